"""Compiled patterns: from the codes that the package brings along, or by ``re`` itself.

To compile a pattern takes ``re`` milliseconds, most of them for the wide ranges of Han; what comes
of it is a row of numbers, which depends on nothing but the source, the flags and the version of
the engine.  ``tools/codes.py`` writes these rows down.  An engine of another version compiles
everything itself, as it does whatever has no row.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any, AnyStr, Final, TypeAlias, cast
from zlib import decompress

from convert.pattern.codes import CODES, MAGIC

Code: TypeAlias = tuple[int, int, Mapping[str, int], bytes]
"""All flags, the number of groups, their names, the row of numbers deflated."""

_ENGINE: Final[Any] = import_module("_sre")


def rows(magic: int, size: int, order: str) -> Mapping[tuple[str, int], Code]:
    """The codes that an engine of this version, with numbers of ``size`` bytes, can read."""
    return CODES if (magic, size, order) == (MAGIC, 4, "little") else {}


_KNOWN: Final = rows(_ENGINE.MAGIC, _ENGINE.CODESIZE, sys.byteorder)
IS_KNOWN: Final = bool(_KNOWN)
"""Whether patterns are read rather than compiled."""


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives.

    Example:
        >>> compiled("a+").findall("aab")
        ['aa']
    """
    key: Any = (source, flags)  # of bytes there is none
    known = _KNOWN.get(key)
    if known is None:
        return re.compile(source, flags)
    every, groups, names, row = known
    code = memoryview(decompress(row)).cast("I").tolist()
    named = {number: name for name, number in names.items()}
    made = _ENGINE.compile(
        source, every, code, groups, names, tuple(map(named.get, range(groups + 1)))
    )
    return cast("re.Pattern[AnyStr]", made)
