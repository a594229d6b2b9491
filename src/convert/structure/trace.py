"""What became of each line of a source, for people who want to see why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.source import Part
from convert.structure.claim import Claim, Rival, weight
from convert.value import Frozen

_DOUBT: Final = 1.0
"""A lead of less evidence than this is worth a second look."""

_COUNTED: Final = pattern(
    r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]|[^\W\u2e80-\U0003ffff]+"
)


class Row(Frozen):
    """One line of the source.

    Args:
        number: Which, from 1.
        text: Its characters.
        claim: The claim that decided what it is; None for an empty line.
    """

    number: int
    text: str
    claim: Claim | None

    @property
    def rival(self) -> Rival | None:
        """The next best that it could have been."""
        return next(iter(self.claim.rivals), None) if self.claim else None

    @property
    def is_doubtful(self) -> bool:
        """Tell whether the next best came near."""
        if self.claim is None or self.rival is None:
            return False
        return weight(self.claim.evidence) - weight(self.rival.evidence) < _DOUBT


def rows(part: Part, claims: Iterable[Claim]) -> Iterator[Row]:
    """The lines of ``part``, each with the claim that decided about it."""
    said = [claim for claim in claims if claim.role != "space"]
    number = 0
    bounds = [*part.line_starts, len(part.text)]
    for row, start in enumerate(part.line_starts, 1):
        end = bounds[row]
        while number < len(said) and said[number].span.end <= start:
            number += 1
        text = part.text[start:end].strip()
        yield Row(row, text, _decisive(said, number, end) if text else None)


def size(text: str) -> int:
    """字数: ideographs and full-width marks, and Latin words, one each.

    Example:
        >>> size("用 SQLite 管理。")
        5
    """
    return len(_COUNTED.findall(text))


def _decisive(claims: Sequence[Claim], number: int, end: int) -> Claim | None:
    """Of the claims on a line, the one with a rule of its own rather than mere noise."""
    found: Claim | None = None
    while number < len(claims) and claims[number].span.start < end:
        claim = claims[number]
        if found is None or (found.rule.startswith("noise") and not claim.rule.startswith("noise")):
            found = claim
        number += 1
    return found
