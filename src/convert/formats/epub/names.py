"""The vocabulary of EPUB: names of files, media types, properties."""

from __future__ import annotations

from typing import Final

NAVIGATION: Final = "nav.xhtml"
COVER: Final = "cover"
"""The stem of the cover's picture and of the document that shows it."""
STYLESHEET: Final = "style.css"
PICTURES: Final = "images/"
FONTS: Final = "fonts/"

COVER_IMAGE: Final = "cover-image"
"""The property of the cover's picture in the manifest; source: EPUB 3.3, D.7."""

XHTML: Final = "application/xhtml+xml"
CSS: Final = "text/css"

RELATORS: Final = "marc:relators"
"""The scheme of roles; source: EPUB 3.3, D.4.1."""


def chapter(number: int) -> str:
    """The file of the document with this number, from 1.

    Example:
        >>> chapter(1)
        'text-001.xhtml'
    """
    return f"text-{number:03}.xhtml"
