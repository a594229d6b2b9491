"""EP01 of the specification, and what a catalogue is told."""

from dataclasses import replace
from datetime import datetime

import pytest

from convert import ir
from convert.ir.build import inlines
from specimens import picture

ABOUT = ir.Metadata(
    "zh-Hant-TW",
    "題",
    "副題",
    ir.Published(datetime(2024, 4, 9, 8, 21), "minute"),  # noqa: DTZ001  local time
    source="某刊",
    description="說明",
    keywords=("甲", "乙"),
    identifier="doi:10.1/2",
    rights="CC BY 4.0",
)
PEOPLE = (
    ir.Credit("reporter", ("陳一", "陳二"), "某社", "記者"),
    ir.Credit("editor", ("林三",), label="責任編輯"),
)


def refined(made, element):
    """Each ``dc`` element of a name with what refines it."""
    for found in made.all("content.opf", f"//dc:{element}"):
        metas = made.all("content.opf", f"//o:meta[@refines='#{found.get('id')}']")
        yield found.text, [(meta.get("property"), meta.get("scheme"), meta.text) for meta in metas]


def properties(made, name):
    return made.all("content.opf", f"//o:meta[@property='{name}']/text()")


def test_who_wrote_created_it_and_the_others_contributed(book):
    made = book(ir.Article(ABOUT, (), PEOPLE))
    reporter = [
        ("role", "marc:relators", "rpt"),
        ("role", None, "記者"),
        ("schema:affiliation", None, "某社"),
    ]
    assert list(refined(made, "creator")) == [("陳一", reporter), ("陳二", reporter)]
    assert list(refined(made, "contributor")) == [
        ("林三", [("role", "marc:relators", "edt"), ("role", None, "責任編輯")])
    ]


def test_title_and_subtitle_are_told_apart(book):
    assert list(refined(book(ir.Article(ABOUT)), "title")) == [
        ("題", [("title-type", None, "main"), ("display-seq", None, "1")]),
        ("副題", [("title-type", None, "subtitle"), ("display-seq", None, "2")]),
    ]


def test_what_is_known_is_said_in_dublin_core(book):
    made = book(ir.Article(ABOUT))
    said = {
        name: made.all("content.opf", f"//dc:{name}/text()")
        for name in (
            "language", "date", "publisher", "description", "rights", "source", "subject",
        )
    }  # fmt: skip
    assert said == {
        "language": ["zh-TW"], "date": ["2024-04-09"], "publisher": ["某刊"],
        "description": ["說明"], "rights": ["CC BY 4.0"], "source": ["doi:10.1/2"],
        "subject": ["甲", "乙"],
    }  # fmt: skip
    assert made.tree("content.opf").get("{http://www.w3.org/XML/1998/namespace}lang") == "zh-TW"


@pytest.mark.parametrize(
    ("begin", "precision", "date"),
    [((2024, 1, 1), "year", "2024"), ((2024, 4, 1), "month", "2024-04")],
)
def test_a_date_is_said_to_its_precision(book, begin, precision, date):
    about = replace(ABOUT, published=ir.Published(datetime(*begin), precision))  # noqa: DTZ001
    assert book(ir.Article(about)).all("content.opf", "//dc:date/text()") == [date]


def test_the_identifier_is_that_of_the_content(book):
    def identifier(article, **options):
        return book(article, **options).all("content.opf", "//dc:identifier/text()")

    one, other = (ir.Article(ABOUT, (ir.Paragraph(inlines(words)),)) for words in "天地")
    assert identifier(one) == identifier(one, paper="B5")
    assert identifier(one)[0].startswith("urn:uuid:")
    assert identifier(one) != identifier(other)
    shown = [ir.Resource("image/png", picture().data + end) for end in (b"", b"\0")]
    assert identifier(*pictured(shown[:1])) != identifier(*pictured(shown[1:]))


def pictured(resources):
    return [ir.Article(ABOUT, tuple(ir.Figure(found, "方塊") for found in resources))]


@pytest.mark.parametrize(
    ("blocks", "modes", "sufficient", "hazards"),
    [
        ((), ["textual"], ["textual"], ["none"]),
        (
            (ir.Figure(picture(), "方塊"),),
            ["textual", "visual"], ["textual", "textual,visual"], ["unknown"],
        ),
        ((ir.Figure(picture()),), ["textual", "visual"], ["textual,visual"], ["unknown"]),
    ],
)  # fmt: skip
def test_how_it_can_be_perceived_is_said(book, blocks, modes, sufficient, hazards):
    made = book(ir.Article(ABOUT, blocks))
    assert properties(made, "schema:accessMode") == modes
    assert properties(made, "schema:accessModeSufficient") == sufficient
    assert properties(made, "schema:accessibilityHazard") == hazards


def test_features_are_claimed_only_where_they_are(book):
    always = {"displayTransformability", "readingOrder", "tableOfContents", "unlocked"}
    ruby = ir.Paragraph((ir.Ruby((ir.RubyPair("澜", "lán"),)),))
    blocks = (ir.Heading(1, inlines("題")), ruby, ir.Figure(picture(), "方塊"))
    more = {"structuralNavigation", "rubyAnnotations", "alternativeText"}
    for given, features in (((), always), (blocks, always | more)):
        made = book(ir.Article(ABOUT, given))
        assert set(properties(made, "schema:accessibilityFeature")) == features


def test_a_picture_that_is_not_described_is_said(book):
    assert (
        "有的圖片沒有文字說明。"
        in (
            properties(
                book(ir.Article(ABOUT, (ir.Figure(picture()),))), "schema:accessibilitySummary"
            )[0]
        )
    )


def test_conformance_is_not_claimed(book):
    assert "conformsTo" not in book(ir.Article(ABOUT)).text("content.opf")
