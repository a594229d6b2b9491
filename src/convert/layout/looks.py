"""The looks of characters in a document: each distinct one has a number, which runs carry."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from convert.themes.theme import FamilyName, Role, Theme
from convert.value import Mutable, Packed

SCRIPT_SCALE: Final = 0.6
"""Size of super- and subscripts beside their text.  Source: the ratio of 五号 to 小七号 notes."""

SUPERSCRIPT_RISE: Final = 0.36
SUBSCRIPT_RISE: Final = -0.12
"""Where their baselines stand, in em of the text: the raised top meets the top of the Han box."""


class Look(Packed):
    """How characters are drawn, whatever the size of their paragraph.

    Args:
        family: The family of type.
        scale: Their size, as a part of the paragraph's.
        rise: How far above the baseline they stand.  Units: em of the paragraph.
        reading: What stands above them as their reading.
        language: The BCP 47 tag of East Asian words in another language than the article's.
        is_literal: Whether spaces are at least as wide as half an ideograph, so that indents are
            seen.
    """

    family: FamilyName
    scale: float = 1.0
    rise: float = 0.0
    reading: str = ""
    language: str = ""
    is_literal: bool = False

    @property
    def is_in_cells(self) -> bool:
        """Whether letters and spaces are half an em wide, as far as a face has such letters."""
        return self.family == "mono"


class Looks(Mutable):
    """The looks of one document, in the order in which they were first asked for."""

    numbers: dict[Look, int] = field(default_factory=dict)
    known: list[Look] = field(default_factory=list)

    def number(self, look: Look) -> int:
        """The number of ``look``, the same each time."""
        number = self.numbers.get(look)
        if number is None:
            number = self.numbers[look] = len(self.known)
            self.known.append(look)
        return number

    def role(self, theme: Theme, role: Role) -> int:
        """The number of the look of a role."""
        return self.number(Look(theme.style(role).family))
