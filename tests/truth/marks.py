"""Marks that say what a writer added and where: noncharacters, which no document can hold.

An addition stands as ``added("item")`` in the flow, wherever the format itself shows that it is
one: a numbered paragraph of DOCX, an ``rt`` of EPUB.  In PDF all is text, and the additions are
expected as bare words at their place.
"""

from typing import Final

OPEN: Final = "\ufdd0"
CLOSE: Final = "\ufdd1"
EITHER: Final = "\ufdd2"
"""A gap where white space may stand or not: beside what the writer added."""

BLOCK: Final = "\n"
"""A gap where lines of the source end: white space has to stand there."""


def added(kind: str, words: str = "") -> str:
    """An addition of that kind, as both sides write it.

    Example:
        >>> shown(added("reading", "wén"))
        '⟦reading wén⟧'
    """
    return f"{EITHER}{OPEN}{kind} {words}".rstrip() + f"{CLOSE}{EITHER}"


def shown(text: str) -> str:
    """``text`` with its marks as a person can read them."""
    return text.replace(OPEN, "⟦").replace(CLOSE, "⟧").replace(EITHER, "")
