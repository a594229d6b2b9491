"""Pages of verse: what several poems are called and whose they are, and stanzas of long lines.

他们先搬走了木牌，再搬走了灯，最后才想起来石阶是搬不走的
石阶有四十一级，没有人看见过它们干着的样子
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain
from operator import eq
from typing import Final

from convert.ir import Block, Heading, Paragraph
from convert.pattern import pattern
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, as_heading, because
from convert.structure.recognisers.verse import is_narrow, stanza
from convert.structure.roles import role_of
from convert.structure.shape import has_digit, is_ideograph
from convert.structure.vocabulary import AGE

_FEWEST: Final = 7
"""Fewer lines are a label or two."""

_WIDEST: Final = 60
"""A longer line is a paragraph.  Units: characters."""

_MOST: Final = 0.8
"""So many lines of such a page are verse."""

_PAUSED: Final = 0.25
"""A clause ends within so many lines, as in few headlines."""

_FIGURES: Final = 0.2
"""Headlines have more figures."""

_POET: Final = pattern(
    f"(?P<told>作者[：:] ?|[—─]{{1,2}} ?)?(?P<age>{AGE}[·・ \u3000])?"
    "(?P<land>[［\\[〔（(【][\u4e00-\u9fff]{1,4}[］\\]〕）)】] ?)?(?P<name>[\u4e00-\u9fff·]{2,12})$"
)
_WRITTEN: Final = pattern(
    "[（(]?(?:[—―─-]{1,2} ?)?(?:[写寫作]?[于於])? ?"
    "(?:[0-9]{4}|[一二〇○零两兩三四五六七八九]{4}) ?[年./．-]"
    "(?P<rest>[^。，；！？：]{0,12}(?:[，、,]? ?[^。，；！？：]{0,12}))[）)]?$"
)
_WHEN: Final = pattern(
    "(?:[0-9]{1,2}|[一二三四五六七八九十冬腊臘正]{1,3}) ?(?:[月./．—–―~～至-]|[日 ，、]|$)"
    "|(?:[初暮仲深早晚]?[春夏秋冬][天日夜]?|[初末底]|除夕|元旦|清明|端午|中秋|重阳|重陽)?"
    "(?:[，、, \u3000于於在]|$)"
)
"""Behind the year stands a month or a season, or a sign before where it was."""

_TOLD: Final = frozenset("了着過过是走来來去死生我你他她它们們有没沒不的")
"""With these a line tells what happened in a year: 1987年，外婆走了."""

"""When and where a poem was written, below it: 2017年3月，渡口."""

_SUITE: Final = pattern(
    ".*?[^\\s（(【\\[《][（(][^（()）]{0,4}?(?:[组組][诗詩章歌]|[短散][诗詩章]|"
    "外?[一二三四五六七八九十两兩0-9]{1,2}[首章])[）)]$"
    "|[^，。！？]*?(?:[诗詩词詞][抄钞鈔选選稿]?[一二三四五六七八九十两兩0-9]{1,2}首"
    "|\\S[ \\u3000][组組][诗詩])$"
)
"""So what several poems are called ends: 过渡的人（组诗）, 旧船（外二首）, 渡口诗三首."""

_PARTS: Final = frozenset("诗詩刊辑輯社卷首章部篇网網")
"""So journals, and parts of what several poems are called, end."""

_RULES: Final = frozenset("*%-—＊=~")
_TOP: Final = 3
_NAME: Final = 4
_PAIR: Final = 2
_LINES: Final = 4
_SINGING: Final = pattern(
    "(?:[唱念吟哼诵誦写寫][着著了]?(?:道|的?是|起)?|(?:[诗詩歌词詞谣謠][中里裡]?|这样|這樣)[唱说說写寫云雲曰道]+(?:道|的)?"
    "|[一这這那]?[首支段][^，。：]{0,6}[诗詩歌词詞谣謠]|[诗詩][云雲曰])[:：]$"
)
"""So a line ends that announces a poem; 我们唱过的歌有这些： announces a list."""

_SUNG: Final = 3
"""A line that comes again in a poem has as many words; 在吗 is asked again."""
_RUNNING: Final = 3
"""Among poems, at most one line of so many is text."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose titles of poems with their poets, and stanzas of long lines."""
    yield from _titled(page)
    yield from _after_days(page)
    yield from _quoted(page)
    if len(page.texts) < _FEWEST or 2 * sum(page.prose) > len(page.texts):
        return
    verse = [number for number, text in enumerate(page.texts) if _may_be(text)]
    stanzas = [run for run in page.runs(verse, blanks=0) if len(run) > 1]
    texts = [page.text(number) for run in stanzas for number in run]
    if len(stanzas) < 2 or len(texts) < _MOST * len(page.texts) or all(map(is_narrow, texts)):
        return
    figures, paused = sum(map(has_digit, texts)), sum("，" in text for text in texts)
    if figures > _FIGURES * len(texts) or paused < _PAUSED * len(texts):
        return
    evidence = because((True, "stands in stanzas, and hardly a line here ends a sentence", 8.0))
    for run in stanzas:
        yield Proposal(tuple(run), "verse.stanza", Found((stanza(page, run),)), evidence)


