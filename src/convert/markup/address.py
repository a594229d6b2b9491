"""Where a link may lead outside its document, as a valid URL.

Source: RFC 3986, 3; what no URL can hold is written in percent signs.
"""

from __future__ import annotations

import re
from typing import Final

from convert.pattern import pattern

_ADDRESS: Final = pattern(
    r"(?P<place>https?://(?:[\w.~!$&'()*+,;=:-]*@)?(?:[\w.~-]+|\[[0-9a-f:.]+\])"
    r"(?::[0-9]*)?(?=[/?#]|$)"
    r"|mailto:(?=.)|tel:(?=.))(?P<rest>[^#]*)(?:#(?P<fragment>.*))?",
    re.IGNORECASE | re.DOTALL,
)
"""Any other scheme is a script, a local file, or unknown to reading apps."""

_FOREIGN: Final = pattern(r"[^A-Za-z0-9._~:/?@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})")


def address(link: str) -> str:
    """``link`` as a URL; empty if it leads neither to the web nor to a person.

    Example:
        >>> address("https://example.org/a b?c=[d]"), address("javascript:alert(1)")
        ('https://example.org/a%20b?c=%5Bd%5D', '')
    """
    found = _ADDRESS.fullmatch(link)
    if found is None:
        return ""
    place = found["place"] if "[" in found["place"] else _quoted(found["place"])
    fragment = f"#{_quoted(found['fragment'])}" if found["fragment"] is not None else ""
    return f"{place}{_quoted(found['rest'])}{fragment}"


def _quoted(part: str) -> str:
    return _FOREIGN.sub(_percent, part)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
