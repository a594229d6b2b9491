"""Which language an article is in: zh-Hans, zh-Hant-TW, zh-Hant-HK or ja, by its characters."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern

_SAMPLE: Final = 6_000
_KANA: Final = pattern("[\u3041-\u3096\u30a1-\u30fa]")
_MAY_BE: Final = pattern("[\u3041-\u30fa]")
"""One range is looked for sooner than two; between them stand the marks of kana."""

_KANA_SHARE: Final = 0.15
"""Japanese prose is half kana; Chinese articles quote a name or two."""

_HONG_KONG: Final = pattern(
    "[嘅咗喺啲嚟冇佢哋]|香港|港元|特區|立法會|裏|綫|港鐵|九龍|新界|報道|巴士|的士|屋邨|警務處|區議會|行政長官|專訊|本港|局方|復蘇|食肆"
)
_TAIWAN: Final = pattern(
    "臺|台灣|台北|民國|裡|線上|縣市|立法院|行政院|報導|公車|計程車|捷運|鄉鎮|里長|國小|國中|新台幣|總統府|高鐵|縣長|台中|高雄|警方"
)


def language_of(text: str) -> str:
    """The language of ``text`` as a BCP 47 tag; zh-Hans where nothing speaks against it.

    Example:
        >>> language_of("這裡是台灣"), language_of("ここは東京です"), language_of("这里是中国")
        ('zh-Hant-TW', 'ja', 'zh-Hans')
    """
    sample = text[:_SAMPLE]
    kana = len(_KANA.findall(sample)) if _MAY_BE.search(sample) else 0
    han = sum("\u4e00" <= character <= "\u9fff" for character in sample) if kana else 0
    if kana > _KANA_SHARE * (han + kana):
        return "ja"
    if _has_all(sample, "gb2312") or _size(sample, "big5") <= _size(sample, "gb2312"):
        return "zh-Hans"
    hong_kong, taiwan = len(_HONG_KONG.findall(sample)), len(_TAIWAN.findall(sample))
    return "zh-Hant-HK" if hong_kong > taiwan else "zh-Hant-TW"


def _has_all(text: str, charset: str) -> bool:
    """Tell whether the character set ``charset`` has all of ``text``; quicker than how much."""
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _size(text: str, charset: str) -> int:
    """How much of ``text`` the character set ``charset`` has.  Units: bytes, two an ideograph."""
    return len(text.encode(charset, "ignore"))
