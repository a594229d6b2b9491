"""On which page each bookmark falls, reckoned from lines and pitches as if all type were square.

Word reckons it anew when it updates the contents; until then these numbers stand there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from math import ceil
from typing import Final

from convert.formats.docx import names
from convert.formats.docx.grid import type_area
from convert.formats.docx.measure import EMU, TWIPS, width
from convert.pattern import pattern
from convert.themes.theme import Role, Theme
from convert.value import Mutable

_UNIT: Final = pattern(r"<w:tr>(.*?)</w:tr>|<w:p>(.*?)</w:p>", re.DOTALL)
_PARAGRAPH: Final = pattern(r"<w:p>(.*?)</w:p>", re.DOTALL)
_STYLE: Final = pattern(r'<w:pStyle w:val="(\w+)"/>')
_START: Final = pattern(r'<w:ind [^>]*w:left="(\d+)"')
_HEIGHT: Final = pattern(r'<wp:extent cx="\d+" cy="(\d+)"/>')
_BOOKMARK: Final = pattern(r'<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/>')
_BREAK: Final = pattern(r"<w:br/>")
_TAG: Final = pattern(r"<w:instrText.*?</w:instrText>|<[^>]*>", re.DOTALL)
_ROLES: Final[Mapping[str, Role]] = {name.identifier: role for role, name in names.STYLES.items()}


class Pages(Mutable):
    """The pages so far.

    Args:
        theme: How they look.
        found: The page of each bookmark.
        page: The number of the last page.
        filled: How much of it is.  Units: pt.
    """

    theme: Theme
    found: dict[str, int] = field(default_factory=dict)
    page: int = 1
    filled: float = 0.0

    def fill(self, body: str) -> None:
        """Set all that ``body`` holds; in a row of a table, its longest cell."""
        for unit in _UNIT.finditer(body):
            row, paragraph = unit.groups()
            if row is not None:
                paragraph = max(_PARAGRAPH.findall(row), key=len)
            self._set(paragraph)

    def _set(self, paragraph: str) -> None:
        named = _STYLE.search(paragraph)
        role = _ROLES.get(named[1], "body") if named else "body"
        style, body = self.theme.style(role), self.theme.style("body")
        pitch, line = style.size * style.pitch, body.size * body.pitch
        self.filled += style.before * line if self.filled else 0.0
        self._require(pitch + style.keep * line)
        if role == "heading-1" and self.theme.chapters != "run-on" and self.filled:
            self._turn()
        for name in _BOOKMARK.findall(paragraph):
            self.found[name] = self.page
        drawn = _HEIGHT.search(paragraph)
        if drawn:
            self._advance(int(drawn[1]) / EMU)
        else:
            for _ in range(self._lines(paragraph, role)):
                self._advance(pitch)
        self.filled += style.after * line

    def _lines(self, paragraph: str, role: Role) -> int:
        style = self.theme.style(role)
        start = _START.search(paragraph)
        inset = int(start[1]) / TWIPS if start else style.inset * style.size
        measure = max((type_area(self.theme)[0] - inset) / style.size, 1.0)
        said = (_TAG.sub("", line) for line in _BREAK.split(paragraph))
        return sum(max(1, ceil((style.indent + width(words)) / measure)) for words in said)

    def _advance(self, height: float) -> None:
        self._require(height)
        self.filled += height

    def _require(self, height: float) -> None:
        if self.filled + height > type_area(self.theme)[1]:
            self._turn()

    def _turn(self) -> None:
        self.page += 1
        self.filled = 0.0
