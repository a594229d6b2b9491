"""The characters with which a match of a regular expression begins, and those that it needs.

To tell them takes a small part of what compiling does.  Whatever is not plain is not told: then a
match may begin with anything, and need nothing.  Source: the documentation of ``re``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

DIGIT: Final = r"\d"
"""Stands for all decimal digits of all scripts."""

SPACES: Final = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""What ``\\s`` is: the characters that ``str.isspace`` knows."""

_FLAGS: Final = "aiLmsux"
_LOOKS: Final = ("?=", "?!", "?<=", "?<!")
_CONTROLS: Final = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_SIZES: Final = {"x": 2, "u": 4, "U": 8}
_PARTS: Final = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|[()|]", re.DOTALL)
"""What counts when the rest is passed over; brackets within classes do not."""

_ENOUGH: Final = 2
"""So few needed characters that it is not worth looking for fewer."""

_FEW: Final = 64
"""As far apart as the ends of a range may be, to be worth the list of its characters."""


class Beginning(NamedTuple):
    """How matches begin, and what they cannot do without.

    Args:
        characters: The first is one of these, ``DIGIT`` among them; none if it could be any.
        needed: One of these is somewhere in a match; none if nothing is known.
        is_anchored: Whether it is the text that begins so, and not a later place in it.
    """

    characters: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    is_anchored: bool = False

    def may_match(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start``."""
        return _has(self.characters, text[start : start + 1]) and _has(self.needed, text)

    def may_be_found(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start`` or behind it."""
        if self.is_anchored:
            return self.may_match(text, start)
        return _has(self.characters, text) and _has(self.needed, text)


def _has(characters: frozenset[str], text: str) -> bool:
    """Whether ``text`` has one of ``characters``, if there are any."""
    return (
        not characters
        or not characters.isdisjoint(text)
        or (DIGIT in characters and any(map(str.isdecimal, text)))
    )


def beginning(source: str) -> Beginning:
    """How matches of ``source`` begin.

    Example:
        >>> told = beginning("[（(]?第|x+")
        >>> sorted(told.characters), sorted(told.needed)
        (['(', 'x', '第', '（'], ['x', '第'])
        >>> beginning("[^a]b").needed, beginning("a?") == Beginning()
        (frozenset({'b'}), True)
    """
    if source.startswith("(?") and source[2:3] in _FLAGS:
        return Beginning()
    reading = _Reading(source)
    branches = [reading.branch()]
    while source.startswith("|", reading.at):
        reading.at += 1
        branches.append(reading.branch())
    firsts, needs = zip(*branches, strict=True)
    is_anchored = source.startswith("^") and len(branches) == 1
    return Beginning(_any(firsts), _any(needs), is_anchored)


def _any(sets: Iterable[set[str]]) -> frozenset[str]:
    """What one of several has; nothing is known if nothing is known of one of them."""
    known = list(sets)
    return frozenset().union(*known) if all(known) else frozenset()


class _UntoldError(Exception):
    """A match may begin with what is not listed here."""


class _Reading:
    """One passage over a source; each step gives characters, and whether none of them need be."""

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0

    def branch(self) -> tuple[set[str], set[str]]:
        """Up to the end of an outermost alternative: what it begins with, and what it needs."""
        first: set[str] | None = set()
        needed: set[str] = set()
        is_open = True
        while self.at < len(self.source) and self.source[self.at] != "|":
            characters, is_empty = self.told()
            is_certain = not (self.may_be_left_out() or is_empty)
            if is_open:
                first = None if first is None or characters is None else first | characters
                is_open = not is_certain
            if is_certain and characters and not 0 < len(needed) <= len(characters):
                needed = characters
            if not is_open and 0 < len(needed) <= _ENOUGH:
                self.skip()
        return (set() if is_open or first is None else first), needed

    def told(self) -> tuple[set[str] | None, bool]:
        """An item, even if nothing can be told of it."""
        start = self.at
        try:
            return self.item()
        except _UntoldError:
            self.at = start
            self.pass_over()
            return None, False

    def alternatives(self) -> tuple[set[str], bool]:
        """Up to the bracket that closes a group."""
        characters, is_empty = self.sequence()
        while self.source.startswith("|", self.at):
            self.at += 1
            more, may_be_empty = self.sequence()
            characters |= more
            is_empty |= may_be_empty
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
            self.at = self.source.index("}", start) + 1
            return True
        if self.source.startswith("{", start) and self.source[start + 1].isdecimal():
            self.at = self.source.index("}", start) + 1
        elif self.source.startswith(("?", "*", "+"), start):
            self.at += 1
        else:
            return False
        if self.source.startswith(("?", "+"), self.at):
            self.at += 1
        return self.source.startswith(("?", "*", "{0"), start)

    def pass_over(self) -> None:
        """Go behind an item, whatever it is."""
        part = _PARTS.match(self.source, self.at)
        self.at = part.end() if part else self.at + 1
        if part and part[0] == "(":
            self.skip(within=True)
            self.at += 1

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
