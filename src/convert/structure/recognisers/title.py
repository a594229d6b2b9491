"""The title, on one line or two, below a kicker or not, and its subtitle."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import Final

from convert.ir.front import AUTHORS
from convert.pattern import pattern
from convert.structure.claim import Evidence, weight
from convert.structure.fields import fields
from convert.structure.header import says_facts
from convert.structure.houses import PAPER
from convert.structure.labels import kind_of
from convert.structure.line import joined
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Moment, Proposal, Words, because
from convert.structure.recognisers.account import is_desk
from convert.structure.recognisers.candidates import (
    LONGEST,
    Candidate,
    candidates,
    likeliest,
)
from convert.structure.recognisers.form import is_form
from convert.structure.recognisers.glued import button_at
from convert.structure.recognisers.halves import breaks_off, issues, leads_on
from convert.structure.recognisers.head import is_saying, stands_above
from convert.structure.recognisers.headlines import (
    Headlines,
    headlines_of,
    lines_evidence,
    subtitle_evidence,
)
from convert.structure.recognisers.letter import is_office
from convert.structure.recognisers.marks import HASH
from convert.structure.recognisers.named import named, role_in
from convert.structure.recognisers.sites import echo, is_site
from convert.structure.shape import BOXES, ends_with_maker
from convert.structure.signature import is_land
from convert.structure.words import words

_REACH: Final = 4
"""A title stands among the first lines; above it a date, an office or a column's name."""

_LEAD: Final = 8.0
"""The title's claim on its line: as much as a heading or a date line has for theirs."""

_SIZE: Final = 60
_BETWEEN: Final = 24
"""Empty lines and what sets a line in take no more.  Units: characters."""

_WORDS: Final = 6
"""Fewer before a day may be whose page it is.  Units: characters."""

_LABELLED: Final = 15
_TITLES: Final = frozenset(
    words(
        """
    Title title TITLE タイトル 标题 標題 名称 名稱 文件名称 公文标题 信息名称 法规名称 法規名稱
    题目 題目 题名 題名 信件标题 来信标题 留言标题 信件主题 来信主题 留言主题 信息标题
        """
    )
)

_CATALOGUED: Final = frozenset(["题名", "題名", "篇名"])
_BESIDE: Final = frozenset(["作者", "摘要"])
_LEAST: Final = 4
"""So catalogues call a work, and in so many lines who wrote it or what it says: 题名 渡口."""

_BRACKETED: Final = pattern("[【\\[［](?P<label>[^】\\]］]{2,6})[】\\]］][ \u3000]{0,4}(?=\\S)")
"""As databases of journals label: 【标题】渡口."""

_SENT: Final = pattern(
    "[^，。：:]{1,8}社[^，。：:]{0,12}[0-9]{1,2} ?月 ?[0-9]{1,2} ?日[电電]"
    "[ \u3000]*[题題][:：][ \u3000]*(?=\\S)"
)
"""So agencies send what has a title: 青湾社渡口5月10日电 题：渡口的灯."""

_ENTRIES: Final = frozenset(["词条", "詞條", "條目", "条目"])
_ENTRY: Final = pattern("..[ \u3000]+(?P<name>\\w[^ \u3000，。：:]{1,19})$")
"""So an encyclopaedia calls what an entry is about."""

FORMER: Final = frozenset(["原标题", "原標題", "原题", "原題", "来源标题"])
"""What a text was called where it stood first: its title, if nothing stands above it."""

_FENCE: Final = "---"
"""Between two of these a file of Markdown says what it is called, by whom and when."""

