"""The first lines of a page: which of them say when, whence or who rather than what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from itertools import permutations
from typing import Final, TypeAlias

from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.labels import kind_of
from convert.structure.moment import moment_in
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.recognisers.account import is_desk
from convert.structure.recognisers.channels import leads_through
from convert.structure.recognisers.form import says_report
from convert.structure.recognisers.headlines import is_byline, is_set_off, is_signature
from convert.structure.recognisers.letter import is_number
from convert.structure.recognisers.numbered import is_numbered, ranks_of
from convert.structure.recognisers.sites import is_site, is_tab_of, may_be_rubric, tells
from convert.structure.shape import PAUSE, ends_a_sentence, is_ordinary, is_spread
from convert.value import Frozen

_SEARCHED: Final = 4000
"""So much of the text is searched for the words of a title.  Units: characters."""

_LINES: Final = 60
"""So many lines show which letters a page is in."""

_EDITION: Final = pattern("第.{1,4}版$")
_REPORTED: Final = ("本", "【本", "（本", "(本")
"""So reports begin: 本报讯. The number of their page stands above them."""

_TITLE: Final = 4
"""A title below the head of a page has so many characters."""

_TOP: Final = 3
_PRINTED: Final = frozenset("报報刊志誌讯訊網网版期号號》")
"""Heads of papers stand so high, and have one of these."""

_ISSUED: Final = frozenset("编編辑輯制製印发發办辦日")
"""With these ends who issues a bulletin, or when."""

_ENDS: Final = frozenset(
    "稿料闻聞表スせ位中様方まへ殿课課科係室部組组股处處一二三四五六日天）)办辦管"
)
"""With these ends what offices and sites print above titles."""

_LIFE: Final = pattern(
    "[（(] ?(?:[约約生前] ?){0,2}[0-9]{3,4}[^，。）)]{0,8}(?:[-—–－~～至]|生[）)])"
    "|字[\u4e00-\u9fff]{1,2}[，,、](?:[^，。]{0,6}[号號]|[^，。是了会的]{2,12}人[，,、])"
)
"""Whose years or second name come first: （1912—1988）…, 字平甫，…."""

_CALLED: Final = pattern(
    "[（(](?![^（()）]{0,12}(?:[记記]者|[电電讯訊][）)]))|[，,]?(?:又[名称稱]|[亦也][称稱叫]|[别別原本]名|[简簡][称稱])|是[指一]|とは"
)
"""What stands behind a name where a text first tells what it is: 渡口（古称津），…."""

_WORD: Final = 3
_PAGED: Final = pattern("[|｜·・/／ \u3000:：][A-Z][0-9]{1,2}(?![0-9A-Za-z])")
_STROKE: Final = pattern("[|｜丨︱┃]")
_DAY: Final = pattern(
    "(?:20[0-9]{2} ?[年./-] ?)?[01]?[0-9] ?[月./-] ?[0-3]?[0-9](?: ?[日号號])?(?![0-9])"
)
_DASHES: Final = frozenset("—–―─")
PAUSES: Final = frozenset(PAUSE) - _DASHES
"""A phrase goes on behind one of these; behind a dash a title may end."""

_SAYING: Final = frozenset("。！!…”」")
"""With these ends what somebody says."""

_BRIEF: Final = 8
"""What stands at the top and is no longer may be a title that ends so.  Units: characters."""

_LABELLED: Final = pattern(
    "(?P<kind>[\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,4}(?:[者人員员]|[对對]象|地[点點区區址]|[时時][间間段]|日期|[单單]位"
    "|部[门門]|主[题題]|方式)[:：] ?\\S"
)


_Question: TypeAlias = "Callable[[Head, int], bool]"


class Head(Frozen):
    """The first lines of a page, each asked what it is when somebody wants to know.

    Args:
        page: The page.
        count: How many they are.
        tabs: What the title is as tabs show it.
        titles: The lines above which stands what sorts the text.
    """

    page: Page
    count: int
    tabs: frozenset[str]
    titles: frozenset[int]
    _told: dict[tuple[_Question, int], bool] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def _tells(self, asked: _Question, number: int) -> bool:
        """Tell whether there is such a line, no running text, and it is what is ``asked``."""
        if not 0 <= number < self.count:
            return False
        if (known := self._told.get((asked, number))) is None:
            is_told = number >= _TOP and is_ordinary(self.page.texts[number])
            known = self._told[asked, number] = not is_told and asked(self, number)
        return known

    def is_fact(self, number: int) -> bool:
        """Tell whether there is such a line and it says hardly more than when, whence or who."""
        return self._tells(_is_fact, number)

    def is_about(self, number: int) -> bool:
        """Tell whether there is such a line and it is about the article, as a name or a day is."""
        return self._tells(_is_about, number)

    def is_label(self, number: int) -> bool:
        """Tell whether there is such a line and it is neither that nor running text."""
        is_there = 0 <= number < self.count and not self.page.prose[number]
        return is_there and not self.is_about(number)

    def beside(self, number: int) -> list[int]:
        """The other of its lines that no running text parts from line ``number``."""
        first = max(0, self.page.prose.rfind(1, 0, number))
        end = self.page.prose.find(1, number + 1)
        last = self.count if end < 0 else min(end + 1, self.count)
        return [n for n in range(first, last) if n != number]

    def is_signed(self, number: int) -> bool:
        """Tell whether there is such a line and it is who wrote, or several names."""
        return self._tells(_is_signed, number)


def head_of(page: Page, reach: int) -> Head:
    """The first ``reach`` lines of ``page``."""
    texts = page.texts[:reach]
    headed = frozenset(filter(None, (title_below(page, n) for n in range(min(_TOP, reach)))))
    titles = [text for text in texts[: page.body + 1] if len(text) > _WORD]
    pairs = permutations(set(titles), 2)
    tabs = [text for title, text in pairs if title in text and is_tab_of(text, title)]
    return Head(page, len(texts), frozenset(tabs), headed)


def _is_fact(head: Head, number: int) -> bool:
    """Tell whether ``number`` stands above titles or says when, whence or who, not what."""
    page, text = head.page, head.page.texts[number]
    if stands_above(page, number) or (number > 0 and is_desk(text)):
        return True
    return says_facts(text) and not _names_text(page, number)


def stands_above(page: Page, number: int) -> bool:
    """Tell whether ``number`` is what papers, offices and sites print above titles."""
    text = page.texts[number]
    if may_be_masthead(page, number):
        from convert.structure.recognisers.masthead import is_masthead  # noqa: PLC0415  few have any

        if is_masthead(page, number):
            return True
    if title_below(page, number):
        return True
    if text[-1] not in _ENDS:
        return False
    from convert.structure.recognisers.letterhead import is_letterhead  # noqa: PLC0415  few have any

    return is_letterhead(page, number)


def may_be_masthead(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands at the top and has a sign of a paper or its number."""
    text = page.texts[number] if number < _TOP else ""
    if not _PRINTED.isdisjoint(text) or (text[:1].isalpha() and _PAGED.search(text) is not None):
        return True
    if number == 0:
        return "期" in page.text(1)[-2:]
    may_be = text[-1:].isdecimal() or text[-1:] in _ISSUED
    return may_be and may_be_masthead(page, number - 1)


