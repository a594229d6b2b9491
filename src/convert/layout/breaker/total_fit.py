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

Way: TypeAlias = tuple[float, int, int, LineKind, int, "Way | None"]
"""The cheapest way to an open break: its energy, the break, added hyphens in a row before it, the
kind and the sums of its last line, the way to where that begins."""

Step: TypeAlias = tuple[float, int, LineKind, int, bool]
"""A line: its energy, its end, its kind, its sums, whether it ends with an added hyphen."""

SLACK: Final = 1e-6
"""What is as cheap as the bound is still looked at: ties go to the earlier break."""


def total_fit(paragraph: Paragraph) -> list[Candidate]:
    """The lines of least energy; a wider search where the result leaves room for one."""
    whole = paragraph.between(0, paragraph.length)
    if whole >> WIDTH <= paragraph.room(0):
        return [Candidate(0, paragraph.length, LAST, whole)]
    best = _Search(paragraph, WINDOW_SHORT).run()
    if best[0] * paragraph.measure > 1000 * WINDOW_SHORT**2:  # no line is dearer than all of them
        reach = sqrt(max(_energies(best)) * paragraph.measure / 1000)
        if reach > WINDOW_SHORT:
            again = _Search(paragraph, min(reach, paragraph.measure / 2)).run()
            best = min(best, again, key=lambda way: way[0])
    return _lines(best)


def _lines(way: Way) -> list[Candidate]:
    """The lines of a way, from the first to the last."""
    found: list[Candidate] = []
    _, end, _, kind, sums, before = way
    while before is not None:
        start = before[1]
        found.append(Candidate._make((start, end, kind, sums)))
        _, end, _, kind, sums, before = before
    found.reverse()
    return found


def _energies(way: Way) -> Iterator[float]:
    """What the lines of a way cost, from the last to the first."""
    energy, *_, before = way
    while before is not None:
        yield energy - before[0]
        energy, *_, before = before


