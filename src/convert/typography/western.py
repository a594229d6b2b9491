"""Western runs: addresses, where words may break, what clings to numbers.

Source: typographic specification 1.3 and 2.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.typography.classes import EXTENDERS, WESTERN_SYMBOLS

ADDRESSES: Final = pattern(
    r"(?:(?:https?://|www\.)[!-~]*[!-~]|[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+\.[!-~]*[!-~])"
    r"(?<![.,;:!?)\]])"
)
"""A URL or an e-mail address, up to the first space or non-ASCII character (1.3)."""

UNITS: Final = frozenset(
    [
        "mm",
        "cm",
        "m",
        "km",
        "µm",
        "μm",
        "nm",
        "g",
        "kg",
        "mg",
        "t",
        "L",
        "mL",
        "s",
        "ms",
        "min",
        "h",
        "Hz",
        "kHz",
        "MHz",
        "GHz",
        "V",
        "A",
        "W",
        "kW",
        "Pa",
        "kPa",
        "K",
        "°C",
        "Ω",
        "B",
        "KB",
        "MB",
        "GB",
        "TB",
        "px",
        "pt",
        "em",
        "%",
    ]
)
"""What a space does not part from its number."""

_ADDRESS_JOINT: Final = pattern(r"(?<=[/?&=#.\-_~%:;])(?![/?&=#.\-_~%:;])")
_LETTER: Final = r"[^\W\d_]"
_WORD_JOINT: Final = pattern(
    rf"(?<={_LETTER}{_LETTER}[-\u2010])(?={_LETTER}{{2}})|(?<=[^\W_]/)(?={_LETTER}{{2}})"
)
_HYPHENABLE: Final = pattern(r"(?<![\w./@\-])[a-zß-öø-ÿ\u0101-\u017f]{6,}(?![\w./@\-])")
_SPACED: Final = pattern(
    "[A-Za-z0-9\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u0373\u0376-\u03ff"
    "\u0400-\u052f\u1c80-\u1c88\u1d00-\u1dbf\u1e00-\u1fff\u2c60-\u2c7f\ua640-\ua69f\ua722-\ua7ff]"
)
_CLINGING: Final = pattern(f"[{re.escape(WESTERN_SYMBOLS)}{EXTENDERS}]+")
_UNIT: Final = pattern(r"[^.,;:!?)\]]+")


def address_pieces(address: str) -> list[str]:
    """An address, cut where a line may end in it without a hyphen.

    Example:
        >>> address_pieces("https://a.b/c?d=e")
        ['https://', 'a.', 'b/', 'c?', 'd=', 'e']
    """
    return [piece for piece in _ADDRESS_JOINT.split(address) if piece]


def word_pieces(word: str) -> list[str]:
    """A word, cut after the hyphens and solidi at which a line may end.

    Example:
        >>> word_pieces("state-of"), word_pieces("and/or"), word_pieces("A4/B5"), word_pieces("1-2")
        (['state-', 'of'], ['and/', 'or'], ['A4/B5'], ['1-2'])
    """
    return _WORD_JOINT.split(word)


def hyphenable(word: str) -> Iterator[tuple[int, int]]:
    """Where in ``word`` there are letters that a hyphen may divide: six or more, lower case."""
    return (found.span() for found in _HYPHENABLE.finditer(word))


def starts_spaced(run: str) -> bool:
    """Whether a Western run takes the Han-Western space before it (4).

    Example:
        >>> [starts_spaced(run) for run in ("Word", "$5", "#", "(a)", ".NET")]
        [True, True, False, False, False]
    """
    clinging = _CLINGING.match(run)
    return _SPACED.match(run, clinging.end() if clinging else 0) is not None


def ends_spaced(run: str) -> bool:
    """Whether a Western run takes the Han-Western space after it (4).

    Example:
        >>> [ends_spaced(run) for run in ("C++", "15%", "e\u0301", "Hello,", "f(x)")]
        [True, True, True, False, False]
    """
    end = len(run)
    while end and _CLINGING.match(run[end - 1]):
        end -= 1
    return _SPACED.match(run, max(0, end - 1)) is not None


def is_unit(word: str) -> bool:
    """Whether ``word``, its punctuation aside, is a unit of measure."""
    found = _UNIT.match(word)
    return found is not None and found[0] in UNITS
