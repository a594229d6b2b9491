"""Where writers say what sites say: amid the text, below a colon, in its last lines, in a title."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.invites import FILE, NUMBERED
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.phrases import UNASKED
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.said import said
from convert.structure.shape import COLONS, NUMERALS

_ADDRESS: Final = pattern(r"(?:file:///|https?://)|[\[<][^\[\]<>，。:]{1,40}\.[a-z]{3,4}[\]>]$")
_PART: Final = pattern(f"第[{NUMERALS}]{{1,8}}")
_ASKS: Final = pattern(r"[关關][注註]我|[【\[（(][上下]一[篇条條則则][】\]）)]")
"""What is no sentence of a writer, for all its marks."""

_HELD: Final = pattern(
    "(?:主[办辦]|承[办辦]|[协協][办辦]|指[导導]|支持|冠名|合作|[举舉][办辦]|活[动動]|[会會][议議]|[报報]名)"
    "(?:[单單]位|媒[体體]|[时時][间間]|地[点點]|方式)?[:：]|[时時][间間][:：]|地[点點][:：]"
)
"""So notices say who holds something, when and where."""

_LAST: Final = pattern("(?:[发發][布佈表]|更新)(?:[时時][间間]|[于於])|次回は.+を")
"""Writers end so, too, below their text and not below what a site says."""

_BANS: Final = pattern(UNASKED)
_QUOTED: Final = pattern(f"[道说說写寫着著][：:][“「]?(?:{UNASKED})")
_OF_SITES: Final = pattern(
    "本[站网網报報刊社号號文]|版[权權]|著作[权權]|原[创創]|[声聲]明|侵[权權]|[联聯][系繫絡络]|[转轉][载載][请請]|公[众眾][号號]|[来來]源|https?:|@"
)
"""Beside a ban, what shows that a site says it."""

_STORY: Final = pattern(
    "(?<!其)[他她](?![们們人])|了(?![解])[^，。！？]{0,8}。$|的(?:人|那|字[样樣])|^[这這那]|[印贴貼写寫刻]在|，(?:是一|又)"
    "|我(?![们們的要也来]).*，|，.*我(?![们們的要也来])|(?<!まし)(?<!でし)た。$|ない。$|である。$"
)
"""Sites say we and you; who says I, he or she, or what became of something, tells a story."""

_SHOWN: Final = 24
_STOPS: Final = frozenset("。！？…”")
_WORDS: Final = 8
_ENTRY: Final = 4
"""Entries of a list of names have no more characters, nor have labels of what a site says."""


def tells_a_story(text: str) -> bool:
    """Tell whether ``text`` is a sentence of somebody who tells of people, or of himself.

    Example:
        >>> tells_a_story("她打开手机客户端，查了查车票。"), tells_a_story("关注我们，了解更多。")
        (True, False)
    """
    return text[-1] in "。！？" and _STORY.search(text) is not None


def is_listed(page: Page, number: int) -> bool:
    """Tell whether ``number`` is one of several addresses or files, or announced by a colon."""
    above = page.text(number - 1)
    if _ADDRESS.match(page.text(number)) is None:
        return _is_file(page.text(number)) and (
            number in page.once(_announced) or _is_among_names(page, number)
        )
    return above[-1:] in COLONS or any(map(_ADDRESS.match, (above, page.text(number + 1))))


def _is_file(text: str) -> bool:
    return FILE.match(text) is not None or NUMBERED.match(text) is not None


def _announced(page: Page) -> frozenset[int]:
    """The files that a colon announces: each stands below it, or below another of them."""
    found: set[int] = set()
    for number, text in enumerate(page.texts):
        if _is_file(text) and (number - 1 in found or page.text(number - 1)[-1:] in COLONS):
            found.add(number)
    return frozenset(found)


def _is_among_names(page: Page, number: int) -> bool:
    """Tell whether ``number`` is the title, or stands between short entries of a list."""
    if not number:
        return is_person(page.text(1))
    beside = (page.text(number - 1), page.text(number + 1))
    are_short = all(0 < len(text) <= _ENTRY and text[-1] not in _STOPS for text in beside)
    return number > 1 and are_short


def bans(text: str) -> bool:
    """Tell whether ``text`` forbids to copy: 未经许可，不得转载."""
    return "未" in text and _BANS.search(text) is not None


def tells_of_a_ban(page: Page, number: int) -> bool:
    """Tell whether a writer tells of the ban on line ``number``: it is quoted, or amid his text.

    Sites, too, print one there, but with more that they say.
    """
    text = page.text(number)
    is_within = number > page.body and page.is_prose(number - 1) and page.is_prose(number + 1)
    is_within = is_within and not said(page.text(number + 1))
    return _QUOTED.search(text) is not None or (is_within and not _OF_SITES.search(text))


def is_led(page: Page, number: int) -> bool:
    """Tell whether a colon announces ``number``, or the number of a part heads it."""
    above = page.text(number - 1) if number else ""
    is_told = len(above) > _ENTRY and above[-1] in COLONS
    is_head = is_numbered(above) and not (number > 1 and is_numbered(page.text(number - 2)))
    return is_told or (above != "" and (is_head or _PART.match(above) is not None))


def is_counted_up(page: Page, number: int) -> bool:
    """Tell whether words lead up from ``number`` to a sentence with a colon: 要交三样：, 文字.

    What a site has a colon behind it says itself: 分享到：.
    """
    first = number
    while first > 1 and number - first < _ENTRY and len(page.text(first)) <= _WORDS:
        first -= 1
    above = page.text(first)
    return first < number and len(above) > _WORDS and above[-1] in COLONS and not said(above)


def is_written(page: Page, number: int) -> bool:
    """Tell whether the writer says what sites say: within the text, in its last lines, above it."""
    text = page.text(number)
    if 0 < number <= page.body < len(page.texts) and FILE.match(text):  # the picture at the top
        return number in page.once(_announced)
    if FILE.match(text):  # what it shows may stand below it
        after = number + 1 + (0 < len(page.text(number + 1)) <= _SHOWN)
        is_next = after > number + 1 and FILE.match(page.text(number + 1)) is not None
        return is_next or not _STOPS.issuperset(page.text(n)[-1:] for n in (number - 1, after))
    is_within = page.body < number < page.tail or page.body == len(page.texts)
    is_within = is_within or is_amid(page, number)
    is_asked = _ASKS.match(text) is not None
    is_within = is_within and not (is_asked and number == len(page.texts) - 1)
    is_said = (text[-1] in _STOPS or "，" in text) and not is_asked
    is_last = number + 1 == len(page.texts) and _LAST.match(text) is not None
    is_last = is_last and not said(page.text(number - 1))
    if is_within or is_said or is_last or is_led(page, number):
        return True
    return not number and (page.is_prose(1) or is_signed(page, 1) or page.text(1)[:1] == "—")


def is_signed(page: Page, number: int) -> bool:
    """Tell whether ``number`` says who wrote or when, as stands below titles."""
    text = page.text(number)
    return says_facts(text) or is_person(text)


def is_amid(page: Page, number: int) -> bool:
    """Tell whether sentences, if only brief ones, stand above and below ``number``."""
    above = {page.text(n)[-1:] for n in (number - 1, number - 2)} & {*_STOPS, *COLONS}
    below = {page.text(n)[-1:] for n in (number + 1, number + 2)} & _STOPS
    head = page.text(number - 1)
    is_headed = is_numbered(head) or _PART.match(head) is not None
    return bool(below) and (bool(above) or is_headed)


def is_in_form(page: Page, number: int) -> bool:
    """Tell whether a line beside ``number`` says who holds something, when or where.

    So notices end: 主办单位：青湾市文化馆, 技术支持：云阜科技公司.
    """
    return any(map(_HELD.match, (page.text(number - 1), page.text(number + 1))))
