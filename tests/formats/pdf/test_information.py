"""What a PDF says of itself: well-formed XMP that agrees with the information dictionary."""

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.formats.pdf.information import Conformance, Information, information_dictionary, xmp
from convert.formats.pdf.objects import formatted

DATE = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
}
FULL = Information(
    title="题 & <名>",
    language="zh-Hans",
    date=DATE,
    authors=("张三", "Ann Li"),
    description="说明",
    keywords=("甲", "b"),
)


def said(information, *names):
    """The values of a property in the packet."""
    root = ET.fromstring(xmp(information))  # noqa: S314  ours
    found = [root.find(f".//{name}", SPACES) for name in names]
    return [[t.strip() for t in e.itertext() if t.strip()] if e is not None else [] for e in found]


def test_both_say_the_same():
    listed = formatted(information_dictionary(FULL)).decode()
    for value in ("题 & <名>", "张三; Ann Li", "说明", "甲, b"):
        assert ("\ufeff" + value).encode("utf-16-be").hex() in listed
    assert "/CreationDate (D:20240506070809Z)" in listed
    assert said(FULL, "dc:title", "dc:creator", "dc:description", "pdf:Keywords") == [
        ["题 & <名>"], ["张三", "Ann Li"], ["说明"], ["甲, b"]
    ]  # fmt: skip
    assert said(FULL, "xmp:CreateDate", "xmp:ModifyDate") == [["2024-05-06T07:08:09Z"]] * 2


def test_what_is_not_known_is_not_said():
    bare = Information("题", "zh-Hans", DATE)
    assert said(bare, "dc:creator", "dc:description", "dc:rights", "pdfaid:part") == [[]] * 4
    assert b"/Author" not in formatted(information_dictionary(bare))


def test_language_and_tool_are_said():
    assert said(FULL, "dc:language") == [["zh-Hans"]]
    assert said(FULL, "pdf:Producer") == said(FULL, "xmp:CreatorTool")


@pytest.mark.parametrize(
    ("conformance", "claims"),
    [
        (Conformance(), [["2"], ["A"], ["1"]]),
        (Conformance(level="U", is_accessible=False), [["2"], ["U"], []]),
        (Conformance(level=""), [[], [], ["1"]]),
        (None, [[], [], []]),
    ],
)
def test_conformance_is_claimed_only_where_asked(conformance, claims):
    information = Information("题", "zh-Hans", DATE, conformance=conformance)
    assert said(information, "pdfaid:part", "pdfaid:conformance", "pdfuaid:part") == claims


def test_the_schema_of_pdf_ua_is_declared_with_its_claim():
    claimed = Information("题", "zh-Hans", DATE, conformance=Conformance())
    (declared,) = said(claimed, "pdfaExtension:schemas")
    assert {"http://www.aiim.org/pdfua/ns/id/", "pdfuaid", "part", "Integer"} <= set(declared)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")))
def test_any_title_survives(title):
    root = ET.fromstring(xmp(Information(title, "zh", DATE)))  # noqa: S314  ours
    found = root.find(".//dc:title//rdf:li", SPACES)
    assert (found.text if found is not None else "") == title
