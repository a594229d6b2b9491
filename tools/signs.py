"""Renews src/convert/pattern/signs.py from the patterns of the package: ``python tools/signs.py``.

What a match begins with, and the words of which it holds at least one, are read off the parsed
expression: a sequence holds what each of its parts holds, alternatives what one of them does.
A digit stands for those of all scripts.  Source: ``re._parser``, the parser of ``re`` itself.
"""

from __future__ import annotations

import gc
import os
import re
import sys
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from pkgutil import walk_packages
from re import _constants as ops
from re import _parser as parser
from typing import Any, Final, TypeAlias

import convert
from convert.pattern.expression import APART, Choosy

FILE: Final = Path(__file__).parent.parent / "src" / "convert" / "pattern" / "signs.py"
HEAD: Final = '''\
"""What matches of our patterns begin with and hold; made by ``python tools/signs.py``.

For each source: the characters of which one begins a match (none: it could be any), the words of
which a match holds one (none: nothing is known), whether it is the text that begins so, and of each
word the rarest character.  "0" stands for the digits of all scripts.  Words stand in one text, for
each text that a module holds takes time at every start.
"""

from __future__ import annotations

from typing import Final

# fmt: off
SIGNS: Final[dict[str, tuple[str, str, bool, str]]] = {
'''
Item: TypeAlias = tuple[Any, Any]
_MOST: Final = 96
"""No more words than these are worth looking for."""

_WIDEST: Final = 64
"""As many characters as a range may have to be listed."""

_SPACES: Final = "".join(c for c in map(chr, range(sys.maxunicode + 1)) if c.isspace())
_REPEATS: Final = {ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT}
_NOWHERE: Final = {ops.AT, ops.ASSERT, ops.ASSERT_NOT}
_NOTHING: Final = frozenset({""})
_DIGITS: Final = frozenset("0123456789")


def signs(source: str) -> tuple[str, tuple[str, ...], bool, str]:
    """What a match of ``source`` begins with and holds, and whether only the text begins so."""
    flags, items = re.compile(source).flags, list(parser.parse(source))
    is_anchored = items[:1] == [(ops.AT, ops.AT_BEGINNING)] and not flags & re.MULTILINE
    if flags & re.IGNORECASE:
        return "", (), is_anchored, ""
    first, is_certain = _first(items)
    known = sorted(first) if first and is_certain else ()
    words = tuple(sorted(_held(items)))
    rare = "".join(min(reversed(word), key=_count) for word in words)
    return "".join(known), words, is_anchored, rare


def _characters(members: list[Item]) -> frozenset[str] | None:
    """What a class lists; nothing is told of one that is wide, or that leaves characters out."""
    found: set[str] = set()
    for kind, value in members:
        if kind is ops.LITERAL:
            found.add(chr(value))
        elif kind is ops.RANGE and value[1] - value[0] < _WIDEST:
            found.update(map(chr, range(value[0], value[1] + 1)))
        elif (kind, value) == (ops.CATEGORY, ops.CATEGORY_SPACE):
            found.update(_SPACES)
        elif (kind, value) == (ops.CATEGORY, ops.CATEGORY_DIGIT):
            found |= _DIGITS
        else:
            return None
    return frozenset(found)


def _first(items: list[Item]) -> tuple[frozenset[str] | None, bool]:
    """With what a sequence begins, if that is known, and whether it takes any character at all."""
    found: frozenset[str] = frozenset()
    for item in items:
        more, is_certain = _first_of(item)
        if more is None:
            return None, True
        found |= more
        if is_certain:
            return found, True
    return found, False


def _first_of(item: Item) -> tuple[frozenset[str] | None, bool]:
    kind, value = item
    if kind is ops.LITERAL:
        return frozenset(chr(value)), True
    if kind is ops.IN:
        return _characters(value), True
    if kind is ops.BRANCH:
        firsts, certain = zip(*(_first(list(branch)) for branch in value[1]), strict=True)
        known = None if None in firsts else frozenset().union(*firsts)
        return known, all(certain)
    if kind is ops.SUBPATTERN and not value[1]:
        return _first(list(value[3]))
    if kind in _REPEATS:
        found, is_certain = _first(list(value[2]))
        return found, is_certain and value[0] > 0
    return (frozenset(), False) if kind in _NOWHERE else (None, True)


