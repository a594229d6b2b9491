"""Menus of sites, known by their form: short words that strokes part, or one on each line.

    关于青湾 | 联系我们 | 法律声明 | 网站地图

Whose menu it is need not be known.  A text may have a row or a column of words as well, so a part
of them has to be words of links.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.controls import LINKS, words_of
from convert.structure.fields import fields
from convert.structure.header import says_facts
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.channels import offers_films
from convert.structure.recognisers.sites import is_site, tells
from convert.structure.roles import role_of

_WIDEST: Final = 320
"""No row is longer.  Units: characters."""

_UNKNOWN: Final = 45
"""Nor one in which nothing is a link: so wide, strokes part the lines of a song."""

_CELL: Final = 8
"""No word of a menu is longer, in Latin letters twice that.  Units: characters."""

_STROKES: Final = pattern(r"\s*[|｜丨│┆¦]\s*")
_GAPS: Final = pattern(r"[ \u3000\t]+")
BULLETS: Final = frozenset("•·-*●")
_OPEN_ENDS: Final = "|｜"
"""What parts nothing from nothing, as lists of links that a program made end."""

_STROKE: Final = pattern("[|｜丨│┆¦]")
_FEWEST: Final = 3
"""Two words with a stroke between are a title with its site, or two names."""

_MANY: Final = 5
"""So many words in a row without strokes, or on lines of their own, make a menu."""

_PAIR: Final = 2
"""Words of so many characters on average: verse is set apart character by character."""

_KEYS: Final = 4
"""Key words for those who search are as many, where no title tells that a site put them there."""

_GLUED: Final = 12
"""Without gaps a menu is no shorter.  Units: characters."""

_LINKED: Final = 6
"""So many words of links in a row stand in no headline."""

_TOP: Final = 5
"""So many lines at the top are above the text beyond doubt."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose rows of short words above and below the text, and columns of them below it."""
    if len(page.text(0)) <= _WIDEST and offers_films(page.text(0), _KEYS):
        evidence = because((True, "is key words for those who search", 12.0))
        yield Proposal((0,), "furniture.menu", DROPPED, evidence)
    for number, text in page.worded(page.open):
        is_above = number < page.body and (number < _TOP or page.body < len(page.texts))
        if (is_above or number >= page.tail) and len(text) <= _WIDEST:
            yield from _row(page, number)
            if number < _TOP and _is_glued(text):
                evidence = because((True, "is many words of links, whose gaps were lost", 12.0))
                yield Proposal((number,), "furniture.menu", DROPPED, evidence)


def _is_glued(text: str) -> bool:
    """Tell whether most of ``text`` is many words of links that touch: 首页时政国际财经台湾."""
    if len(text) < _GLUED or not (text[:2] in LINKS or text[2:4] in LINKS) or not text.isalpha():
        return False
    at = known = size = 0
    while at < len(text):
        word = next((n for n in (4, 3, 2) if text[at : at + n] in LINKS), 0)
        known, size = known + bool(word), size + word
        at += word or 1
    least = 2 / 3 if text.startswith(("首页", "首頁", "网站首页", "網站首頁")) else 4 / 5
    return known >= _LINKED and size >= least * len(text)


def is_ruled(page: Page, number: int, is_link: Callable[[str], bool]) -> bool:
    """Tell whether ``number`` is a row of a table: one beside it has as many cells, few links."""
    own, beside = _alike(page, number, _STROKE.split)
    tables = (list(filter(None, map(str.strip, row))) for row in beside)
    return len(own) >= _FEWEST and any(2 * sum(map(is_link, row)) < len(row) for row in tables)


def _is_tabled(page: Page, number: int, is_link: Callable[[str], bool]) -> bool:
    """Tell whether ``number`` is a row of a table that counts: one beside it has as many cells.

    So are rows that tabs part, of which few are links: 申请人, 所在社区, 保障方式.
    """
    own, beside = _alike(page, number, _words)
    is_counted = any(cell.isdecimal() for row in (own, *beside) for cell in row)
    is_tabbed = "\t" in page.text(number) and 2 * sum(map(is_link, own)) < len(own)
    return bool(beside) and (is_counted or is_tabbed)


