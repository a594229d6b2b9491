"""The boxes of words and marks that documents of one process share.

What a box is depends on nothing but its text, its look and the faces; those of font packages
never change.  So what one article had to have shaped, the next one finds.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from convert.fonts.fallback import Chain
from convert.fonts.find import Found
from convert.layout.atom import Box, Kind
from convert.layout.looks import Look

MOST: Final = 8_192
"""Boxes kept of one look: some ten megabytes of words."""


class Boxes(dict[tuple[str, Kind], Box]):
    """Boxes of one look by their text and class; when there are too many, all are let go."""

    def keep(self, text: str, kind: Kind, box: Box) -> None:
        """Have ``box`` at hand."""
        if len(self) >= MOST:
            self.clear()
        self[text, kind] = box


def shared_boxes(chain: Chain, look: Look, language: str) -> Boxes | None:
    """The boxes of a look in these faces; nothing where a face is not one of a package.

    A look with a reading gives out numbers of looks, so that each document has to make its own.
    """
    if look.reading or any(found.origin != "package" for found in chain.candidates):
        return None
    return _boxes(chain.candidates, look, language)


@lru_cache(maxsize=32)
def _boxes(_faces: tuple[Found, ...], _look: Look, _language: str) -> Boxes:
    return Boxes()
