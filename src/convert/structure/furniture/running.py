"""Running heads, page numbers: what a page copied from a PDF repeats in the middle of sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.feet import broken_above, is_open
from convert.structure.line import fits
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.caption import is_shown
from convert.structure.recognisers.counting import parts
from convert.structure.recognisers.sites import tells
from convert.structure.shape import CLAUSE_MARKS, FINAL, ends_a_sentence, is_ideograph
from convert.structure.unwrap import cut_on

_DASHED: Final = pattern(r"[-—–─·•~～]{1,3}\s{0,3}\d{1,4}\s{0,3}[-—–─·•~～]{1,3}$")
_NAMED: Final = pattern(
    r"(?:第\s?\d{1,4}\s?[/／]\s?\d{1,4}\s?[页頁]|第\s?\d{1,4}\s?[页頁](?:\s?[/，,共]\s?共?\s?\d{1,4}\s?[页頁]?)?|[Pp](?:age|\.)\s?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?|\d{1,4}\s?/\s?\d{1,4}(?:\s?[页頁])?)$"
)
_MARKED: Final = pattern(
    r"(?P<sign>[-=—*#]{2,12}|[<〈《\[【{]) ?"
    r"(?:第 ?\d{1,4} ?[页頁](?: ?[,，/]? ?共 ?\d{1,4} ?[页頁])?"
    r"|(?i:page|p)[ .:：]{0,2}\d{1,4}|[页頁][码碼]?[ :：]?\d{1,4}) ?(?:[-=—*#]{2,12}|[>〉》\]】}])$"
)
"""Where programs note the end of a page; books are cited so in brackets, too."""

_BARE: Final = pattern(r"(?!0)\d{1,4}$")
"""A number that stands alone; with a nought before it, it counts parts."""

_OPENING: Final = frozenset("-—–─·•~～第Pp=*#<〈《[【{")
"""With these, or a digit, numbers of pages begin."""

_DIGITS: Final = pattern("[0-9〇一二三四五六七八九十百]+")
_LISTED: Final = pattern(r"[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|[^：:]{1,10}[：:]")
"""An item of a list, or a label with its value: such lines are alike, and no head of pages."""

_ISSUE: Final = pattern(
    "^[^，。：:]{2,20}[ \u3000]?[（(《]?"
    "(?:第[0-9〇一二三四五六七八九十百]{1,4}|总第[0-9]{1,4}|[上中下])[卷辑輯期册冊號号集][）)》]?$"
)
_BRACKETS: Final = frozenset("（(【[〔〈《")
_GAP: Final = pattern("[ \u3000\t]{2}|[\u3000\t]|[|｜]")
"""What parts whose book it is from what it is called."""
_PAGE: Final = 4
"""No page that repeats its head has fewer lines."""

_SLACK: Final = 3
"""What line-start prohibition leaves empty at a line's end."""

_SIZE: Final = 30
_PAGES: Final = 3
_TENTH: Final = 10
_YEARS: Final = range(1800, 2100)
_SHARE: Final = 0.8
_NAME: Final = 3
"""What comes once and is shorter is the rest of a line that was cut.  Units: characters."""

_COLUMN: Final = 12
"""A shorter line is hardly cut out of running text."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose page numbers and the heads and feet beside them."""
    shorts = [number for number, text in page.worded(page.open) if fits(text, _SIZE)]
    numbers = {number for number in shorts if _is_number(page, number)}
    bare = [number for number in shorts if _BARE.match(page.texts[number])]
    numbers = _counted(page, bare, numbers)
    numbers -= parts(page) if numbers else set()
    for number in sorted(numbers):
        text = page.text(number)
        evidence = because(
            (_DASHED.match(text) is not None, "is a number between dashes", 7.0),
            (bool(_NAMED.match(text) or _MARKED.match(text)), "is called a page", 7.0),
            (_BARE.match(text) is not None, "is a number in the middle of a sentence", 5.0),
        )
        yield Proposal((number,), "furniture.page-number", DROPPED, evidence)
    if not numbers:
        numbers = _alone(page, bare)
        for number in sorted(numbers):
            evidence = because((True, "counts no part where lines are cut as type is set", 8.0))
            yield Proposal((number,), "furniture.page-number", DROPPED, evidence)
    yield from _heads(page, shorts, numbers)


def _times(page: Page) -> Mapping[str, int]:
    """How often each short line comes."""
    return Counter(text for text in page.texts if len(text) <= _COLUMN)


def _marks(page: Page) -> int:
    """How many lines note the end of a page."""
    begun = page.begun(_OPENING)
    return sum(len(text) <= _SIZE and _MARKED.match(text) is not None for _, text in begun)