def _alike(
    page: Page, number: int, cut: Callable[[str], list[str]]
) -> tuple[list[str], list[list[str]]]:
    """The cells of line ``number``, and of the lines beside it that have as many."""
    own, *others = (cut(page.text(each)) for each in (number, number - 1, number + 1))
    return own, [row for row in others if len(row) == len(own)]


def _words(text: str) -> list[str]:
    return [word for word in _GAPS.split(text) if word]


def _row(page: Page, number: int) -> Iterator[Proposal]:
    text = page.text(number)
    stroked, spaced = _cells(_STROKES.split(text)), _cells(_GAPS.split(text))
    beside = page.text(number - 1) + page.text(number + 1)
    strokes = text.count("|") + text.count("｜") if number < _TOP else 0
    is_stroked = max(len(stroked), strokes + 1) >= _FEWEST and len(stroked) > 1
    is_stroked = is_stroked and "|" not in beside and "｜" not in beside
    is_spaced = len(spaced) >= _MANY and sum(map(len, spaced)) >= _PAIR * len(spaced)
    cells = stroked if is_stroked else spaced
    known = sum(map(_is_link, cells))
    is_known = known > 0 or text[-1] in _OPEN_ENDS
    is_long = len(cells) >= _MANY and number + 1 < len(page.texts) and len(text) <= _UNKNOWN
    if not (is_stroked or is_spaced) or not (is_known or is_long) or tells(text):
        return
    if (is_ruled if is_stroked else _is_tabled)(page, number, _is_link):
        return
    persons = sum(map(is_usual_person, cells))
    evidence = because(
        (is_stroked, "strokes part several words", 3.5),
        (is_stroked and len(cells) >= _MANY, "they are many", 1.0),
        (not is_stroked, "is many words in a row", 1.5),
        (is_known, "a word of links is among them", 2.0),
        (2 * known >= len(cells) >= _MANY, "most are words of links", 2.0),
        (2 * persons >= len(cells) or _is_staff(text), "they could be people", -4.0),
        (not is_stroked and number == 0 and known < _PAIR, "is the first line", -3.0),
    )
    yield Proposal((number,), "furniture.menu", DROPPED, evidence)


def _is_staff(text: str) -> bool:
    """Tell whether ``text`` is people with what each did, maybe behind the house they work for."""
    found = fields(text)
    people = found[1:] if found[:1] and found[0].kind == "bare" else found
    names = [name.value for field in people for name in field.names]
    are_roles = all(field.kind == "role" and field.names for field in people)
    return len(people) > 1 and are_roles and all(map(is_person, names))


def _cells(parts: Sequence[str]) -> Sequence[str]:
    """``parts``, if each is a word as menus have them; else nothing."""
    words = [part for part in parts if part]
    return words if all(map(_is_word, words)) else ()


def _is_word(text: str) -> bool:
    size = _CELL if not text.isascii() else 2 * _CELL
    is_several = len(text) <= 2 * _CELL and all(len(word) <= _CELL for word in text.split())
    return (len(text) <= size or is_several) and text.replace(" ", "").replace("·", "").isalnum()


def _is_link(text: str) -> bool:
    return text in LINKS or is_site(text) or text.endswith(("首页", "首頁"))


def says_who(words: Sequence[str], above: str, below: str) -> bool:
    """Tell whether two ``words`` are work and who did it, beside a line that is: 视频 何一."""
    are_work = len(words) == 2 and role_of(words[0]) is not None and is_person(words[1])
    return are_work and any(text != "" and says_facts(text) for text in (above, below))


def is_kicked(text: str, word: str) -> bool:
    """Tell whether ``word`` and a stroke open ``text``, as they open headlines: 快訊／渡口停航."""
    return text.startswith((f"{word}／", f"{word}/"))


def is_item(page: Page, number: int, is_known: Callable[[str], bool]) -> bool:
    """Tell whether lines set out as ``number`` stand beside it, and nothing in them is known."""
    text = page.text(number)
    if text[0] not in BULLETS and "\t" not in text:
        return False
    beside = [line for line in (page.text(number - 1), page.text(number + 1)) if line]
    alike = any(_is_alike(line, text) for line in beside)
    return alike and not any(is_known(word) for line in beside for word in words_of(line))


def _is_alike(one: str, other: str) -> bool:
    """Tell whether two lines have the same mark of an item, or as many cells."""
    if other[0] in BULLETS:
        return one[0] == other[0]
    return one.count("\t") == other.count("\t")
