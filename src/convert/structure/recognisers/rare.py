"""What few texts have: each room for it is imported where a cheap sign of it begins a line."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from convert.structure.page import Page
from convert.structure.proposal import Proposal
from convert.structure.recognisers.candidates import may_be_entry
from convert.structure.recognisers.head import may_be_masthead
from convert.structure.recognisers.mail import RULED, is_divider
from convert.structure.shape import BOXES
from convert.structure.stamp import TOUCHED

_STEPS: Final = frozenset("Ss步手ス")
_TOP: Final = 3
_ENTERED: Final = frozenset(
    [
        "中文",
        "外文",
        "英文",
        "国籍",
        "国 ",
        "行政",
        "别名",
        "本名",
        "作品",
        "拉丁",
        "书名",
        "公司",
        "界",
        "出生",
    ]
)
_SHORT: Final = 40
"""With one of these begins what an encyclopedia says in short, so high on a page."""

_TURNS: Final = frozenset(["上接", "上轉", "上转", "接上", "紧上", "緊上", "紧接", "緊接"])
_NEAR: Final = 5
_RULES: Final = frozenset(["---", "+++"])
"""What may open front matter."""

_FIRST: Final = frozenset(["title", "author", "layout", "date", "basename", "slug", "categories"])
"""So its first line is called where no rule stands above."""

_ANSWERING: Final = frozenset("【※=")
_ANSWERED: Final = ("提到", "引述", "原文由", "==>")

_OPENING: Final = frozenset("【（([")
_PAIR: Final = 2
_POEMS: Final = frozenset("首组組章")
"""One of these says in a title that several poems follow."""

_TAKEN_UP: Final = frozenset('？?”」』"')
_LABEL: Final = 24
"""With one of these ends what is said or asked, in no more characters, and taken up below."""

_DAYS: Final = frozenset("0123456789一二三四五六七八九十正腊臘冬星周週礼禮月火水木金土日")
"""With these begin days, and numbers of months."""

_BULLETS: Final = "-*•·●"
_CODE: Final = frozenset("=(){};$#>")
"""Lines of programs hold one of these, mostly."""

_CALLED: Final = frozenset("人持宾賓讲講者席家员員司会ト")
_GUESTS: Final = 6


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what rooms for rare things find."""
    if _begin(page, _STEPS):
        from convert.structure.recognisers.steps import steps  # noqa: PLC0415  few texts have any

        yield from steps(page)
    if any(text[1:3] in _TURNS for _, text in page.begun(_OPENING)):
        from convert.structure.recognisers import jumps  # noqa: PLC0415  few texts have any

        yield from jumps.recognise(page)
    if "記" in page.heads:
        from convert.structure.recognisers import particulars  # noqa: PLC0415  few texts have any

        yield from particulars.recognise(page)
    if any(text[:2] in _ENTERED for text in page.texts[1:_SHORT]):
        from convert.structure.recognisers import infobox  # noqa: PLC0415  few texts are entries

        yield from infobox.recognise(page)
    for mark in _BULLETS:
        if len(page.heads.get(mark, ())) > _PAIR:
            from convert.structure.recognisers.single import singles  # noqa: PLC0415  few texts have any

            yield from singles(page, mark)
    if opens_matter(page.text(0)):
        from convert.structure.recognisers import matter  # noqa: PLC0415  few texts have any

        yield from matter.recognise(page)
    yield from _quoted(page)
    yield from _heads(page)
    if any(map(_may_be_code, [text for _, text in page.worded(page.open) if text.isascii()])):
        from convert.structure.recognisers import program  # noqa: PLC0415  few texts print one

        yield from program.recognise(page)
    yield from _poems_and_talk(page)


def _may_be_code(text: str) -> bool:
    return not _CODE.isdisjoint(text)


