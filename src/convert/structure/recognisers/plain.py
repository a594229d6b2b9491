"""Unnumbered headings: short lines that are no sentences and label what follows.

The weights of ``setting``, ``telling`` and ``wording`` are log-odds (docs/notes/heading.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from heapq import merge
from itertools import pairwise
from typing import Final

from convert.ir import Heading, LineBreak
from convert.pattern import pattern
from convert.structure import prose
from convert.structure.below import has_list_below
from convert.structure.claim import Evidence, weight
from convert.structure.line import Lines, joined
from convert.structure.moment import is_moment
from convert.structure.page import Page
from convert.structure.proposal import Found, Once, Pending, Proposal, because
from convert.structure.recognisers.head import is_entered
from convert.structure.recognisers.letter import closes
from convert.structure.recognisers.markers import value
from convert.structure.recognisers.numbered import family_of, is_numbered, ranks_of
from convert.structure.recognisers.setting import View, setting, view_of
from convert.structure.recognisers.telling import MOST, echoes, length, tied
from convert.structure.recognisers.wording import claims
from convert.structure.shape import CAPITALS, LABEL_SIZE, NUMERALS, has_digit, is_label

_NUMBER: Final = pattern(
    f"第[{NUMERALS}]{{1,9}}(?:[章回节卷部幕集话話]|部分|单元|單元)"
    "|(?:PART|Part|part|NO|No|CHAPTER|Chapter)[. ]{0,2}[0-9]{1,3}|0[0-9]"
    "|(?P<sign>[-—–─·•/#｜|])[ ]?[0-9]{1,2}[ ]?(?:(?P=sign))?"
)

_COUNTING: Final = frozenset("第PpNC0-—–─·•/#｜|")
"""With these such numbers begin."""

_DIGITS: Final = 4
"""The longest number that stands alone above a name: （十）, VIII; not a year."""

_PAIR: Final = 2
_STRONG: Final = 3.5
_WAITING: Final = 1_000
"""What is asked of more labels is asked at once: claims that wait take more room than lines."""

_CRYING: Final = frozenset("？?！!")
_LEGEND: Final = pattern(
    "[A-Za-z]{1,3} ?[=＝][^=＝]{2,16}(?:$|[ \u3000，、；,;/／][A-Za-z]{1,3} ?[=＝])|A[0-9]{1,2}$"
)
"""Which letter stands for whom: C=陈一菲　M=木田; the number of an answer, above it."""

_PHONE: Final = pattern("[0-9]{3,5}-[0-9]{6,11}(?:-[0-9]{1,6})?$|[0-9]{3,4}-[0-9]{3,4}-[0-9]{3,4}$")
"""Where one can call: 0731-8888888."""

_MADE: Final = frozenset("稿改写寫作草记記誊謄修整笔筆")
"""One of these is in what says that something was written."""

_ATTACHED: Final = ("附件", "附：", "附:")
_ISSUED: Final = ("印发", "印發", "发布", "公布", "颁布", "頒布", "转发", "轉發", "下发")
_TITLES: Final = 6
"""So many lines say what a document is about."""

_WORK: Final = 5
"""What is issued is called by no fewer characters."""

_OPENING: Final = frozenset("《“「『（(【[〔〈＜≪\"'")

_SIMPLE: Final = str.maketrans("貳參陸", "贰叁陆")
_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_COUNT: Final = pattern(
    "[0-9]{1,3}|[一二三四五六七八九]?十?[一二三四五六七八九]?|[IVX]{1,4}|[Ⅰ-Ⅹ]|[①-⑳]"
    f"|[{CAPITALS}]"
)
"""A number up to 99 as numerals count."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose unnumbered headings."""
    yield from _named(page)
    yield from _counted(page)
    view = view_of(page)
    for number in merge(page.labels, view.wide) if view.wide else page.labels:
        if number and _may_label(page.texts[number]):
            evidence = _evidence(view, number)
            if page.explains or weight(evidence) + MOST > prose.LEAST:
                yield from _plain(view, number, evidence)


def _plain(view: View, number: int, evidence: tuple[Evidence, ...]) -> Iterator[Proposal]:
    """The heading that line ``number`` could be; what its words say is asked when it may win."""
    page, rule = view.page, "heading.plain"
    rest = partial(_besides, view, number, weight(evidence))
    is_asked = page.explains or len(page.labels) > _WAITING
    if is_asked:
        evidence = (*evidence, *rest())
        if weight(evidence) <= prose.LEAST and not page.explains:
            return
    is_inner = page.headed.get(page.texts[number], 0) > 1
    found = _found(page, number, "inner" if is_inner else family_of(page.texts[number]))
    if is_asked:
        yield Proposal((number,), rule, found, evidence)
    else:
        yield Pending((number,), rule, found, evidence, rest=rest, most=MOST)


def _evidence(view: View, number: int) -> tuple[Evidence, ...]:
    """What the place of line ``number`` and its length say for a heading."""
    page = view.page
    marked = because(
        (_is_strong(page, number), "is strong as a whole", _STRONG),
        (number == 1 and is_entered(page, number), "says in short what an entry is about", -6.0),
        (_is_issued(page, number), "is what the document above makes known", 12.0),
        (page.texts[number] in page.headed, "contents or a link below it call it a head", _STRONG),
        (
            number + 1 in page.once(tied) and page.is_prose(number - 1),
            "a sentence begins below it, each clause on a line",
            2.0,
        ),
    )
    return (*setting(view, number), *length(page.texts[number]), *marked)


