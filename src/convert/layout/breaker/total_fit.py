"""Total-fit: the lines of least energy over the whole paragraph, by a layered beam.

Every adjustable item of a line is a spring, and all carry the same force: compliances add, and
one packed subtraction gives the energy of any line.
Source: typographic specification 2.3.2.  Units: thousandths of an em, energies in their squares.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from math import inf, sqrt
from typing import Final, TypeAlias

from convert.layout.alphabet.sums import MARK_SQUEEZE, MASK, ROOM, SQUEEZE, WIDTH, stretch
from convert.layout.atom import LineKind
from convert.layout.breaker.candidate import Candidate, hangs
from convert.layout.breaker.first_fit import HYPHENS_RUNNING
from convert.layout.breaker.paragraph import HANG, Paragraph
from convert.layout.breaker.repair import split

TASTE: Final = 0.02
"""μ: a mark squeezed against a gap opened by as much."""
SQUEEZE_ENERGY: Final = TASTE * MARK_SQUEEZE
RUNT: Final = 0.2e6
"""r: a last line with fewer than ``orphan_char`` letters."""
HYPHEN: Final = 0.015e6
"""h: an added hyphen; the second line running costs twice that, a third is never made."""
HUNG: Final = TASTE / 4 * 1e6
"""η: a mark that hangs."""
NO_END: Final = 1e6
"""A line for which no legal end fits."""
STIFF: Final = 0.05
"""The compliance of a line without gaps and spaces."""
WINDOW_SHORT: Final = 1500
WINDOW_LONG: Final = 2400
"""How much narrower or wider than the measure a line's natural width may be."""
BEAM: Final = 6
"""Open breaks kept for each line."""

Way: TypeAlias = tuple[float, int, int, LineKind, "Way | None"]
"""The cheapest way to an open break: its energy, the break, added hyphens in a row before it, the
kind of its last line, the way to where that begins."""

Step: TypeAlias = tuple[float, int, LineKind, bool]
"""A line: its energy, its end, its kind, whether it ends with an added hyphen."""

SLACK: Final = 1e-6
"""What is as cheap as the bound is still looked at: ties go to the earlier break."""


def total_fit(paragraph: Paragraph) -> list[Candidate]:
    """The lines of least energy; a wider search where the result leaves room for one."""
    if paragraph.natural(0, paragraph.length) <= paragraph.room(0):
        return [Candidate(0, paragraph.length, LAST)]
    best = _Search(paragraph, WINDOW_SHORT).run()
    reach = sqrt(_dearest(best) * paragraph.measure / 1000)
    if reach > WINDOW_SHORT:
        again = _Search(paragraph, min(reach, paragraph.measure / 2)).run()
        best = min(best, again, key=lambda way: way[0])
    return [Candidate(before[1], way[1], way[3]) for before, way in _steps(best)][::-1]


def _steps(way: Way) -> Iterator[tuple[Way, Way]]:
    """The lines of a way from the last to the first: where each begins and ends."""
    before = way[4]
    while before is not None:
        yield before, way
        way, before = before, before[4]


def _dearest(best: Way) -> float:
    return max((way[0] - before[0] for before, way in _steps(best)), default=0.0)