def title_below(page: Page, number: int) -> int:
    """The title that ``number`` stands above and sorts, as rubrics do; 0 if it is none."""
    if not may_be_rubric(page, number):
        return 0
    from convert.structure.recognisers.rubric import rubrics  # noqa: PLC0415  few have any

    return page.once(rubrics).get(number, 0)


def _names_text(page: Page, number: int) -> bool:
    """Tell whether ``number`` says what the text is called, beside a day or a name."""
    return _names_work(page.texts[number]) or (number == 0 and _names_digest(page))


def _names_digest(page: Page) -> bool:
    """Tell whether the first line is a digest and its day, and only whence and when follow.

    Where a title follows, 青湾早报｜2023年3月9日 is the head of a paper.
    """
    parts = _STROKE.split(page.texts[0])
    days = [_DAY.match(part.strip()) is not None for part in parts]
    rest = page.texts[1 : page.body]
    is_dated = len(rest) > 0 and moment_in(rest[0]) is not None
    return sorted(days) == [False, True] and is_dated and all(map(says_facts, rest))


def _names_work(text: str) -> bool:
    """Tell whether a work in brackets stands before who made it: 《渡口》 文/何一."""
    end = text.find({"《": "》", "【": "】"}.get(text[0], "\0"))
    return 0 < end < len(text) - 1 and not (kind_of(text[1:end]) or says_facts(text[1:end]))


def _is_about(head: Head, number: int) -> bool:
    """Tell whether ``number`` says when, whence or who, or has no words of the article at all.

    The widest of three: to ``tells`` it adds names, numbers and what is in another language;
    ``says_facts`` is for lines that say hardly anything else.
    """
    page, text = head.page, head.page.texts[number]
    if head.is_fact(number) or text in head.tabs or not any(map(str.isalpha, text)):
        return True
    is_named = is_signature(text) or is_site(text) or leads_through(text) or is_foreign(page, text)
    is_told = is_named or is_number(text) or tells(text) or heads_page(page, number)
    is_told = is_told or (number == 0 and _is_framed(head))
    return is_told or is_labelled_alike(page, number)


def is_edition(page: Page) -> bool:
    """Tell whether the first line is 第二版, and a text or who wrote it stands right below."""
    below = page.text(1)
    is_text = page.is_prose(1) and not below.startswith(_REPORTED)
    is_signed = page.is_prose(2) and (is_person(below) or says_facts(below))
    return (is_text or is_signed) and _EDITION.match(page.text(0)) is not None


