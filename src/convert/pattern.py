"""Regular expressions, each compiled when it is first asked something.

The reader knows two hundred, an ordinary article meets a few dozen; to compile one takes half a
millisecond.
"""

from __future__ import annotations

import re
from typing import AnyStr, Final, Generic, cast

_METHODS: Final = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, in all that it can do.

    Example:
        >>> number = pattern("[0-9]+")
        >>> number.sub("#", "1, 22"), number.pattern
        ('#, #', '[0-9]+')
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))


class _Pattern(Generic[AnyStr]):
    """Takes over the compiled pattern's own methods: from then on nothing stands between."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self._source, self._flags)
        vars(self).update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)
