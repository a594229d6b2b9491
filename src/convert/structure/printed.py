"""Facts in the words that are printed, where recognisers read look-alikes as what people write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from convert.structure.line import Line
from convert.structure.proposal import Fact, Moment, Named, Words


def as_printed(facts: Sequence[Fact], odd: Sequence[Line]) -> list[Fact]:
    """``facts``, each in the words of the line that it stands in where that is one of ``odd``."""
    return [_told(fact, line) if (line := _line(fact, odd)) else fact for fact in facts]


def _line(fact: Fact, odd: Sequence[Line]) -> Line | None:
    """The line that the first words of ``fact`` stand in, if it is one of ``odd``."""
    first = fact.spans[0].start if fact.spans else -1
    return next((line for line in odd if line.start <= first < line.end), None)


def _told(fact: Fact, line: Line) -> Fact:
    match fact:
        case Words():
            return replace(fact, value=_words(fact.value, line))
        case Moment(value=value):
            return replace(fact, value=replace(value, printed=_words(value.printed, line)))
        case Named(credit=credit):
            told = replace(
                credit,
                names=tuple([_words(name, line) for name in credit.names]),
                affiliation=_words(credit.affiliation, line),
                label=_words(credit.label, line),
                printed=tuple([_words(words, line) for words in credit.printed]),
            )
            return replace(fact, credit=told)


def _words(read: str, line: Line) -> str:
    """The words of ``line`` that read as ``read``; itself where it was put together."""
    at = line.text.find(read)
    return line.words(at, at + len(read)) if at >= 0 else read
