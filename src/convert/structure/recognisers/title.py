"""The title, on one line or two, below a kicker or not, and its subtitle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir.front import AUTHORS
from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.fields import fields
from convert.structure.header import says_facts
from convert.structure.line import joined
from convert.structure.moment import moment_in
from convert.structure.names import are_names
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, Words, because
from convert.structure.recognisers.anchor import is_site
from convert.structure.recognisers.dateline import DATELINE
from convert.structure.recognisers.headlines import (
    Headlines,
    breaks_off,
    has_words,
    headlines_of,
    is_column,
    issues,
    kicker_evidence,
    lines_evidence,
    signs_first,
    subtitle_evidence,
)
from convert.structure.recognisers.labelled import named, role_in
from convert.structure.recognisers.letter import OFFICE
from convert.structure.recognisers.marks import HASH
from convert.structure.recognisers.numbered import RANKS, Rank
from convert.structure.shape import PAUSE, has_inner_stop, is_signed

_REACH: Final = 4
"""A title stands among the first lines; above it a date, an office or a column's name."""

_SIZE: Final = 60
_LABEL: Final = 6
_LABELS: Final = 200
_OFFICIAL: Final = pattern(
    "(?:通知|意见|決定|决定|公告|通告|报告|批复|函|办法|规定|条例|公示|纪要|倡议书|讲话|致辞"
    "|致词|发言)(?:[（(].{1,8}[)）])?$"
)
_BRACKETS: Final = "）)】〕"
_LABELLED: Final = 15
_TITLES: Final = frozenset(["标题", "標題", "名称", "名稱", "文件名称", "公文标题", "信息名称"])
_CRIES: Final = ("!", "！", "?", "？", "…", "。。")
_DASH: Final = pattern("(?:——|──|―|—|--)\\s*(?=[^\\s—─―-])")
_TURN: Final = pattern(".{1,8}[：:]")
_ASKED: Final = pattern("(?:[QA]|[问問答])[：:]")
_NUMBER: Final = pattern(".{0,10}[〔\\[（(]\\s?\\d{4}\\s?[〕\\]）)].{0,5}号$")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose a title among the first lines, and subtitles below it."""
    heads = headlines_of(page)
    heaviest, most = 0, float("-inf")
    for number, line in enumerate(page.lines[:_REACH]):
        if (len(line.text) > _SIZE and number) or not has_words(line.text):
            continue
        start = len(mark[0]) if (mark := HASH.match(line.text)) else 0
        found = Found(facts=(Words("title", line.text[start:], (line.span(start),)),))
        proposal = Proposal((number,), "title", found, _evidence(heads, number), unique="title")
        if proposal.weight > most:
            heaviest, most = number, proposal.weight
        yield proposal
        if number and _DASH.match(line.text) and len(line.text) <= _SIZE:
            yield _subtitle(page, number)
        yield from _with_author(heads, number)
    yield from _labelled(page)
    yield from _of_headlines(heads, heaviest)


def _with_author(heads: Headlines, number: int) -> Iterator[Proposal]:
    """Propose a title with its author on the same line: 《渡口》作者：何一, 渡口 文/何一."""
    page, line = heads.page, heads.page.lines[number]
    found = fields(line.text)
    last = found[-1] if len(found) > 1 else None
    is_author = last is not None and last.kind == "role" and last.is_marked
    if last is None or not is_author or any(field.kind != "bare" for field in found[:-1]):
        return
    end = len(line.text[: last.start].rstrip(" \u3000（(/|"))
    if end < 2 or last.end < len(line.text.rstrip("）)")) or role_in(last) not in AUTHORS:
        return
    facts = (
        Words("title", line.text[:end], (line.span(0, end),)),
        named(line, last, (last.start, last.end)),
    )
    evidence = because(
        (True, "an author is named behind it", 4.0),
        (number in {heads.first, 0}, "is the first line", 6.0),
        (number < page.body, "stands above the text", 1.0),
    )
    yield Proposal((number,), "title.author", Found(facts=facts), evidence, unique="title")


def _labelled(page: Page) -> Iterator[Proposal]:
    """Propose what a label calls the title: 标　题：…."""
    for number, line in enumerate(page.lines[:_LABELLED]):
        label, mark, value = line.text.replace("：", ":").partition(":")
        if mark and "".join(label.split()) in _TITLES and value.strip():
            start = len(line.text) - len(value.lstrip())
            end = len(line.text.removesuffix("[打印本页]").rstrip())
            words = line.text[start:end]
            found = Found(facts=(Words("title", words, (line.span(start, end),)),))
            evidence = because((True, "is called a title", 16.0))
            yield Proposal((number,), "title.label", found, evidence, unique="title")


def _of_headlines(heads: Headlines, title: int) -> Iterator[Proposal]:
    """Propose a title of two lines, and a subtitle without a dash."""
    page, block = heads.page, heads.block
    if len(block) > 1:
        pair = block[:2]
        whole = joined([page.lines[number] for number in pair], [_glue(page, pair)])
        found = Found(facts=(Words("title", whole.text, (whole.span(),)),))
        yield Proposal(pair, "title.lines", found, lines_evidence(heads, pair), unique="title")
    for number in block[1:4]:
        line = page.lines[number]
        if number > title and not _DASH.match(line.text):
            found = Found(facts=(Words("subtitle", line.text, (line.span(),)),))
            evidence = subtitle_evidence(heads, number, title)
            yield Proposal((number,), "subtitle.line", found, evidence, unique="subtitle")


def _glue(page: Page, pair: tuple[int, ...]) -> str:
    """Two phrases of a title are parted by a space; a phrase that breaks off goes on."""
    one, other = (page.text(number) for number in pair)
    return "" if breaks_off(one, other) or issues(one, other) else " "


def _evidence(heads: Headlines, number: int) -> tuple[Evidence, ...]:
    return (
        _by_place(heads, number)
        + _by_words(heads.page.text(number))
        + _by_kind(heads, number)
        + kicker_evidence(heads, number)
    )


def _by_place(heads: Headlines, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` by where it stands."""
    page, first = heads.page, heads.first
    is_kicked = number > 1 and bool(kicker_evidence(heads, number))
    return because(
        (number == first, "is the first line", 6.0),
        (number > first, "is among the first lines", 3.5 - number),
        (number <= page.body, "stands above the text", 1.0),
        (any(page.prose[1:number]) or _is_told(page, number), "text stands above", -6.0),
        (_is_stamped(page, number), "day and hour follow it, below some text", 6.0),
        (number == heads.anchor, "what stands about it says so", 6.0),
        (number < heads.anchor, "another line is headed as titles are", -3.0),
        (number > 0 and _is_headed(page, number), "only dates and names stand above", 4.0),
        (is_kicked and _is_headed(page, number - 1), "only dates stand above the kicker", 4.0),
        (number == 0 and _is_letterhead(page), "is the head of an office's paper", -5.0),
    )