def opens_matter(text: str) -> bool:
    """Tell whether ``text`` could be the first line of front matter.

    Example:
        >>> opens_matter("title: 渡口的灯"), opens_matter("渡口：灯")
        (True, False)
    """
    return text[:3] in _RULES or text.partition(":")[0].lower() in _FIRST


def _heads(page: Page) -> Iterator[Proposal]:
    """Propose what heads of papers and entries say."""
    if any(TOUCHED.match(text) for text in page.texts[1:_NEAR]):
        from convert.structure.recognisers import touched  # noqa: PLC0415  few names touch a day

        yield from touched.recognise(page)
    if may_be_entry(page):
        from convert.structure.recognisers import feed  # noqa: PLC0415  few texts are entries

        yield from feed.recognise(page)
    if any(may_be_masthead(page, number) for number in range(min(_TOP, len(page.texts)))):
        from convert.structure.recognisers.masthead import recognise as masthead  # noqa: PLC0415  few texts have any

        yield from masthead(page)


def _quoted(page: Page) -> Iterator[Proposal]:
    """Propose what boards print about quotations."""
    if ">" in page.heads or any(is_divider(text) for _, text in page.begun(RULED)):
        from convert.structure.recognisers import answers as sent  # noqa: PLC0415  few texts have any

        yield from sent.recognise(page)
    answers = page.begun(_ANSWERING)
    if any(word in text for _, text in answers for word in _ANSWERED):
        from convert.structure.recognisers import answered  # noqa: PLC0415  few texts have any

        yield from answered.recognise(page)


def _poems_and_talk(page: Page) -> Iterator[Proposal]:
    """Propose what rooms find for several poems, guests of a talk, recordings and labels alike."""
    if not _POEMS.isdisjoint("".join(page.texts[:_TOP])):
        from convert.structure.recognisers import suite  # noqa: PLC0415  few texts have any

        yield from suite.recognise(page)
    are_boxed = len(page.begun(BOXES.keys())) > _PAIR
    if are_boxed or sum(_may_be_sibling(text) for _, text in page.worded(page.labels)) > 1:
        from convert.structure.recognisers.siblings import recognise as siblings  # noqa: PLC0415  few texts have any

        yield from siblings(page)
    if not _TAKEN_UP.isdisjoint([text[-1] for text in page.texts if len(text) <= _LABEL]):
        from convert.structure.recognisers import taken_up  # noqa: PLC0415  few texts have any

        yield from taken_up.recognise(page)
    if _has_guests(page):
        from convert.structure.recognisers import guests  # noqa: PLC0415  few texts have any

        yield from guests.recognise(page)
    if any(_is_timed(text) for _, text in page.worded(page.labels)):
        from convert.structure.recognisers.timed import recognise as timed  # noqa: PLC0415  few texts have any

        yield from timed(page)


def _may_be_sibling(text: str) -> bool:
    """Tell whether ``text`` could be a life, a day, words at a stroke or a dash, or a row."""
    if text[-1] in ")）" or text[0] in _DAYS or text[0] in "—─":
        return True
    if "\u3000" in text or "  " in text:
        return True
    return "|" in text or "｜" in text or "丨" in text


def _has_guests(page: Page) -> bool:
    """Tell whether a label could call those who take part: 主持人, 与谈嘉宾."""
    short = [text for _, text in page.worded(page.open) if len(text) <= _GUESTS]
    return not _CALLED.isdisjoint([text.rstrip("：:")[-1:] for text in short])


def _is_timed(text: str) -> bool:
    """Tell whether a time could end or begin ``text``: 说话人1 00:03."""
    bare = text.strip("[]()（）【】")
    is_counted = bare[-2:].isdecimal() or bare[:1].isdecimal()
    return is_counted and (":" in text or "：" in text)


def _begin(page: Page, signs: AbstractSet[str]) -> bool:
    """Tell whether lines begin with one of ``signs``, be it in brackets."""
    boxed = (text[1:2] for _, text in page.begun(_OPENING))
    return not signs.isdisjoint(page.heads) or any(sign in signs for sign in boxed)