def heads_page(page: Page, number: int) -> bool:
    """Tell whether ``number`` is set at both ends of its line, and a title may follow.

    So are titles with who wrote them, with what they are, or with a second part: nothing but who
    wrote or the text stands below these.
    """
    text, below = page.text(number), page.text(number + 1)
    if not is_spread(text):
        return False
    first, last = text.partition("\u3000")[0], text.rpartition("\u3000")[2]
    is_titled = last[0] in "—（(" or is_person(last) or ("：" in first and "：" in last)
    may_follow = page.is_label(number + 1) and len(below) >= _TITLE and not is_numbered(below)
    return may_follow and not (is_titled or is_person(below) or says_facts(below))


def _is_framed(head: Head) -> bool:
    """Tell whether dashes stand about the first line, and a title below it: ——新春走基层——."""
    page, text, after = head.page, head.page.text(0), head.page.text(1)
    is_framed = text[0] in _DASHES and text[-1] in _DASHES
    return is_framed and page.is_label(1) and not (head.is_signed(1) or opens_with_dash(after))


def is_foreign(page: Page, text: str) -> bool:
    """Tell whether ``text`` is in Latin letters and most of ``page`` is not."""
    return text.isascii() and page.once(_is_east_asian)


def _is_east_asian(page: Page) -> bool:
    said = "".join(text[:_SEARCHED] for text in page.texts[:_LINES])
    return 2 * sum(map(str.isascii, said)) <= len(said)


def _is_signed(head: Head, number: int) -> bool:
    text = head.page.texts[number]
    return (
        is_signature(text)
        or is_desk(text)
        or says_report(text)
        or (len(text) > 1 and is_byline(text) and not is_site(text))
    )


def is_labelled_alike(page: Page, number: int) -> bool:
    """Tell whether a label begins ``number`` as one does beside it: 走访记者：…, 走访地点：….

    Where text follows the last of them, none stands above a title; they are set apart from none.
    """
    label = _LABELLED.match(page.text(number))
    if label is None:
        return False
    start, end = number, number + 1
    while start and not page.blanks[start] and _is_labelled(page.text(start - 1), label["kind"]):
        start -= 1
    while not page.blanks_below(end - 1) and _is_labelled(page.text(end), label["kind"]):
        end += 1
    return end - start > 1 and not (start == 0 and page.is_prose(end))


def _is_labelled(text: str, kind: str) -> bool:
    return text.startswith(kind) and _LABELLED.match(text) is not None


def is_statement(text: str) -> bool:
    """Tell whether ``text`` ends as sentences do that neither ask nor cry."""
    return ends_a_sentence(text) and text[-1] not in "？！?!…" and not text.endswith("...")


def opens_with_dash(text: str) -> bool:
    """Tell whether a dash and words behind it begin ``text``, or waves stand about it."""
    is_dash = text[:1] in _DASHES or text[:2] == "--" or text[:1] + text[-1:] in {"～～", "〜〜"}
    return is_dash and any(map(str.isalnum, text))


def is_saying(page: Page, number: int) -> bool:
    """Tell whether ``number`` ends as what is said does, and below it stands who said it."""
    below = 2 + (len(page.text(2)) <= _WORD)  # the first part may be called 春
    if number == 0 and len(page.text(0)) <= _BRIEF and page.is_prose(below):  # 船走了。 is a title
        return False
    who = page.text(number + 1).lstrip("—–―─- \u3000")
    name = who.partition("《")[0] if who.endswith("》") else who
    return page.text(number)[-1:] in _SAYING and is_usual_person(name)


def heads_life(page: Page) -> bool:
    """Tell whether the first line is a person, and the next begins as a life in a book of lives."""
    return _LIFE.match(page.text(1)) is not None and is_usual_person(page.text(0))


def heads_entry(page: Page) -> bool:
    """Tell whether the text begins with the first line and tells what that is, as entries do."""
    name, text = page.text(0), page.text(page.body)
    is_told = page.body > 0 and text.startswith(name) and len(text) > 2 * len(name)
    is_told = is_told and not is_site(name)  # 青湾网（记者何小满）今晨…
    return is_told and (page.headed != {} or _CALLED.match(text, len(name)) is not None)


def is_entered(page: Page, number: int) -> bool:
    """Tell whether ``number`` is below the name of an entry, and may say in short what that is."""
    return number == 1 < page.body and heads_entry(page)


def is_middle_short(head: Head, number: int) -> bool:
    """Tell whether ``number`` is the short one of three lines: kicker, title and subtitle."""
    around = range(number - 1, number + 2)
    is_block = all(map(head.is_label, around)) and not any(head.page.blanks[n] for n in around[1:])
    if not is_block or head.is_label(number - 2) or head.is_label(number + 2):
        return False
    above, middle, below = (head.page.text(n) for n in around)
    is_part = below[-1] in PAUSES or "\t" in middle or bool(ranks_of(middle))
    is_part = is_part or head.is_signed(number)
    return not is_part and is_set_off(above, middle, below)
