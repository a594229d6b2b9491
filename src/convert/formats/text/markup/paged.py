"""What a program that shows a text page by page leaves in a copy: --More--(72%), (END)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.pattern import pattern

_PAGED: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?:-- ?(?:More|MORE|更多|[继繼][续續]|続き) ?--"
    r"[ ]?(?:[(（][^()（）\r\n]{1,20}[)）])?"
    r"|\(END\)|lines \d{1,5}-\d{1,5}(?:/\d{1,5})?(?: \(END\)| \d{1,3}%)?"
    r"|(?:[请請]?按(?:任意|空格)[键鍵]|Press any key|Hit RETURN)[^\r\n。，]{0,20}[. ]{0,8}"
    r")[ \t]*(?![^\r\n])"
)


def paged(text: str) -> Iterator[Left]:
    """Where in ``text`` such lines stand."""
    yield from ((*line.span(), "export") for line in _PAGED.finditer(text))
