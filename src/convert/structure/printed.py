"""Facts in the words that are printed, where recognisers read look-alikes as what people write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from convert.structure.line import Line
from convert.structure.proposal import Fact, Moment, Named, Words


def as_printed(facts: Sequence[Fact], odd: Sequence[Line]) -> list[Fact]:
    """``facts``, each in the words of the first line that has it, of those that read as others."""
    return [_told(fact, odd) for fact in facts] if odd else list(facts)


def _told(fact: Fact, odd: Sequence[Line]) -> Fact:
    match fact:
        case Words():
            return replace(fact, value=_words(fact.value, odd))
        case Moment(value=value):
            return replace(fact, value=replace(value, printed=_words(value.printed, odd)))
        case Named(credit=credit):
            told = replace(
                credit,
                names=tuple([_words(name, odd) for name in credit.names]),
                affiliation=_words(credit.affiliation, odd),
                label=_words(credit.label, odd),
                printed=tuple([_words(words, odd) for words in credit.printed]),
            )
            return replace(fact, credit=told)


def _words(read: str, odd: Sequence[Line]) -> str:
    """The words that read as ``read`` in the first of the lines that has them."""
    for line in odd:
        at = line.text.find(read)
        if at >= 0:
            return line.words(at, at + len(read))
    return read
