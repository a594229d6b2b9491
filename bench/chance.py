"""Numbers that look drawn and are the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

T = TypeVar("T")

MULTIPLIER: Final = 6364136223846793005
INCREMENT: Final = 1442695040888963407
"""A linear congruential generator modulo 2**64.  Source: D. E. Knuth, MMIX."""


class Chance:
    """A row of numbers that its seed determines."""

    def __init__(self, seed: int) -> None:
        self._state = seed
        self.below(2)

    def below(self, limit: int) -> int:
        """The next number: at least 0, less than ``limit``."""
        self._state = (self._state * MULTIPLIER + INCREMENT) % 2**64
        return (self._state >> 32) * limit >> 32  # the high bits: the low ones repeat soon

    def part(self) -> float:
        """The next number: at least 0, less than 1."""
        return self.below(2**32) / 2**32

    def one_of(self, items: Sequence[T]) -> T:
        """One of the items, each as likely as any other."""
        return items[self.below(len(items))]
