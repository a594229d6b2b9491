"""Columns of figures: their numbers end under one another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from convert.ir import TableCell
from convert.ir.walk import text
from convert.pattern import pattern

_NUMBER: Final = pattern(
    r"[<>≤≥~约]?\s?[+\-−±＋－]?\s?[¥￥$€£]?\s?[\d０-９][\d０-９,，. \u2009\u202f．:：/]*"
    r"\s?(?:[%‰％°℃]|[a-zA-Zμ]{1,3}|[万亿千百元年月日个人次])?"
)
_NOTHING: Final = pattern(r"[-—–－/·.…]*|无|－")
"""What stands where there is no number."""


def has_figures(cells: Iterable[TableCell]) -> bool:
    """Whether a column has numbers only.

    Example:
        >>> from convert.ir import Paragraph
        >>> from convert.ir.build import inlines
        >>> def column(*words):
        ...     return [TableCell((Paragraph(inlines(one)),)) for one in words]
        >>> has_figures(column("1,200", "3.5%", "—")), has_figures(column("3", "甲"))
        (True, False)
        >>> has_figures(column("—"))
        False
    """
    said = [text(cell).strip() for cell in cells]
    numbers = [words for words in said if not _NOTHING.fullmatch(words)]
    return bool(numbers) and all(map(_NUMBER.fullmatch, numbers))
