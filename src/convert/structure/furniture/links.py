"""Links above and below the text, known by their form: titles with days, words with addresses.

    渡船公司的回应（续）   18-11-20        停航公告：http://qingwan.example/1.htm

Below the text the last lines are looked at as one, for what follows links is no text again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.line import columns
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import tells
from convert.structure.said import said
from convert.structure.shape import ends_a_sentence

_DATED: Final = pattern(r"\S.{5,60}[ \u3000\t(（\[](?:20)?\d\d[-/.]\d{1,2}[-/.]\d{1,2}[)）\]]?$")
_POINTER: Final = pattern(r"(?:.{0,60}[:： ])?(?P<address>(?:https?://|www\.)[\x21-\x7e]{4,})$")
_LISTED: Final = pattern(r"[\[【（(]?\d{1,3}[\]】)）.、．]")
"""A reference has a number, and belongs to the text."""

_ADDRESS: Final = pattern(r"[（(]?(?:https?://|www\.)[\x21-\x7e]{4,}[)）]?$")
_HEADER: Final = 4
"""So many lines at the top say whence and when, and at which address."""

_CITED: Final = pattern(
    "参考|參考|资料|資料|来源|來源|文献|文獻|出处|出處|引用|注释|註釋|[Ss]ource|[Rr]eference"
)
"""What stands above a list of sources; they are the author's, and he may want them read."""

_CUT: Final = ".."
"""Sites cut titles off with two of these, or three; a story that trails off has …… instead."""

_TOLD: Final = pattern("[我你他她它咱]")
"""A story is told of these; a teaser names whom it is about."""

_MEASURE: Final = 18
"""Nobody cuts off what is shorter.  Units: half-width columns."""

_ODD: Final = 2
"""By a digit and a dot titles cut at one measure differ.  Units: half-width columns."""

_LABEL: Final = 12
"""No label of a link is longer.  Units: characters."""

_PAIR: Final = 2
"""来源 alone is said of the page.  Units: characters."""

_BRIEF: Final = 30
"""No teaser, and no head of a list, is longer."""

_SITE: Final = 160
"""No phrase of a site is looked for in a longer line."""

_FILE: Final = pattern(r"\.(?:jpe?g|png|gif|docx?|pdf|rar|zip|xlsx?)\s?[:：]")
"""The name of a file hangs on to a page as no text has it."""

_MANY: Final = 3
"""So many teasers are no accident: two lines of a text may trail off."""

_LEAST: Final = 2
"""One title with a day, or one address, may be the author's."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lists of links."""
    yield from _addresses(page)
    yield from _dated(page)
    yield from _pointers(page)
    yield from _teasers(page)


def _dated(page: Page) -> Iterator[Proposal]:
    """Propose titles of other articles with their days, several in a row outside the text."""
    texts = page.worded(page.open)
    dated = [n for n, text in texts if _DATED.match(text) and not _LISTED.match(text)]
    for numbers in page.runs(dated):
        is_outside = numbers[0] < page.body or numbers[-1] >= page.tail
        if len(numbers) >= _LEAST and is_outside:
            evidence = because((True, "is one of several titles with days", 5.0))
            for number in numbers:
                yield _link(number, evidence)


def _addresses(page: Page) -> Iterator[Proposal]:
    """Propose the address of the page: alone above the text, or at the end below who made it."""
    last = len(page.texts) - 1
    is_signed = last > page.body and tells(page.text(last - 1)) and not page.prose[last - 1]
    near = range(min(_HEADER, page.body))
    for number in (*near, last) if is_signed else near:
        is_address = page.body < len(page.texts) and _ADDRESS.match(page.text(number))
        if is_address and not _is_source(page, number):
            evidence = because((True, "is the address of the page", 6.0))
            yield _link(number, evidence)


def _is_source(page: Page, number: int) -> bool:
    """Tell whether the address stands below what heads sources, with others or alone: 参考资料."""
    while number and _ADDRESS.match(page.text(number)):
        number -= 1
    head = page.text(number).rstrip("：: ")
    return _PAIR < len(head) <= _LABEL and head.isalpha() and _CITED.search(head) is not None


def _pointers(page: Page) -> Iterator[Proposal]:
    """Propose the last lines, if they point elsewhere, with the labels above and between them."""
    first = last = len(page.texts)
    pointers, is_sites = 0, False
    while first and (is_pointer := _is_pointer(page.text(first - 1))) | _may_label(page, first - 1):
        pointers += is_pointer
        is_sites = is_sites or _is_sites(page.text(first - 1))
        first -= 1
    if pointers < _LEAST or not first or not is_sites or _is_cited(page, first, last):
        return
    evidence = because((True, "points elsewhere, or labels lines that do", 7.0))
    for number in range(first, last):
        if not said(page.text(number)):
            yield _link(number, evidence)


def _teasers(page: Page) -> Iterator[Proposal]:
    """Propose the last lines, if all break off within a title: 渡口的灯亮了一整...."""
    first = len(page.texts)
    while first and _breaks_off(page.text(first - 1)):
        first -= 1
    texts = [page.text(number) for number in range(first, len(page.texts))]
    if page.body < first and len(texts) >= _MANY and _are_cut(texts):
        evidence = because((True, "breaks off like its neighbours, at the end", 6.0))
        for number in range(first, len(page.texts)):
            yield _link(number, evidence)


def _are_cut(texts: Sequence[str]) -> bool:
    """Tell whether three dots cut one of ``texts``, or two cut all of them at one measure."""
    sizes = [columns(text) for text in texts]
    is_even = min(sizes) >= _MEASURE and max(sizes) - min(sizes) <= _ODD
    is_cut = is_even or any(text.endswith("...") for text in texts)
    return is_cut and not any(map(_TOLD.search, texts))


def _breaks_off(text: str) -> bool:
    return len(text) <= _BRIEF and is_cut(text)


def is_cut(text: str) -> bool:
    """Tell whether dots cut ``text`` off before a sentence ended: 渡口的灯亮了一整.."""
    return text.endswith(_CUT) and not ends_a_sentence(text.rstrip("."))


def _is_pointer(text: str) -> bool:
    found = _POINTER.match(text) if not _LISTED.match(text) else None
    return found is not None and not ends_a_sentence(text[: found.start("address")].rstrip())


def _is_sites(text: str) -> bool:
    """Tell whether ``text`` is a site's beyond doubt: its phrase, or what a file is called."""
    return len(text) <= _SITE and (bool(said(text)) or _FILE.search(text) is not None)


def _is_cited(page: Page, first: int, last: int) -> bool:
    """Tell whether a line above or among the lines ``first..last`` calls them sources."""
    heads = (page.text(number) for number in range(first - 1, last))
    return any(len(head) <= _BRIEF and _CITED.search(head) for head in heads)


def _may_label(page: Page, number: int) -> bool:
    """Tell whether ``number`` labels the line below (图片：), or is the site's own."""
    text = page.text(number)
    is_label = len(text) <= _LABEL and text[-1] in ":：" and number + 1 < len(page.texts)
    return is_label or (len(text) <= _SITE and bool(said(text)))


def _link(number: int, evidence: tuple[Evidence, ...]) -> Proposal:
    return Proposal((number,), "furniture.links", DROPPED, evidence)
