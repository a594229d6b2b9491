"""The space between scripts, and what typed spaces come to.

Source: typographic specification 1.5 and 4.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.typography.pieces import Piece
from convert.typography.signature import signature
from convert.typography.western import ends_spaced, starts_spaced

_FULL_WIDTH: Final = frozenset[str](("OP", "CL", "PS", "ST", "MD", "DA", "EL"))


def spaced(row: Sequence[Piece], text: str) -> Iterator[Piece]:
    """``row`` with the spaces between scripts put in, and its typed spaces given their parts."""
    index = 0
    while index < len(row):
        piece = row[index]
        end = index + 1
        if _is_space(piece):
            while end < len(row) and _is_space(row[end]):
                end += 1
            yield from _typed(row, index, end, text)
        else:
            if _takes_space(row, index - 1, index, text):
                yield Piece(piece.start, piece.start, "AS")
            yield piece
        index = end
    if row and _takes_space(row, len(row) - 1, len(row), text):
        yield Piece(row[-1].end, row[-1].end, "AS")


def _is_space(piece: Piece) -> bool:
    return piece.kind == "SP" and not piece.is_fixed


def _typed(row: Sequence[Piece], start: int, end: int, text: str) -> Iterator[Piece]:
    """A row of U+0020: nothing beside full-width marks, else the space between scripts or words."""
    neighbours = (*row[max(0, start - 1) : start], *row[end : end + 1])
    spaces = row[start:end]
    if any(piece.kind in _FULL_WIDTH for piece in neighbours):
        yield from (space._replace(is_collapsed=True) for space in spaces)
    elif end - start == 1 and _takes_space(row, start - 1, end, text):
        yield spaces[0]._replace(kind="AS")
    elif end - start == 1 and spaces[0].start > 0 and spaces[0].end < len(text):
        yield spaces[0]
    else:
        yield from (space._replace(is_fixed=True) for space in spaces)


def _takes_space(row: Sequence[Piece], before: int, after: int, text: str) -> bool:
    """Whether an ideograph and a Western run meet between two pieces.

    A stretch has ideographs, or the edges of the paragraph, on both sides.
    """
    left_end = row[before].end if before >= 0 else row[0].start
    right_start = row[after].start if after < len(row) else row[-1].end
    if before >= 0 and row[before].kind == "AL" and _ends(row[before], text):
        return _is_ideograph(text[right_start : right_start + 1])
    if after < len(row) and row[after].kind == "AL" and _starts(row[after], text):
        return left_end > 0 and _is_ideograph(text[left_end - 1])
    return False


def _is_ideograph(character: str) -> bool:
    return signature(character) in {"H", "N"}


def _starts(piece: Piece, text: str) -> bool:
    return piece.is_address or starts_spaced(text[piece.start : piece.end])


def _ends(piece: Piece, text: str) -> bool:
    return piece.is_address or ends_spaced(text[piece.start : piece.end])
