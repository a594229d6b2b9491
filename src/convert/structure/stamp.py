"""What touches a date or stands beside it: 青湾日报2024-03-05, 2024-03-05 打印, 10日市長会見.

A day that is told of is none of the article's.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.controls import BUTTONS, COUNTERS, PLACES, PROVINCES
from convert.structure.field import Field
from convert.structure.glue import glued_names
from convert.structure.houses import BRINGERS, HOUSES, PAPER
from convert.structure.labels import GAP, kind_of, word_end
from convert.structure.moment import Dated, moment_at
from convert.structure.names import is_han

_ISSUED: Final = pattern(
    "[ \\u3000]?(?:[发發][布佈]|[发發]表|発表|[签簽][发發]|播[出发發]|首播|[刊印][发發出])$"
)
"""So ends what an office says of when it made something known."""

ON: Final = frozenset("于於")
"""Between an office and the day stands one of these."""

TOUCHED: Final = pattern("[12][0-9]{3}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[\u4e00-\u9fff]{2,}$")
"""A day in figures with words that touch it."""

_PAIR: Final = 2
_FILLERS: Final = pattern(
    "新[闻聞]稿|通稿|[\u4e00-\u9fff]{2}(?:时间|時間|日期)|第|版|期|人?次|共|已有|人(?:阅读|浏览|看过)|时间|時間|日期|文|图|文图|图文|打印|字号|字體|字体|分享|评论|阅读|浏览|点击|收藏"
    "|时评|公众号|文字版|电子版|原创|原創|Original|报道|報導|報道|电|電|讯|訊|摄|摄影|综合|整理|综合报道|编辑于|发表于|发布于|更新"
    "|晴|阴|陰|多云|多雲|(?:本报|本刊|发自|发至)?.{0,8}(?:报道|報導|報道).{0,4}|星期.|周.|週.|[月火水木金土日]曜日?|[0-9.万]+|(?:大|中"
    "|小)|[A-Z]{0,3}\\d+版?|IP属地.*|第?[A-Z]?(?:\\d{0,5}|[一二三四五六七八九十]{1,3})[版面期頁页号號](?:[(（][)）])?|总第.*|農曆.*|农历.*"
    "|略?有[删刪改].{1,3}|[由于於]|移动|[发發]表|Posted|[Pp]ublished|on|at"
    "|[時时][長长]|(?:[0-9.]+(?:小?[時时]|分[鐘钟]?|秒))+"
    "|[閱阅][讀读][時时][間间长長].*|分[钟鐘]|General|Uncategorized|News|Blog|未分[类類]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.*|[朝夕]刊|.{0,4}第.{1,6}[期版]|HKT|(?:GMT|UTC)(?:[+-][0-9:]{1,5})?|[0-9]+文字|有料記事|(?:ページ|記事|コンテンツ|文書)?(?:ID|番号)\\d*|会員限定.*|https?|责任编辑|(?:发表|发布)于.{1,6}"
)

_DESKED: Final = pattern("[ \u3000:：|｜]{0,3}第?(?:[A-Z][0-9]{1,2}|[0-9]{1,2} ?版)(?![0-9A-Za-z])")
_DESKS: Final = ("新闻", "新聞", "副刊", "综合", "綜合", "要闻", "要聞")
"""So a desk is called before the number of its page: 社区新闻 B2."""

_PLACE: Final = 4
_QUOTES: Final = frozenset("“「『《")
_RANGES: Final = ("～", "〜", "~")
_COUNTED: Final = pattern("(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊阅閱])[数數量次时時]")
"""What a site counts may touch the day."""

_FILED: Final = pattern("[〔\\[［][12][0-9]{3}[〕\\]］] ?[0-9]{1,4} ?[号號]")
"""So documents are numbered."""

_CLOCK: Final = ("GMT+", "GMT-", "UTC+", "UTC-")
_OPENING: Final = frozenset("（(")
_LIFE: Final = pattern(" ?[-—–－~～至] ?(?:[0-9]{4}[年./-]|[0-9]{1,2}[月./-][0-9]{1,2}日?[)）]|今)")
"""Behind the day of a birth in brackets stands that of a death."""


def day_at(text: str, at: int) -> int:
    """Where a date touches the word at ``at`` that is called like a paper; else the line's end.

    Example:
        >>> day_at("青湾日报2024-03-05", 0), day_at("青湾市文化局2024年1月21日发布", 0)
        (4, 6)
        >>> day_at("何小满2024年1月21日停航", 0) == len("何小满2024年1月21日停航")
        True
    """
    end = word_end(text, at)
    starts = (n for n in range(at + 2, end) if text[n].isdecimal() and not text[n - 1].isdecimal())
    return next((n for n in starts if _is_stamp(text, n)), len(text))


def _is_stamp(text: str, at: int) -> bool:
    """Tell whether a date touches the word before ``at``: a paper's name, or any with the hour."""
    found = moment_at(text, at)
    if found is None:
        return False
    if text[:at].endswith(BRINGERS):
        return found.value.precision != "month"
    if text[: at - (text[at - 1] in ON)].endswith(HOUSES) and _ISSUED.match(text, found.end):
        return True
    is_free = text[found.end : found.end + 1] in {"", "·", *GAP}
    return is_timed(found) and (is_free or text.startswith(("来源", "來源"), found.end))


