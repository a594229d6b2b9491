"""Where the article ends, and what a site prints below it: weighed from the last line up.

    热门推荐
    雾锁青湾渡口 三班船停航
    船到桥头  3小时前
    这灯该换了，晚上过河看不清。
    回复 · 12条回复

By itself such a line says too little.  So every line near the end says how much likelier it is a
site's than an author's, and every place between two lines whether an article ends there; the
article ends where all that stands below says most.  The weights are log-odds, fitted on published
pages that several people had judged (docs/notes/ending.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence, weight
from convert.structure.controls import COUNTERS, LINKS
from convert.structure.fields import fields
from convert.structure.furniture.links import is_cut
from convert.structure.furniture.offered import heads_others
from convert.structure.invites import ELSE, WHICH
from convert.structure.names import are_names, is_person
from convert.structure.page import Page
from convert.structure.phrases import COPIES, COUNTED, DO, OURS, WHOSE, WITH
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.sites import tells
from convert.structure.recognisers.verse import is_narrow
from convert.structure.said import is_printed
from convert.structure.shape import ends_a_sentence, has_digit
from convert.value import Frozen

_VALLEY: Final = 8.0
"""Where the lines say so much for the article, what stands above them is asked nothing."""

RULE: Final = "furniture.below"
_SILENT: Final = frozenset(
    {"furniture.marks", "furniture.running-head", "furniture.page-number", "furniture.platform"}
)
"""What stands within articles too tells nothing of their end: where a picture was, a page ended,
and among the posts of a thread.
"""

_LEAST: Final = 3
"""A text, a stamp and a remark are so many lines."""

_STANZA: Final = 16
"""A stanza has no more lines."""

_LONG: Final = 45
_LONGER: Final = 120
_STROKES: Final = frozenset("|｜丨")
_BUTTONS: Final = LINKS | COUNTERS

_ACT: Final = pattern(
    f"{DO}|{COUNTED}|取消|允[许許]|[发發][布佈]|投票|[购購][买買物]|滑[动動]|留言|退出|跟[贴帖]"
    "|[拨撥]打|投稿|[欢歡]迎"
)
_THING: Final = pattern(
    f"{WITH}|{OURS}|{ELSE}|{WHICH}|{WHOSE}|{COPIES}|用[户戶]|[网網]友|[广廣]告|[热熱][线線]"
    "|[标標][签籤]|[视視][频頻]|影片|[频頻]道|粉[丝絲]|社[区區]|商品|投稿|[栏欄]目|[编編][辑輯]部"
)
"""What one does on a page, and with what."""

_ADDED: Final = pattern(
    "[（(【]?(?:[注註附]|[参參]考|[谨謹]以|[献獻][给給]|感[谢謝]|[鸣鳴致][谢謝]|[后後][记記]"
    "|[写寫改作][于於]|作者|[编編]者)"
)
_CONTACT: Final = pattern(
    "[（(【]?(?:[联聯][系繫络絡繋](?:人|[电電地][话話址]|方式)|[电電][话話][:：]|[传傳]真[:：]|地址[:：]|附[件:：]"
    "|抄[送报報]|[报報]送|印[发發]|[咨諮][询詢][电電]|[报報]名[电電地]|[问問]い合わせ|[担擔][当當][:：])"
)
"""Whom to ask, what is attached and who gets a copy stand below the day of a notice, too."""

_AGO: Final = pattern(
    r"(?:\d ?(?:秒|分[钟鐘]|小[时時]|天|[周週]|[个個]月|年)前|[今昨前]天 ?\d{1,2}:\d\d"
    r"|(?<!\w)(?:[刚剛]{2}|[今昨前]天)(?=\W|$|[来來]自|[发發][布佈]|更新|回[复復覆]))"
    r"[^，。]{0,16}$"
)
_TIMES: Final = f"(?:{COUNTED}|留言|[跟回][贴帖]|[赞讚]|[回][应應])"
_COUNT: Final = pattern(
    rf"\d[\d,.]*[万萬wWkK+]* ?[条條个個次人则則篇]?{_TIMES}|{_TIMES}[数數]? ?[:：(（·⋅]? ?\d"
)


class Place(Frozen):
    """A place where the article could end: above line ``number``.

    Args:
        number: The line, or how many there are for the place below the last.
        own: What the line says for being a site's.
        edge: What speaks for the article ending here.
        odds: What all that speaks for it adds up to, with what the lines below say.
    """

    number: int
    own: tuple[Evidence, ...]
    edge: tuple[Evidence, ...]
    odds: float


def below(page: Page, around: Mapping[int, Proposal]) -> Iterator[Proposal]:
    """Propose the lines below the article, ``around`` being those known as furniture so far."""
    known = known_of(around)
    if not (ends_with_remark(page) or any(number > page.body for number in known)):
        return
    found = list(places(page, known))[::-1]
    above = accumulate((place.odds for place in found), max)
    beneath = list(accumulate((place.odds for place in reversed(found)), max))[::-1]
    for place, ends_above, ends_below in zip(found, above, beneath[1:], strict=False):
        odds = ends_above - ends_below
        is_free = place.number not in around and not _says_who(page.text(place.number))
        if odds > 0 and is_free:
            rest = odds - weight(place.own)
            evidence = place.own + because((True, "so say the lines above and below", rest))
            yield Proposal((place.number,), RULE, DROPPED, evidence)


def known_of(around: Mapping[int, Proposal]) -> frozenset[int]:
    """The lines of ``around`` that tell where an article ends."""
    return frozenset(number for number, one in around.items() if one.rule not in _SILENT)


def places(page: Page, known: AbstractSet[int]) -> Iterator[Place]:
    """The places where the article could end, from the last up, as far as any is likely."""
    count = len(page.texts)
    last = edge(page, count, known)
    best, below = weight(last), 0.0
    yield Place(count, (), last, best)
    for number in range(count - 1, page.body, -1):
        own, at = merits(page, number, known), edge(page, number, known)
        below += weight(own)
        odds = below + weight(at)
        yield Place(number, own, at, odds)
        best = max(best, odds)
        if odds < best - _VALLEY:
            return


def ends_with_remark(page: Page) -> bool:
    """Tell whether the last line stands below who said something how long ago."""
    return len(page.texts) > page.body + _LEAST and _is_stamp(page.text(len(page.texts) - 2))


def _says_who(text: str) -> bool:
    """Tell whether ``text`` names who made the article or whose it is; that is kept."""
    return any(field.kind in {"role", "source"} for field in fields(text))


def merits(page: Page, number: int, known: AbstractSet[int]) -> tuple[Evidence, ...]:
    """What line ``number`` says for being a site's, or below 0 for being the author's."""
    text = page.text(number)
    if number in known:
        return because(
            (True, "is known as a site's", 1.0),
            (page.prose[number] > 0, "is known as a site's, sentences and all", 1.0),
        )
    does, has = _ACT.search(text) is not None, _THING.search(text) is not None
    common = because(
        (does and has, "says what to do with what", 0.5),
        (is_printed(text), "uses the words of sites", 3.5),
        (heads_others(text), "heads what else a site has", 2.5),
        (is_numbered(text) and not text.isdecimal(), "is numbered", -2.0),
        (is_person(text) or are_names(text), "is one or several names", -2.0),
        (_ADDED.match(text) is not None, "begins as what authors add below", -1.0),
        (_is_in_stanza(page, number, known), "stands in a stanza, with nothing of a site", -2.0),
    )
    if page.prose[number] and not _breaks_off(text):
        return common + _of_prose(page, number, known, does=does, has=has)
    is_lone = _is_number(text) and not _is_cell(page, number)
    of_number = because((is_lone, "is a number by itself", 1.0))
    return common + of_number + _of_words(text, does=does, has=has) + _of_marks(text)


def _is_in_stanza(page: Page, number: int, known: AbstractSet[int]) -> bool:
    """Tell whether ``number`` stands in a block of short lines, none of them a site's for sure."""
    first = last = number
    while first and not page.blanks[first] and number - first < _STANZA:
        first -= 1
    while not page.blanks_below(last) and last - number < _STANZA:
        last += 1
    block = range(first, last + 1)
    is_apart = _LEAST <= len(block) <= _STANZA and known.isdisjoint(block)
    return is_apart and all(_may_be_verse(page.text(each)) for each in block)


