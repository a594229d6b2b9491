"""Total-fit: the lines of least energy over the whole paragraph, by a layered beam.

Every adjustable item of a line is a spring, and all carry the same force: compliances add, and
one packed subtraction gives the energy of any line.
Source: typographic specification 2.3.2.  Units: thousandths of an em, energies in their squares.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import inf, sqrt
from typing import Final, NamedTuple

from convert.layout.alphabet.sums import MARKS, MASK, ROOM, SPACES, WIDTH, WORDS
from convert.layout.atom import LineKind
from convert.layout.breaker.candidate import Candidate, hangs
from convert.layout.breaker.first_fit import HYPHENS_RUNNING
from convert.layout.breaker.paragraph import HANG, Paragraph
from convert.layout.breaker.repair import split
from convert.layout.breaker.springs import SPACE_SQUEEZE, SPACE_STRETCH

SQUEEZE: Final = 0.02
"""μ: a mark squeezed against a gap opened by as much."""
RUNT: Final = 0.2e6
"""r: a last line with fewer than ``orphan_char`` letters."""
HYPHEN: Final = 0.015e6
"""h: an added hyphen; the second line running costs twice that, a third is never made."""
HUNG: Final = SQUEEZE / 4 * 1e6
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


class Node(NamedTuple):
    """An open break: the cheapest way to set the paragraph up to it."""

    energy: float
    end: int
    hyphens: int
    kind: LineKind
    before: Node | None


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of a search: the last line's node, and the energy of the dearest line."""

    node: Node
    dearest: float


def total_fit(paragraph: Paragraph) -> list[Candidate]:
    """The lines of least energy; a wider search where the result leaves room for one."""
    found = _Search(paragraph, WINDOW_SHORT).run()
    reach = sqrt(found.dearest * paragraph.measure / 1000)
    if reach > WINDOW_SHORT:
        again = _Search(paragraph, min(reach, paragraph.measure / 2)).run()
        found = min(found, again, key=lambda result: result.node.energy)
    return _lines(found.node)


def _lines(node: Node) -> list[Candidate]:
    made: list[Candidate] = []
    while node.before is not None:
        made.append(Candidate(node.before.end, node.end, node.kind))
        node = node.before
    return made[::-1]


