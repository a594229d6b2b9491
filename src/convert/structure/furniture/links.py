"""The address of the page, above and below the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import tells
from convert.structure.shape import ends_a_sentence

_ADDRESS: Final = pattern(r"[（(]?(?:https?://|www\.)[\x21-\x7e]{4,}[)）]?$")
_HEADER: Final = 4
"""So many lines at the top say whence and when, and at which address."""

_CITED: Final = pattern(
    "参考|參考|资料|資料|来源|來源|文献|文獻|出处|出處|引用|注释|註釋|[Ss]ource|[Rr]eference"
)
"""What stands above a list of sources; they are the author's, and he may want them read."""

_CUT: Final = ".."
"""Sites cut titles off with two of these, or three; a story that trails off has …… instead."""

_LABEL: Final = 12
"""No label of a link is longer.  Units: characters."""

_PAIR: Final = 2
"""来源 alone is said of the page.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
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


def is_cut(text: str) -> bool:
    """Tell whether dots cut ``text`` off before a sentence ended: 渡口的灯亮了一整.."""
    return text.endswith(_CUT) and not ends_a_sentence(text.rstrip("."))


def _link(number: int, evidence: tuple[Evidence, ...]) -> Proposal:
    return Proposal((number,), "furniture.links", DROPPED, evidence)
