"""Matter with its lines broken: what is made up into pages."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor
from typing import Any, ClassVar

from convert.layout.atom import Line
from convert.layout.matter import Matter, Overlay
from convert.layout.type_area import EPSILON
from convert.value import Frozen


class Mark(Frozen):
    """Where the number of a note stands: in the text, which refers to it, or beside the note.

    Args:
        overlay: What else is known of it.
        line: In which line it stands.
        at: Which atom of the paragraph it is, or of its label.
        is_in_label: Whether it stands in the box before the first line.
        counts: The atoms that a page counts its notes by; none where it does not count them.
        items: The note, where it is to stand at the foot of the page: products, which hold galleys.
    """

    overlay: Overlay
    line: int
    at: int
    is_in_label: bool = False
    counts: str = ""
    items: tuple[Any, ...] = ()

    @property
    def note(self) -> int:
        """Which note of the document it is."""
        return self.overlay.note


class Galley(Frozen):
    """The lines of one paragraph.

    Args:
        matter: What was set.
        atoms: Its atoms.
        lines: Its lines; at least one.
        label: The atoms of what stands in the box before it, and that as a line.
        marks: The marks of notes in it, from the first line to the last.
        counted: The atoms that are shown instead of some of its own, by their places, and those
            instead of some of the label, where a page counts the notes by itself.
        rise: How far readings reach above its first line.  Units: pt.
    """

    matter: Matter
    atoms: str
    lines: tuple[Line, ...]
    label: tuple[str, Line] | None = None
    marks: tuple[Mark, ...] = ()
    counted: tuple[Mapping[int, str], Mapping[int, str]] | None = None
    rise: float = 0.0

    carried: ClassVar[float] = 0.0

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self.lines)

    @property
    def pitch(self) -> float:
        """From line to line.  Units: pt."""
        return self.matter.setting.pitch

    @property
    def before(self) -> float:
        """Space above, dropped at the top of a page.  Units: pt."""
        return self.matter.setting.before

    @property
    def after(self) -> float:
        """Space below.  Units: pt."""
        return self.matter.setting.after

    @property
    def beyond(self) -> float:
        """Space below the block that it is a part of, if it is one that is set off.  Units: pt."""
        return self.matter.setting.beyond

    @property
    def keep(self) -> int:
        """How many lines of what follows stay on the same page."""
        setting = self.matter.setting
        return setting.style.keep or int(setting.is_tied)

    @property
    def is_tied(self) -> bool:
        """Whether only its last lines stay with what follows, not all of it."""
        return self.matter.setting.is_tied

    @property
    def is_sunk(self) -> bool:
        """Whether the space above it stays at the top of a page."""
        return self.matter.setting.is_sunk

    @property
    def opens(self) -> bool:
        """Whether it begins a page where chapters do."""
        return self.matter.setting.opens

    @property
    def least(self) -> int:
        """Fewest of its lines that a page may part from the others."""
        return self.matter.setting.least

    @property
    def rank(self) -> int:
        """The level at which it enters the outline, or 0."""
        return self.matter.rank

    @property
    def indent(self) -> float:
        """By how much the first line is shorter: more where a label is wider than its box."""
        setting, box = self.matter.setting, self.matter.label
        if box is None or self.label is None:
            return setting.indent
        words = self.label[1].width * setting.style.size / 1000 + box.gap
        return setting.indent + max(0.0, words - box.width)

    def is_divided(self, end: int) -> bool:
        """Whether a word goes on after the line before ``end``, or a line of a poem."""
        line, hang = self.lines[end - 1], self.matter.setting.hang
        return line.has_hyphen or (hang > 0 and not line.kind.startswith("last"))

    def extent(self, start: int, end: int) -> float:
        """From the top of line ``start`` down to where the line ``end`` would begin."""
        return (end - start) * self.matter.setting.pitch

    def depth(self, start: int, end: int) -> float:
        """From the top of line ``start`` to the foot of the one before ``end``."""
        setting = self.matter.setting
        return (end - start - 1) * setting.pitch + setting.style.size

    def room(self, start: int, height: float) -> int:
        """How many lines go where there is that much room, however many there are."""
        del start
        setting = self.matter.setting
        depth = height - setting.style.size
        return floor((depth + EPSILON) / setting.pitch) + 1 if depth > -EPSILON else 0