class _Search:
    """One search over a paragraph: layer k holds the open breaks after k lines."""

    def __init__(self, paragraph: Paragraph, window: float) -> None:
        self.paragraph, self.window = paragraph, int(window)
        self.known: dict[int, list[Step]] = {}
        reach = int(paragraph.measure) + WINDOW_LONG + 2 * HANG
        self.closing = bisect_left(paragraph.sums, paragraph.sums[-1] - (reach << WIDTH))

    def run(self) -> Way:
        """The cheapest way: the nearest one, where none that leaves it can be cheaper."""
        nearest, bound = self.nearest()
        if nearest is not None and nearest[0] < bound:
            return nearest
        best = self.layered(nearest) or nearest
        if best is None:
            raise AssertionError  # where the nearest way has no end, a line is rescued
        return best

    def nearest(self) -> tuple[Way | None, float]:
        """The way whose lines are each the cheapest after the one before, if it has an end.

        Beside it, what the ways that leave it cost at least.
        """
        way, bound = START, inf
        while True:
            last = self._closed(way) if way[1] >= self.closing else None
            if last is not None and last[0] == way[0]:
                return last, bound
            steps = self._steps(way[1])
            if last is not None:
                return last, min(bound, way[0] + steps[0][0]) if steps else bound
            if len(steps) > 1:
                bound = min(bound, way[0] + steps[1][0])
            longer = _followed(way, steps[0]) if steps else None
            if longer is None:
                return None, bound
            way = longer

    def layered(self, nearest: Way | None) -> Way | None:
        """The cheapest way of all, layer by layer, until no open break is cheaper than the best.

        Args:
            nearest: A way that bounds what others may cost.
        """
        best: Way | None = None
        limit = nearest[0] + SLACK if nearest else inf
        layer: list[Way] = [START]
        while layer:
            open_breaks: dict[int, Way] = {}
            for way in layer:
                last = self._closed(way) if way[1] >= self.closing else None
                if last is not None and last[0] < limit:
                    best, limit = last, last[0]
                if way[0] >= limit:
                    break
                self._extend(way, limit, open_breaks)
            if not (open_breaks or best or nearest):
                rescued = self._rescued(layer[0])
                if rescued[1] == self.paragraph.length:
                    return rescued
                open_breaks[rescued[1]] = rescued
            layer = [way for way in sorted(open_breaks.values())[:BEAM] if way[0] < limit]
        return best

    def _closed(self, way: Way) -> Way | None:
        """The rest of the paragraph as its last line, if it can be one."""
        paragraph, start = self.paragraph, way[1]
        sums = paragraph.between(start, paragraph.length)
        over = (sums >> WIDTH) - paragraph.room(start)
        energy, kind = way[0], LAST
        if over > 0:
            if over > sums >> ROOM & MASK:
                return None
            energy, kind = energy + SQUEEZE_ENERGY * over * over / (sums >> SQUEEZE & MASK), LAST_IN
        if start > paragraph.company:
            energy += RUNT
        return (energy, paragraph.length, 0, kind, sums, way)

    def _extend(self, way: Way, limit: float, open_breaks: dict[int, Way]) -> None:
        """Enter the breaks after the lines that may follow ``way``, each with its cheapest way."""
        for step in self._steps(way[1]):
            energy = way[0] + step[0]
            if energy >= limit:
                break
            known = open_breaks.get(step[1])
            if known is None or energy < known[0]:
                longer = _followed(way, step)
                if longer is not None and (known is None or longer[0] < known[0]):
                    open_breaks[step[1]] = longer

    def _steps(self, start: int) -> list[Step]:
        """The lines that may begin at ``start``, the cheapest first."""
        steps = self.known.get(start)
        if steps is None:
            steps = self.known[start] = self._found(start)
            steps.sort()
        return steps

    def _found(self, start: int) -> list[Step]:
        """All lines with a legal end whose natural width is in the window."""
        paragraph = self.paragraph
        atoms, sums, length = paragraph.atoms, paragraph.sums, paragraph.length
        no_start, no_end, hyphens = paragraph.no_start, paragraph.no_end, paragraph.hyphens
        trail, is_flexible = paragraph.trail, paragraph.is_flexible
        may_hang = paragraph.alphabet.may_hang
        room, trimmed = paragraph.measure if start else paragraph.first, sums[start]
        if atoms[start] in paragraph.leading:
            trimmed += paragraph.lead(start)
        far = (trimmed >> WIDTH) + int(room)
        high = min(bisect_right(sums, far + WINDOW_LONG << WIDTH, start + 1), length) - 1
        low = bisect_left(sums, far - self.window << WIDTH, start + 1)
        last = atoms[high]
        found: list[Step] = []
        for end in range(high, low - 1, -1):
            after, last = last, atoms[end - 1]
            if after in no_start or last in no_end:
                continue
            line = sums[end] - trimmed
            if is_flexible:
                line = paragraph.trim(line, last, room)
            elif last in trail:  # what ``trim`` does, without a call for each end of each line
                line -= trail[last]
            delta = room - (line >> WIDTH)
            if delta >= 0:
                compliance = (line & MASK) - end + start - 1
                energy = delta * delta / (compliance if compliance > 0 else STIFF)
                kind = OUT if delta else EXACT
            elif -delta <= line >> ROOM & MASK:
                energy, kind = SQUEEZE_ENERGY * delta * delta / (line >> SQUEEZE & MASK), IN
            elif may_hang and hangs(paragraph, start, end):
                energy, kind, line = self._hung(start, end)
            else:
                continue
            is_divided = last in hyphens
            found.append((energy + HYPHEN if is_divided else energy, end, kind, line, is_divided))
        return found

    def _hung(self, start: int, end: int) -> tuple[float, LineKind, int]:
        """A line without its mark, and what the mark that hangs costs."""
        set_end = self.paragraph.content_end(start, end) - 1
        sums = self.paragraph.between(start, set_end)
        delta = self.paragraph.room(start) - (sums >> WIDTH)
        energy = HUNG + delta * delta / max(STIFF, stretch(sums, set_end - start))
        return energy, HANGING, sums

    def _rescued(self, way: Way) -> Way:
        """Nothing in the window: the last legal end that fits, else a split."""
        paragraph, start = self.paragraph, way[1]
        fits = paragraph.ends(start)[0]
        line = Candidate(start, fits, OUT) if fits else split(paragraph, start)
        sums = paragraph.between(start, line.end)
        delta = paragraph.room(start) - (sums >> WIDTH)
        return (way[0] + delta * delta + NO_END, line.end, 0, line.kind, sums, way)


def _followed(way: Way, step: Step) -> Way | None:
    """``way`` and the line after it, but for a third one running with an added hyphen."""
    energy, end, kind, sums, is_divided = step
    if not is_divided:
        return (way[0] + energy, end, 0, kind, sums, way)
    spent, _, running, *_ = way
    if running == HYPHENS_RUNNING:
        return None
    return (spent + energy + running * HYPHEN, end, running + 1, kind, sums, way)


EXACT: Final[LineKind] = "exact"
IN: Final[LineKind] = "in"
OUT: Final[LineKind] = "out"
HANGING: Final[LineKind] = "hang"
LAST: Final[LineKind] = "last"
LAST_IN: Final[LineKind] = "last-in"

START: Final[Way] = (0.0, 0, 0, EXACT, 0, None)
