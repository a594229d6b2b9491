"""The alphabet of one document: its atoms, and the code points that stand for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from math import inf
from re import Pattern
from typing import Final

from convert.layout.alphabet.cell import Cell, lone
from convert.layout.alphabet.division import divided
from convert.layout.alphabet.ledger import Ledger
from convert.layout.alphabet.stretch import (
    END,
    EXTENDER,
    START,
    Hyphenate,
    Passage,
    Rulebook,
    cells,
    lone_cells,
    unhyphenated,
)
from convert.layout.atom import Atom, Plain, Run, Shaper
from convert.pattern import pattern
from convert.typography.classes import EXTENDERS, HAN, KINDS
from convert.typography.profile import Region, Typesetting
from convert.typography.reading import DIFFERING, is_as_written, reading
from convert.typography.standins import CLINGING, FILLER, OBJECT

FIRST_CODE: Final = 0x40000
LAST_CODE: Final = 0xDFEFF
RESUMED: Final = 0xF0000
"""Atoms that are no single character of style 0: from planes that have no characters, then from
those of private use, whose characters never stand for themselves."""

MARKS: Final = "，。、；：？！"
"""What nearly always stands for itself where it stands alone between ideographs."""

_CURIOUS: Final = pattern(f"[{DIFFERING}{EXTENDERS}]")
"""What has to be looked at twice."""
_STRETCH: Final = pattern(f"[^{HAN}]+")
_CLUSTERED: Final = pattern(f"[{HAN}][{EXTENDERS}]+|[^{HAN}]+")
"""Stretches, and ideographs with what belongs to them."""
_BETWEEN: Final = pattern(f"([^{HAN}]+)")
_BETWEEN_CLUSTERED: Final = pattern(f"([{HAN}][{EXTENDERS}]+|[^{HAN}]+)")
"""The same, to take a paragraph apart by."""
_BETWEEN_MARKED: Final = pattern(f"([^{HAN}](?:[^{HAN}]+|(?<![{MARKS}])))")
"""Stretches but for lone marks, which stay with the ideographs: no other character precedes the
place behind the first, or that is no mark."""


class _Styled(dict[int, str]):
    """The code points of ideographs in one style, for ``str.translate``."""

    __slots__ = ("_alphabet", "_style")

    def __init__(self, alphabet: Alphabet, style: int) -> None:
        super().__init__()
        self._alphabet, self._style = alphabet, style

    def __missing__(self, code: int) -> str:
        self[code] = made = self._alphabet.single(chr(code), self._style)
        return made


class _Stretches(dict[str, str]):
    """The atoms of stretches in one style and language: articles have them again and again."""

    __slots__ = ("_alphabet", "_language", "_style")

    def __init__(self, alphabet: Alphabet, style: int, language: str) -> None:
        super().__init__()
        self._alphabet, self._style, self._language = alphabet, style, language

    def __missing__(self, stretch: str) -> str:
        self[stretch] = made = self._alphabet.stretch(stretch, self._style, self._language)
        return made


def _may_stand_for_itself(cell: Cell) -> bool:
    text = cell.text
    if len(text) != 1 or cell.style or text >= "\U00040000":
        return False
    return KINDS.get(text, "ID") == cell.kind


class Alphabet:
    """Atoms for the paragraphs of one document, in one house's way of setting lines.

    Args:
        shaper: Measures text; it is asked once for each distinct piece, when its width is needed.
        typesetting: How lines are set.
        region: Whose punctuation it is.
        hyphenate: Where a Western word may be divided.

    Units: thousandths of the paragraph's em.
    """

    def __init__(
        self,
        shaper: Shaper,
        typesetting: Typesetting,
        region: Region,
        hyphenate: Hyphenate = unhyphenated,
    ) -> None:
        self.typesetting = typesetting
        self.region: Region = region
        self.may_hang = typesetting.hanging == "stops" and region not in {"zh-TW", "zh-HK"}
        self.rules = Rulebook.of(typesetting, region, hyphenate)
        self.ledger = Ledger(shaper, typesetting, region, self.natural)
        self.no_start: set[str] = set()
        self.no_end: set[str] = set()
        self.forced_ends: set[str] = set()
        self.hyphens: set[str] = set()
        self.vanishing: set[str] = set()
        self.longest = 0
        self.plain = Plain({}, None)
        self._codes: dict[Cell, str] = {}
        self._next = FIRST_CODE
        self._stretches: dict[tuple[int, str], _Stretches] = {}
        self._styled: dict[int, _Styled] = {}
        for character in KINDS:
            self.natural(character)

    def atom(self, code: str) -> Atom:
        """The atom that a code point stands for."""
        return self.ledger.atoms[code]

    def enter(self, plain: Plain) -> None:
        """Know ideographs of style 0 as plain, so that none of them has to be looked at."""
        self.plain = plain
        self.ledger.enter_plain(plain.advances)

    def opens(self, before: str, after: str) -> bool:
        """Whether a gap of a stretched line opens between two code points."""
        cells = self.ledger.cells
        return cells[before].opens_after and cells[after].opens_before

    def encode(self, runs: Sequence[Run], measure: float = inf) -> str:
        """The atoms of a paragraph.

        Args:
            runs: Its text.
            measure: The narrowest line that it will be set in; words that are wider can then be
                divided (2.6).
        """
        if len(runs) == 1 and runs[0].role == "text":
            atoms = self._uniform(runs[0])
        else:
            atoms = self._mixed(runs)
        return divided(self, atoms, measure) if measure < inf else atoms

    # code points

    def code(self, cell: Cell) -> str:
        """The code point of a cell."""
        known = self._codes.get(cell)
        if known is not None:
            return known
        if _may_stand_for_itself(cell) and self.natural(cell.text) == cell:
            return cell.text
        code = chr(self._next)
        self._next = RESUMED if self._next == LAST_CODE else self._next + 1
        self._register(code, cell)
        return code

    def natural(self, character: str) -> Cell:
        """The cell of a character of style 0 between two ideographs."""
        known = self.ledger.cells.get(character)
        if known is None:
            known = lone(character, self.region, self.rules.prohibitions)
            self._register(character, known)
        return known

    def single(self, character: str, style: int) -> str:
        """The code point of an ideograph in a style."""
        if character >= "\U00040000":
            return character
        return self.code(self.natural(character)._replace(style=style))

    def _register(self, code: str, cell: Cell) -> None:
        self._codes[cell] = code
        self.ledger.cells[code] = cell
        if not cell.may_start:
            self.no_start.add(code)
        if not cell.may_end:
            self.no_end.add(code)
        if cell.vanishes:
            self.vanishing.add(code)
        if cell.kind == "BR":
            self.forced_ends.add(code)
        if cell.kind == "HY":
            self.hyphens.add(code)
        if cell.kind == "AL":
            self.longest = max(self.longest, len(cell.text))

    # paragraphs

    def _uniform(self, run: Run) -> str:
        text, style, language = run.text, run.style, run.language
        parts = (_BETWEEN if style else self._between).split(START + text + END)
        sparse = "水".join(parts[1::2])[1:-1]
        if _CURIOUS.search(sparse):
            if not is_as_written(sparse) and reading(text) is not text:
                return self._mixed((run,))
            if EXTENDER.search(sparse):
                parts = _BETWEEN_CLUSTERED.split(START + text + END)
        look = style, language
        known = self._stretches.get(look)
        if known is None:
            known = self._stretches[look] = _Stretches(self, style, language)
        parts[1::2] = map(known.__getitem__, parts[1::2])
        atoms = "".join(parts)
        return atoms.translate(self._style(style)) if style else atoms

    @cached_property
    def _between(self) -> Pattern[str]:
        """What takes a text of style 0 apart; lone marks stay if each stands for itself there."""
        stand = all(self.stretch(mark, 0, "") == mark for mark in MARKS)
        return _BETWEEN_MARKED if stand else _BETWEEN

    def _style(self, style: int) -> _Styled:
        if style not in self._styled:
            self._styled[style] = _Styled(self, style)
        return self._styled[style]

    def stretch(self, stretch: str, style: int, language: str) -> str:
        """The atoms of what stands between ideographs, or of an ideograph and what clings to it."""
        if not _STRETCH.match(stretch):
            return self._cluster(stretch, style)
        return self._written(lone_cells(stretch, style, language, self.rules))

    def _cluster(self, cluster: str, style: int) -> str:
        base = lone(cluster[0], self.region, self.rules.prohibitions)
        return self.code(base._replace(text=cluster, shaped=cluster, style=style))

    def _mixed(self, runs: Sequence[Run]) -> str:
        text = "".join(run.text for run in runs)
        return "".join(self._parts(_passage(runs, text, reading(text))))

    def _parts(self, passage: Passage) -> Iterator[str]:
        copy, place = passage.copy, 0
        for found in _CLUSTERED.finditer(copy):
            yield from self._plain(passage, place, found.start())
            start, place = found.span()
            if not _STRETCH.match(copy, start):
                end = next(iter(passage.bounds_between(start, place)), place)
                yield self._cluster(passage.source[start:end], passage.look(start)[0])
                start = end
            if start < place:
                yield self._written(cells(passage, start, place, self.rules))
        yield from self._plain(passage, place, len(copy))

    def _plain(self, passage: Passage, start: int, end: int) -> Iterator[str]:
        """Ideographs, each in its style."""
        cuts = [start, *passage.bounds_between(start, end), end]
        for first, last in pairwise(cuts):
            style = passage.look(first)[0]
            text = passage.source[first:last]
            yield text.translate(self._style(style)) if style else text

    def _written(self, row: Sequence[Cell]) -> str:
        """The code points of a stretch; a space knows what goes with it at the end of a line."""
        made = tail = ""
        for cell in row:
            if cell.vanishes:
                code = self.code(cell._replace(tail=tail))
                self.ledger.packed[code]  # now, so that a long row of spaces is no deep recursion
            else:
                code = self.code(cell)
            made += code
            tail = code
        return made


def _passage(runs: Sequence[Run], text: str, copy: str) -> Passage:
    """A paragraph of several runs; objects are hidden from classification behind stand-ins."""
    bounds: list[int] = []
    parts: list[str] = []
    place = 0
    for run in runs:
        bounds.append(place)
        end = place + len(run.text)
        if run.role in {"text", "literal"} or not run.text:
            parts.append(copy[place:end])
        else:
            sign = CLINGING if run.role == "mark" else OBJECT
            parts.append(sign + FILLER * (end - place - 1))
        place = end
    looks: Mapping[int, tuple[int, str]] = {i: (r.style, r.language) for i, r in enumerate(runs)}
    copied, known = "".join(parts), list(looks.values()) or [(0, "")]
    is_literal = any(run.role == "literal" for run in runs)
    return Passage(text, copied, bounds or [0], known, is_literal)
