"""Lines from top to bottom that advance to the left: what the style sheet and the words need.

Source: typographic specification 7 and 9.1.
"""

from __future__ import annotations

from typing import Final

from convert.markup.rule import rule
from convert.pattern import pattern

MODE: Final = "vertical-rl"

_COMBINED: Final = pattern(
    r"(?<![!-~])(?<![!-~] )(?:[0-9]{1,3}|[A-Za-z]|[A-Z][+-]|[!?]{2})(?![!-~])(?! [!-~])"
)
"""Up to three digits, a letter and two marks stand upright side by side (tate-chu-yoko), unless
they belong to a longer Latin run, which lies on its side as a whole."""

_START: Final = rule(
    "html", (f"{prefix}writing-mode: {MODE}" for prefix in ("-epub-", "-webkit-", ""))
)
"""On the root alone, and in every document of a book."""

_UPRIGHT: Final = rule(
    "span.upright, a.noteref, a.note-number",
    (
        "-epub-text-combine: horizontal",
        "-webkit-text-combine: horizontal",
        "text-combine-upright: all",
    ),
)

STYLE: Final = f"""\
{_START}{_UPRIGHT}sup, sub {{ text-autospace: no-autospace }}
ol, ul {{ margin: 0 0.5em; padding-left: 0; padding-top: 2em }}
figure {{ margin: 0 1em }}
img {{ max-width: 100vw; max-height: 100% }}
.caption + .picture-credit, .note-number, .label, .speaker.bare {{ margin: 0 }}
.caption + .picture-credit {{ margin-top: 1em }}
.note-number, .label {{ margin-bottom: 0.5em }}
.speaker.bare {{ margin-bottom: 1em }}
table {{ margin: auto 1em; border: 0; border-right: 0.12em solid; border-left: 0.12em solid }}
thead {{ border: 0; border-left: 0.06em solid }}
td, th {{ padding: 0.4em 0.2em; min-width: 0; min-height: 2em }}
section.notes {{ margin: 0 2em 0 0; padding: 0 0.5em 0 0; border: 0; border-right: 0.06em solid }}
nav ol {{ padding-top: 0 }}
nav ol ol {{ padding-left: 0; padding-top: 2em }}
"""
"""What the other rules say of the sides of a page, said of the sides of a column.  Space between
scripts at a raised number makes Chromium (156) set the next character upon it."""


def combined(markup: str) -> str:
    """``markup`` of plain words, whose short numbers stand upright in a column.

    Example:
        >>> combined("12月3日 Rust 2 beta")
        '<span class="upright">12</span>月<span class="upright">3</span>日 Rust 2 beta'
    """
    return _COMBINED.sub(r'<span class="upright">\g<0></span>', markup)
