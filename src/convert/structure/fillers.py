"""Words that headers have beside who, when and whence: 打印, 时评, 第3版, 晴."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.controls import BUTTONS, COUNTERS, PLACES, PROVINCES
from convert.structure.field import Field
from convert.structure.labels import kind_of

_PAIR: Final = 2
FILLERS: Final = pattern(
    "第|版|期|时间|時間|日期|文|图|文图|图文|打印|字号|字體|字体|分享|评论|阅读|浏览|点击|收藏"
    "|时评|公众号|文字版|电子版|原创|原創|Original|报道|報導|報道|电|電|讯|訊|摄|摄影|综合|整理|综合报道|编辑于|发表于|发布于|更新"
    "|晴|阴|陰|多云|多雲|(?:本报|本刊|发自|发至)?.{0,8}(?:报道|報導|報道).{0,4}|星期.|周.|週.|[0-9.万]+|(?:大|中"
    "|小)|[A-Z]{0,3}\\d+版?|IP属地.*|第?[A-Z]?(?:\\d{0,5}|[一二三四五六七八九十]{1,3})[版面期頁页号號](?:[(（][)）])?|总第.*|農曆.*|农历.*"
    "|略?有[删刪改].{1,3}|[由于於]|移动|[发發]表|Posted|on"
    "|[閱阅][讀读][時时][間间长長].*|分[钟鐘]|General|Uncategorized|News|Blog|未分[类類]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.*|[朝夕]刊|.{0,4}第.{1,6}[期版]|HKT|有料記事|会員限定.*|https?|责任编辑|(?:发表|发布)于.{1,6}"
)


def is_filler(field: Field) -> bool:
    """Tell whether ``field`` is a word that headers have beside who, when and whence."""
    value = field.names[0].value if field.names else ""
    return field.kind == "bare" and (
        FILLERS.fullmatch(value) is not None
        or value in BUTTONS
        or value.rstrip("省市") in PROVINCES
        or (len(value) == _PAIR and value in PLACES)
        or value.strip("0123456789") in COUNTERS
        or kind_of(value) is not None
        or not any(map(str.isalnum, value))
        or (value.isascii() and "." in value)
        or value.startswith(("被阅读", "被閱讀"))
    )
