"""How lines are set, as far as CSS can ask an engine for it.

Source: CSS Text 4; typographic specification 9.2 for what engines know.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from convert.typography.profile import Kinsoku, Typesetting

_PROHIBITIONS: Final[Mapping[Kinsoku, str]] = {
    "none": "anywhere", "gb": "strict", "strict": "strict",
}  # fmt: skip


def line_setting(lines: Typesetting) -> Iterator[str]:
    """The declarations for the whole document."""
    yield f"line-break: {_PROHIBITIONS[lines.kinsoku]}"
    yield "word-break: normal"
    yield "overflow-wrap: break-word"
    yield from _trims(lines)
    yield from _spacing(lines)
    if lines.hanging == "stops":
        yield "hanging-punctuation: allow-end"
    if lines.orphan_char > 1:
        yield "text-wrap: pretty"


def _trims(lines: Typesetting) -> Iterator[str]:
    """Marks in pairs and at the edges of lines."""
    if lines.punct_style == "plain":
        yield "text-spacing-trim: space-all"
        return
    if lines.line_start_open == "keep":
        yield "text-spacing-trim: normal"
    elif lines.first_line_open == "keep":
        yield "text-spacing-trim: space-first"
    else:
        yield "text-spacing-trim: trim-start"
        if lines.line_end_punct != "full":
            yield "text-spacing-trim: trim-both"


def _spacing(lines: Typesetting) -> Iterator[str]:
    if not lines.autospace:
        yield "text-autospace: no-autospace"
        return
    yield "text-autospace: normal"
    yield "text-autospace: ideograph-alpha ideograph-numeric replace"
