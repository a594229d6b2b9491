"""Matter encoded as atoms, and set in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final, TypeAlias, assert_never

from convert.layout.alphabet import Alphabet
from convert.layout.alphabet.ledger import TRIMMED
from convert.layout.atom import NO_CHANGE, Line
from convert.layout.balance import balanced
from convert.layout.breaker import set_lines
from convert.layout.galley import Galley
from convert.layout.item import Item, Row
from convert.layout.matter import Matter
from convert.layout.plate import Plate
from convert.layout.positions import positions
from convert.layout.tabular.tiers import tier
from convert.layout.tier import Product, Tier
from convert.typography.phrases import Phrasing, unphrased
from convert.value import Packed

EM: Final = 1000

JUSTIFIED: Final = 12 * EM
"""The least measure of a document that is justified; below it lines are ragged on the right.

Source: typographic specification, 5.1.
"""


_BALANCED: Final = frozenset(("center", "end"))
"""Titles, and credits, whose lines end between the ones and the others."""


class Encoded(Packed):
    """Matter with its atoms and those of its label."""

    matter: Matter
    atoms: str
    label: str


class EncodedRow(Packed):
    """A row with the content of its cells."""

    row: Row
    contents: tuple[tuple[EncodedItem, ...], ...]


EncodedItem: TypeAlias = Encoded | Plate | EncodedRow


def encoded(items: Iterable[Item], alphabet: Alphabet) -> tuple[EncodedItem, ...]:
    """The second stage: a whole document as atoms."""
    return tuple(_encoded(one, alphabet) for one in items)


def _encoded(item: Item, alphabet: Alphabet) -> EncodedItem:
    match item:
        case Matter():
            setting = item.setting
            measure = (setting.width - setting.indent) / setting.style.size * EM
            label = alphabet.encode(item.label.runs) if item.label else ""
            return Encoded(item, alphabet.encode(item.runs, measure), label)
        case Row(cells=cells):
            return EncodedRow(item, tuple(encoded(cell.items, alphabet) for cell in cells))
        case Plate():
            return item
        case _:
            assert_never(item)


def paragraphs(text: Iterable[EncodedItem]) -> Iterator[Encoded]:
    """The paragraphs, those in cells too."""
    for one in text:
        match one:
            case Encoded():
                yield one
            case EncodedRow(contents=contents):
                yield from chain.from_iterable(map(paragraphs, contents))
            case Plate():
                pass


def products(
    text: Iterable[EncodedItem], alphabet: Alphabet, phrases: Phrasing = unphrased
) -> Iterator[Product]:
    """The fourth stage: lines, a paragraph at a time.

    Args:
        text: The paragraphs, pictures and rows.
        alphabet: What encoded them.
        phrases: Where phrases end in titles and headings of several lines.
    """
    heads: list[Tier] = []
    for one in text:
        match one:
            case Encoded():
                yield _galley(one, alphabet, phrases)
            case EncodedRow(row=row):
                heads = heads if heads and heads[0].row.table == row.table else []
                made = tier(row, _contents(one, alphabet), () if row.is_head else heads)
                heads += [made] * row.is_head
                yield made
            case Plate():
                yield one
            case _:
                assert_never(one)


def _contents(of: EncodedRow, alphabet: Alphabet) -> Iterator[Iterator[Product]]:
    """What stands in each cell; a table in it is too deep for heads that are repeated."""
    for content in of.contents:
        made = products(content, alphabet)
        yield (replace(one, heads=()) if isinstance(one, Tier) else one for one in made)


def whole(atoms: str, alphabet: Alphabet) -> Line:
    """``atoms`` as one line at its natural width."""
    width = sum(alphabet.atom(atom).advance for atom in atoms)
    return Line(0, len(atoms), "last", width=width)


def _trimmed(atoms: str, alphabet: Alphabet) -> Line:
    """``atoms`` as one line that begins and ends with ink, as every line does."""
    first, last = alphabet.atom(atoms[0]), alphabet.atom(atoms[-1])
    lead = first.blank_left if first.kind == "OP" else 0
    trail = last.blank_right if last.kind in TRIMMED else 0
    line = whole(atoms, alphabet)
    return line._replace(lead=lead, trail=trail, width=line.width - lead - trail)


def _galley(one: Encoded, alphabet: Alphabet, phrases: Phrasing) -> Galley:
    label = (one.label, _trimmed(one.label, alphabet)) if one.label else None
    setting, style = one.matter.setting, one.matter.setting.style
    indent = Galley(one.matter, one.atoms, (), label).indent if label else setting.indent
    measure, indent = setting.width / style.size * EM, indent / style.size * EM
    if setting.hang:
        lines = tuple(_hung(one.atoms, measure, setting.hang / style.size * EM, alphabet))
    else:
        lines = set_lines(alphabet, one.atoms, measure, indent)
    if len(lines) > 1 and not indent and (style.align in _BALANCED or one.matter.rank):
        places = {} if style.align == "end" else phrases(one.matter.text)  # credits have gaps
        lines = balanced(alphabet, one.atoms, measure, len(lines), places) or lines
    if style.align != "justify" or measure < JUSTIFIED:
        lines = tuple(_ragged(line, one.atoms, alphabet) for line in lines)
    rise = _rise(one.atoms[: lines[0].end], alphabet) if one.matter.overlays else 0.0
    return Galley(one.matter, one.atoms, lines, label, rise=rise * style.size)


def _rise(atoms: str, alphabet: Alphabet) -> float:
    """How far readings reach above the em boxes of a line.  Units: em."""
    return max((alphabet.atom(atom).box.rise for atom in atoms), default=0) / EM


def _hung(atoms: str, measure: float, hang: float, alphabet: Alphabet) -> Iterator[Line]:
    """Lines of a poem, each set by itself: what the measure turned is shorter."""
    start = 0
    ends = [index for index, code in enumerate(atoms, start=1) if code in alphabet.forced_ends]
    for end in dict.fromkeys((*ends, len(atoms))):
        for line in set_lines(alphabet, atoms[start:end], measure - hang, -hang):
            yield line._replace(start=line.start + start, end=line.end + start)
        start = end


def _ragged(line: Line, atoms: str, alphabet: Alphabet) -> Line:
    """``line`` at its natural width if it was stretched; what was squeezed has to stay so."""
    if line.gap == 0 and all(change <= 0 for change in line.change.values()):
        return line
    natural = line._replace(gap=0.0, change=NO_CHANGE)
    hyphen = alphabet.ledger.hyphen(0) if line.has_hyphen else 0
    width = positions(atoms[line.start : line.end], natural, alphabet)[-1] + hyphen
    return natural._replace(width=width)
