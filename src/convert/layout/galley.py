"""Matter with its lines broken: what is made up into pages."""

from __future__ import annotations

from dataclasses import dataclass

from convert.layout.atom import Line
from convert.layout.matter import Matter


@dataclass(frozen=True, slots=True)
class Galley:
    """The lines of one paragraph.

    Args:
        matter: What was set.
        atoms: Its atoms.
        lines: Its lines; at least one.
        label: The atoms of what stands in the box before it, and that as a line.
    """

    matter: Matter
    atoms: str
    lines: tuple[Line, ...]
    label: tuple[str, Line] | None = None

    @property
    def pitch(self) -> float:
        """From line to line.  Units: pt."""
        return self.matter.style.size * self.matter.style.pitch

    @property
    def indent(self) -> float:
        """By how much the first line is shorter: more where a label is wider than its box."""
        matter = self.matter
        if matter.label is None or self.label is None:
            return matter.indent
        words = self.label[1].width * matter.style.size / 1000 + matter.label.gap
        return matter.indent + max(0.0, words - matter.label.width)
