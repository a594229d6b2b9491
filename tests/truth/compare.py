"""Holds what an output tells against what it should tell, character by character."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from truth.marks import EITHER, shown

WHITE_SPACE: Final = "\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""Source: Unicode Character Database, PropList, White_Space."""

LINE_END: Final = re.compile(r"\s*[\n\f]\s*")
AROUND: Final = 12
MANY: Final = 8
"""How many differences are told before the rest is only counted."""


@dataclass(frozen=True, slots=True)
class Telling:
    """The words of an output, or those it should have: the flow, and the notes apart from it.

    Args:
        begun: How many notes begin at the foot of each page, where pages count them.
        outlined: The page of each heading, as the outline of a PDF has it.
    """

    flow: str
    notes: tuple[str, ...] = ()
    begun: tuple[int, ...] = ()
    outlined: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be.

    Args:
        what: lost, added, replaced, space lost, space added.
        by: Who extracted the words.
        where: ``flow`` or ``note N``, and the position in it, white space not counted.
        expected: The words that should stand there.
        found: The words that do.
        before: What stands before that place.
    """

    what: str
    by: str
    where: str
    expected: str
    found: str
    before: str

    def __str__(self) -> str:
        words = f"expected {self.expected!r}, found {self.found!r}, after {self.before!r}"
        return f"{self.by}: {self.what} at {self.where}: {words}"


def differences(
    expected: Telling, found: Telling, by: str, *, is_paged: bool = False
) -> Iterator[Fault]:
    """Every way in which ``found`` is not what was expected.

    Args:
        expected: What the article tells.
        found: What the output tells.
        by: Who extracted it.
        is_paged: Whether a line may end inside a word, as at a hyphen.
    """
    pairs = [("flow", expected.flow, found.flow)]
    for number, (one, other) in enumerate(zip_longest(expected.notes, found.notes), start=1):
        pairs.append((f"note {number}", one or "", other or ""))
    for where, one, other in pairs:
        wrong = list(_wrong_words(bare(one), bare(other), by, where))
        yield from wrong or _wrong_spaces(one, other, by, where, is_paged=is_paged)


def bare(text: str) -> str:
    """``text`` without White_Space."""
    return re.sub(f"[{WHITE_SPACE}{EITHER}]+", "", text)


def _wrong_words(expected: str, found: str, by: str, where: str) -> Iterator[Fault]:
    if expected == found:
        return
    matcher = SequenceMatcher(None, expected, found, autojunk=False)
    names = {"delete": "lost", "insert": "added", "replace": "replaced"}
    wrong = [code for code in matcher.get_opcodes() if code[0] in names]
    for tag, start, end, other_start, other_end in wrong[:MANY]:
        before = shown(expected[max(0, start - AROUND) : start])
        one, other = shown(expected[start:end]), shown(found[other_start:other_end])
        yield Fault(names[tag], by, f"{where} {start}", one, other, before)
    if len(wrong) > MANY:
        yield Fault("and more", by, where, "", f"{len(wrong) - MANY} more differences", "")


def _wrong_spaces(
    expected: str, found: str, by: str, where: str, *, is_paged: bool
) -> Iterator[Fault]:
    """Spaces between Latin words that are not there, and spaces inside Latin words."""
    words = bare(expected)
    gaps = zip(_gaps(expected), _gaps(found), strict=True)
    for position, (due, gap) in enumerate(gaps):
        left, right = words[position : position + 1], words[position + 1 : position + 2]
        if EITHER in due or not (is_latin(left) and is_latin(right)):
            continue
        before = shown(words[max(0, position - AROUND) : position + 1])
        if due and not gap:
            yield Fault("space lost", by, f"{where} {position}", due, gap, before)
        if gap and not due and not (is_paged and LINE_END.fullmatch(gap)):
            yield Fault("space added", by, f"{where} {position}", due, gap, before)


def _gaps(text: str) -> list[str]:
    """What stands after each character that is not white space, up to the next that is not."""
    blank = WHITE_SPACE + EITHER
    return re.findall(f"[^{blank}]([{blank}]*)", text)


def is_latin(character: str) -> bool:
    """Tell whether a character belongs to a Latin word: a letter, an ASCII digit or mark."""
    return "!" <= character <= "~" or unicodedata.name(character or " ", "").startswith("LATIN ")