def is_timed(found: Dated) -> bool:
    """Tell whether the minute is printed: offices say the hour, 17时, and sites the minute."""
    is_clock = found.value.precision in {"minute", "second"}
    return is_clock and found.value.printed[-1] not in "时時"


def is_filler(field: Field) -> bool:
    """Tell whether ``field`` is a word that headers have beside who, when and whence."""
    value = field.names[0].value if field.names else ""
    return field.kind == "bare" and (
        _FILLERS.fullmatch(value) is not None
        or value in BUTTONS
        or value.rstrip("省市") in PROVINCES
        or (len(value) == _PAIR and value in PLACES)
        or value.strip("0123456789") in COUNTERS
        or kind_of(value) is not None
        or not any(map(str.isalnum, value))
        or (value.isascii() and "." in value)
        or value.startswith(("被阅读", "被閱讀", "本文已被", "发自", "發自"))
    )


def is_desk(text: str, field: Field) -> bool:
    """Tell whether ``field`` names the desk of a paper, whose page stands behind it."""
    return field.names[0].value.endswith(_DESKS) and _DESKED.match(text, field.end) is not None


def is_phrase(text: str, date: Field) -> bool:
    """Tell whether ``date`` is part of a phrase: 令和6年1月10日市長会見, 纪要（2024年1月10日）."""
    published, before, rest = date.published, text[: date.start].rstrip(), text[date.end :]
    if before.startswith(_CLOCK) or (date.start and _FILED.search(text)):
        return True  # GMT+8, 2024-12-24 21:31: when the page was made
    is_day = published is not None and published.precision in {"day", "month"}
    is_day = is_day or (published is not None and published.printed[-1] in "时時")
    if not is_day or "：" in before or ":" in before:
        return False
    if before[-1:] in _RANGES or (rest[:1] in _RANGES and rest[1:2]):  # 2024年1月～2月休館日
        return True
    is_bracketed = before[-1:] in {"（", "("} and before[:-1].strip().isalnum()
    is_named = is_bracketed and not PAPER.search(before[:-1].strip())
    if before.endswith((" on", " On")) and before.count(" ") > 1 and before.isascii():
        return True  # Regular Press Conference on August 19, 2022
    if before[-1:] in _OPENING and _LIFE.match(rest):
        return True
    if _COUNTED.match(rest):  # 2018/10/13閱讀時間約 23 分鐘
        return False
    word = rest.partition(" ")[0].partition("\u3000")[0]
    if date.start == 0 and rest and glued_names(text, date.end, word):  # 2024-06-11何小满李二红
        return False
    goes_on = date.start == 0 and len(rest) > 3 and (is_han(rest[:3]) or rest[0] in _QUOTES)
    goes_on = goes_on or (_touches(before, rest) and _FILLERS.fullmatch(word) is None)
    return is_named or (goes_on and not PAPER.search(word) and not word.startswith("星期"))


def _touches(before: str, rest: str) -> bool:
    """Tell whether words of a sentence touch a day on both sides: 船队2024年1月21日靠岸停三天."""
    return is_han(before[-2:]) and len(rest) > _PLACE and is_han(rest[:_PLACE])
