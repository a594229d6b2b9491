"""Regular expressions, each compiled when the first text comes that it might match.

The reader knows two hundred, an ordinary article meets a few dozen; to compile one takes half a
millisecond.  Whether a text may match is told by its signs, which ``tools/signs.py`` reads off the
source beforehand; a source without signs is compiled at its first use.
"""

from __future__ import annotations

import re
from functools import cached_property
from sys import maxsize
from typing import Any, AnyStr, Final, Generic, cast

from convert.compiled import compiled
from convert.signs import SIGNS
from convert.value import Record

_METHODS: Final = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")
_PLAIN: Final = {0, re.DOTALL}
"""Flags that do not change what a match begins with or holds."""

_OFTEN: Final = 200


class Signs(Record):
    """What every match of a pattern shows.

    Args:
        first: Its first character is one of these; none if it could be any.
        words: It holds one of these; none if nothing is known.
        is_anchored: Whether it is the text that begins so, and not a later place in it.
        rare: Of each word the rarest character.
    """

    first: str = ""
    words: tuple[str, ...] = ()
    is_anchored: bool = False
    rare: str = ""

    def may_match(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start``."""
        character = text[start : start + 1]
        is_first = character in self.first or ("0" in self.first and character.isdecimal())
        return (is_first or not self.first) and self.are_in(text)

    def may_be_found(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start`` or behind it."""
        return self.may_match(text, start) if self.is_anchored else self.are_in(text)

    def are_in(self, text: str) -> bool:
        """Whether ``text`` holds what a match has to hold."""
        words = self.words
        return (
            not words
            or any(word in text for word in words)
            or ("0" in words and any(map(str.isdecimal, text)))
        )


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, in all that it can do.

    Example:
        >>> number = pattern("[0-9]+")
        >>> number.sub("#", "1, 22"), number.pattern
        ('#, #', '[0-9]+')
    """
    is_text = isinstance(source, str)
    made: type[Later[Any]] = Choosy if is_text and flags in _PLAIN else Later
    return cast("re.Pattern[AnyStr]", made(source, flags))


class Later(Generic[AnyStr]):
    """Takes over the methods of the compiled one: from then on nothing stands between."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.source: AnyStr = source
        self.given = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the compiled one has
        return getattr(self._compiled(), name)

    def _compiled(self) -> re.Pattern[AnyStr]:
        made = compiled(self.source, self.given)
        vars(self).update((method, getattr(made, method)) for method in _METHODS)
        return made


class Choosy(Later[str]):
    """Is not compiled for a text that lacks the signs of a match, unless it is asked often."""

    _asked = 0

    @cached_property
    def _signs(self) -> Signs:
        return Signs(*SIGNS.get(self.source, ()))

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match at ``start``."""
        may_be = self._is_asked_often() or self._signs.may_match(text, start)
        return self._compiled().match(text, start, end) if may_be else None

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match of all from ``start``."""
        may_be = self._is_asked_often() or self._signs.may_match(text, start)
        return self._compiled().fullmatch(text, start, end) if may_be else None

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match somewhere behind ``start``."""
        may_be = self._is_asked_often() or self._signs.may_be_found(text, start)
        return self._compiled().search(text, start, end) if may_be else None

    def _is_asked_often(self) -> bool:
        """Count the questions; to compile takes as long as some hundred looks for signs."""
        self._asked += 1
        return self._asked > _OFTEN


def signs_of(made: object) -> Signs:
    """What a match of the pattern ``made`` shows; nothing where nobody worked it out."""
    return Signs(*SIGNS.get(made.source, ())) if isinstance(made, Choosy) else Signs()


def sign_of(*made: object) -> re.Pattern[str]:
    """Finds the rare characters of which each match of one of the patterns ``made`` holds one.

    To look for these takes a small part of looking for words.  Where nobody worked out what a
    match holds, everything is a sign.
    """
    told = [signs_of(each).rare for each in made]
    rare = re.escape("".join(sorted(set("".join(told)))))
    digits = r"\d" if "0" in rare else ""
    return pattern(f"[{rare}{digits}]" if all(told) else "")
