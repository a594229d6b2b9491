"""What a site measures of an article between its title and its text: 约 1200 字, 阅读需 6 分钟.

    夜里的面粉
    五年级 写事 486字
    （1/2）

Collections of pupils' essays say there for whom and of which kind one is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.candidates import choice_of

_GAP: Final = "[ \u3000·|｜/／,，]{0,3}"
_LENGTH: Final = (
    "(?:[本全正]文|文章|作文)? ?(?:[字词詞][数數]|[共总總][计計共]?|全[长長]|大?[约約])?[：: ]{0,2}"
    "[0-9]{2,6} ?字(?:左右|以[上内內下])?"
)
_AS_LONG: Final = (
    "(?:[预預][计計]|大?[约約]|需[要时時]?|[时時][间間长長]){0,2}[：: ]{0,2}[0-9]{1,3} ?分[钟鐘]"
)
_TIME: Final = f"(?:[本全]文)?(?:[阅閱][读讀]{_AS_LONG}|{_AS_LONG}(?:[阅閱][读讀]|[读讀]完))"
"""How long it takes to read; an examination and a film take their time, too."""

_SCHOOL: Final = (
    "(?:(?:小[学學]|初中|高中)?(?:[一二三四五六七八九1-9]年[级級]|[初高][一二三])"
    "|小[学學]|[初高]中|[中高]考)"
)
_NUMBER: Final = "(?:[字词詞][数數][：: ]{0,2}[0-9]{2,4}|[0-9]{2,4} ?字)"
_KIND: Final = (
    "(?:[写寫][人事景物信作]|[状狀]物|[记記][叙敘事]文?|[叙敘]事|[议議][论論]文|[说說]明文|想[像象]|[读讀观觀]后感"
    "|日[记記]|[书書]信|[话話][题題]|抒情|散文|[应應]用文|童[话話]|[诗詩]歌|其[它他]|[满滿]分|素材|作文)"
)
_COUNTED: Final = "[❤♥👍👎👁🔥💬]\ufe0f? ?(?:[0-9.]{2,6}|[0-9.]{1,5}[万萬kKwW])"
"""So apps count who liked a text."""

_MEASURED: Final = pattern(
    f"(?:{_LENGTH}|{_TIME})(?:{_GAP}(?:{_LENGTH}|{_TIME}))?"
    f"|{_SCHOOL}(?:{_GAP}{_KIND})*{_GAP}{_NUMBER}"
    f"|{_SCHOOL}{_GAP}{_KIND}|[（(]第?[0-9]{{1,2}}/[0-9]{{1,2}}[页頁]?[)）]|{_COUNTED}"
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lines below the title that say how long the text is, for whom, or which part."""
    found = [n for n in range(1, page.body) if _MEASURED.fullmatch(page.text(n))]
    title = choice_of(page) if found else None
    evidence = because(
        (True, "measures what is read", 7.0),
        (page.body == len(page.texts), "stands in no text", -9.0),
    )
    for number in found:
        if title is None or number > title.number:
            yield Proposal((number,), "furniture.measured", DROPPED, evidence)
