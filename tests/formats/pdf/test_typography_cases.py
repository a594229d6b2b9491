"""Every case of the typographic specification, set in a real PDF and read back from it."""

import json
from dataclasses import replace
from functools import cache

import pytest

from convert import Diagnostics, ir
from convert.format import Context
from convert.formats.pdf.options import Options
from convert.formats.pdf.write import write
from convert.host import MemoryHost
from convert.layout.looking_glass import typeset
from convert.themes.theme import PAPERS, POINTS_PER_MM
from convert.typography.options import typesetting
from formats.pdf import reader
from material import material
from measured_faces import han, latin
from pressroom import THEME, article

SIZE = 8
TOLERANCE = 0.005
"""In em.  Source: typographic specification, 10.1."""

OPENING = {*"〈《「『【〔〖（“‘"}
SELECTORS = {"\U000e0100"}


@cache
def cases():
    return json.loads(material("typography_cases.json").read_text("utf-8"))


@cache
def files():
    characters = "".join(case["input"] for case in cases())
    return {
        "han-sc.ttf": han(characters, is_traditional=False),
        "han-tc.ttf": han(characters, is_traditional=True),
        "latin.ttf": latin(),
    }


def look(measure, options):
    """A theme with lines of ``measure`` em; the quote is set in them, so that it may be 12.5."""
    margin = (PAPERS["A3"][0] - (measure * SIZE + 0.01) / POINTS_PER_MM) / 2
    page = replace(THEME.page, paper="A3", inner=margin, outer=margin)
    body = replace(THEME.styles["body"], size=SIZE / 2)
    quote = replace(THEME.styles["quote"], size=SIZE, inset=0, indent=0, align="justify")
    styles = {**THEME.styles, "body": body, "quote": quote}
    return replace(THEME, page=page, typesetting=typesetting(options)[0], styles=styles)


def drawn(folder, case, **changes):
    """The glyphs of a case by line: what each says, and where it begins in em.

    Of an opening mark it is where it ends, for what it loses is on its left.
    """
    options = {**case["options"], **changes}
    language = options.get("language", "zh-CN")
    face = "han-tc.ttf" if language in {"zh-TW", "zh-HK"} else "han-sc.ttf"
    quote = ir.Quote((ir.Paragraph((ir.Text(case["input"]),)),))
    asked = Options(
        theme=look(case["measure"], options),
        fonts=(f"song={face}", "song=latin.ttf"),
        font_folders=(),
    )
    context = Context(MemoryHost(files()), Diagnostics())
    path = folder / "case.pdf"
    path.write_bytes(write(article(quote, language=language), asked, context))
    left = (PAPERS["A3"][0] * POINTS_PER_MM - case["measure"] * SIZE) / 2
    rows = {}
    for text, x, y, advance in reader.glyphs(path):
        place = x - left + (advance if text in OPENING else 0)
        rows.setdefault(y, []).append((text, place / SIZE))
    return [[(text, x) for text, x in row if is_seen(text)] for row in rows.values()]


def wanted(lines):
    """The same from boxes."""
    return [[glyph for box in line["boxes"] for glyph in glyphs(*box)] for line in lines]


def glyphs(text, x, width):
    """Dashes and dots by twos are two glyphs; an opening mark ends where its box ends."""
    if len(text) == 2 and text[0] == text[1]:
        return [(text[0], x), (text[1], x + width / 2)]
    return [(text[0], x + (width if text in OPENING else 0))] if is_seen(text) else []


def is_seen(text):
    return bool(text.strip()) and text not in SELECTORS


@pytest.mark.parametrize("number", range(70))
@pytest.mark.parametrize("breaking", ["first-fit", "total-fit"])
def test_a_case_stands_in_the_pdf_as_it_should(tmp_path, breaking, number, monkeypatch):
    """First-fit as the case says; total-fit, which spreads otherwise, as ``typeset`` does.

    Cases are justified at every measure, documents only from 12 em on (5.1).
    """
    monkeypatch.setattr("convert.layout.typeset.JUSTIFIED", 0)
    case = cases()[number]
    lines = case["lines"]
    if breaking == "total-fit":
        options = {**case["options"], "breaking": breaking}
        lines = typeset(case["input"], case["measure"], **options).as_json()["lines"]
    found = drawn(tmp_path, case, breaking=breaking)
    assert len(found) == len(lines)
    for row, expected in zip(found, wanted(lines), strict=True):
        assert [text for text, _ in row] == [text for text, _ in expected]
        assert [x for _, x in row] == pytest.approx([x for _, x in expected], abs=TOLERANCE)
