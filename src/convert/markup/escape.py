"""Text as markup holds it, and the words of attributes."""

from __future__ import annotations


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