def _by_words(text: str) -> tuple[Evidence, ...]:
    """What speaks for a line by what it says and how it ends."""
    is_statement = text[-1] in "。.；;" and not text.endswith(("..", "。。"))
    has_stop = has_inner_stop(text)
    return because(
        (_OFFICIAL.search(text) is not None, "is called like a document", 2.0),
        (is_statement, "ends like a sentence", -4.0),
        (says_facts(text), "says when, whence or who", -5.0),
        (text[-1] in PAUSE, "ends in the middle of a sentence", -3.0),
        (text[-1] in ":：，,、；;", "is a label or a clause", -3.0),
        (are_names(text), "is several names", -5.0),
        (has_stop, "a sentence ends within it", -1.5),
        (has_stop and text[-1] in _BRACKETS, "a source ends it", -3.0),
        (has_stop and is_signed(text), "ends with a photographer", -4.0),
        (has_stop and text[-1] in "”」" and text[0] in "“「", "is spoken", -2.0),
        (len(text) > _SIZE, "is long", -4.0),
        (DATELINE.match(text) is not None, "begins with a dateline", -5.0),
        (_NUMBER.match(text) is not None, "is the number of a document", -6.0),
        (bool(_TURN.match(text)) and text[-1] in "。？", "is a turn of a conversation", -2.0),
    )


