"""The number of a journal below the title: 《青湾文艺》1998年第4期, 青湾诗刊·2022年3月号.

It says whence the text is, and no day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.moment import moment_at
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Found, Proposal, Words, because

_REACH: Final = 5
"""No such line stands lower.  Units: lines."""

_SIZE: Final = 40
_JOURNAL: Final = (
    "[杂雜][志誌]|[双雙]?[周週旬月季年]刊|[学學院校][报報刊]|[诗詩专專丛叢]刊|文[艺藝学學丛叢]"
)
_COUNT: Final = "(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,6})"
_NUMBER: Final = (
    f"(?:[总總]?第? ?{_COUNT} ?(?:[-—–~、/／+＋]{_COUNT})?[期号號辑輯卷](?:合刊)?"
    f"|{_COUNT}月(?:[上中下]半?月?)?[号號刊]|[春夏秋冬]季?[号號刊卷]|[新年][春年]?[号號]|[创創]刊[号號])"
)
_YEAR: Final = "(?:(?:(?:19|20)[0-9]{2}|[〇零一二三四五六七八九]{4})年?)"
_GAP: Final = "[ \u3000·・•,，/／|｜]{0,4}"
_ISSUE: Final = pattern(
    f"[（(]?(?:(?P<first>{_YEAR}{_GAP}{_NUMBER}){_GAP})?"
    f"(?:《(?P<work>[^《》]{{2,20}})》(?:{_JOURNAL})?"
    f"|(?P<name>[^\\s，。：:；、《》（）()0-9·|｜]{{2,12}}(?:{_JOURNAL}|[志誌])))"
    f"(?:{_GAP}[（(]?(?:{_YEAR}|{_NUMBER})[）)]?){{0,4}}[）)]?$"
)
_COUNTED: Final = pattern(_NUMBER)
_YEARS: Final = pattern(_YEAR)
_CALLED: Final = pattern(f"(?:{_JOURNAL}|[志誌])$")
"""So journals are called, whether the year stands beside the number or not."""

_PLAIN: Final = pattern(
    "(?P<name>[^\\s，。：:；、《》（）()0-9·|｜]{2,12})(?<![在于於是到了的])"
    " ?(?:19|20)[0-9]{2} ?年 ?第? ?[0-9]{1,2} ?期$"
)
"""So a site of journals prints it, whatever the journal is called, below the day."""

_KEYED: Final = pattern("[关關][键鍵][词詞][:：][^，。]{2,40}$")
SERIAL: Final = pattern(
    "[【［\\[〔（(](?:[连連][载載]|[系专專][列栏欄])[^0-9]{0,12}[0-9]{1,4}[)）期回集】]{0,2}$"
)
"""What stands above the title of a part of a serial: 【连载·12】."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what journal a line below the title names with its number."""
    for number in range(1, min(_REACH, page.body + 1, len(page.texts))):
        text = page.text(number)
        found = _ISSUE.match(text) if len(text) <= _SIZE and not page.is_prose(number) else None
        if found is None:
            plain = _PLAIN.match(text) if text[-1:] == "期" else None
            day = moment_at(page.text(number - 1)) if plain else None
            if plain and day and day.value.precision != "month":
                yield _source(page, number, plain.span("name"), is_boxed=False)
                yield from _beside(page, number + 1, page.text(number - 1)[day.end :])
            continue
        group = "work" if found["work"] else "name"
        around = text.replace(found[group], " ")
        is_called = found["name"] is not None or _CALLED.search(found["work"]) is not None
        if not (_COUNTED.search(around) and (is_called or _YEARS.search(around))):
            continue  # 《渡口人家》第3卷
        yield _source(page, number, found.span(group), is_boxed=found["work"] is not None)


def _beside(page: Page, number: int, who: str) -> Iterator[Proposal]:
    """Propose the key words below such a line, and ``who`` stands beside the day where once more.

    A site prints the page of a journal below what it says of it itself.
    """
    if _KEYED.match(page.text(number)):
        evidence = because((True, "files the article or points elsewhere", 12.0))
        yield Proposal((number,), "furniture.filed", DROPPED, evidence)
    names = _letters(who)
    for below in range(number, min(number + _REACH, page.body)) if names else ():
        if _letters(page.text(below)) == names:
            evidence = because((True, "says once more who wrote", 12.0))
            yield Proposal((below,), "byline.again", DROPPED, evidence)


def _letters(text: str) -> str:
    """``text`` without marks, spaces and what numbers note behind names."""
    return "".join(filter(str.isalpha, text))


def _source(page: Page, number: int, place: tuple[int, int], *, is_boxed: bool) -> Proposal:
    line = page.lines[number]
    facts = Found(facts=(Words("source", line.text[slice(*place)], (line.span(*place),)),))
    evidence = because(
        (True, "is a journal with its number, and nothing else", 7.0),
        (number <= page.body, "stands above or below the text", 1.5),
        (is_boxed, "is a work in brackets", 1.0),
    )
    return Proposal((number,), "source.issue", facts, evidence)
