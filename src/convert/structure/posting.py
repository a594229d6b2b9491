"""How boards say who posted and when, in one line: 云水之间　发表于 2011-3-4 12:33 | 只看该作者."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.houses import HOUSES
from convert.structure.names import is_usual_person
from convert.structure.page import Page

_POSTED: Final = pattern("[ \u3000|｜]*(?:[发發]表[于於]|[发發]帖[于於]|[回][复覆][于於])")
_SAID: Final = pattern("[^|｜]{2,24}[ \u3000](?:[发發]表[于於]|[发發]帖[于於])")
_BOARD: Final = pattern(
    "只看(?:[该該]作者|[楼樓]主|此人)|[倒正]序[浏瀏看][览覽帖]|[回][复覆]\\d*[楼樓]"
)
"""How boards say who posted, and what one can click beside that."""

_OFFICES: Final = ("局", "厅", "廳", "部", "府", "公司", "会", "會")
"""Who ends so speaks for others, wherever it posts."""


def is_posted_below(page: Page, number: int) -> bool:
    """Tell whether ``number`` says where or when something was posted, below who wrote it."""
    is_said = _SAID.search(page.text(number)) is not None
    return is_said and any(_is_signed(page.text(n)) for n in range(1, number))


def _is_signed(text: str) -> bool:
    return is_usual_person(text) or text.startswith(("作者：", "作者:", "文/", "文／"))


def is_posted(text: str, who: Field, date: Field) -> bool:
    """Tell whether ``who`` posted at ``date`` on a board, and is no house.

    Boards give the second, or have something to click behind it.
    """
    is_said = _POSTED.match(text, who.end) is not None
    is_house = text[who.start : who.end].endswith((*HOUSES, *_OFFICES))
    is_timed = date.published is not None and date.published.precision == "second"
    return is_said and not is_house and (is_timed or _BOARD.search(text, date.end) is not None)
