"""A table of fragments: what atoms are in a content stream, where most are themselves.

Source: ISO 32000-1, 9.4.3 (showing text).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.pattern import pattern

_COMMON: Final = "\u4e00-\u9fff，。、：；？！“”"
_HAN: Final = "\u4e00-\u9fff"
_DIFFERING: Final = (
    (pattern(f"([^{_COMMON}][^{_COMMON}]*)"), pattern(f"[{_COMMON}]")),
    (pattern(f"([^{_HAN}][^{_HAN}]*)"), pattern(f"[{_HAN}]")),
)
"""What takes atoms apart into those that are themselves and those that may not be, and what the
former are; the first one serves that is true of a table.  Where one set begins each match, ``re``
looks for nothing else: quicker than its repetition."""

_EACH: Final = pattern("(?s)(.)")


class _Rows(dict[str, str]):
    """What rows of atoms are: they come again and again."""

    __slots__ = ("_fragments",)

    def __init__(self, fragments: Mapping[str, str]) -> None:
        super().__init__()
        self._fragments = fragments

    def __missing__(self, atoms: str) -> str:
        self[atoms] = made = "".join([self._fragments.get(code, code) for code in atoms])
        return made


class Table:
    """What each atom is in a content stream.

    Args:
        fragments: What those are that may be something else than themselves.
    """

    def __init__(self, fragments: Mapping[str, str]) -> None:
        self.differing = {code: made for code, made in fragments.items() if code != made}
        self._rows = _Rows(self.differing)
        codes = "".join(self.differing)
        fitting = (apart for apart, same in _DIFFERING if not same.search(codes))
        self._apart = next(fitting, _EACH)

    def __getitem__(self, code: str) -> str:
        return self.differing.get(code, code)

    def fragments(self, atoms: str) -> str:
        """What a row of atoms is."""
        parts = self._apart.split(atoms)
        if len(parts) == 1:
            return atoms
        parts[1::2] = map(self._rows.__getitem__, parts[1::2])
        return "".join(parts)
