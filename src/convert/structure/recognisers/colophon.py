"""What a library of transcriptions prints below a text: from which book, when it was printed.

    底本：「渡口集」北川書房
    1931（昭和6）年3月10日発行
    2011年6月30日公開

None of these days is that of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Reference
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because

_BASE: Final = pattern("(?:底本(?:の親本)?|親本|初出)[：:]")
_PRINTED: Final = pattern(
    r"[^。]{0,40}\d{4}[^。]{0,20}[年月日](?:[^。]{0,8}(?:発行|印刷|初版|[版刷号]))?$"
)
_SHOWN: Final = pattern(r"\d{4}年\d{1,2}月\d{1,2}日(?:公開|作成|修正|掲載|ファイル作成)$")
_MADE: Final = pattern("青空文庫作成ファイル[：:]|このファイルは[^。]{0,60}で作られました。")
_REACH: Final = 24
"""Within so many of the last lines it stands."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose notes on the book, and on the days below it."""
    start = max(page.body + 1, len(page.lines) - _REACH)
    first = next((n for n in range(start, len(page.lines)) if _BASE.match(page.texts[n])), None)
    if first is None:
        return
    is_base = False
    for number in range(first, len(page.lines)):
        text, line = page.texts[number], page.lines[number]
        is_base = _BASE.match(text) is not None or (is_base and line.indent > 0)
        is_printed = is_base and (number == first or _PRINTED.match(text) is not None)
        evidence = because(
            (_BASE.match(text) is not None, "names the book that a text was typed from", 9.0),
            (is_printed, "stands with the book that a text was typed from", 9.0),
            (_SHOWN.match(text) is not None, "says when a file was made", 12.0),
            (_MADE.match(text) is not None, "says who made a file", 9.0),
        )
        if evidence:
            block = Reference((line.cut(),), span=line.span())
            yield Proposal((number,), "note.colophon", Found((block,)), evidence)