def _by_kind(heads: Headlines, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` being a title rather than a heading, an item or a site."""
    page, first = heads.page, heads.first
    text, after = page.text(number), page.text(number + 1)
    ranks = {rank for rank in RANKS if rank.pattern.match(text)}
    if number == first and _is_sole(page, ranks):
        ranks = set()
    is_boxed = text[0] in "【[" and text[-1] in "】]"
    is_named = number == 0 and is_column(text) and len(page.lines) > 3
    return because(
        (HASH.match(text) is not None and not number, "a mark says so", 3.0),
        (number == first and text.endswith(_CRIES), "cries or asks as headlines do", 2.5),
        (number == 0 and _is_form(text), "says several things behind labels", -5.0),
        (any(rank.is_chapter for rank in ranks), "is numbered like a chapter", -3.0),
        (bool(ranks), "is numbered", -1.0),
        (bool(ranks) and _goes_on(page, number, ranks), "others are numbered as it is", -5.0),
        (_ASKED.match(text) is not None, "is a turn of a conversation", -8.0),
        (number == first and _is_site(page, number), "is called like a site", -4.0),
        (text.isascii() and _is_titled_below(page, number), "is in Latin letters", -4.0),
        (is_boxed, "stands in brackets", -6.0 if page.is_prose(number + 1) else -2.0),
        (text[0] in "-•·●" and after[:1] == text[0], "is an item", -5.0),
        (is_named, "is called like a column", -1.0),
        (number == 0 and signs_first(page), "are names", -8.0),
        (text.isdecimal(), "is a number and nothing else", -6.0),
        (number > 0 and _is_part(page.text(number - 1)), "stands below the number of a part", -4.0),
    )


def _is_told(page: Page, number: int) -> bool:
    """Tell whether the first line, above ``number``, is running text that ends."""
    text = page.text(0)
    if number > 0 and text[-1] in ":：" and "，" in text:
        return True
    return number > 0 and page.is_prose(0) and (text[-1] in "。;；:：" or len(text) > _SIZE)


def _is_stamped(page: Page, number: int) -> bool:
    """Tell whether text stands above a short line, and below it when it was put on the page."""
    dated = moment_in(page.text(number + 1)) if page.is_prose(number - 1) and number else None
    is_timed = dated is not None and dated.value.precision in {"minute", "second"}
    return is_timed and says_facts(page.text(number + 1)) and not page.is_prose(number)


def _is_form(text: str) -> bool:
    """Tell whether several labels stand in ``text``: 公司代码：… 公司简称：…."""
    parts = (word.replace("：", ":").partition(":") for word in text.split())
    return sum(bool(value) and 0 < len(label) <= _LABEL for label, _, value in parts) > 1


def _is_sole(page: Page, ranks: set[Rank]) -> bool:
    """Tell whether a preface, or a chapter with its date, is all that there is: a title then."""
    is_special = any(rank.name == "special" for rank in ranks)
    is_chapter = any(rank.name == "chapter" for rank in ranks) and says_facts(page.text(1))
    return (is_special or is_chapter) and not any(
        rank.is_chapter and rank.pattern.match(page.text(number))
        for number in page.labels[1:_LABELS]
        for rank in RANKS
    )


def _goes_on(page: Page, number: int, ranks: set[Rank]) -> bool:
    """Tell whether text follows the numbered line, and further down lines numbered as it is."""
    below = (page.text(after) for after in page.labels[1:_LABELS] if after > number)
    return page.is_prose(number + 1) and any(
        rank.pattern.match(text) for text in below for rank in ranks if not rank.is_chapter
    )


def _is_part(text: str) -> bool:
    return any(rank.is_chapter and rank.pattern.match(text) for rank in RANKS)


def _is_site(page: Page, number: int) -> bool:
    return is_site(page.text(number)) and not page.is_prose(number + 1)


def _is_titled_below(page: Page, number: int) -> bool:
    """Tell whether a line in Han that could be the title follows."""
    after = page.text(number + 1)
    return bool(after) and not after.isascii() and not page.is_prose(number + 1)


def _is_letterhead(page: Page) -> bool:
    """某某局文件, and the number of the document below it."""
    return page.text(0).endswith("文件") and _NUMBER.match(page.text(1)) is not None


def _is_headed(page: Page, number: int) -> bool:
    """Tell whether all lines above say when, whence and who, or number a document."""
    return all(
        not has_words(page.text(above))
        or _NUMBER.match(page.text(above))
        or OFFICE.match(page.text(above))
        or (page.text(above).isascii() and not page.text(number).isascii())
        or (above == 0 and _is_letterhead(page))
        or says_facts(page.text(above))
        for above in range(number)
    )


def _subtitle(page: Page, number: int) -> Proposal:
    line = page.lines[number]
    evidence = because(
        (True, "is opened by a dash", 4.0),
        (number == 1, "stands below the first line", 3.0),
        (number < page.body, "stands above the text", 1.5),
    )
    found = Found(facts=(Words("subtitle", line.text, (line.span(),)),))
    return Proposal((number,), "subtitle", found, evidence, unique="subtitle")
