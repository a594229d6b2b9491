"""Notes that light marks tie to their places: [^1] in the text, [^1]: words on a line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from convert.ir import Block, Note, Paragraph, Reference
from convert.pattern import pattern
from convert.source import Span
from convert.structure.claim import Claim

NAME: Final = r"\[\^[^\s\[\]^]{1,40}\]"
CALL: Final = pattern(NAME)


def is_footnote(block: Block) -> bool:
    """Whether ``block`` is a note that a place may call."""
    return type(block) is Reference and CALL.fullmatch(block.label) is not None


class Footnotes:
    """The notes of a text; each goes to the first place that calls it."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        """Know the notes among ``blocks``, of several with one name the first."""
        self._waiting: dict[str, Reference] = {}
        self._placed: set[int] = set()
        for block in blocks:
            if isinstance(block, Reference) and is_footnote(block):
                self._waiting.setdefault(block.label, block)

    def called(self, call: re.Match[str], claims: list[Claim]) -> Note | None:
        """The note of that name, unless there is none or it stands elsewhere already.

        Args:
            call: What the text has in its place.
            claims: Takes the claim on its name where it stood.
        """
        entry = self._waiting.pop(call[0], None)
        words = entry.content[0].span if entry else None
        if entry is None or entry.span is None or words is None:
            return None
        self._placed.add(id(entry))
        name = Span(entry.span.part, entry.span.start, words.start)
        claims.append(Claim(name, "structure", "mark"))
        return Note((Paragraph(entry.content, span=entry.span),))

    def is_placed(self, block: Block) -> bool:
        """Whether ``block`` is a note that now stands where it is called."""
        return id(block) in self._placed