def _is_issued(page: Page, number: int) -> bool:
    """Tell whether ``number``, below a day or 附件, is what a document issues: 《渡口管理办法》."""
    above, text = page.text(number - 1), page.texts[number]
    if len(text) < _WORK or not page.once(_issues):
        return False
    is_said = any(text in said for said in page.texts[: min(number, _TITLES)])
    return is_said and (above.startswith(_ATTACHED) or is_moment(above))


def _issues(page: Page) -> bool:
    """Tell whether the first lines say that something is issued."""
    said = "".join(page.texts[:_TITLES])
    return any(word in said for word in _ISSUED)


def _besides(view: View, number: int, heft: float) -> tuple[Evidence, ...]:
    """What its words say; not what else they could be where a heading of ``heft`` loses anyhow."""
    found, text = echoes(view, number), view.page.texts[number]
    if heft + weight(found) <= prose.LEAST and not view.page.explains:
        return found
    written = because((_is_written(text), "says when the text was written", -5.0))
    return (*found, *claims(view, number), *written)


def _is_written(text: str) -> bool:
    """Tell whether ``text`` says when the text was written: most labels have neither sign."""
    if _MADE.isdisjoint(text) or not ("年" in text or has_digit(text)):
        return False
    from convert.structure.written import is_written  # noqa: PLC0415  few texts say so

    return is_written(text)


def _is_strong(page: Page, number: int) -> bool:
    """Tell whether a line was made strong, and what stands about it not: for want of headings."""
    above, here, below = map(page.lines.is_strong, range(number - 1, number + 2))
    return here and not (above or below) and not closes(page.text(number))


def _may_label(text: str) -> bool:
    """Tell whether words stand in ``text``, and no mark before them, which tells more than they."""
    if text[0].isascii() and (_LEGEND.match(text) or _PHONE.match(text)):
        return False
    return text[0].isalnum() or (text[0] in _OPENING and any(map(str.isalnum, text)))


def _named(page: Page) -> Iterator[Proposal]:
    """Propose the name of a chapter or part below its number: 第三回, PART.01."""
    for number in page.labels:
        above = page.texts[number - 1] if number else ""
        may_be = above[:1] in _COUNTING and page.blanks[number] <= 1
        if not may_be or not _NUMBER.fullmatch(above):
            continue
        evidence = because(
            (True, "stands below the number of a part", 6.0),
            (page.is_prose(number + 1), "text follows", 2.0),
            (page.texts[number][0] in "“「", "is spoken", -5.0),
        )
        rank = next((rank.name for rank in ranks_of(above)), "plain")
        yield Proposal((number,), "heading.name", _found(page, number, rank), evidence)


def _counted(page: Page) -> Iterator[Proposal]:
    """Propose numbers that stand alone and the names below them, each pair as one heading."""
    bare = [number for number, text in page.worded(page.open) if _is_bare(text)]
    named = [number for number in bare if _is_name(page, number + 1)]
    if len(named) < _PAIR or 2 * len(named) <= len(bare):
        return
    numbers = [page.text(number).strip("（）()【】、．. ") for number in named]
    if not all(map(_COUNT.fullmatch, numbers)):  # 百
        return
    if not _are_counting(list(map(_value, numbers)), len(bare)):
        return
    evidence = because(
        (True, "a number stands above its name", 7.0),
        (True, "others are built alike", 3.0),
    )
    for number in named:
        line, name = page.lines[number : number + 2]
        words = (line.cut(), LineBreak(), name.cut())
        span = joined((line, name), ("",)).span()
        found = Found((Heading(1, words, span=span),), rank="bare")
        yield Proposal((number, number + 1), "heading.bare", found, evidence)


def _value(number: str) -> int:
    """What ``number`` counts: 3, 三, ③, 叁, III, Ⅲ."""
    if "Ⅰ" <= number <= "Ⅹ":
        return ord(number) - ord("Ⅰ") + 1
    plain = number.translate(_SIMPLE)
    for row in (CAPITALS[:10], _ROMAN):
        if plain in row:
            return row.index(plain) + 1
    return value(number)


def _are_counting(values: Sequence[int], count: int) -> bool:
    """Tell whether ``values`` count ``count`` parts, from 0 or 1, as scores and ages do not."""
    rises = (after > before or after <= 1 for before, after in pairwise(values))
    return values[0] <= _PAIR and max(values) <= count + 1 and all(rises)


def _is_bare(text: str) -> bool:
    return len(text) <= _DIGITS and any(rank.name == "bare" for rank in ranks_of(text))


def _is_name(page: Page, number: int) -> bool:
    """Tell whether ``number`` could be called so by a number, and text stands below it.

    Below 01 anything may stand, but for another number: only what is designed is padded.
    """
    text = page.text(number)
    if not text or page.blanks[number] > 1 or not _may_label(text):
        return False
    is_name = text[-1] in _CRYING or is_label(text)
    after = page.text(number + 1)
    is_padded = page.text(number - 1)[0] == "0"
    has_any = page.is_prose(number + 1) or has_list_below(page, number)
    has_any = has_any or (is_padded and bool(after) and not _is_bare(after))
    is_name = is_name and text[0] not in _OPENING and not is_numbered(text)
    return has_any and is_name and len(text) <= LABEL_SIZE


def _found(page: Page, number: int, rank: str) -> Found:
    return Found(Once(partial(_made, page.lines, number)), rank=rank)


def _made(lines: Lines, number: int) -> Heading:
    words = lines.cut(number)
    return Heading(1, (words,), span=words.span)