def _may_be_verse(text: str) -> bool:
    """Tell whether ``text`` is as short as a line of verse, and says nothing only sites say."""
    return is_narrow(text) and not (text in _BUTTONS or has_digit(text) or is_printed(text))


def _is_number(text: str) -> bool:
    """Tell whether ``text`` has digits, no letters, and is no date."""
    return not any(map(str.isalpha, text)) and has_digit(text) and not tells(text)


def _is_cell(page: Page, number: int) -> bool:
    """Tell whether a number stands above or below ``number`` too, as the cells of a table do."""
    return _is_number(page.text(number - 1)) or _is_number(page.text(number + 1))


def _of_prose(
    page: Page, number: int, known: AbstractSet[int], *, does: bool, has: bool
) -> tuple[Evidence, ...]:
    text = page.text(number)
    is_last = number + 1 == len(page.texts)
    is_followed = is_last or number + 1 in known or _is_stamp(page.text(number + 1))
    is_remark = is_followed and _is_stamp(page.text(number - 1))
    return because(
        (True, "is running text", -3.0),
        (len(text) > _LONG, "is long", -0.5),
        (len(text) > _LONGER, "is very long", -1.0),
        (is_remark, "stands below a stamp, and no text below it", 2.5),
        (does, "says in running text what one does on a page", -0.5),
        (has, "says in running text what a page has", 0.5),
    )


