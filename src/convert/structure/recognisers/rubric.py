"""What sorts a text above its title: 人物 · 第8期, 城南副刊．短輯, 【书里书外】, FEATURE　特写.

Each could be what a text is called; so it counts only where a title follows.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.moment import is_moment, moment_in
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.recognisers.headlines import (
    ENTRY,
    is_bracketed,
    is_byline,
    is_column,
    is_remark,
)
from convert.structure.recognisers.letter import MAKERS, is_salutation
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.recognisers.signed import is_piece, is_poet, writer
from convert.structure.recognisers.sites import may_be_rubric
from convert.structure.recognisers.sorts import PRINTED, SORTS, WORD, is_latin_sort, sorts_alone
from convert.structure.shape import CLAUSE_MARKS
from convert.structure.words import words

_TOP: Final = 3
"""No such line stands lower.  Units: lines."""

_NEAR: Final = 7
"""The title stands no farther below, with the day and rules between.  Units: lines."""

_CALLING: Final = frozenset("：:，,！!")
_DASHES: Final = frozenset("—–―─-")
_QUOTES: Final = frozenset('“「『《〈｢‘【（("')
_LONGEST: Final = 60
_COUNT: Final = "[0-9０-９〇零一二三四五六七八九十百]{1,6}"
_NUMBERED: Final = pattern(
    f"[ \u3000·・|｜/／（(【\\[—-]*(?:[总總复復]?第 ?{_COUNT} ?[期号號辑輯页頁]"
    f"|(?i:no|vol|issue|№|#)[.． ]{{0,2}}[0-9]{{1,4}}|{_COUNT}月[号號])[）)】\\]]*$"
)
"""How what comes out again and again is counted."""

_PART: Final = pattern(
    f"[ \u3000·・|｜/／（(—-]*(?:第 ?{_COUNT} ?[回話话集]|之{_COUNT}|[①-⑳㉑-㉟]|{_COUNT})[）)]*$"
)
"""How what is told in parts is counted, behind a word that says so."""

_TURN: Final = pattern("[ \u3000]{1,2}第[0-9]{1,3}回$")
_VOLUME: Final = pattern(
    "(?:《?[\u4e00-\u9fff]{2,12}》?[ \u3000·・]{0,3}|(?=卷|第.{1,4}卷))(?:卷[之第]?|第)"
    f"(?:{_COUNT}|[上中下])[卷编編册冊回集輯辑]?"
    "(?:[ \u3000·・]{1,3}[\u4e00-\u9fff]{1,10}){0,2}$"
)
"""The book that a piece is taken from: 渡口文粹　卷四・船."""

_SERIALS: Final = pattern("[连連][载載]|[专專][栏欄]|系列|コラム|シリーズ")
_MAIL: Final = pattern(
    "(?:メールマガジン|メルマガ|ニュースレター|[会會][报報]|[广廣広][报報]|通信|[电電]子[报報])[「『《].+[」』》]"
)
_KEPT: Final = pattern(
    "(?:.{2,16}[ \u3000|｜]+)?[（(【]?(?:内部(?:[资資]料|[参參]考|交流|[发發]行|[刊读讀]物|使用"
    "|文件)|[仅僅]供.{2,10}|[请請]勿.{2,4}|注意保[存密管]|[机機]密|[秘绝絕]密|社外秘|取扱注意|部外秘)"
    "[】）)★☆]*(?:[ \u3000|｜，,·]+(?:[请請]勿.{2,4}|注意保[存密管]|不得.{2,4}|免[费費].{2,4}"
    "|妥善.{2,4}))?$"
)
"""For whom what is printed is: 内部资料　注意保存."""

_AGAIN: Final = pattern(
    "[（(【](?:本[欄栏][^，。]{0,4}[，,]?)?(?:逢|每|隔)(?:隔)?[^，。]{0,2}"
    "(?:[周週]|星期|[礼禮]拜|月|日|[一二三四五六])[^，。]{0,6}"
    "(?:刊[出登载載]|[见見][报報]|出刊|推出)[^，。]{0,2}[）)】]$"
)
"""When a column comes again, as papers print it below each."""

_LETTERS: Final = pattern("[来來投][信函稿書书]|信箱|往[来來]|之[声聲]")
"""Under such a word may stand several letters, and no title."""

_DOCUMENT: Final = pattern(
    "(?:[纪紀]要|[公通][告报報]|[简簡][报報]|令|批[复復]|[决決]定|[议議][案题題])$"
)
"""Of such each has its number."""

_NEWS: Final = tuple(
    words(
        """
    消息 动态 動態 资讯 資訊 信息 新闻 新聞 公告 通告 通知 快讯 快訊 要闻 要聞 报道 報道 報導
        """
    )
)
"""So channels are called that print no more than what was new, and when."""

_DOTS: Final = frozenset("·・．•")
_STROKE: Final = pattern("[|｜丨/／]")
_BRIEF: Final = 3
_GAP: Final = pattern("[ \u3000｜|·・．•，,]")
_COLON: Final = pattern("[:：]")
_STROKES: Final = pattern(
    "[ \u3000]*[·・．•|｜丨/／—–-]+[ \u3000]*|[ \u3000]+(?![A-Za-z&])|(?<![A-Za-z&])[ \u3000]+"
)
_LATIN: Final = pattern("[A-Za-z][A-Za-z &'’.]{2,20}$")
_OPEN: Final = "【[［〔〖（("
_CLOSED: Final = "】]］〕〗）)"
_SEASON: Final = pattern("(?:19|20)[0-9]{2} ?年[ \u3000]?(?:[春夏秋冬]|[0-9]{1,2} ?月)?[初末底]?$")
_MARKS: Final = "◎●◆▍▌▎★☆◇ \u3000"
_INNER: Final = 6
_SEVERAL: Final = 2


def rubrics(page: Page) -> Mapping[int, int]:
    """The lines that sort the text, and the title that each stands above, with its day at most."""
    found: dict[int, int] = {}
    for number in reversed(range(min(_TOP, page.body, len(page.texts) - 1))):
        text = page.text(number)
        if not may_be_rubric(page, number) or (says_facts(text) and not _is_word(text)):
            continue
        title = _title_below(page, number, found)
        if title and _sorts_title(page, number, title):
            found[number] = title
    return found


def _sorts_title(page: Page, number: int, title: int) -> bool:
    """Tell whether line ``number`` sorts a text that ``title`` is the title of.

    Issues and words are titles, too, and what stands below them the first heading, unless it is
    signed: 渡口周报 第12期, 旅行.
    """
    text = page.text(number)
    if _is_sort(text):
        return _is_for_print(text) or _is_told(page, title) or _is_unsaid(page, number, title)
    if _VOLUME.match(text):
        return is_poet(page.text(title + 1))
    if _is_counted(text) or (number == 0 and is_bracketed(text)):
        return title == number + 1 and _is_unsaid(page, number, title)
    if _is_word(text):
        return _may_title(page, number, title)
    if len(text) <= WORD and text.isalpha():
        is_again = title == 1 and _comes_again(page) and _is_unsaid(page, number, title)
        return is_again or _is_parted_by_day(page, number, title)
    if _is_boxed(text):
        if is_person(page.text(number - 1)):  # who signs stands below the title, this below both
            return False
        return _is_told_rather(page, number, title) or _is_unsaid(page, number, title)
    return _is_marked(text) and _is_unsaid(page, number, title)


def _is_parted_by_day(page: Page, number: int, title: int) -> bool:
    """Tell whether a day alone parts line ``number`` from ``title``, and the text tells of that."""
    is_next = title == number + 2 and page.is_prose(title + 1)
    is_next = is_next and len(page.text(number)) > _BRIEF and page.text(number).endswith(_NEWS)
    if not is_next or not is_moment(page.text(number + 1)):
        return False
    said = "\n".join(page.texts[title + 1 :])
    own, others = (_pairs(page.text(n)) for n in (number, title))
    is_told = 2 * sum(pair in said for pair in others) > len(others)
    return is_told and not any(pair in said for pair in own)


def _pairs(text: str) -> set[str]:
    """The pairs of letters that stand side by side in ``text``."""
    return {pair for at in range(len(text) - 1) if (pair := text[at : at + 2]).isalnum()}


def _comes_again(page: Page) -> bool:
    """Tell whether the last lines say when the column comes again: （逢星期四刊出）."""
    return any(map(_AGAIN.match, page.texts[max(page.tail, 2) :]))


def _is_unsaid(page: Page, number: int, title: int) -> bool:
    """Tell whether ``title`` is signed, and the text does not say what line ``number`` does."""
    return _is_headed(page, title) and not _says(page, title, page.text(number))


def _says(page: Page, title: int, text: str) -> bool:
    """Tell whether the text below ``title`` says a word of ``text``."""
    said = "\n".join(page.texts[max(title + 1, page.body) :])
    bare = _without_box(text).strip(_MARKS)
    return any(part in said for part in _STROKES.split(bare) if part)


def _title_below(page: Page, number: int, rubrics: Container[int]) -> int:
    """The first line below ``number`` that could be a title, days and rubrics aside; 0 if none."""
    for below in range(number + 1, min(number + _NEAR, len(page.texts))):
        text = page.text(below)
        if below in rubrics or text[0] == "※" or not any(map(str.isalnum, text)):
            continue
        if moment_in(text) is None or not says_facts(text) or is_byline(text):
            return below if _may_be_title(page, below) else 0
    return 0


def _may_be_title(page: Page, number: int) -> bool:
    text = page.text(number)
    asks = text[-1] in "？！?!…" and "。" not in text and len(text) <= _LONGEST
    is_marked = not (text[0].isalnum() or text[0] in _QUOTES)
    if not (page.is_label(number) or asks) or is_marked or text[0] in _DASHES or ranks_of(text):
        return False
    is_named = is_byline(text) and not is_piece(text, page.text(number + 1))
    is_told = says_facts(text) or is_named or is_salutation(text)
    is_told = is_told or ENTRY.match(text) is not None or is_bracketed(text)
    return not (is_told or _SEASON.match(text) is not None)


def _is_headed(page: Page, number: int) -> bool:
    """Tell whether a subtitle, a day or a name stands below ``number``, and then the text."""
    after = page.text(number + 1)
    if page.is_prose(number + 1) and writer(after):
        return True
    if after == "" or after[0] in _DASHES or says_facts(after) or is_byline(after):
        return after != ""
    if is_bracketed(after) and not is_remark(after):
        return True
    below = page.text(number + 2) if page.is_label(number + 1) else ""
    return below != "" and below[0] not in _DASHES and (says_facts(below) or is_byline(below))


def _may_title(page: Page, number: int, title: int) -> bool:
    """Tell whether ``title`` is signed below a word that sorts it, or heads the one letter."""
    text = page.text(number)
    texts = [text for _, text in page.worded(page.open[:_LONGEST])]
    calls = [text for text in texts if text[-1] in _CALLING and is_salutation(text)]
    letters = len([text for text in calls if text.startswith(MAKERS)] or calls)  # others answer
    if _LETTERS.search(text):
        return letters == 1 or (not letters and writer(page.text(title + 1)) != "")
    parts = (n for n in page.labels if n > title and page.is_prose(n - 1) and page.is_prose(n + 1))
    is_told = letters == 0 and next(parts, 0) == 0 and _is_told(page, title)
    return is_told or (letters <= 1 and _is_unsaid(page, number, title))


def _is_told(page: Page, title: int) -> bool:
    """Tell whether text follows ``title`` at once that has several of its words."""
    if len(page.text(title)) < WORD or not page.is_prose(title + 1):
        return False
    said, pairs = "\n".join(page.texts[title + 1 :]), _pairs(page.text(title))
    count = sum(pair in said for pair in pairs)
    return count > _SEVERAL or 0 < len(pairs) <= _BRIEF * count


def _is_told_rather(page: Page, number: int, title: int) -> bool:
    """Tell whether the text says words of ``title``, and not what stands in brackets above."""
    inner, below = page.text(number)[1:-1], page.text(title)
    said = "\n".join(page.texts[title + 1 :])
    is_told = any(pair in said for pair in _pairs(below))
    return inner not in said and is_told and _is_headed(page, title)


def _is_sort(text: str) -> bool:
    """Tell whether ``text`` joins a word that sorts texts to another, or says for whom it is."""
    kept = _KEPT.fullmatch(text)
    if _MAIL.match(text) or (kept and _GAP.search(text)):
        return True
    parts = [part for part in _STROKES.split(_without_box(text)) if part]
    return CLAUSE_MARKS.isdisjoint(text) and _sorts(text, parts)


def _is_for_print(text: str) -> bool:
    """Tell whether ``text`` names a page of a paper, or for whom it is, as no title does."""
    parts = _STROKES.split(_without_box(text))
    is_named = any(is_latin_sort(part) or part.endswith(PRINTED) for part in parts)
    return is_named or _MAIL.match(text) is not None or _KEPT.fullmatch(text) is not None


def _is_counted(text: str) -> bool:
    """Tell whether ``text`` counts what comes out again and again, or is told in parts."""
    if _KEPT.fullmatch(text):
        return True
    counted = _NUMBERED.search(text) or _PART.search(text)
    if counted is None or counted.start() < _SEVERAL:
        return False
    head = text[: counted.start()]
    if _DOCUMENT.search(head):
        return False
    is_again = _NUMBERED.match(counted[0]) or _SERIALS.search(head) or _TURN.match(counted[0])
    return bool(is_again) and CLAUSE_MARKS.isdisjoint(text) and not _COLON.search(text)


def _sorts(text: str, parts: Sequence[str]) -> bool:
    """Tell whether ``parts`` of ``text`` are a word or two each, and one of them sorts texts."""
    if _LATIN.match(text):
        return is_latin_sort(text)
    if len(parts) not in {2, 3} or _COLON.search(text):
        return False
    sorting = [sorts_alone(part) or is_latin_sort(part) for part in parts]
    is_dotted = not _DOTS.isdisjoint(text) and _STROKE.search(text) is None
    are_brief = is_dotted and all(len(part) <= _BRIEF for part in parts)
    return all(sorting) or (are_brief and any(sorting))


def _is_word(text: str) -> bool:
    """Tell whether ``text`` is one word that sorts texts, in brackets or not."""
    inner = _without_box(text)
    return inner in SORTS or (len(inner) <= WORD and is_column(inner) and inner.isalpha())


def _is_boxed(text: str) -> bool:
    return text != _without_box(text) and len(text) - 2 <= _INNER


def _is_marked(text: str) -> bool:
    """Tell whether a mark and a word or two are all: ◎街谈巷议."""
    inner = text.strip(_MARKS)
    is_word = inner != text and len(inner) <= WORD and inner.isalpha()
    return is_word and not is_usual_person(inner)


def _without_box(text: str) -> str:
    at = _OPEN.find(text[0])
    return text[1:-1].strip() if at >= 0 and text[-1] == _CLOSED[at] else text
