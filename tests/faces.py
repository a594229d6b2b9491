"""Faces that tests build: small, of every kind, with the traits that make faces difficult."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

HAN = "一丁七水这们说㛃𬱖𠀀\U00030000"
LATIN = " -Acefhilo"
TIMELESS = 3_000_000_000
"""A date of creation, so that a face is the same bytes whenever it is built."""


@dataclass(frozen=True)
class Recipe:
    """What a face is made from.

    Args:
        advance: Of every glyph; 0 for one by character.
        shared: Characters that are drawn by the glyph of another one.
        composed: Characters whose glyph is made of the glyphs of two others (TrueType only).
    """

    family: str = "Test Song SC"
    characters: str = LATIN + HAN
    units: int = 1000
    rights: int = 0
    weight: int = 400
    is_fixed_pitch: bool = False
    serif: int = 2
    advance: int = 0
    shared: dict[str, str] = field(default_factory=dict)
    composed: dict[str, str] = field(default_factory=dict)


PLAIN = Recipe()


def truetype(recipe: Recipe = PLAIN) -> bytes:
    """A face with TrueType outlines."""
    return _bytes(_truetype(recipe).font)


def cff(recipe: Recipe = PLAIN) -> bytes:
    """A face with CFF outlines."""
    builder = _begun(recipe, is_truetype=False)
    programs = {
        name: _drawn(T2CharStringPen(_advance(recipe, char), None), recipe, char).getCharString()
        for name, char in _glyphs(recipe).items()
    }
    builder.setupCFF(_postscript(recipe), {}, programs, {})
    _finish(builder, recipe)
    return _bytes(builder.font)


def collection(*recipes: Recipe) -> bytes:
    """Several faces in one file."""
    made = TTCollection()
    made.fonts = [TTFont(io.BytesIO(truetype(recipe))) for recipe in recipes]
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def variable(recipe: Recipe = PLAIN) -> bytes:
    """A face with TrueType outlines and a weight from 200 (the default) to 900."""
    builder = _truetype(recipe)
    builder.setupFvar([("wght", 200, 200, 900, "Weight")], [])
    name = _name("水")
    deltas = [(0, 0), (0, 0), (140, 0), (140, 0), (0, 0), (280, 0), (0, 0), (0, 0)]
    builder.setupGvar({name: [TupleVariation({"wght": (0, 1, 1)}, deltas)]})
    return _bytes(builder.font)


def variable_cff2(recipe: Recipe = PLAIN) -> bytes:
    """A face with CFF2 outlines and a weight axis."""
    builder = _begun(recipe, is_truetype=False)
    programs = {
        name: _drawn(T2CharStringPen(None, None, CFF2=True), recipe, char).getCharString()
        for name, char in _glyphs(recipe).items()
    }
    _finish(builder, recipe)
    builder.setupFvar([("wght", 200, 400, 900, "Weight")], [])
    builder.setupCFF2(programs, regions=[{"wght": (0, 1, 1)}])
    return _bytes(builder.font)


def _truetype(recipe: Recipe) -> FontBuilder:
    builder = _begun(recipe, is_truetype=True)
    outlines = {
        name: _drawn(TTGlyphPen(None), recipe, char).glyph()
        for name, char in _glyphs(recipe).items()
    }
    for whole, parts in recipe.composed.items():
        pen = TTGlyphPen(outlines)
        for index, part in enumerate(parts):
            pen.addComponent(_name(part), (1, 0, 0, 1, 100 * index, 0))
        outlines[_name(whole)] = pen.glyph()
    builder.setupGlyf(outlines)
    _finish(builder, recipe)
    return builder


def _begun(recipe: Recipe, *, is_truetype: bool) -> FontBuilder:
    builder = FontBuilder(recipe.units, isTTF=is_truetype)
    builder.setupGlyphOrder(list(_glyphs(recipe)))
    cmap = {ord(char): _name(char) for char in recipe.characters}
    builder.setupCharacterMap(cmap | {ord(a): _name(b) for a, b in recipe.shared.items()})
    return builder


def _finish(builder: FontBuilder, recipe: Recipe) -> None:
    left = round(100 * recipe.units / 1000)
    metrics = {name: (_advance(recipe, char), left) for name, char in _glyphs(recipe).items()}
    builder.setupHorizontalMetrics(metrics)
    unit = recipe.units / 1000
    builder.setupHorizontalHeader(ascent=round(880 * unit), descent=round(-120 * unit))
    builder.setupNameTable(
        {"familyName": recipe.family, "styleName": "Regular", "psName": _postscript(recipe)}
    )
    builder.setupOS2(
        fsType=recipe.rights, usWeightClass=recipe.weight, sCapHeight=round(700 * unit)
    )
    builder.font["OS/2"].panose.bSerifStyle = recipe.serif
    builder.setupPost(isFixedPitch=int(recipe.is_fixed_pitch))
    builder.updateHead(created=TIMELESS, modified=TIMELESS)


def _glyphs(recipe: Recipe) -> dict[str, str]:
    characters = dict.fromkeys(recipe.characters)
    return {".notdef": ""} | {_name(char): char for char in characters}


def _name(char: str) -> str:
    return f"u{ord(char):05X}"


def _postscript(recipe: Recipe) -> str:
    return recipe.family.replace(" ", "") + "-Regular"


def _advance(recipe: Recipe, char: str) -> int:
    if recipe.advance:
        return recipe.advance
    is_wide = recipe.is_fixed_pitch or not char.isascii()
    return round((1000 if is_wide else 400 + ord(char or "A") % 100) * recipe.units / 1000)


def _drawn(pen, recipe: Recipe, char: str):
    """A box from 100 to 300 and 700 high; each character's is a little wider than the last's."""
    if char == " ":
        return pen
    scale = recipe.units / 1000
    right = round((300 + ord(char or "A") % 64) * scale)
    left, top = round(100 * scale), round(700 * scale)
    pen.moveTo((left, 0))
    for point in ((left, top), (right, top), (right, 0)):
        pen.lineTo(point)
    pen.closePath()
    return pen


def _bytes(font: TTFont) -> bytes:
    font.recalcTimestamp = False
    data = io.BytesIO()
    font.save(data)
    return data.getvalue()