def _of_words(text: str, *, does: bool, has: bool) -> tuple[Evidence, ...]:
    has_letters = any(map(str.isalpha, text))
    return because(
        (has_letters, "has words", -0.5),
        (not any(map(str.isalnum, text)), "has no words", 0.5),
        (does, "says what one does on a page", 0.5),
        (has, "says what a page has", 1.5),
        (_AGO.search(text) is not None, "says how long ago", 1.5),
        (_COUNT.search(text) is not None, "counts readers or remarks", 2.0),
        (text in _BUTTONS, "is a button", 1.0),
    )


def _of_marks(text: str) -> tuple[Evidence, ...]:
    return because(
        (_breaks_off(text), "is cut off as teasers are", 2.0),
        (ends_a_sentence(text), "ends like a sentence", -0.5),
        ("，" in text, "has the commas of a sentence", -1.0),
        (not _STROKES.isdisjoint(text), "has strokes", 1.0),
        (text.isascii() and any(map(str.isalpha, text)), "is in Latin letters", 1.0),
    )


def _is_stamp(text: str) -> bool:
    """Tell whether ``text`` says how long ago something was said, or how many liked it."""
    return len(text) <= _LONG and bool(_AGO.search(text) or _COUNT.search(text))


def _breaks_off(text: str) -> bool:
    """Tell whether ``text`` is a title that a site cut off: 渡口的灯亮了一整.."""
    return len(text) <= _LONG and is_cut(text)


def edge(page: Page, number: int, known: AbstractSet[int]) -> tuple[Evidence, ...]:
    """What speaks for the article ending above line ``number``, or below the last line."""
    if number == len(page.texts):
        return because((True, "nothing stands below the article", 2.0))
    first = because(
        (number in known, "a line that is known as a site's is the first", 1.5),
        (_is_parted(page, number), "more empty lines part it", 2.0),
    )
    if number - 1 in known:
        return first + because((True, "a line that is known as a site's stands above", -3.0))
    if page.is_prose(number - 1):
        return first + because((True, "running text stands above", 1.0))
    is_told = tells(page.text(number - 1)) and not _CONTACT.match(page.text(number))
    return first + because((is_told, "when, whence or who stands above", 3.0))


def _is_parted(page: Page, number: int) -> bool:
    return page.blanks[number] > page.blanks[number - 1]
