"""What leads from one section of a manual to those beside it, and the part named above it.

6. 渡船                        第 14 章 渡船
附录 A. 渡口志                  …
6. 渡船                        第 13 章 渡口      第 15 章 大桥
…
附录 A. 渡口志      7. 大桥      ← 渡口　　大桥 →

Sites lead so from a post to those beside it, each on a line: ← 渡口, 大桥 →, below 文章导航 or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.latin import is_latin
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.markers import value
from convert.structure.shape import CLAUSE_MARKS, HAN_NUMERALS, ends_a_sentence

_RULE: Final = "furniture.section"
_FOOT: Final = 4
"""What leads on is among so many lines at the end."""

_CELLS: Final = pattern(r"[ \u3000]*(?:[\t|｜]|\u3000|  )[ \t\u3000|｜]*")
_NUMBERED: Final = pattern(
    "(?P<kind>第|附[录錄]|章|[Cc]hapter|[Ss]ection|[Aa]ppendix)? ?"
    f"(?P<above>(?:[0-9]{{1,2}}[.．]){{0,3}})"
    f"(?P<n>[0-9]{{1,3}}|[A-Z]|[{HAN_NUMERALS}]{{1,4}})(?P<unit> ?[章节節回课課讲講篇部])?"
    "(?:[.．、](?![0-9])|[ \u3000]|$)"
)
_OLD: Final = frozenset("←«")
_BACK: Final = frozenset("←«‹<＜◀◄")
_ON: Final = frozenset("→»›>＞▶►")
_ARROWS: Final = "".join(_BACK | _ON) + " \u3000"
_OLDER: Final = pattern(
    "[←«] ?(?:(?:過去|以前|前)の(?:投稿|記事)|[较較更][旧舊早]的?(?:文章|日[志誌])"
    "|上一[篇則则](?:文章|日[志誌])?|[Oo]lder [Pp]osts?|[Pp]revious(?: [Pp]osts?)?)"
    "(?: ?[|｜] ?.{2,12}[→»])?$"
)
"""What leads to older posts, alone."""

_GUIDES: Final = frozenset(("投稿ナビゲーション", "文章导航", "文章導覽", "Post navigation"))
_PAIR: Final = 2
_HOME: Final = 4
"""What leads to the whole of the manual, between the two, is no longer: 起始页."""

_SIZE: Final = 40
"""No section is called by more characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the row at the foot, what stands below it, and the part between two titles."""
    yield from _posts(page)
    count = len(page.texts)
    for number in range(max(1, count - _FOOT), count):
        if not _is_row(page.text(0), page.text(number)):
            continue
        evidence = because((True, "leads to the sections before and after", 9.0))
        yield Proposal((number,), _RULE, DROPPED, evidence)
        below = because((True, "stands below what leads to other sections", 7.0))
        for other in range(number + 1, count):
            if _leads_on(page.text(number), page.text(other)):
                yield Proposal((other,), _RULE, DROPPED, below)
        if page.text(2) == page.text(0) and _may_name(page.text(1)):
            part = because((True, "is the title, and the part that the section stands in", 9.0))
            yield Proposal((0, 1), _RULE, DROPPED, part)
        return


def _posts(page: Page) -> Iterator[Proposal]:
    """Propose what leads to older and newer posts, above or below the text, and what heads it."""
    for number, text in page.begun(_OLD):
        is_outside = number < page.body or number >= page.tail
        if not is_outside or len(text) > _SIZE or ends_a_sentence(text):
            continue
        guide = number - 1 if page.text(number - 1) in _GUIDES else number
        is_paired = page.text(number + 1)[-1:] in _ON and len(page.text(number + 1)) <= _SIZE
        if guide < number or is_paired or _OLDER.match(text):
            evidence = because((True, "leads to the posts before and after", 12.0))
            for row in range(guide, number + 1 + is_paired):
                yield Proposal((row,), _RULE, DROPPED, evidence)


def _is_row(title: str, text: str) -> bool:
    """Tell whether ``text`` names the sections before and after the one called ``title``."""
    cells = _CELLS.split(text)
    if len(cells) == _PAIR + 1 and len(cells[1]) <= _HOME and not _NUMBERED.match(cells[1]):
        del cells[1]
    if len(cells) != _PAIR or not all(map(_may_name, cells)):
        return False
    if cells[0][0] in _BACK and cells[1][-1] in _ON:
        return _ON.isdisjoint(cells[0]) and _BACK.isdisjoint(cells[1])
    here, before, after = map(_place, (title, *cells))
    if here is None or before is None or after is None or here in (before, after):
        return False
    return before == _beside(here, -1) or after == _beside(here, 1)


def _leads_on(row: str, text: str) -> bool:
    """Tell whether ``text``, below ``row``, names its sections in cells, too, or is Latin."""
    if is_latin(text) or "©" in text:
        return not ends_a_sentence(text) and any(map(str.isalpha, text))
    names = {_NUMBERED.sub("", cell).strip(_ARROWS) for cell in _CELLS.split(row)}
    cells = _CELLS.split(text)
    return len(cells) > 1 and not names.isdisjoint(cells)


def _may_name(text: str) -> bool:
    is_name = 0 < len(text) <= _SIZE and not ends_a_sentence(text)
    return is_name and CLAUSE_MARKS.isdisjoint(text)


def _place(text: str) -> tuple[str, str, int] | None:
    """What ``text`` is counted as, what it stands in, and its number there."""
    found = _NUMBERED.match(text)
    if found is None:
        return None
    is_told = found["kind"] or found["unit"] or found["above"] or found[0][-1] in ".．、"
    if not is_told:
        return None
    kind = (found["kind"] or "") + (found["unit"] or "").strip()
    return kind, found["above"], value(found["n"])


def _beside(place: tuple[str, str, int], step: int) -> tuple[str, str, int]:
    kind, above, number = place
    return kind, above, number + step
