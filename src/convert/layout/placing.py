"""Galleys, pictures and rows at their places on a page as the pieces that a painter sees.

Units: pt from the upper left corner of the sheet.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, Literal, assert_never

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line
from convert.layout.foot import rule
from convert.layout.galley import Galley, Mark
from convert.layout.listing import Digits
from convert.layout.matter import Label, Matter, Overlay
from convert.layout.overlaid import Overlaid, overlaid
from convert.layout.owners import ends, owners, stretches
from convert.layout.page import Anchor, Area, Dot, Image, Piece, TextLine
from convert.layout.plate import Plate
from convert.layout.positions import positions
from convert.layout.structure import ARTIFACT
from convert.layout.tabular.rules import heads, ruled
from convert.layout.tier import Placement, Tier, contents, galleys
from convert.layout.type_area import TypeArea
from convert.themes.theme import Align
from convert.typography.emphasis import DIAMETER, DISTANCE, is_dotted, side
from convert.value import Packed

ASCENT: Final = 0.88
"""From the baseline up to the top of the Han em box.  Source: the ideographic em box, 880/-120."""


_SHIFTED: Final[frozenset[Align]] = frozenset(("center", "end"))


class _Known(Packed):
    """What is known of a paragraph, from page to page.

    Args:
        matter: What was set.
        ends: Where in its text each atom ends.
        owned: To which element each belongs.
        overlaid: Its links and dots.
    """

    matter: Matter
    ends: Sequence[int]
    owned: Sequence[int]
    overlaid: Mapping[str, Overlaid]


class Placer:
    """Places the galleys of one document.

    Args:
        area: The type area.
        alphabet: The document's atoms.
        numbers: Where headings stand, for a list of contents.
        digits: How that list writes it.
    """

    def __init__(
        self,
        area: TypeArea,
        alphabet: Alphabet,
        numbers: Mapping[str, int] | None = None,
        digits: Digits | None = None,
    ) -> None:
        self._numbers, self._digits = numbers or {}, digits
        self._area = area
        self._alphabet = alphabet
        self._known: dict[int, _Known] = {}

    def turn(self, page: Iterable[Placement]) -> None:
        """Forget the paragraphs that do not stand on ``page``, which is the next one."""
        if self._known:
            here = {id(galley.matter) for _, galley in galleys(page)}
            self._known = {key: one for key, one in self._known.items() if key in here}

    def pieces(self, page: Sequence[Placement]) -> Iterator[Piece]:
        """What is to be painted: rules, lines, what is drawn on them, pictures."""
        for one in page:
            match one.item:
                case Galley() as galley:
                    yield from self._lines(one, galley)
                    if galley.matter.overlays:
                        yield from self._dots(one, galley)
                    if galley.matter.listed:
                        yield from self._listed(one, galley)
                case Plate() as plate:
                    x = self._area.left + plate.left
                    size = plate.width, plate.height
                    yield Image(plate.owner, plate.resource, x, one.top, *size)
                case Tier():
                    yield from self.pieces(tuple(contents(one)))
                case _:
                    assert_never(one.item)
        yield from ruled(page, self._area.left)
        yield from rule(page, self._area)

    def _listed(self, placed: Placement, galley: Galley) -> Iterator[Piece]:
        """The page number of an entry of contents, beside its last line."""
        number = self._numbers.get(galley.matter.listed)
        if self._digits and number and placed.end == galley.count:
            *_, line = self._lines(placed, galley)
            yield from self._digits.beside(line, number, self._area.left + self._area.width)

    def repeated(self, page: Sequence[Placement]) -> Iterator[TextLine]:
        """The heads of the table that goes on at the top of a page: no more than furniture."""
        for head in heads(page):
            for one, galley in galleys((head,)):
                for line in self._lines(one, galley):
                    yield line._replace(owner=ARTIFACT, stretches=())

    def areas(self, page: Iterable[Placement]) -> Iterator[Area]:
        """Where links are."""
        for one, galley in galleys(page):
            if galley.matter.overlays or galley.marks:
                yield from self._areas_on(one, galley)

    def anchors(self, page: Iterable[Placement]) -> Iterator[Anchor]:
        """Where the outline and links lead to."""
        for one, galley in galleys(page):
            matter = galley.matter
            is_first = one.start == 0
            if is_first and (matter.rank or matter.identifier):
                yield Anchor(matter.title, matter.rank, matter.identifier, one.top)
            if is_first and matter.label and matter.label.identifier:
                yield Anchor("", 0, matter.label.identifier, one.top)
            for line, mark in self._noted(one, galley) if galley.marks else ():
                if mark.overlay.identifier:
                    top = line.baseline - ASCENT * line.size
                    yield Anchor("", 0, mark.overlay.identifier, top)

    def _areas_on(self, placed: Placement, galley: Galley) -> Iterator[Area]:
        right = self._area.left + self._area.width
        for link, line, start, end in self._marked(placed, galley, "link"):
            area = self._area_of(line, link, start, end)
            yield replace(area, right=right) if galley.matter.listed else area
        for line, mark in self._noted(placed, galley):
            at = mark.at - (0 if mark.is_in_label else line.line.start)
            yield self._area_of(line, mark.overlay, at, at + 1)

    def _noted(self, placed: Placement, galley: Galley) -> Iterator[tuple[TextLine, Mark]]:
        """The marks of notes, each with its line."""
        found = [mark for mark in galley.marks if placed.start <= mark.line < placed.end]
        lines = self._lines(placed, galley) if found else []
        shift = bool(galley.label) and placed.start == 0
        for mark in found:
            yield lines[0 if mark.is_in_label else mark.line - placed.start + shift], mark

    def _lines(self, placed: Placement, galley: Galley) -> list[TextLine]:
        matter, atoms = galley.matter, galley.atoms
        setting, style = matter.setting, matter.setting.style
        owner, size, color, pitch = matter.owner, style.size, style.color, setting.pitch
        baseline = placed.top + ASCENT * size
        left = self._area.left + setting.left
        found: list[TextLine] = []
        if galley.label and matter.label and placed.start == 0:
            found.append(self._label(galley, matter.label, galley.label, baseline))
        owned = self._of(galley).owned if matter.overlays else ()
        is_moved = setting.hang or style.align in _SHIFTED
        counted = galley.counted[0] if galley.counted else {}
        x = left + galley.indent if placed.start == 0 else left
        for line in galley.lines[placed.start : placed.end]:
            shown = atoms[line.start : line.end]
            if counted:
                shown = _with(shown, counted, line.start)
            if is_moved:
                x += self._moved(galley, line)
            inner = stretches(owned, line, owner) if owned else ()
            found.append(TextLine._make((owner, shown, line, x, baseline, size, color, inner)))
            baseline += pitch
            x = left
        return found

    def _moved(self, galley: Galley, line: Line) -> float:
        """How far a line stands further in: by its alignment, or because the measure turned it."""
        setting = galley.matter.setting
        is_begun = line.start == 0 or galley.atoms[line.start - 1] in self._alphabet.forced_ends
        turned = 0.0 if is_begun else setting.hang
        align = setting.style.align
        if align not in _SHIFTED:
            return turned
        free = setting.width - line.width * setting.style.size / 1000
        free -= galley.indent if line.start == 0 else 0.0
        return turned + (free / 2 if align == "center" else free)

    def _label(
        self, galley: Galley, label: Label, words: tuple[str, Line], baseline: float
    ) -> TextLine:
        atoms, line = words
        setting = galley.matter.setting
        x, style = self._area.left + setting.left - label.width, setting.style
        owned = owners(ends(atoms, self._alphabet), label.overlays, label.owner)
        inner = stretches(owned, line, label.owner)
        shown = _with(atoms, galley.counted[1]) if galley.counted else atoms
        return TextLine(label.owner, shown, line, x, baseline, style.size, style.color, inner)

    def _dots(self, placed: Placement, galley: Galley) -> Iterator[Dot]:
        for _, line, start, end in self._marked(placed, galley, "dots"):
            yield from self._dots_of(line, start, end)

    def _dots_of(self, line: TextLine, start: int, end: int) -> Iterator[Dot]:
        """A dot by each ideograph; none by marks, spaces and Western words."""
        places = positions(line.atoms, line.line, self._alphabet)
        em = line.size
        is_above = side(self._alphabet.region) == "above"
        below = -ASCENT - DISTANCE if is_above else 1 - ASCENT + DISTANCE
        for index in range(start, end):
            atom = self._alphabet.atom(line.atoms[index])
            if is_dotted(atom.text, atom.kind):
                x = line.x + (places[index] + atom.advance / 2) * em / 1000
                yield Dot(line.owner, x, line.baseline + below * em, DIAMETER / 2 * em, line.color)

    def _area_of(self, line: TextLine, mark: Overlay, start: int, end: int) -> Area:
        places = positions(line.atoms, line.line, self._alphabet)
        em = line.size
        top = line.baseline - ASCENT * em
        left, right = (line.x + places[at] * em / 1000 for at in (start, end))
        return Area(mark.owner, mark.target, left, top, right, top + em)

    def _marked(
        self, placed: Placement, galley: Galley, kind: Literal["link", "dots"]
    ) -> Iterator[tuple[Overlay, TextLine, int, int]]:
        """The lines that marks of a kind touch, with the first and last of their atoms in it."""
        if not galley.matter.overlays:
            return
        known = self._of(galley)
        marks = known.overlaid[kind].within(*_stretch(placed, galley, known.ends))
        if not marks:
            return
        owner = galley.matter.owner
        lines = [line for line in self._lines(placed, galley) if line.owner == owner]
        starts = [line.line.start for line in lines]
        for mark in marks:
            first, end = bisect_right(known.ends, mark.start), bisect_left(known.ends, mark.end) + 1
            for line in lines[max(0, bisect_right(starts, first) - 1) : bisect_left(starts, end)]:
                before = line.line.start
                inside = max(before, first), min(line.line.end, end)
                if inside[0] < inside[1]:
                    yield mark, line, inside[0] - before, inside[1] - before

    def _of(self, galley: Galley) -> _Known:
        """What is known of a paragraph, however a page counts its notes."""
        matter = galley.matter
        if id(matter) not in self._known:
            found = ends(galley.atoms, self._alphabet)
            owned = owners(found, matter.overlays, matter.owner)
            above = {kind: overlaid(matter.overlays, kind) for kind in ("link", "dots")}
            self._known[id(matter)] = _Known(matter, found, owned, above)
        return self._known[id(matter)]


def _stretch(placed: Placement, galley: Galley, ends: Sequence[int]) -> tuple[int, int]:
    """Which part of a paragraph's text stands on a page."""
    first, end = galley.lines[placed.start].start, galley.lines[placed.end - 1].end
    return ends[first - 1] if first else 0, ends[end - 1] if end else 0


def _with(atoms: str, changed: Mapping[int, str], start: int = 0) -> str:
    """``atoms``, which begin at ``start``, with those that stand instead of others put in."""
    for place, atom in changed.items():
        at = place - start
        if 0 <= at < len(atoms):
            atoms = atoms[:at] + atom + atoms[at + 1 :]
    return atoms
