"""A base and its reading as one box: words in the middle of each other, ideographs spread out.

Source: JLREQ 3.3.5 and 3.3.6, CLREQ 3.3.4.  Units: thousandths of the base's em.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, pairwise
from typing import Final

from convert.layout.atom import Box
from convert.layout.shape import Shape
from convert.pattern import pattern
from convert.typography.classes import HAN
from convert.typography.ruby import PINYIN_GAP, SIZE, group_ruby, mono_ruby

EM: Final = 1000

RISE: Final = round((SIZE + SIZE / 4) * EM)
"""How far a reading reaches above the em box of its base, with the blank that parts it from a
line above.  Source: JLREQ 3.3.3 for the reading; the blank is our own."""

_HAN: Final = pattern(f"[{HAN}]+")


def annotated(base: Shape, reading: Shape) -> Box:
    """The box of ``base`` with ``reading`` above it, which is drawn at half its size.

    A reading in letters is a word, and keeps a word space to the next.
    """
    bases, readings = _advances(base), [advance * SIZE for advance in _advances(reading)]
    if len(bases) > 1 and _is_spread(base) and _is_spread(reading):
        group = group_ruby(bases, readings)
        base, reading = _started(base, group.base), _started(reading, group.ruby, SIZE)
        first = group.ruby[0]
    else:
        gap = 0.0 if _is_spread(reading) else PINYIN_GAP
        group = mono_ruby(sum(bases), (sum(readings) + gap,))
        first = group.ruby[0] + gap / 2
    above = replace(reading, shift=round(first * EM))
    shape = replace(base, shift=round(group.base[0] * EM), above=above)
    return Box(round(group.width * EM), glyphs=shape, rise=RISE)


def _advances(shape: Shape) -> list[float]:
    return [glyph.advance / EM for part in shape.parts for glyph in part.glyphs]


def _is_spread(shape: Shape) -> bool:
    """Whether it is of ideographs, kana or Bopomofo, a glyph for each; no stand-in is moved."""
    is_drawn = all(part.face is not None for part in shape.parts)
    is_han = _HAN.fullmatch(shape.text) is not None
    return is_drawn and is_han and len(_advances(shape)) == len(shape.text)


def _started(shape: Shape, starts: tuple[float, ...], size: float = 1.0) -> Shape:
    """The glyphs of ``shape`` with such advances that each begins where it should."""
    steps = [round((after - start) / size * EM) for start, after in pairwise(starts)]
    advances = chain(steps, (shape.parts[-1].glyphs[-1].advance,))
    parts = tuple(
        part._replace(glyphs=tuple(glyph._replace(advance=next(advances)) for glyph in part.glyphs))
        for part in shape.parts
    )
    return replace(shape, parts=parts)