def _held(items: list[Item]) -> frozenset[str]:
    """Words of which every match of a sequence holds one; none if none are known."""
    best: frozenset[str] = frozenset()
    run = _NOTHING
    for item in items:
        exact = _exact(item)
        is_long = exact is not None and len(run) * len(exact) > _MOST
        run = exact if is_long else _joined(run, exact) if exact is not None else _NOTHING
        best = _better(best, run)
        if exact is None:
            best = _better(best, _held_in(item))
    return best


def _held_in(item: Item) -> frozenset[str]:
    """What an item holds that could be too many words to list."""
    kind, value = item
    if kind is ops.BRANCH:
        known = [_held(list(branch)) for branch in value[1]]
        return frozenset().union(*known) if all(known) else frozenset()
    if kind is ops.SUBPATTERN and not value[1]:
        return _held(list(value[3]))
    if kind in _REPEATS and value[0] > 0:
        return _held(list(value[2]))
    if kind is ops.IN:
        return _characters(value) or frozenset()
    return frozenset()


def _exact(item: Item) -> frozenset[str] | None:
    """All that an item matches, if that is little."""
    kind, value = item
    match kind:
        case ops.LITERAL:
            return frozenset(chr(value))
        case ops.IN if (ops.CATEGORY, ops.CATEGORY_DIGIT) not in value:  # a digit of any script
            found = _characters(value)
            return found if found and len(found) <= _MOST else None
        case ops.AT | ops.ASSERT | ops.ASSERT_NOT:
            return _NOTHING
        case ops.SUBPATTERN if not value[1]:
            return _all(list(value[3]))
        case ops.BRANCH:
            branches = [_all(list(branch)) for branch in value[1]]
            if None in branches:
                return None
            found = frozenset().union(*branches)
            return found if len(found) <= _MOST else None
        case ops.MAX_REPEAT | ops.MIN_REPEAT if value[1] == 1:
            found = _all(list(value[2]))
            return None if found is None else found | {""} if value[0] == 0 else found
        case _:
            return None


def _all(items: list[Item]) -> frozenset[str] | None:
    """All that a sequence matches, if that is little."""
    found = _NOTHING
    for item in items:
        exact = _exact(item)
        if exact is None or len(found) * len(exact) > _MOST:
            return None
        found = _joined(found, exact)
    return found


def _joined(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    return frozenset(map("".join, product(one, other)))


def _better(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Of two sets of words the one that texts hold less often, or of fewer and longer words."""
    told = [_short(words) for words in (one, other) if words and "" not in words]
    return min(told, key=_worth, default=frozenset())


def _worth(words: frozenset[str]) -> tuple[int, int, int]:
    return sum(map(_count, words)), len(words), -min(map(len, words))


def _short(words: frozenset[str]) -> frozenset[str]:
    """``words`` without those that hold another of them."""
    return frozenset(w for w in words if not any(o != w and o in w for o in words))


@cache
def _count(word: str) -> int:
    """How often ``word`` comes in our texts."""
    return _texts().count(word)


@cache
def _texts() -> str:
    root = FILE.parents[3]
    files = (
        file for folder in ("source", "tests/material") for file in (root / folder).rglob("*.txt")
    )
    return "\n".join(file.read_text("utf-8", "replace") for file in sorted(files))


def sources() -> list[str]:
    """The sources of all patterns of the package that are asked whether they may match."""
    for found in walk_packages(convert.__path__, "convert."):
        if not found.name.endswith("__main__"):
            import_module(found.name)
    return sorted({each.source for each in gc.get_objects() if isinstance(each, Choosy)})


def table() -> str:
    """The whole file."""
    return HEAD + "".join(map(_row, sources())) + "}\n"


def _row(source: str) -> str:
    first, words, is_anchored, rare = signs(source)
    row = first, APART.join(words), is_anchored, rare
    return f"    {source!r}: {row!r},\n"


def main() -> None:
    """Write the table until it stays: of its words patterns are made, which stand in it too."""
    made = table()
    if made != FILE.read_text("utf-8"):
        FILE.write_text(made, "utf-8")
        os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606  the same once more


if __name__ == "__main__":
    main()
