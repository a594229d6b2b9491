"""On which line of a TOML file a key stands: the parser of the standard library does not tell.

So it is asked with less and less of the file: a key stands in the statement without which it is
not there.  What ends inside a statement is no TOML, so statements are never cut.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from collections.abc import Mapping, Sequence


def line_of(text: str, path: Sequence[str]) -> int:
    r"""The line on which the statement begins that says ``path``; 0 where none does.

    A value that is written over several lines, or in braces, is one statement.

    Example:
        >>> line_of("[page]\ntop = 1\nhead = 2", ("page", "head"))
        3
    """
    lines = text.splitlines(keepends=True)
    counts = range(len(lines) + 1)
    first = bisect_left(counts, 1, key=lambda count: int(_says(lines, count, path)))
    return first if first in counts else 0


def _says(lines: Sequence[str], count: int, path: Sequence[str]) -> bool:
    """Whether ``path`` is there after so many lines, and those that end the statement begun."""
    for end in range(count, len(lines) + 1):
        try:
            table = tomllib.loads("".join(lines[:end]))
        except tomllib.TOMLDecodeError:
            continue
        return _has(table, path)
    return False


def _has(table: object, path: Sequence[str]) -> bool:
    for key in path:
        if not isinstance(table, Mapping) or key not in table:
            return False
        table = table[key]
    return True
