"""Numbers as PDF writes them: no exponent, nothing superfluous.

Source: ISO 32000-1, 7.3.3.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=4096)
def decimal(value: float) -> str:
    """``value`` to five decimals.

    Remembered beyond a document: a pure function, asked for the same sizes, pitches and distances
    of a theme line after line.

    Example:
        >>> decimal(0.00002), decimal(10.0), decimal(-0.5)
        ('0.00002', '10', '-0.5')
    """
    return _short(f"{value:.5f}")


def hundredths(value: float) -> str:
    """``value`` to two decimals: enough for thousandths of an em, and for places on a page.

    Example:
        >>> hundredths(77.231), hundredths(-500.0), hundredths(-0.001)
        ('77.23', '-500', '0')
    """
    shown = f"{value:.2f}"
    return _short(shown) if shown[-1] == "0" else shown


def places(values: Iterable[float]) -> str:
    """Places on a page, or lengths, one after the other.  Units: pt.

    Example:
        >>> places((72, 720.5))
        '72 720.5'
    """
    return " ".join(map(hundredths, values))


def _short(shown: str) -> str:
    shown = shown.rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown
