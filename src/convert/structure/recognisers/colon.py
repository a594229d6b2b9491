"""Headings that end with a colon: 评测标准：, told from what announces a speech or a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.below import has_list_below
from convert.structure.houses import PAPER
from convert.structure.labels import kind_of
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_heading, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.letter import is_salutation
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.shape import COLONS
from convert.structure.vocabulary import POSTS

_SHORTEST: Final = 2
_LONGEST: Final = 14
_THING: Final = 10
_ONES: Final = frozenset("1１①⑴")
"""What is counted below is a part of its own; bullets are what the label announces."""

_ADDED: Final = frozenset("附")
"""What is attached is listed below the text, and is no part of it."""

_HEADS: Final = ("班长", "组长", "队长", "班長", "組長", "隊長")
_OFFICE: Final = 6
"""Who speaks is called by no longer words.  Units: characters."""

_ENTRY: Final = pattern("[^，。：:“「《]{1,8}[：:][^：:]{1,60}$")
_LETTERED: Final = pattern("[（(]?[A-Za-z][.．、)）][ \u3000]{0,4}[^\\s]")
"""A label and its value, a letter and its item: what stands above two of them announces them."""

_TURNS: Final = 3
"""More labels, each above one paragraph, head parts whatever they say, if most call things."""

_PAPER_SIZE: Final = 24
_CALLED: Final = pattern("[，,。：:；;]\\S|记者|記者|[说說称稱问問道][：:]$")
"""What tells of a paper in a sentence, or who speaks for one."""

_KNOWN: Final = (
    "补记",
    "補記",
    "附记",
    "附記",
    "后记",
    "後記",
    "说明",
    "說明",
    "附录",
    "附錄",
    "结语",
    "結語",
)
"""Nobody who speaks is called so."""

_SPEAKING: Final = ("记者", "記者", "发言人", "發言人")
"""Who speaks for a house, however long its name is."""

_ANNOUNCING: Final = frozenset(
    "说說道写寫问問答是有请請到为為如即曰云这這那我他她你您们們各让讓看听聽想知下以来來去给給括"
)
"""A label that calls a thing by its name has none of these; what announces has one."""

_TOLD: Final = pattern("[讲講][了过過]|了.{0,3}[一二两兩三四五六几幾]|[贴貼挂掛写寫刻印]着")
"""What is told, and is no name of a thing: 讲了两件事, 门上贴着对联."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose labels that end with a colon and have text or a counted list below."""
    ended = [number for number, text in page.worded(page.open) if number and text[-1] in COLONS]
    papers = _papers(page, ended)
    found = [number for number in ended if number in papers or _is_label(page, number)]
    if not found:
        return
    above_lists = [number for number in found if has_list_below(page, number)]
    if len({page.text(number) for number in above_lists}) == 1:  # one alone announces its list
        found = [number for number in found if number not in above_lists]
    counts = Counter(page.text(number) for number in found)
    things = sum(_is_thing(text[:-1].rstrip()) for text in counts)
    are_things = len(counts) > _TURNS and 2 * things > len(counts)
    is_talk = any(count > 1 and _may_speak(text[:-1].rstrip()) for text, count in counts.items())
    for number in found:
        text = page.text(number)
        words = text[:-1].rstrip()
        is_set_off = page.is_apart(number) and not page.gap
        is_in_turn = are_things and not {number - 2, number + 2}.isdisjoint(found)
        evidence = because(
            (True, "is a label with a colon", 1.5),
            (_is_thing(words), "calls a thing by its name", 2.0),
            (number in papers, "names one of several papers, each above what it says", 4.0),
            (
                is_in_turn or (len(counts) > 1 and (is_set_off or _is_thing(words))),
                "others are built alike",
                2.5,
            ),
            (page.is_prose(number - 1), "text stands above", 1.0),
            (not text[0].isalnum() and text[0] not in "“「『（(《", "a mark opens it", 2.0),
            (counts[text] > 1, "comes again, as speakers do", -4.0),
            (_may_speak(words), "is called as a speaker", -8.0 if _is_introduced(words) else -4.0),
            (_is_set_in(page, number), "is set in with what follows, as a letter is", -3.0),
            (
                is_talk and counts[text] == 1 and not words.endswith(_KNOWN),
                "speakers stand so here",
                -4.0,
            ),
            (page.text(number + 1)[:1] in {"“", "「", "『"}, "somebody speaks below", -3.0),
            (
                page.text(number + 1).isascii() and not text.isascii(),
                "announces what stands below in other letters",
                -6.0,
            ),
        )
        yield Proposal((number,), "heading.colon", as_heading(page, number), evidence)