class _Search:
    """One search over a paragraph: layer k holds the open breaks after k lines."""

    def __init__(self, paragraph: Paragraph, window: float) -> None:
        self.paragraph, self.window = paragraph, int(window)
        self.best: Way | None = None
        self.limit = inf
        self.layer: dict[int, Way] = {}
        self.known: dict[int, list[Step]] = {}
        alphabet = paragraph.alphabet
        self.hyphens = alphabet.hyphens
        self.enough = alphabet.typesetting.orphan_char
        is_hans = alphabet.region not in {"zh-TW", "zh-HK"}
        self.may_hang = alphabet.typesetting.hanging == "stops" and is_hans
        reach = int(paragraph.measure) + WINDOW_LONG + 2 * HANG
        self.closing = bisect_left(paragraph.sums, paragraph.sums[-1] - (reach << WIDTH))

    def run(self) -> Way:
        """Search layer by layer until no open break is cheaper than the best paragraph."""
        probe = self._probe()
        layer: list[Way] = [START]
        while layer:
            self.layer = {}
            for way in layer:
                if way[1] >= self.closing:
                    self._close(way)
                if way[0] >= self.limit:
                    break
                self._extend(way)
            if not self.layer and self.best is None and probe is None:
                self._rescue(layer[0])
            ranked = sorted(self.layer.values())
            layer = [way for way in ranked[:BEAM] if way[0] < self.limit]
        best = self.best or probe
        if best is None:
            raise AssertionError
        return best

    def _probe(self) -> Way | None:
        """A paragraph each line of which is the cheapest after the one before, as a bound.

        Nothing that is dearer need be looked at.
        """
        way = START
        while True:
            if way[1] >= self.closing:
                self._close(way)
            found, self.best, self.limit = self.best, None, inf
            if found is not None:
                self.limit = found[0] + SLACK
                return found
            self.layer = {}
            self._extend(way)
            if not self.layer:
                return None
            way = min(self.layer.values())

    def _close(self, way: Way) -> None:
        """The rest of the paragraph as its last line."""
        paragraph, start = self.paragraph, way[1]
        sums = paragraph.between(start, paragraph.length)
        over = (sums >> WIDTH) - paragraph.room(start)
        if over > sums >> ROOM & MASK:
            return
        energy, kind = way[0], LAST
        if over > 0:
            energy, kind = energy + SQUEEZE_ENERGY * over * over / (sums >> SQUEEZE & MASK), LAST_IN
        if start and self.enough and paragraph.letters(start, self.enough) < self.enough:
            energy += RUNT
        if energy < self.limit and (self.best is None or energy < self.best[0]):
            self.best = (energy, paragraph.length, 0, kind, way)
            self.limit = energy

    def _extend(self, way: Way) -> None:
        """All legal ends of the next line whose natural width is in the window."""
        start, so_far = way[1], way[0]
        steps = self.known.get(start)
        if steps is None:
            steps = self.known[start] = list(self._steps(start))
        layer, limit = self.layer, self.limit
        for line, end, kind, is_divided in steps:
            energy = so_far + line
            if energy < limit and (end not in layer or energy < layer[end][0]):
                if is_divided:
                    self._keep_divided(way, end, energy, kind)
                else:
                    layer[end] = (energy, end, 0, kind, way)

    def _steps(self, start: int) -> Iterator[Step]:
        """The lines that may begin at ``start``, the longest first."""
        paragraph = self.paragraph
        atoms, sums, length = paragraph.atoms, paragraph.sums, paragraph.length
        no_start, no_end = paragraph.alphabet.no_start, paragraph.alphabet.no_end
        room, trimmed = paragraph.room(start), sums[start] + paragraph.lead(start)
        far = (trimmed >> WIDTH) + int(room)
        high = bisect_right(sums, far + WINDOW_LONG << WIDTH, start + 1) - 1
        low = bisect_left(sums, far - self.window << WIDTH, start + 1)
        trail, is_flexible, hyphens = paragraph.trail, paragraph.is_flexible, self.hyphens
        for end in range(high if high < length else length - 1, low - 1, -1):
            last = atoms[end - 1]
            if atoms[end] in no_start or last in no_end:
                continue
            line = sums[end] - trimmed
            if is_flexible:
                line = paragraph.trim(line, last, room)
            elif last in trail:
                line -= trail[last]
            delta = room - (line >> WIDTH)
            if delta >= 0:
                compliance = (line & MASK) - end + start - 1
                energy = delta * delta / (compliance if compliance > 0 else STIFF)
                kind = OUT if delta else EXACT
            elif -delta <= line >> ROOM & MASK:
                energy, kind = SQUEEZE_ENERGY * delta * delta / (line >> SQUEEZE & MASK), IN
            elif self.may_hang and hangs(paragraph, start, end):
                energy, kind = self._hung(start, end), HANGING
            else:
                continue
            yield energy, end, kind, last in hyphens

    def _hung(self, start: int, end: int) -> float:
        """The energy of a line without its mark, and of the mark that hangs."""
        set_end = self.paragraph.content_end(start, end) - 1
        sums = self.paragraph.between(start, set_end)
        delta = self.paragraph.room(start) - (sums >> WIDTH)
        return HUNG + delta * delta / max(STIFF, stretch(sums, set_end - start))

    def _keep_divided(self, way: Way, end: int, energy: float, kind: LineKind) -> None:
        """Remember a way whose last line ends with an added hyphen, if it is still the cheapest."""
        running = way[2] + 1
        energy += running * HYPHEN
        if running <= HYPHENS_RUNNING and (end not in self.layer or energy < self.layer[end][0]):
            self.layer[end] = (energy, end, running, kind, way)

    def _rescue(self, way: Way) -> None:
        """Nothing in the window: the last legal end that fits, else a split."""
        paragraph, start = self.paragraph, way[1]
        fits = paragraph.ends(start)[0]
        line = Candidate(start, fits, OUT) if fits else split(paragraph, start)
        delta = paragraph.room(start) - paragraph.natural(start, line.end)
        made = (way[0] + delta * delta + NO_END, line.end, 0, line.kind, way)
        if line.end == paragraph.length:
            self.best = made
        else:
            self.layer[line.end] = made


EXACT: Final[LineKind] = "exact"
IN: Final[LineKind] = "in"
OUT: Final[LineKind] = "out"
HANGING: Final[LineKind] = "hang"
LAST: Final[LineKind] = "last"
LAST_IN: Final[LineKind] = "last-in"

START: Final[Way] = (0.0, 0, 0, EXACT, None)
