"""Text as markup holds it, and the words of attributes."""

from __future__ import annotations

from typing import Final
from unicodedata import category

from convert.pattern import pattern

_SILENT: Final = pattern('<(?![^>]* alt="[^"])[^>]*>')
"""A tag that says nothing: any but that of a picture with a description."""


def escaped(value: str) -> str:
    """``value`` as character data.

    Example:
        >>> escaped("1 < 2 & 3")
        '1 &lt; 2 &amp; 3'
    """
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(value: str) -> str:
    """``value`` as the value of an attribute, without the quotation marks around it.

    Tabs and line ends are references, because a parser makes plain ones spaces (XML 1.0, 3.3.3).
    """
    marked = escaped(value).replace('"', "&quot;")
    return marked.replace("\t", "&#9;").replace("\n", "&#10;")


def has_words(markup: str) -> bool:
    r"""Tell whether ``markup`` has anything to read aloud, and not just blanks and what is unseen.

    Example:
        >>> [has_words(m) for m in ("<em>天</em>", "<br/>\ufeff", '<img src="a" alt="桥"/>')]
        [True, False, True]
    """
    return is_seen(_SILENT.sub("", markup))


def is_seen(text: str) -> bool:
    r"""Tell whether ``text`` has a character that leaves a mark.

    Example:
        >>> is_seen("天"), is_seen("\u3000\ufeff")
        (True, False)
    """
    return any(category(char)[0] in "LNPS" or category(char) == "Co" for char in text)
