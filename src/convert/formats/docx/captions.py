"""Captions whose number is a field, so that an editor's later figures are counted on from them."""

from __future__ import annotations

from typing import Final

from convert.formats.docx.draft import Draft, Story
from convert.formats.docx.field import field
from convert.formats.docx.inlines import plain, runs
from convert.formats.docx.paragraph import look
from convert.ir import Inline, Text
from convert.pattern import pattern

_NUMBERED: Final = pattern(
    r"(?P<label>[图圖表図]|Figure|Fig\.|Table)(?P<gap> ?)(?P<number>[0-9]{1,4})"
)


def caption(content: tuple[Inline, ...], story: Story) -> str:
    """``content`` as runs; a number after the word for a figure or a table is counted."""
    plainly = look(story.draft.theme, "caption")
    match content:
        case (Text(value=value), *rest) if found := _NUMBERED.match(value):
            label, number = found["label"], int(found["number"])
            above = plain(label + found["gap"], plainly, story)
            counted = field(_instruction(label, number, story.draft), found["number"])
            left = (Text(value[found.end() :]),) if found.end() < len(value) else ()
            return above + counted + runs((*left, *rest), plainly, story)
        case _:
            return runs(content, plainly, story)


def _instruction(label: str, number: int, draft: Draft) -> str:
    """Counts on where the article does, and begins anew where it leaps (ECMA-376-1, 17.16.5.56)."""
    leaps = number != draft.counts.get(label, 0) + 1
    draft.counts[label] = number
    name = label.removesuffix(".")
    return f"SEQ {name} \\* ARABIC" + (f" \\r {number}" if leaps else "")