def _is_label(page: Page, number: int) -> bool:
    """Tell whether a label with a colon has text or a counted list below.

    Where it names a thing below text, several words below are enough, unless they are its value:
    营业时间：, and 看心情 alone.
    """
    text = page.text(number)
    if not _SHORTEST <= len(text) <= _LONGEST or is_numbered(text):
        return False
    below = page.text(number + 1)
    if any(all(each.match(page.text(number + n)) for n in (1, 2)) for each in (_ENTRY, _LETTERED)):
        return False
    if has_list_below(page, number):
        return below[0] in _ONES and _is_thing(text[:-1].rstrip()) and text[0] not in _ADDED
    words = text[:-1].rstrip()
    names = page.is_prose(number - 1) and number < page.tail and _is_thing(words)
    is_named = names and kind_of(words) is None and len(words) > _SHORTEST
    is_headed = is_named and "://" not in below and not _has_value(page, number)
    return (page.is_prose(number + 1) or is_headed) and not is_salutation(text)


def _papers(page: Page, ended: Sequence[int]) -> frozenset[int]:
    """Those of the lines ``ended`` that name one of several papers, each above text of its own."""
    found = {n: text for n, text in page.worded(ended) if _is_paper(text)}
    is_each = len(found) > 1 and len(set(found.values())) == len(found)
    is_parted = all(after > number + 1 for number, after in pairwise(found))
    return frozenset(found) if is_each and is_parted else frozenset()


def _is_paper(text: str) -> bool:
    if len(text) > _PAPER_SIZE or is_salutation(text) or _CALLED.search(text):
        return False
    return PAPER.search(text[:-1].removesuffix("网站").rstrip("》”」】 ")) is not None


def _is_set_in(page: Page, number: int) -> bool:
    """Tell whether ``number`` and what follows are set in alike, and farther than paragraphs."""
    indents = page.lines.indents
    is_above = number < page.tail and number + 1 < len(indents)
    return is_above and page.indent + 1 < indents[number] == indents[number + 1]


def _has_value(page: Page, number: int) -> bool:
    """Tell whether one line follows ``number`` at once, and then an empty one."""
    return not page.blanks_below(number) and page.blanks_below(number + 1) > 0


def _may_speak(words: str) -> bool:
    """Tell whether ``words`` call somebody: by name, by what he does, or by his office."""
    is_post = words.endswith((*POSTS, *_HEADS)) and len(words) <= _OFFICE
    is_named = is_person(words) or _is_introduced(words)
    return words in SPEAKERS or is_named or is_post or words.endswith(_SPEAKING)


def _is_introduced(words: str) -> bool:
    """Tell whether ``words`` say what somebody is and, behind a gap, his name: 局长 何小满."""
    told, _, name = words.replace("\u3000", " ").rpartition(" ")
    is_post = told.rstrip().endswith((*POSTS, *_HEADS, *SPEAKERS))
    return is_post and is_person(name)


def _is_thing(words: str) -> bool:
    is_name = 1 < len(words) <= _THING and _ANNOUNCING.isdisjoint(words)
    return is_name and _TOLD.search(words) is None