_DASH: Final = pattern("(?:——|──|―{1,2}|—|-{2,6}|[～〜](?=.*[～〜]$))\\s*(?=[^\\s—─―～〜-])")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the likeliest of the first lines as the title, and subtitles below it."""
    found = candidates(page)
    best = likeliest(found)
    heads = headlines_of(page, best.number if best else -1, partial(stands_above, page))
    for one in found:
        line = page.lines[one.number]
        evidence = one.evidence + _leading(is_best=one is best)
        if one.number < _REACH or weight(evidence) > 0:
            start = len(mark[0]) if (mark := HASH.match(line.text)) else 0
            end = button_at(line.text) if line.text[-1] in "]页頁" else None
            facts = Found(facts=(Words("title", line.text[start:end], (line.span(start, end),)),))
            yield Proposal((one.number,), "title", facts, evidence, unique="title")
    for number in range(min(_REACH, len(page.texts))):
        text = page.text(number)
        if number and _DASH.match(text) and len(text) <= _SIZE:
            yield _subtitle(page, number, best.number if best else 0)
        yield from _with_author(page, number, best)
    yield from _labelled(page)
    if best:
        yield from _of_headlines(heads, best)
    elif page.texts:
        yield from _with_day(page)


def _leading(*, is_best: bool = True) -> tuple[Evidence, ...]:
    return because(
        (is_best, "is likelier than the others", _LEAD),
        (not is_best, "another line is likelier, or none", -_LEAD),
    )


def _with_author(page: Page, number: int, best: Candidate | None) -> Iterator[Proposal]:
    """Propose a title with its author on the same line: 《渡口》作者：何一, 渡口 文/何一."""
    found = fields(page.texts[number])
    last = found[-1] if len(found) > 1 else None
    is_author = last is not None and last.kind == "role" and last.is_marked
    if last is None or not is_author or any(field.kind != "bare" for field in found[:-1]):
        return
    line = page.lines[number]
    end = len(line.text[: last.start].rstrip(" \u3000（(/|"))
    if (
        end < 2
        or kind_of(line.text[:end].partition("：")[0])  # 时间：03-09人气：47作者：何小满
        or is_land(line.text[:end])
        or last.end < len(line.text.rstrip("）)"))
        or role_in(last) not in AUTHORS
    ):
        return
    facts = (
        Words("title", line.text[:end], (line.span(0, end),)),
        named(line, last, (last.start, last.end)),
    )
    evidence = because(
        (True, "an author is named behind it", 4.0),
        (all(says_facts(page.text(n)) for n in range(number)), "is the first line", 6.0),
        (number == 0 and line.text[0] == "《", "is a work and who wrote it", 8.0),
        (number < page.body, "stands above the text", 1.0),
    )
    if best and best.number == number:
        evidence += best.evidence + _leading()
    yield Proposal((number,), "title.author", Found(facts=facts), evidence, unique="title")


def _with_day(page: Page) -> Iterator[Proposal]:
    """Propose the first line but for the day behind it, where none is a title: 渡口须知 3月5日."""
    line, found = page.lines[0], fields(page.text(0))
    dated = found[-1].published if len(found) > 1 and found[-1].end == len(line.text) else None
    if dated is None or any(field.kind != "bare" for field in found[:-1]):
        return
    end = len(line.text[: found[-1].start].rstrip(" \u3000（(/|"))
    words = line.text[:end]
    may_be = _WORDS <= end < found[-1].start and not (is_person(words) or is_desk(words))
    if may_be and not (PAPER.search(words) or is_office(words) or is_site(words)):
        facts = (
            Words("title", words, (line.span(0, end),)),
            Moment(dated, (line.span(found[-1].start, found[-1].end),)),
        )
        evidence = because((True, "a day stands behind it", 4.0), (True, "is the first line", 6.0))
        yield Proposal((0,), "title.day", Found(facts=facts), evidence, unique="title")


def _labelled(page: Page) -> Iterator[Proposal]:
    """Propose what a label calls the title: 标　题：…."""
    for number, text in enumerate(page.texts[:_LABELLED]):
        start = _label_end(page, number)
        if not start:
            continue
        is_below = start == len(text) and number + 1 < len(page.texts)
        at, start = (number + 1, 0) if is_below else (number, start)
        value = page.text(at)[start:].rstrip()
        if 0 < len(value) <= LONGEST:
            span = page.lines[at].span(start, start + len(value))
            found = Found(facts=(Words("title", value, (span,)),))
            is_told = number > 0 and text[0].isascii() and is_form(page, number)
            is_told = is_told and page.text(0) != _FENCE
            evidence = because(
                (True, "is called a title", 20.0),
                (is_told, "stands in a form", -16.0),
                (number > page.body, "stands within the text", -24.0),
            )
            lines = tuple(range(number, at + 1))
            yield Proposal(lines, "title.label", found, evidence, unique="title")


def _label_end(page: Page, number: int) -> int:
    """Where the words begin that a label in line ``number`` calls the title; 0 if none does."""
    text = page.text(number)
    if number == 0 and (sent := _SENT.match(text)):
        return sent.end()
    if text[0] in BOXES and (found := _BRACKETED.match(text)):
        return found.end() if found["label"] in _TITLES else 0
    if text[:2] in _ENTRIES and (entry := _ENTRY.match(text)):
        return entry.start("name")
    if text[:2] in _CATALOGUED and text[2:3] == " ":
        below = (page.text(n).partition(" ")[0] for n in range(number + 1, number + _LEAST))
        if not _BESIDE.isdisjoint(below):
            return len(text) - len(text[2:].lstrip())
    if "：" not in text and ":" not in text:
        return 0
    label, mark, value = text.replace("：", ":").partition(":")
    if mark and "".join(label.split()) in (_TITLES if number else _TITLES | FORMER):
        return len(text) - len(value.lstrip())
    return 0


def _of_headlines(heads: Headlines, best: Candidate) -> Iterator[Proposal]:
    """Propose a title of two lines, and a subtitle without a dash."""
    page, block = heads.page, heads.block
    for pair in pairwise(block):
        if best.number in pair:
            whole = joined(
                [page.lines[number] for number in pair], ["" if _is_open(page, pair) else " "]
            )
            found = Found(facts=(Words("title", whole.text, (whole.span(),)),))
            evidence = best.evidence + _leading() + lines_evidence(heads, pair)
            is_untold = best.number == pair[1] and not _is_open(page, pair)
            is_untold = is_untold and echo(page, pair[0])[0] == 0
            evidence += because((_are_parted(page, pair), "other lines stood between", -9.0))
            evidence += because((is_untold, "no word of the first line comes in the text", -4.0))
            yield Proposal(pair, "title.lines", found, evidence, unique="title")
    for three in zip(block, block[1:], block[2:], strict=False):
        yield from _issued(page, three, best)
    for number in block[1:4]:
        line = page.lines[number]
        if number > best.number and not (_DASH.match(line.text) or ends_with_maker(line.text)):
            found = Found(facts=(Words("subtitle", line.text, (line.span(),)),))
            evidence = subtitle_evidence(heads, number, best.number)
            yield Proposal((number,), "subtitle.line", found, evidence, unique="subtitle")


def _issued(page: Page, three: tuple[int, int, int], best: Candidate) -> Iterator[Proposal]:
    """Propose an office and what it issues, on two lines, as the title on lines ``three``."""
    office, one, other = (page.text(number) for number in three)
    if best.number in three and breaks_off(one, other) and issues(office, one + other):
        whole = joined([page.lines[number] for number in three], ["", ""])
        found = Found(facts=(Words("title", whole.words(), (whole.span(),)),))
        evidence = best.evidence + _leading() + because((True, "an office issues it", 9.0))
        yield Proposal(three, "title.lines", found, evidence, unique="title")


def _are_parted(page: Page, pair: tuple[int, ...]) -> bool:
    """Tell whether lines that are gone stood between those of ``pair``."""
    one, other = (page.lines[number] for number in pair)
    return other.start - one.end > _BETWEEN


def _is_open(page: Page, pair: tuple[int, ...]) -> bool:
    """Tell whether the first of two lines breaks off, and the second goes on."""
    one, other = (page.text(number) for number in pair)
    return breaks_off(one, other) or issues(one, other) or leads_on(one)


_STOPS: Final = frozenset("。！？!?”」…")
_FRAMES: Final = 2
"""So many other lines between dashes head parts of the text: one alone may be a second title."""


def _is_framed(page: Page, number: int) -> bool:
    """Tell whether dashes stand on both sides of line ``number``, and of another further down."""
    sign = page.text(number)[0]
    framed = [n for n, text in page.worded(page.open) if text[0] == sign == text[-1]]
    others = [n for n in framed if n > number and page.is_prose(n + 1)]
    return number in framed and len(others) >= _FRAMES


def _is_said(page: Page, number: int, title: int) -> bool:
    """Tell whether a sentence that is no title stands above ``number``: an epigraph and its source.

    Below it stands an empty line, and the dash is not far from the sentence.
    """
    above = page.text(number - 1)
    is_parted = page.blanks_below(number) > 0 and not page.blanks[number]
    is_below = number - 1 > title and is_parted and above[-1:] in _STOPS
    return is_below or is_saying(page, number - 1)


def _subtitle(page: Page, number: int, title: int) -> Proposal:
    line = page.lines[number]
    evidence = because(
        (True, "is opened by a dash", 4.0),
        (number in {1, title + 1}, "stands below the title", 3.0),
        (number > title + 2, "stands far below the title", -3.0),
        (number < page.body, "stands above the text", 1.5),
        (_is_said(page, number, title), "is who said what stands above", -9.0),
        (_is_framed(page, number), "dashes are about others, too", -8.0),
    )
    found = Found(facts=(Words("subtitle", line.text, (line.span(),)),))
    return Proposal((number,), "subtitle", found, evidence, unique="subtitle")