def _quoted(page: Page) -> Iterator[Proposal]:
    """Propose a poem within an essay, each line of which stands as a paragraph.

    A line of it comes again, as in no list and no talk, or what stands above says that it is sung.
    """
    near = chain.from_iterable(run for run in page.runs(page.labels) if len(run) >= _LINES)
    short = (n for n in near if n > page.body and _may_be_sung(page.texts[n]))
    for run in page.runs(short):
        first, last = run[0], run[-1]
        texts = [page.text(number) for number in run]
        if len(run) < _LINES or not page.is_prose(last + 1):
            continue
        if len({page.blanks[number] for number in run}) > 1:
            continue
        said, times = Counter(texts).most_common(1)[0]
        again = times > 1 and len(said) >= _SUNG and not any(map(eq, texts, texts[1:]))
        is_announced = _SINGING.search(page.text(first - 1)) is not None
        if is_announced or (again and page.is_prose(first - 1)):
            evidence = because((True, "short lines stand between paragraphs, and one again", 8.0))
            yield Proposal(tuple(run), "verse.quoted", Found((stanza(page, run),)), evidence)


def _may_be_sung(text: str) -> bool:
    """Tell whether ``text`` could be a line of a poem: words, and at most commas between them."""
    words = "".join(text.replace(",", "，").split("，"))
    return is_narrow(text) and all(map(is_ideograph, words.replace("—", "")))


def _after_days(page: Page) -> Iterator[Proposal]:
    """Propose what a poem is called that follows when and where the one above was written."""
    if 10 * sum(page.prose) > len(page.texts):
        return
    written = [n for n, text in page.worded(page.open) if n > 1 and _is_written(text)]
    if not written or not _is_below(page, written[0]):
        return
    evidence = because((True, "the poem above ends with when it was written", 7.0))
    first = next((n for n in range(_PAIR, written[0]) if _is_title_of(page, n)), 0)
    for number in (first, *(number + 1 for number in written)):
        if number and _is_title_of(page, number):
            title = as_heading(page, number)
            yield Proposal((number,), "heading.poem", title, evidence)


def _is_written(text: str) -> bool:
    found = _WRITTEN.match(text) if is_narrow(text) else None
    if found is None or not _TOLD.isdisjoint(found["rest"]):
        return False
    return _WHEN.match(found["rest"].rstrip("）)")) is not None