class _Search:
    """One search over a paragraph: layer k holds the open breaks after k lines."""

    def __init__(self, paragraph: Paragraph, window: float) -> None:
        self.paragraph, self.window = paragraph, window
        self.best: Node | None = None
        self.layer: dict[int, Node] = {}
        typesetting = paragraph.alphabet.typesetting
        self.enough = typesetting.orphan_char
        is_hans = paragraph.alphabet.region not in {"zh-TW", "zh-HK"}
        self.hangs = typesetting.hanging == "stops" and is_hans

    def run(self) -> Found:
        """Search layer by layer until no open break is cheaper than the best paragraph."""
        layer = [Node(0.0, 0, 0, "exact", None)]
        while layer:
            self.layer = {}
            for node in layer:
                self._close(node)
                self._extend(node)
            if not self.layer and self.best is None:
                self._rescue(layer[0])
            limit = self.best.energy if self.best else inf
            ranked = sorted(self.layer.values(), key=lambda node: (node.energy, node.end))
            layer = [node for node in ranked[:BEAM] if node.energy < limit]
        if self.best is None:
            msg = "a paragraph without an end"
            raise AssertionError(msg)
        return Found(self.best, _dearest(self.best))

    def _close(self, node: Node) -> None:
        """The rest of the paragraph as its last line."""
        paragraph, start = self.paragraph, node.end
        whole = paragraph.sums[-1] - paragraph.sums[start] >> WIDTH
        if whole > paragraph.room(start) + WINDOW_LONG + 2 * HANG:
            return
        sums = paragraph.between(start, paragraph.length)
        over = (sums >> WIDTH) - paragraph.room(start)
        if over > sums >> ROOM & MASK:
            return
        energy = node.energy
        kind: LineKind = "last"
        if over > 0:
            energy, kind = energy + squeeze_energy(sums, over), "last-in"
        if start and self.enough and paragraph.letters(start, self.enough) < self.enough:
            energy += RUNT
        if self.best is None or energy < self.best.energy:
            self.best = Node(energy, paragraph.length, 0, kind, node)

    def _extend(self, node: Node) -> None:
        """All legal ends of the next line whose natural width is in the window."""
        paragraph, start = self.paragraph, node.end
        atoms, sums = paragraph.atoms, paragraph.sums
        no_start, no_end = paragraph.alphabet.no_start, paragraph.alphabet.no_end
        room, trimmed = paragraph.room(start), sums[start] + paragraph.lead(start)
        far = int((trimmed >> WIDTH) + room)
        high = bisect_right(sums, far + WINDOW_LONG << WIDTH, start + 1) - 1
        low = bisect_left(sums, max(0, int(far - self.window)) << WIDTH, start + 1)
        for end in range(min(high, paragraph.length - 1), low - 1, -1):
            last = atoms[end - 1]
            if atoms[end] in no_start or last in no_end:
                continue
            line = self._tight(sums[end] - trimmed, last, room)
            delta = room - (line >> WIDTH)
            if delta >= 0:
                energy = node.energy + stretch_energy(line, end - start, delta)
                self._keep(node, end, energy, "out" if delta else "exact")
            elif -delta <= line >> ROOM & MASK:
                self._keep(node, end, node.energy + squeeze_energy(line, -delta), "in")
            elif self.hangs and hangs(paragraph, start, end):
                self._keep(node, end, node.energy + self._hung_energy(start, end), "hang")

    def _tight(self, whole: int, last: str, room: float) -> int:
        """The sums of a line without what its end loses."""
        paragraph = self.paragraph
        if paragraph.is_flexible:
            loose = whole - paragraph.alphabet.ledger.loose_trail.get(last, 0)
            if loose >> WIDTH <= room:
                return loose
        return whole - paragraph.trail.get(last, 0)

    def _hung_energy(self, start: int, end: int) -> float:
        set_end = self.paragraph.content_end(start, end) - 1
        sums = self.paragraph.between(start, set_end)
        delta = self.paragraph.room(start) - (sums >> WIDTH)
        return HUNG + stretch_energy(sums, set_end - start, delta)

    def _keep(self, node: Node, end: int, energy: float, kind: LineKind) -> None:
        hyphens = 0
        if self.paragraph.atoms[end - 1] in self.paragraph.alphabet.hyphens:
            hyphens = node.hyphens + 1
            if hyphens > HYPHENS_RUNNING:
                return
            energy += hyphens * HYPHEN
        known = self.layer.get(end)
        if known is None or energy < known.energy:
            self.layer[end] = Node(energy, end, hyphens, kind, node)

    def _rescue(self, node: Node) -> None:
        """Nothing in the window: the last legal end that fits, else a split."""
        paragraph, start = self.paragraph, node.end
        fits, _ = paragraph.ends(start)
        line = Candidate(start, fits, "out") if fits else split(paragraph, start)
        delta = paragraph.room(start) - paragraph.natural(start, line.end)
        made = Node(node.energy + delta * delta + NO_END, line.end, 0, line.kind, node)
        if line.end == paragraph.length:
            self.best = made
        else:
            self.layer[line.end] = made


def stretch_energy(sums: int, atoms: int, delta: float) -> float:
    """The energy of a line of ``atoms`` atoms that is opened by ``delta``."""
    spaces = (sums >> SPACES & MASK) + (sums >> WORDS & MASK)
    compliance = (sums & MASK) - atoms - 1 + SPACE_STRETCH * spaces
    return delta * delta / (compliance if compliance > 0 else STIFF)


def squeeze_energy(sums: int, over: float) -> float:
    """The energy of a line that is closed by ``over``."""
    compliance = (sums >> MARKS & MASK) + SPACE_SQUEEZE * (sums >> SPACES & MASK)
    return SQUEEZE * over * over / compliance


def _dearest(node: Node) -> float:
    dearest = 0.0
    while node.before is not None:
        dearest = max(dearest, node.energy - node.before.energy)
        node = node.before
    return dearest
