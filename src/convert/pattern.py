"""Regular expressions, each compiled when the first text comes that it might match.

The reader knows two hundred, an ordinary article meets a few dozen; to compile one takes half a
millisecond.
"""

from __future__ import annotations

import re
from functools import cached_property
from sys import maxsize
from typing import Any, AnyStr, Final, Generic, cast

from convert.beginning import Beginning, beginning

_METHODS: Final = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")
_PLAIN: Final = {0, re.DOTALL}
"""Flags that do not change how a match begins."""


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, in all that it can do.

    Example:
        >>> number = pattern("[0-9]+")
        >>> number.sub("#", "1, 22"), number.pattern
        ('#, #', '[0-9]+')
    """
    is_text = isinstance(source, str)
    made: type[_Later[Any]] = _Choosy if is_text and flags in _PLAIN else _Later
    return cast("re.Pattern[AnyStr]", made(source, flags))


class _Later(Generic[AnyStr]):
    """Takes over the methods of the compiled one: from then on nothing stands between."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the compiled one has
        return getattr(self._compiled(), name)

    def _compiled(self) -> re.Pattern[AnyStr]:
        compiled = re.compile(self._source, self._flags)
        vars(self).update((method, getattr(compiled, method)) for method in _METHODS)
        return compiled


class _Choosy(_Later[str]):
    """Is not compiled for a text that lacks what a match begins with, or cannot do without."""

    @cached_property
    def _beginning(self) -> Beginning:
        return beginning(self._source)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match at ``start``."""
        may_be = self._beginning.may_match(text, start)
        return self._compiled().match(text, start, end) if may_be else None

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match of all from ``start``."""
        may_be = self._beginning.may_match(text, start)
        return self._compiled().fullmatch(text, start, end) if may_be else None

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match somewhere behind ``start``."""
        may_be = self._beginning.may_be_found(text, start)
        return self._compiled().search(text, start, end) if may_be else None
