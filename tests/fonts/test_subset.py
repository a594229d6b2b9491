"""Subsets: numbers known before anything is cut, and programs that keep them."""

import io
from contextlib import suppress
from pathlib import Path

import pylopdf_fonts_zh_cn
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

import faces
from convert.errors import ResourceError
from convert.fonts.load import load
from convert.fonts.subset import subset
from convert.host import Location, MemoryHost
from faces import Recipe

FILE = Location("a.ttf")
SONG = Location(str(Path(pylopdf_fonts_zh_cn.__file__).parent / "NotoSerifSC-Regular.otf"))
PACKAGED = load(SONG)[0]
KINDS = {
    "TrueType": faces.truetype(),
    "CFF": faces.cff(),
    "variable": faces.variable(),
    "CFF2": faces.variable_cff2(),
    "collection": faces.collection(Recipe(), Recipe(family="Other")),
}


def opened(data):
    return load(FILE, MemoryHost({FILE: data}))[-1]


def said(face, text):
    """The glyphs of ``text``, and what each stands for."""
    return dict(zip(face.glyphs(text), text, strict=True))


def inks(part):
    """The ink of each glyph of the program, by CID."""
    program = part.program()
    if not part.face.is_cff:
        font = TTFont(io.BytesIO(program))
        glyphs = (font["glyf"][name] for name in font.getGlyphOrder())
        return dict(enumerate((g.xMin, g.xMax) if g.numberOfContours else None for g in glyphs))
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program), None)
    top = fonts[0]
    found = {}
    for place, name in enumerate(top.charset):
        pen = BoundsPen(None)
        top.CharStrings[name].draw(pen)
        cid = int(name.removeprefix("cid")) if name.startswith("cid") else place
        found[cid] = pen.bounds and (pen.bounds[0], pen.bounds[2])
    return found


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text(st.sampled_from("一丁七水说㛃𬱖𠀀"), min_size=1))
def test_the_glyph_of_each_number_is_the_one_that_was_asked_for(kind, text):
    face = opened(KINDS[kind])
    part = subset(face, said(face, text))
    drawn = inks(part)
    for glyph in face.glyphs(text):
        ink = face.ink(glyph)
        assert drawn[part.cids[glyph]] == pytest.approx((ink.left, ink.right), abs=1)
        assert part.advances[part.cids[glyph]] == face.advances([glyph])[0]


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_is_the_place_in_the_sorted_set_of_glyphs_that_harfbuzz_cuts(kind):
    face = opened(KINDS[kind])
    first, second = sorted(face.glyphs("水一"))
    assert subset(face, {second: "", first: ""}).cids == {0: 0, first: 1, second: 2}


def test_a_number_is_the_character_if_it_can_be():
    """Not beyond the basic plane, nor where writers have marks of their own, nor twice."""
    texts = {7: "天", 8: "天", 9: "𠀀", 10: "", 11: "fi", 12: "，", 13: ""}
    cids = subset(PACKAGED, texts).cids
    assert {glyph: cids[glyph] for glyph in (0, 7, 12)} == {0: 0, 7: ord("天"), 12: ord("，")}
    assert [cids[glyph] for glyph in (8, 9, 10, 11, 13)] == [1, 2, 3, 4, 5]


def test_a_program_knows_each_glyph_by_its_number():
    texts = said(PACKAGED, "水天Aa，")
    part = subset(PACKAGED, texts)
    drawn = inks(part)
    assert sorted(drawn) == [0, *sorted(map(ord, texts.values()))]
    for glyph, text in texts.items():
        ink = PACKAGED.ink(glyph)
        assert drawn[ord(text)] == pytest.approx((ink.left, ink.right), abs=1)
        assert part.advances[ord(text)] == PACKAGED.advances([glyph])[0]


def test_the_parts_of_a_composed_glyph_come_along_and_are_counted():
    face = opened(faces.truetype(Recipe(composed={"七": "一丁"})))
    one, two, whole = face.glyphs("一丁七")
    part = subset(face, {whole: "七"})
    assert part.cids == {0: 0, one: 1, two: 2, whole: 3}
    assert len(part.advances) == len(inks(part)) == 4


def test_a_cff_program_is_keyed_by_cid_and_each_cid_is_its_glyph_index():
    fonts = CFFFontSet()
    face = opened(faces.cff())
    fonts.decompile(io.BytesIO(subset(face, said(face, "水一")).program()), None)
    top = fonts[0]
    if hasattr(top, "ROS"):
        assert top.charset == [".notdef", "cid00001", "cid00002"]


def test_a_program_has_only_the_tables_that_a_pdf_needs():
    face = opened(faces.truetype())
    tables = set(TTFont(io.BytesIO(subset(face, said(face, "水")).program())).keys())
    assert tables - {"GlyphOrder"} <= {"head", "hhea", "hmtx", "maxp", "glyf", "loca"}


@pytest.mark.parametrize("kind", ["TrueType", "CFF", "variable", "CFF2"])
@given(damage=st.lists(st.tuples(st.integers(0), st.integers(0, 255)), min_size=1, max_size=9))
def test_a_damaged_face_is_refused_or_used_but_never_a_crash(kind, damage):
    data = bytearray(KINDS[kind])
    for place, value in damage:
        data[place % len(data)] = value
    with suppress(ResourceError):
        face = opened(bytes(data))
        face.shape("水A𠀀")
        assert subset(face, said(face, "水A𠀀")).program()


def test_the_same_glyphs_give_the_same_program_in_any_order():
    face = opened(faces.cff())
    texts = said(face, "水一丁")
    turned = dict(reversed(texts.items()))
    assert subset(face, texts).program() == subset(face, turned).program()
