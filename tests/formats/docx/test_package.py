"""The archive: members in order, dated as told, and nothing of the machine."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from lxml import etree

from convert.formats.docx.package import packed
from convert.formats.docx.parts import Content, Relation

WHEN = datetime(2024, 5, 6, 7, 8, 10, tzinfo=UTC)
MAIN = Content(
    "/word/document.xml",
    "document",
    b"<a/>",
    (
        Relation("rId1", "image", "/word/media/image1.png"),
        Relation("rId2", "link", "https://example.org/?a&b"),
    ),
)
PICTURE = Content("/word/media/image1.png", "image", b"png", media_type="image/png")


@pytest.fixture
def archive():
    data = packed([MAIN, PICTURE], [Relation("rId1", "document", MAIN.name)], WHEN)
    return zipfile.ZipFile(io.BytesIO(data))


def test_the_content_types_come_first_and_a_part_before_its_relationships(archive):
    assert archive.namelist() == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml",
        "word/_rels/document.xml.rels", "word/media/image1.png",
    ]  # fmt: skip


def test_every_member_is_dated_and_says_nothing_of_the_machine(archive):
    for member in archive.infolist():
        assert member.date_time == (2024, 5, 6, 7, 8, 10)
        assert (member.create_system, member.external_attr, member.extra) == (0, 0o644 << 16, b"")


def test_relationships_lead_to_parts_by_relative_names_and_out_by_addresses(archive):
    relations = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
    assert [(r.get("Target"), r.get("TargetMode")) for r in relations] == [
        ("media/image1.png", None), ("https://example.org/?a&b", "External"),
    ]  # fmt: skip


def test_every_part_has_a_content_type(archive):
    types = etree.fromstring(archive.read("[Content_Types].xml"))
    found = {e.get("PartName") or e.get("Extension"): e.get("ContentType") for e in types}
    assert found["png"] == "image/png"
    assert found["/word/document.xml"].endswith("document.main+xml")
    assert set(found) == {"rels", "xml", "png", "/word/document.xml"}