def _is_number(page: Page, number: int) -> bool:
    text = page.text(number)
    if text[0] not in _OPENING and not text[0].isdecimal():
        return False
    if _DASHED.match(text) or _NAMED.match(text):
        return True
    if _MARKED.match(text):
        return _is_end(page, number)
    if _BARE.match(text) is None or page.blanks[number]:
        return False
    # a label that comes once above text names what is counted
    below = page.text(number + 1)
    is_name = page.is_prose(number + 2) and page.once(_times).get(below) == 1
    if is_name and not ends_a_sentence(below):
        return False
    return is_open(page.text(number - 1)) or broken_above(page.texts, number) >= 0


def _is_end(page: Page, number: int) -> bool:
    """Tell whether ``number``, marked as a page, is its end: in a sentence, or ruled as others are.

    Brackets head the pages of picture books and scripts, and name those of books.
    """
    sign, is_several = page.text(number)[0], page.once(_marks) > 1
    is_cut = is_open(page.text(number - 1)) and not CLAUSE_MARKS.isdisjoint(page.text(number + 1))
    return (is_cut and (is_several or sign not in "《〈")) or (is_several and sign in "-=—*#")


def _counted(page: Page, bare: Sequence[int], known: set[int]) -> set[int]:
    """Those of ``known`` that are pages, with the ``bare`` numbers that count them on.

    A bare number that counts with no other is a page only where lines are cut as type is set: talk
    has such numbers, too. Those that count from the first on, at their parts, count the parts.
    """
    values = [int(page.text(number)) for number in bare]
    inside = known & set(bare)
    if values[:2] == [1, 2] and (bare[0] <= page.body or 2 * len(inside) < len(bare)):
        return known - inside
    close = [n for n in bare if not page.blanks[n]]
    values = [int(page.text(number)) for number in close]
    is_counting = all(0 < b - a <= 2 for a, b in pairwise(values))
    if is_counting and len(close) >= _PAGES and inside:
        return known | set(close)
    if (is_counting and len(inside) > 1) or known - inside:
        return known
    return {n for n in known if _is_printed(page, (n,)) or broken_above(page.texts, n) >= 0}


def _alone(page: Page, bare: Sequence[int]) -> set[int]:
    """The ``bare`` numbers between lines cut as type is set that count no parts: 1, or 12, 13.

    Parts count from the first on, of which the first may have no number; the pages of a copy begin
    anywhere, at the edge, where its paragraphs are set in.
    """
    values = [int(page.text(number)) for number in bare]
    is_counting = all(b - a == 1 for a, b in pairwise(values))
    is_page = bool(bare) and (len(bare) == 1 or values[0] >= _TENTH) and values[0] not in _YEARS
    if not is_page or not is_counting or not cut_on(page).is_indented:
        return set()
    ends = (bare[0] - 1, bare[-1] + 1)
    is_between = page.body <= ends[0] and ends[1] < len(page.texts)
    is_close = is_between and not any(page.blanks[n] or page.lines.indents[n] for n in bare)
    return set(bare) if is_close and ends_a_sentence(page.text(ends[0])) else set()


def _heads(page: Page, shorts: Sequence[int], numbers: AbstractSet[int]) -> Iterator[Proposal]:
    if not numbers and not _is_cut(page):
        return
    shapes: Counter[str] = Counter()
    beside: dict[str, list[int]] = {}
    for number in shorts:
        text = page.text(number)
        if number not in numbers and not _says_by_itself(text):
            shape = _DIGITS.sub("0", text)
            shapes[shape] += 1
            beside.setdefault(shape, []).append(number)
    for shape, count in shapes.items():
        if not any(character.isalnum() for character in shape):
            continue
        is_varied = len({page.text(number) for number in beside[shape]}) > 1
        above = [page.text(number - 1) for number in beside[shape] if number - 1 not in numbers]
        if len(set(above)) == 1 < len(above):  # a text that stands there twice
            continue
        if not (numbers or _are_heads(page, beside[shape])):
            continue
        for number in beside[shape]:
            is_inside = _is_inside(page, number, numbers)
            is_beside = bool({number - 1, number + 1} & numbers)
            may_be_cut = is_inside and not _is_narrow(page, number)
            is_issue = (is_inside or len(numbers) > 1) and is_beside and _is_issue(page, number)
            is_told = (numbers and is_inside and len(shape) >= _NAME) or is_issue
            if (count < 2 and not is_told) or (may_be_cut and not (is_beside and count > 1)):
                continue
            evidence = because(
                (count > 1, "is repeated", 1.0),
                (count < 2, "comes once", -1.5),
                (is_beside, "stands beside a page number", 4.0),
                (is_issue, "names a book and its volume", 4.0),
                (_heads_first(page, number, numbers), "heads the first page, too", 6.0),
                (is_inside, "interrupts a sentence", 2.5),
                (
                    is_varied,
                    "only its numbers differ",
                    -2.0,
                ),
                (text_follows(page, number), "text follows", -1.5),
                (
                    number < page.body and not (numbers or (is_inside and _is_torn(page, number))),
                    "stands above the text",
                    -3.0,
                ),
                (page.blanks[number] > 0, "an empty line sets it off", -1.0),
            )
            yield Proposal((number,), "furniture.running-head", DROPPED, evidence)


