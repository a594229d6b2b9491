"""One encoded paragraph before its lines: running sums, legal line ends, widths with edge trims.

Source: typographic specification 2.1, 3.3.  Units: thousandths of an em.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from convert.layout.alphabet.alphabet import Alphabet
from convert.layout.alphabet.cell import NEVER_FIRST
from convert.layout.alphabet.sums import WIDTH, width
from convert.layout.atom import Atom, Kind

HUNG: Final = frozenset("，。、．")
HANG: Final = 500
"""3.4: what may hang, and by how much."""
LONELY_AFTER: Final = frozenset[Kind](
    ("OP", "CL", "PS", "ST", "NS", "MD", "DA", "EL", "CN", "SL", "HY", "SP", "AS", "IS")
)
"""3.4: no mark hangs that stands after another."""

FAR: Final = 400
"""Atoms beyond the measure after which no legal end is of use any more."""

_FULL = (1 << WIDTH) - 1


class Paragraph:
    """A paragraph, or the part of one between forced line ends.

    Args:
        alphabet: Whose atoms they are.
        atoms: They themselves, without forced line ends.
        measure: The width of its lines.
        indent: That of its first line is less by so much.
        is_opening: Whether it begins the paragraph (else a forced line end came before it).
    """

    def __init__(
        self,
        alphabet: Alphabet,
        atoms: str,
        measure: float,
        indent: float = 0,
        *,
        is_opening: bool = True,
    ) -> None:
        self.alphabet, self.atoms, self.length = alphabet, atoms, len(atoms)
        self.no_start, self.no_end = alphabet.no_start, alphabet.no_end
        self.vanishing, self.hyphens = alphabet.vanishing, alphabet.hyphens
        self.indent, self.measure, self.first = indent, measure, measure - indent
        self.is_opening = is_opening
        self.ledger = ledger = alphabet.ledger
        self.sums = ledger.running(atoms)
        self.leading, self.trail, self.loose_trail = ledger.lead, ledger.trail, ledger.loose_trail
        self.is_flexible = ledger.line_end == "flex"
        self._company: int | None = None

    def room(self, start: int) -> float:
        """How wide the line that begins at ``start`` may be."""
        return self.measure if start else self.first

    def atom(self, place: int) -> Atom:
        """The atom at ``place``."""
        return self.ledger.atoms[self.atoms[place]]

    # edges

    def lead(self, start: int) -> int:
        """The sums that the first atom of a line loses."""
        code = self.atoms[start]
        lost = self.leading.get(code)
        if lost is None:
            return 0
        atom = self.ledger.atoms[code]
        if not (atom.kind == "OP" and atom.is_elastic):
            return lost
        setting = self.alphabet.typesetting
        wanted = (
            setting.line_start_open if start or not self.is_opening else setting.first_line_open
        )
        if wanted == "keep":
            return lost - (atom.blank_left << WIDTH)
        if wanted == "hang":
            return lost + (round(min(self.indent, atom.blank_left)) << WIDTH)
        return lost

    def trim(self, whole: int, last: str, room: float) -> int:
        """The sums of a line without what its last atom loses; ``flex``: if it has to."""
        if self.is_flexible:
            loose = whole - self.loose_trail.get(last, 0)
            if loose >> WIDTH <= room:
                return loose
        return whole - self.trail.get(last, 0)

    def between(self, start: int, end: int) -> int:
        """The sums of the line ``start..end``, its edges trimmed."""
        whole, last = self.sums[end] - self.sums[start], self.atoms[end - 1]
        if self.atoms[start] in self.leading:
            whole -= self.lead(start)
        if last not in self.trail or (end == self.length and last in self.hyphens):
            return whole
        return self.trim(whole, last, self.room(start))

    def natural(self, start: int, end: int) -> int:
        """How wide the line ``start..end`` is."""
        return width(self.between(start, end))

    def content_end(self, start: int, end: int) -> int:
        """Where the spaces at the end of a line begin."""
        while end > start and self.atoms[end - 1] in self.vanishing:
            end -= 1
        return end

    # line ends

    def is_legal(self, end: int) -> bool:
        """Whether a line may end before the atom ``end`` (2.1, 2.2); hyphens are another matter."""
        if end == self.length:
            return True
        atoms = self.atoms
        return atoms[end] not in self.no_start and atoms[end - 1] not in self.no_end

    def is_hyphen(self, end: int) -> bool:
        """Whether a hyphen would be added at this end."""
        return end < self.length and self.atoms[end - 1] in self.hyphens

    def ends(self, start: int) -> tuple[int, int]:
        """The last legal end that fits and the first that does not; 0 where there is none."""
        atoms, sums, hyphens = self.atoms, self.sums, self.hyphens
        room, base = self.room(start), sums[start] + self.lead(start)
        far = (base >> WIDTH) + int(room)
        sure = min(bisect_right(sums, far << WIDTH | _FULL, start + 1) - 1, self.length)
        fits = 0
        for end in range(max(start + 1, sure), self.length):
            last = atoms[end - 1]
            if atoms[end] in self.no_start or last in self.no_end or last in hyphens:
                if end > sure + FAR:
                    break
                continue
            if self.trim(sums[end] - base, last, room) >> WIDTH > room:
                return fits or self._earlier(start, sure), end
            fits = end
        if self.natural(start, self.length) <= room:
            return self.length, 0
        return fits or self._earlier(start, sure), self.length

    def _earlier(self, start: int, end: int) -> int:
        for place in range(end - 1, start, -1):
            if self.is_legal(place) and not self.is_hyphen(place):
                return place if self.natural(start, place) <= self.room(start) else 0
        return 0

    def hyphen_end(self, after: int, start: int) -> int:
        """The last end beyond ``after`` at which an added hyphen still fits, or 0."""
        found, end = 0, max(after, start) + 1
        while end < self.length and width(self.sums[end] - self.sums[start]) <= self.measure + HANG:
            if self.is_hyphen(end) and self.natural(start, end) <= self.room(start):
                found = end
            end += 1
        return found

    def may_hang(self, start: int, end: int) -> bool:
        """Whether the mark before ``end`` may protrude (3.4)."""
        last = self.content_end(start, end) - 1
        if last <= start or self.atom(last).text not in HUNG:
            return False
        follower = self.atom(end).kind if end < self.length else "ID"
        before = self.atom(last - 1).kind
        is_alone = before not in LONELY_AFTER and follower not in {"CL", "PS", "ST"}
        return is_alone and self.natural(start, last) <= self.room(start)

    def may_part(self, place: int) -> bool:
        """Whether boxes part here if all rules give way: spaces stay, no hyphen is added (2.6)."""
        if place >= self.length:
            return True
        kind = self.atom(place).kind
        return kind == "HY" or (kind not in NEVER_FIRST and self.atom(place - 1).kind != "HY")

    @property
    def company(self) -> int:
        """The last place from which on a line has its letters, digits or emoji (2.5)."""
        if self._company is None:
            letters, place = self.ledger.letters, self.length
            missing = self.alphabet.typesetting.orphan_char
            while place and missing > 0:
                place -= 1
                missing -= letters[self.atoms[place]]
            self._company = place
        return self._company