def _is_below(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands below lines kept together; above them it would head them."""
    stanza = range(number - 2, number)
    return all(is_narrow(page.text(n)) for n in stanza) and not page.blanks[number - 1]


def _is_title_of(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands alone, and lines of verse that are kept together below."""
    one, other = number + 1, number + 2
    is_verse = all(is_narrow(page.text(n)) and not page.is_prose(n) for n in (one, other))
    text = page.text(number)  # a mark before it tells more: ◎盐, ——给一只鸟
    is_title = page.is_label(number) and is_narrow(text) and text[0].isalnum()
    is_title = is_title and page.is_apart(number)
    return is_title and is_verse and bool(page.text(other)) and not page.blanks[other]


def _may_be(text: str) -> bool:
    """Tell whether ``text`` could be a line of verse: only words, and nothing closes it."""
    is_bare = is_ideograph(text[0]) and is_ideograph(text[-1])
    return is_bare and len(text) <= _WIDEST and "：" not in text and "。" not in text


def _titled(page: Page) -> Iterator[Proposal]:
    """Propose what several poems are called, each with its poet and the first lines below."""
    poets = page.once(poets_of)
    evidence = because((True, "a name stands below it, and verse, and so do others", 12.0))
    for number in poets:
        title, poet = page.lines[number], page.lines[number + 1]
        verses = _verses(page, number + 2, poets)
        blocks: tuple[Block, ...] = (
            Heading(1, (title.cut(),), span=title.span()),
            Paragraph((poet.cut(),), span=poet.span()),
            *(stanza(page, verse) for verse in verses),
        )
        lines = range(number, verses[-1].stop if verses else number + 2)
        yield Proposal(lines, "heading.poem", Found(blocks, rank="plain"), evidence)


def _verses(page: Page, start: int, poets: Mapping[int, str]) -> list[range]:
    """The stanzas from line ``start`` to what begins another poem, or is no verse.

    A line alone may say whence the poem is, or begin what follows.
    """
    found: list[range] = []
    while start < len(page.texts) and start not in poets:
        ends = (n for n in range(start, len(page.texts)) if _is_over(page, n, poets))
        end = next(ends) + 1
        texts = page.texts[start:end]
        is_verse = all(is_narrow(text) and is_ideograph(text[0]) for text in texts)
        if len(texts) < _PAIR or not is_verse or any(page.is_prose(n) for n in range(start, end)):
            break
        found.append(range(start, end))
        start = end
    return found


def _is_over(page: Page, number: int, poets: Mapping[int, str]) -> bool:
    """Tell whether a stanza ends with line ``number``."""
    below = page.text(number + 1)
    is_rule = not any(map(str.isalnum, below))  # or nothing follows
    return page.blanks_below(number) > 0 or number + 1 in poets or is_rule


def suite_of(page: Page) -> int:
    """The line at the top that says in a title that several poems follow; -1 if none does."""
    if _RUNNING * sum(page.prose) > len(page.texts):
        return -1
    return next((n for n, text in enumerate(page.texts[:_TOP]) if _SUITE.match(text)), -1)


def signs_suite(page: Page, number: int) -> bool:
    """Tell whether ``number`` touches the title of several poems, and the first is called below."""
    text, first, below = (page.text(n) for n in range(number, number + 3))
    if page.once(suite_of) != number - 1 or page.blanks[number] or not below:
        return False
    is_part = text[-1] in _PARTS or text[0] == "第"
    is_named = page.blanks[number + 1] > 0 and first[0].isalnum() and is_narrow(first)
    is_for = below[0] in "—─-（("
    return is_named and not is_part and (is_for or _is_headed(page, number + 1))


def _is_headed(page: Page, number: int) -> bool:
    return page.is_apart(number) and not page.is_apart(number + 1)


def poets_of(page: Page) -> dict[int, str]:
    """Whose poems are called as lines say: most poets like people, or they have another poem."""
    if len(page.texts) < _FEWEST or _RUNNING * sum(page.prose) > len(page.texts):
        return {}
    found = {n: name for n in page.labels if _is_set_off(page, n) and (name := _poet(page, n))}
    if 0 in found and len(found) <= _PAIR:
        del found[0]
    often = Counter(found.values())
    sure = {n for n, name in found.items() if "·" in name or is_person(name) or often[name] > 1}
    sure |= {n for n in found if _is_told(page.text(n + 1))}
    others = {n for n in found if n + 2 not in found and len(found[n]) < _NAME}
    others = {n for n in others - sure if not page.blanks[n + 1]}
    titles = {page.text(n) for n in sure | others}
    are_several = len(titles) == len(sure | others) >= _PAIR and len(others) <= len(sure)
    return {n: found[n] for n in sorted(sure | others)} if are_several else {}


def _is_set_off(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands at the top, below an empty line or below a rule."""
    if number and page.blanks[number] and any(map(str.isalnum, page.text(number - 1))):
        return True
    below = page.text(number + 1)  # what is cited has a dash below
    is_top = number <= 1 or not any(map(str.isalnum, page.text(number - 1)))
    return _is_told(below) and (is_top or below[0] not in "—─")


def _is_told(text: str) -> bool:
    """Tell whether a label or an age stands before a name, as no line of verse begins."""
    found = _POET.match(text)
    return found is not None and any(found.group("told", "age", "land"))


def _poet(page: Page, number: int) -> str:
    """Whose poem could be called as line ``number`` says: lines of verse stand below a name."""
    title, below = page.text(number), page.text(number + 1)
    one, other = number + 2, number + 3
    found = _POET.match(below)
    if found is None or page.blanks[number + 1] > 1 or page.blanks_below(one):
        return ""
    name = found["name"]
    is_name = "·" in name or len(name) <= _NAME
    is_verse = all(
        is_narrow(page.text(n)) and not (page.is_prose(n) or is_person(page.text(n)))
        for n in (one, other)
    )
    is_title = (
        is_narrow(title)
        and title[0] not in _RULES
        and role_of(title) is None
        and not is_person(title)
    )
    return name if is_name and is_verse and is_title else ""
