"""The form by which an office files a document above it: 索引号：…　发布机构：…, 标题：….

A row holds one label and its value or several, with a colon or with tabs between; labels are set as
wide as each other (索 引 号).  The whole form goes; what it says of the document is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from convert.structure.controls import COUNTERS
from convert.structure.furniture.chips import TAGS
from convert.structure.moment import moment_at
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Fact, Moment, Proposal, Words, because
from convert.structure.recognisers.sites import core, tells
from convert.structure.shape import COLONS
from convert.structure.vocabulary import ASIDE_WORDS, DATE_WORDS, FILING, SOURCE_WORDS
from convert.structure.words import words
from convert.value import Packed

FILED: Final = "furniture.filing"
"""The rule for such rows."""

_ISSUED: Final = FILING - frozenset(
    words("服务对象 主题词 责任部门 文号 生效日期 失效日期 废止日期 成文日期 发文机关")
)
"""These no author writes above a text of his own."""

_NAMED: Final = frozenset(words("标题 名称 信息名称 文件名称 信息标题 公文标题 文件标题"))
_ISSUERS: Final = frozenset(words("发文机构 发文机关 发布机构 责任部门 公开责任部门 发文单位"))
_DAYS: Final = words("发布日期 发布时间 公开日期 公开时间 成文日期 发文日期 生成日期")
"""When it was issued, the surest first."""

_STAMPS: Final = frozenset((*DATE_WORDS, *SOURCE_WORDS))
_FORM: Final = (
    FILING
    | _NAMED
    | _ISSUERS
    | TAGS
    | COUNTERS
    | ASIDE_WORDS
    | _STAMPS
    | frozenset(_DAYS)
    | frozenset(words("关键词 内容概述 内容摘要 分类 主题 体裁 来源 字号 所属主题 公开目录"))
    | frozenset(["上载日期"])
)
"""What such a form asks for."""

_FIRST: Final = frozenset(label[0] for label in FILING | _NAMED)
"""A row whose labels have no colon begins with one of these."""

_HEADS: Final = ("目录", "目錄", "索引", "信息公开", "基本信息")
"""So the form itself is headed: 信息公开目录."""

_VALUES: Final = frozenset(
    words("有效 现行有效 无 无效 失效 废止 已废止 主动公开 依申请公开 不予公开")
)
_LONE: Final = FILING | frozenset(["关键词", "内容概述"])
_GAPS: Final = frozenset(" \u3000\t")
_TOP: Final = 18
"""The form stands so high on a page.  Units: lines."""

_LONGEST: Final = 18
"""No label is longer, gaps and all.  Units: characters."""

_LEAST: Final = 2
_MENU: Final = 4
"""What a site prints above the form has no more lines."""


class Cell(Packed):
    """A label of the form, and where its value stands in the line."""

    label: str
    start: int
    end: int


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the rows of the form."""
    rows = page.once(_rows)
    labels = [cell.label for cells in rows.values() for cell in cells]
    is_form = len(FILING.intersection(labels)) >= _LEAST and not _ISSUED.isdisjoint(labels)
    if not is_form or not any(sign.isdecimal() for n in rows for sign in page.text(n)):
        return  # what tells how to fill one in has no number and no day
    filed = [n for n, cells in rows.items() if any(cell.label in FILING for cell in cells)]
    evidence = because((True, "is a row of the form by which an office files", 14.0))
    for number in range(max(0, filed[0] - _MENU), filed[-1] + _LEAST + 1):
        is_head = number + 1 == min(rows) > 0 and page.text(number).endswith(_HEADS)
        is_head = is_head or (number < filed[0] and _is_of_site(page, number))
        if is_head or (number in rows and not _is_read(page, number, rows[number])):
            yield Proposal((number,), FILED, DROPPED, evidence)


def _is_of_site(page: Page, number: int) -> bool:
    """Tell whether ``number`` is no fact above the form, and not what the form names."""
    cells = ((n, cell) for n, cells in page.once(_rows).items() for cell in cells)
    names = [page.text(n)[cell.start : cell.end] for n, cell in cells if cell.label in _NAMED]
    is_named = core(page.text(number)) in map(core, names)
    return any(names) and not (is_named or page.prose[number] or tells(page.text(number)))


