"""Outlines kept glyph by glyph: what HarfBuzz cuts, whoever asked before."""

import io
from pathlib import Path

import pylopdf_fonts_zh_cn
from fontTools.cffLib import CFFFontSet
from hypothesis import given
from hypothesis import strategies as st

from convert.fonts.load import load
from convert.fonts.outlines import Outline, outlines_of, program
from convert.fonts.subset import subset
from convert.host import Location

FILE = Location(str(Path(pylopdf_fonts_zh_cn.__file__).parent / "NotoSerifSC-Regular.otf"))
TEXTS = st.text(st.sampled_from("天地玄黄宇宙洪荒日月，。「」ABCabc123·—…㊀"), min_size=1)


def said(face, text):
    """The glyphs of ``text``, and what each stands for."""
    return dict(zip(face.glyphs(text), text, strict=True))


def drawn(table):
    """The name, the CIDs, and of each glyph its charstring and what widths default to."""
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(table), None)
    top = fonts[0]
    found = []
    for name in top.charset:
        glyph, number = top.CharStrings.getItemAndSelector(name)
        private = top.FDArray[number].Private
        found.append((glyph.bytecode, private.defaultWidthX, private.nominalWidthX))
    return fonts.fontNames, top.ROS, top.charset, found


@given(TEXTS)
def test_a_row_of_outlines_is_read_back_by_another_as_it_was_cut(text):
    face = load(FILE)[0]
    part = subset(face, said(face, text))
    names, keyed, cids, glyphs = drawn(part.program())
    assert names == ["NotoSerifSC-Regular"]
    assert keyed == ("Adobe", "Identity", 0)
    assert cids == [".notdef", *(f"cid{cid:05}" for cid in sorted(map(ord, set(text))))]
    assert [glyph for glyph, *_ in glyphs] == [face.outlines[g].charstring for g in part.cids]


@given(TEXTS, TEXTS)
def test_a_program_is_the_same_whatever_the_face_was_asked_before(text, before):
    fresh, used = load(FILE)[0], load(FILE)[0]
    subset(used, said(used, before))
    subset(used, said(used, "水"))
    texts = said(fresh, text)
    assert subset(fresh, texts).program() == subset(used, texts).program()


def test_who_comes_back_is_given_as_many_usual_glyphs_again():
    face = load(FILE)[0]
    subset(face, said(face, "天地玄"))
    assert len(face.outlines) == 4
    subset(face, said(face, "天地玄黄"))
    assert len(face.outlines) == 4 + 1 + 4


def test_what_was_put_together_is_taken_apart_again():
    row = [Outline(bytes([index % 7, 14]), b"\x95\x14" * (index % 3)) for index in range(700)]
    table = program("F", (0, -120, 1000, 880), {index * 9: one for index, one in enumerate(row)})
    assert list(outlines_of(table)) == row


def test_a_table_that_is_not_keyed_by_cid_has_no_outlines_to_keep():
    assert not list(outlines_of(b""))
    table = program("F", (0, 0, 0, 0), {0: Outline(b"\x0e", b"")})
    assert not list(outlines_of(table.replace(b"\x0c\x1e", b"\x0c\x1f")))
