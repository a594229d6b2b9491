"""Documents: pages in a tree, a catalog, and what the standards ask of every file."""

import io
import subprocess
from datetime import UTC, datetime

import pytest

from convert.formats.pdf.document import Document
from convert.formats.pdf.information import Information
from convert.formats.pdf.objects import dictionary, name
from convert.formats.pdf.outline import Bookmark
from material import tool

INFORMATION = Information("题", "zh-Hans", datetime(2024, 5, 6, tzinfo=UTC))


def written(pages=1, bookmarks=(), **entries):
    sink = io.BytesIO()
    document = Document(sink.write, INFORMATION)
    resources = document.file.reserve()
    numbers = [document.page(b"% page", (595.276, 841.89), resources) for _ in range(pages)]
    document.file.put(dictionary({}), resources)
    marks = [Bookmark(title, 1, numbers[at], 800) for title, at in bookmarks]
    document.close(marks, entries)
    return sink.getvalue()


def asked(tmp_path, data, *command):
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    program, *options = command
    found = subprocess.run(  # noqa: S603  ours
        [tool(program), *options, path], check=True, capture_output=True
    )
    return found.stdout.decode()


@pytest.mark.parametrize("pages", [0, 1, 64, 65, 200])
def test_pages_stand_in_a_tree(tmp_path, pages):
    asked(tmp_path, written(pages), "qpdf", "--check")
    shown = asked(tmp_path, written(pages), "qpdf", "--show-pages").splitlines()
    assert sum(line.startswith("page ") for line in shown) == pages


def test_the_catalog_says_what_every_file_has_to_say(tmp_path):
    catalog = catalog_of(tmp_path, written(bookmarks=[("节", 0)]))
    for said in (
        "/Lang (zh-Hans)", "/DisplayDocTitle true", "/Metadata ", "/OutputIntents ", "/Outlines ",
        "/PageMode /UseOutlines",
    ):  # fmt: skip
        assert said in catalog


def test_a_file_without_headings_has_no_outline(tmp_path):
    assert "/Outlines" not in catalog_of(tmp_path, written())


def test_a_writer_may_add_to_the_catalog(tmp_path):
    assert "/PageLayout /OneColumn" in catalog_of(tmp_path, written(PageLayout=name("OneColumn")))


def catalog_of(tmp_path, data):
    trailer = asked(tmp_path, data, "qpdf", "--show-object=trailer")
    root = trailer.split("/Root ")[1].split()[0]
    return asked(tmp_path, data, "qpdf", f"--show-object={root}")


def test_metadata_can_be_read_without_a_pdf_program():
    assert "<dc:title><rdf:Alt>" in written().decode("utf-8", "replace")


def test_poppler_reads_title_size_and_date(tmp_path):
    found = asked(tmp_path, written(), "pdfinfo", "-isodates")
    lines = dict(line.split(":", 1) for line in found.splitlines())
    assert lines["Title"].strip() == "题"
    assert lines["CreationDate"].strip().startswith("2024-05-06T00:00:00")
    assert "595.276 x 841.89" in lines["Page size"]


def test_the_same_document_is_the_same_bytes():
    assert written(70, [("节", 3)]) == written(70, [("节", 3)])
