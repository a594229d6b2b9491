"""Characters that stand in the copy of a text for what must not be classified as it looks.

They come from planes that have no characters, and are never part of an output.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WESTERN_QUOTES: Final[Mapping[str, str]] = dict(
    zip("‘’“”", "\U000dfff0\U000dfff1\U000dfff2\U000dfff3", strict=True)
)
"""Curly quotes that belong to Western text (1.4)."""

OBJECT: Final = "\U000dfff4"
"""An inline object: a ruby group, a picture."""
CLINGING: Final = "\U000dfff5"
"""One that clings to what precedes it: a note mark, a superscript."""
FILLER: Final = "\U000dfff6"
"""The rest of the text of either."""

SIGNS: Final[Mapping[str, str]] = {
    **dict.fromkeys(WESTERN_QUOTES.values(), "Q"), OBJECT: "O", CLINGING: "C", FILLER: "f"
}  # fmt: skip