def _is_read(page: Page, number: int, cells: Sequence[Cell]) -> bool:
    """Tell whether line ``number`` says one thing of the document that is read where it stands."""
    label, value = cells[0].label, page.text(number)[cells[0].start : cells[0].end]
    if len(cells) > 1 or cells[0].start == 0 or not value or COLONS.isdisjoint(page.text(number)):
        return False
    return value not in page.texts if label in _NAMED else label in _STAMPS


def told(page: Page, gone: Mapping[int, Proposal]) -> Iterator[Fact]:
    """What rows that are ``gone`` say of the document: what it is called, by whom and when."""
    said: dict[str, Fact] = {}
    for number, cells in page.once(_rows).items():
        line, one = page.lines[number], gone.get(number)
        for cell in cells if one and one.rule == FILED else ():
            value, span = line.text[cell.start : cell.end], line.span(cell.start, cell.end)
            day = moment_at(value) if cell.label in _DAYS else None
            if day:
                said[cell.label] = Moment(day.value, (span,))
            elif cell.label in _NAMED and value:
                said.setdefault("title", Words("title", value, (span,)))
            elif cell.label in _ISSUERS and value:
                said.setdefault("source", Words("source", value, (span,)))
    days = [said[label] for label in _DAYS if label in said]
    yield from (said[field] for field in ("title", "source") if field in said)
    yield from days[:1]


def called(facts: Iterable[Fact]) -> frozenset[str]:
    """What the document is called, as ``facts`` have it, without marks."""
    named = (fact.value for fact in facts if isinstance(fact, Words) and fact.field == "title")
    return frozenset(map(core, named))


def _rows(page: Page) -> Mapping[int, Sequence[Cell]]:
    """The rows of the form; a value may stand on a line of its own below its label."""
    rows: dict[int, Sequence[Cell]] = {}
    asked = ""
    for number, text in enumerate(page.texts[:_TOP]):
        cells = _cells(text)
        if not cells and _bare(text) in _LONE:  # its value is empty, and so is the cell
            cells = (Cell(_bare(text), len(text), len(text)),)
        elif not cells and asked and (text in _VALUES or _cells(page.text(number + 1))):
            rows[number], asked = (Cell(asked, 0, len(text)),), ""
            continue
        if cells:
            rows[number] = cells
        asked = cells[-1].label if cells and cells[-1].start == cells[-1].end else ""
    return rows


def _cells(text: str) -> Sequence[Cell]:
    """The labels of the form in ``text`` with their values; none if anything else stands there."""
    if "\t" in text and not COLONS & set(text):
        return _tabbed(text)
    ends = [at for at, sign in enumerate(text) if sign in COLONS]
    starts = [(start, end) for end in ends if (start := _label(text, end)) >= 0]
    starts = starts or list(_gapped(text))
    if not starts or starts[0][0] > 0:
        return ()
    cells: list[Cell] = []
    for (start, end), (after, _) in zip(starts, [*starts[1:], (len(text), 0)], strict=True):
        value = text[end + 1 : after].strip(" \u3000\t")
        at = text.find(value, end + 1)
        cells.append(Cell(_bare(text[start:end]), at, at + len(value)))
    return cells


def _label(text: str, end: int) -> int:
    """Where the label begins that the colon at ``end`` ends; -1 if none does."""
    for start in range(max(0, end - _LONGEST), end - 1):
        is_apart = start == 0 or text[start - 1] in _GAPS
        if is_apart and text[start] not in _GAPS and _bare(text[start:end]) in _FORM:
            return start
    return -1


def _gapped(text: str) -> Iterator[tuple[int, int]]:
    """Where the labels in ``text`` begin and end that gaps alone part from values: 索 引 号 20."""
    if text[0] not in _FIRST:
        return
    gaps = [n for n, sign in enumerate(text) if sign in _GAPS and text[n - 1] not in _GAPS]
    longest = {start: end for end in gaps if (start := _label(text, end)) >= 0}
    at = 0
    for start, end in longest.items():
        if start >= at:
            yield start, end
            at = end + 1


def _tabbed(text: str) -> Sequence[Cell]:
    """Labels and values that tabs part in turn."""
    parts, at = text.split("\t"), 0
    cells: list[Cell] = []
    for index, part in enumerate(parts):
        if index % 2:
            cells[-1] = Cell(cells[-1].label, at, at + len(part.rstrip()))
        elif _bare(part) not in _FORM:
            return ()
        else:
            cells.append(Cell(_bare(part), at + len(part), at + len(part)))
        at += len(part) + 1
    return cells


def _bare(label: str) -> str:
    return "".join(label.split()).strip("[]【】")
