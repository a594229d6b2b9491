"""Where links lead: addresses as a package may hold them, and names that bookmarks may have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from convert.pattern import pattern
from convert.value import Frozen

SCHEMES: Final = ("http://", "https://", "mailto:", "tel:")
"""What a link may lead to outside the document; anything else is a script or a local file."""

_LONGEST: Final = 40
"""Source: MS-OI29500, bookmarkStart: a name has at most 40 characters."""

_NO_NAME: Final = pattern(r"\W")
_NO_ADDRESS: Final = pattern(r"[^!#$&-;=?-Z_a-z~\[\]%]|%(?![0-9A-Fa-f]{2})")


class Target(Frozen):
    """A heading as links and contents find it.

    Args:
        rank: Its rank among the others.
        anchor: The bookmark for links that name its identifier.
        listed: The bookmark for the contents; nothing where there are none.
    """

    rank: int
    anchor: str = ""
    listed: str = ""


def leads_out(target: str) -> bool:
    """Tell whether ``target`` is an address outside the document that a link may have."""
    return target.lower().startswith(SCHEMES)


def address(target: str) -> str:
    """``target`` as a URI: Word calls a package broken whose addresses are not.

    Source: RFC 3986, 2.1; RFC 3987, 3.1.

    Example:
        >>> address("https://example.org/天 地?a=100%")
        'https://example.org/%E5%A4%A9%20%E5%9C%B0?a=100%25'
    """
    return _NO_ADDRESS.sub(lambda found: _percent(found[0]), target)


def bookmarks(identifiers: Iterable[str]) -> dict[str, str]:
    """For each identifier the name of its bookmark: unique, whatever the case of its letters.

    Example:
        >>> bookmarks(["a", "A", "1-b"])
        {'a': 'a', 'A': 'A_1', '1-b': '_1_b'}
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for identifier in identifiers:
        if identifier in found:
            continue
        name = _NO_NAME.sub("_", identifier)
        name = (name if name[:1].isalpha() else f"_{name}")[:_LONGEST]
        count, wanted = 0, name
        while name.casefold() in taken:
            count += 1
            name = f"{wanted[: _LONGEST - len(str(count)) - 1]}_{count}"
        taken.add(name.casefold())
        found[identifier] = name
    return found


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())