def _is_issue(page: Page, number: int) -> bool:
    """Tell whether ``number`` names a book and its volume: 青湾文史资料（第八辑）."""
    return _ISSUE.search(page.text(number)) is not None


def _heads_first(page: Page, number: int, numbers: AbstractSet[int]) -> bool:
    """Tell whether ``number`` is the very first line, and names two things above a title.

    It comes again beside the number of a page; a title that pages repeat stands above no other.
    """
    if number or not page.is_label(1) or tells(page.text(1)):
        return False
    text = page.text(0)
    again = (n for n in range(2, len(page.texts)) if page.text(n) == text)
    is_beside = any(numbers & {n - 1, n + 1} for n in again)
    return is_beside and _GAP.search(text) is not None and not is_person(page.text(1))


def _are_heads(page: Page, alike: Sequence[int]) -> bool:
    """Tell whether lines that are ``alike`` come as heads of pages do, where no page has a number.

    Those come often and far apart, or between lines that were cut; twice, or every third line,
    comes what is sung or said again, and in brackets what players do.
    """
    if page.text(alike[0])[0] in _BRACKETS:
        return False
    is_often = len(alike) >= _PAGES and all(b - a > _PAGE for a, b in pairwise(alike))
    return is_often or _is_printed(page, alike)


def _is_printed(page: Page, numbers: Sequence[int]) -> bool:
    """Tell whether ``numbers`` stand below lines that were cut where all are, as type is set."""
    measure = page.once(_measure)
    return measure > 0 and all(len(page.text(n - 1)) >= measure - _SLACK for n in numbers)


def _measure(page: Page) -> int:
    """How long lines are that break off in sentences, where most do so at one place; else 0."""
    cut = [len(text) for text in page.texts if len(text) > _COLUMN and not ends_a_sentence(text)]
    longest = max(cut, default=0)
    full = sum(size >= longest - _SLACK for size in cut)
    return longest if full >= _PAGES and 2 * full > len(cut) else 0


def _is_narrow(page: Page, number: int) -> bool:
    """Tell whether ``number`` is shorter than the lines that were cut beside it, and no clause."""
    text = page.text(number)
    beside = max(len(page.text(number - 1)), len(page.text(number + 1)))
    return CLAUSE_MARKS.isdisjoint(text) and len(text) < _SHARE * beside


def _is_torn(page: Page, number: int) -> bool:
    """Tell whether the line above ``number`` breaks off at no mark, as lines of verse do not."""
    above = page.text(number - 1)
    return is_ideograph(above[-1]) and page.lines.indents[number + 1] == 0


def _says_by_itself(text: str) -> bool:
    """Tell whether ``text`` is whole where it stands: a sentence, an item, what a picture shows."""
    return ends_a_sentence(text) or _LISTED.match(text) is not None or is_shown(text)


def _is_cut(page: Page) -> bool:
    """Tell whether many lines end in the middle of a sentence, as on pages copied from a PDF."""
    longs = [text for text in page.texts if len(text) > _COLUMN]
    ended = f"{FINAL}：:"
    cut = [text for text in longs if text[-1] not in ended and not ends_a_sentence(text)]
    return 2 * len(cut) >= len(longs)


def text_follows(page: Page, number: int) -> bool:
    """Tell whether ``number`` could label the running text below it."""
    return page.is_prose(number + 1) and not _is_inside(page, number)


def _is_inside(page: Page, number: int, numbers: AbstractSet[int] = frozenset()) -> bool:
    """Tell whether ``number`` stands in the middle of a sentence, page numbers left aside."""
    above, below = number - 1, number + 1
    while above in numbers:
        above -= 1
    while below in numbers:
        below += 1
    if page.blanks[number] or page.blanks_below(number):
        return False
    text, after = page.text(above), page.text(below)
    is_last = ends_a_sentence(after) and is_ideograph(text[-1:])
    return is_open(text) and (is_last or len(after) > _COLUMN)
