"""The characters with which a match of a regular expression can begin, told from its source.

Telling them costs a thirtieth of compiling it.  Whatever is not plain here is not told: then a
match may begin with anything.  Source: the syntax in the documentation of ``re``.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

DIGIT: Final = r"\d"
"""Stands for all decimal digits of all scripts."""

SPACES: Final = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""What ``\\s`` is: the characters that ``str.isspace`` knows."""

_LOOKS: Final = ("?=", "?!", "?<=", "?<!")
_CONTROLS: Final = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_SIZES: Final = {"x": 2, "u": 4, "U": 8}
_PARTS: Final = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|[()|]", re.DOTALL)
"""What counts when the rest is passed over; brackets within classes do not."""

_FEW: Final = 64
"""As far apart as the ends of a range may be, to be worth the list of its characters."""


class Beginning(NamedTuple):
    """How matches begin.

    Args:
        characters: One of these, ``DIGIT`` among them; none if they could be any.
        is_anchored: Whether it is the text that begins so, and not a later place in it.
    """

    characters: frozenset[str] = frozenset()
    is_anchored: bool = False

    def may_match(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start``."""
        first = text[start : start + 1]
        return (
            not self.characters
            or first in self.characters
            or (DIGIT in self.characters and first.isdecimal())
        )

    def may_be_found(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start`` or behind it."""
        if self.is_anchored:
            return self.may_match(text, start)
        return (
            not self.characters
            or not self.characters.isdisjoint(text)
            or (DIGIT in self.characters and any(map(str.isdecimal, text)))
        )


def beginning(source: str) -> Beginning:
    """How matches of ``source`` begin.

    Example:
        >>> sorted(beginning("[（(]?第|x+").characters), beginning("^(?:a|b)").is_anchored
        (['(', 'x', '第', '（'], True)
        >>> beginning("[^a]b") == beginning("a?") == Beginning()
        True
    """
    reading = _Reading(source)
    try:
        characters, is_empty = reading.alternatives()
    except _UntoldError:
        return Beginning()
    is_anchored = source.startswith("^") and reading.branches == 1
    return Beginning() if is_empty else Beginning(frozenset(characters), is_anchored)


class _UntoldError(Exception):
    """A match may begin with what is not listed here."""


class _Reading:
    """One passage over a source; each step gives characters, and whether none of them need be."""

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0
        self.branches = 0

    def alternatives(self) -> tuple[set[str], bool]:
        """Up to the bracket that closes a group, or the end."""
        characters, is_empty = self.sequence()
        branches = 1
        while self.source.startswith("|", self.at):
            self.at += 1
            more, may_be_empty = self.sequence()
            characters |= more
            is_empty |= may_be_empty
            branches += 1
        self.branches = branches
        return characters, is_empty

    def sequence(self) -> tuple[set[str], bool]:
        """Up to the end of an alternative; what follows the first certain item does not count."""
        characters: set[str] = set()
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            more, is_empty = self.item()
            characters |= more
            if not (self.may_be_left_out() or is_empty):
                self.skip()
                return characters, False
        return characters, True

    def item(self) -> tuple[set[str], bool]:
        """One character, class or group, without what says how often."""
        character = self.source[self.at]
        self.at += 1
        match character:
            case "(":
                return self.group()
            case "[":
                return self.several(), False
            case "\\":
                escaped = self.escaped()
                return escaped, not escaped
            case "^" | "$":
                return set(), True
            case ".":
                raise _UntoldError
            case _:
                return {character}, False

    def group(self) -> tuple[set[str], bool]:
        """What stands in round brackets; looking ahead or back takes no characters."""
        if self.source.startswith(_LOOKS, self.at):
            self.at += 1
            self.skip(within=True)
            self.at += 1
            return set(), True
        if self.source.startswith("?:", self.at):
            self.at += 2
        elif self.source.startswith("?P<", self.at):
            self.at = self.source.index(">", self.at) + 1
        elif self.source.startswith("?", self.at):
            raise _UntoldError
        found = self.alternatives()
        self.at += 1
        return found

    def several(self) -> set[str]:
        """What stands in square brackets."""
        if self.source.startswith("^", self.at):
            raise _UntoldError
        characters: set[str] = set()
        first = self.at
        while self.source[self.at] != "]" or self.at == first:
            one = self.one()
            if self.source[self.at] == "-" and self.source[self.at + 1] != "]":
                self.at += 1
                one = _between(one, self.one())
            characters |= one
        self.at += 1
        return characters

    def one(self) -> set[str]:
        """One character of a class."""
        character = self.source[self.at]
        self.at += 1
        if character != "\\":
            return {character}
        if self.source[self.at] == "b":
            raise _UntoldError
        return self.escaped()

    def escaped(self) -> set[str]:
        """What a backslash and the next character stand for; nothing, if that is a place."""
        character = self.source[self.at]
        self.at += 1
        if character in _SIZES:
            self.at += _SIZES[character]
            return {chr(int(self.source[self.at - _SIZES[character] : self.at], 16))}
        if character in "AbBZ":
            return set()
        if character == "d":
            return {DIGIT}
        if character == "s":
            return set(SPACES)
        if character.isalnum() and character not in _CONTROLS:
            raise _UntoldError
        return {_CONTROLS.get(character, character)}

    def may_be_left_out(self) -> bool:
        """Pass over what says how often; tell whether that may be not at all."""
        start = self.at
        if self.source.startswith("{,", start):
            raise _UntoldError
        if self.source.startswith("{", start) and self.source[start + 1].isdecimal():
            self.at = self.source.index("}", start) + 1
        elif self.source.startswith(("?", "*", "+"), start):
            self.at += 1
        else:
            return False
        if self.source.startswith(("?", "+"), self.at):
            self.at += 1
        return self.source.startswith(("?", "*", "{0"), start)

    def skip(self, *, within: bool = False) -> None:
        """Go to the end of the alternative, or of the group that we are within."""
        depth = 0
        for part in _PARTS.finditer(self.source, self.at):
            self.at = part.start()
            match part[0]:
                case ")" if not depth:
                    return
                case "|" if not (depth or within):
                    return
                case "(":
                    depth += 1
                case ")":
                    depth -= 1
                case _:
                    pass
        self.at = len(self.source)


def _between(first: set[str], last: set[str]) -> set[str]:
    """The characters of a range."""
    (start,), (end,) = first, last
    if DIGIT in {start, end} or ord(end) - ord(start) > _FEW:
        raise _UntoldError
    return set(map(chr, range(ord(start), ord(end) + 1)))
