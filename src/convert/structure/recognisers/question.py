"""Headings that ask: 为什么…？, each followed by its answer.

The weights are log-odds (docs/notes/heading.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from convert.pattern import pattern
from convert.structure.below import has_list_below
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_heading, because
from convert.structure.recognisers.counted import labels as labels_of
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.numbered import family_of
from convert.structure.recognisers.telling import ASKING
from convert.structure.shape import ends_a_sentence, has_inner_stop

_SIZE: Final = 32
_SHORTEST: Final = 4
_NAME: Final = 5
_HABIT: Final = 3
_TIMES: Final = 3
"""An answer that is so many times as long is no remark in a talk."""

_LABEL: Final = 8
"""No speaker is called by more before a colon.  Units: characters."""

_COUNTED: Final = pattern(
    "(?:Q|[问問][题題]?)[0-9一二三四五六七八九十]{1,2}(?: ?[：:]| ?(?=[^0-9]))"
)
_NUMBERED: Final = pattern("[第其之D]?[0-9一二三四五六七八九十]{1,2}[：:](?![0-9])")
_COUNTED_SIZE: Final = 60
"""Where questions are counted, they are known however long they are."""

_MARKED: Final = pattern(
    "[Q问問] ?(?:[.．、·|｜丨/／]|\u3000| (?=[^ ]))[ \u3000]{0,2}(?=[^\\s：:])"
)
"""Q before a question, and no colon, with which one talks: Q. 船从哪里来？"""

_ANSWERS: Final = frozenset("A答回")
_ANSWERED: Final = pattern("(?:A[0-9]{0,2}|[答回][复覆]?) ?[：:.]")
_SPEAKER: Final = pattern("[【\\[［〔]?(?P<who>[Q\u4e00-\u9fff]{1,5}) ?[】\\]］〕｜|丨/／.．：:]")
_OTHERS: Final = frozenset("他她")
_REPORTER: Final = pattern("[记記]者[：:]")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose headings that are questions."""
    asking = [number for number, text in page.worded(page.open) if number and _asks(text)]
    if not asking:
        return
    again = _asked_again(page) if len(asking) >= _HABIT else frozenset()
    asking = sorted(again.union(asking))
    labels = sum(page.is_apart(n) and page.is_prose(n + 1) for n in page.labels)
    answers = _answers(page, asking)
    beside = {n for n in asking if page.text(n - 1)[-1:] in {"？", "?"}}
    beside |= {n for n in asking if n + 1 in beside}
    marked = _marked(page, asking)
    counted = marked | {n for n in asking if _is_counted(page, n) or n - 1 in page.once(labels_of)}
    amid = _amid(asking, counted)
    openings = Counter(_opening(page.text(number)) for number in page.open)
    openings[""] = 0
    for number in asking:
        line = page.lines[number]
        is_alone = page.is_apart(number)
        below = page.text(number + 1)
        evidence = because(
            (True, "is a short question", 2.0),
            (ASKING.search(line.text) is not None, "asks how or what", 1.0),
            ("，" in line.text or "," in line.text, "asks in two clauses", -2.0),
            (len(counted) > 1 and number in counted, "is counted, as others are", 4.0),
            (number in amid, "has no number amid those that have", -4.0),
            (number in again, "is asked of several, and answered", 3.0),
            (page.is_prose(number - 1), "text stands above", 1.5),
            (number in answers, "an answer follows", 1.0),
            (len(below) >= _TIMES * len(line.text), "a much longer line follows", 1.0),
            (len(answers) > 1, "other questions are answered too", 1.0),
            (is_alone, "empty lines set it off", -0.5),
            (is_alone and labels > 1, "labels stand alone as it does", 1.5),
            (is_alone and not page.is_spaced, "stands alone between empty lines", 2.0),
            (line.text[0] in _OTHERS, "asks about somebody of the story", -2.0),
            (number not in marked and _is_asked(line.text, below), "somebody asks it", -3.5),
            (
                number not in marked and openings[_opening(line.text)] > 1,
                "who asks speaks elsewhere too",
                -6.0,
            ),
            (4 * len(beside) > len(asking), "questions here stand beside each other", -3.0),
        )
        found = as_heading(page, number, family_of(line.text))
        yield Proposal((number,), "heading.question", found, evidence)


def _asks(text: str) -> bool:
    """Tell whether ``text`` is one short question, and nobody speaks it."""
    if text[-1] not in "？?" or text[0] in "“「‘『—―─－" or _REPORTER.search(text):
        return False
    longest = _COUNTED_SIZE if _COUNTED.match(text) else _SIZE
    return _SHORTEST <= len(text) <= longest and not has_inner_stop(text)


def _asked_again(page: Page) -> frozenset[int]:
    """The lines that ask the same of several, be it in two questions, most above text."""
    found: dict[str, list[int]] = {}
    for number, text in page.worded(page.open):
        if text[-1] in "？?" and len(text) <= _COUNTED_SIZE and text[0].isalnum():
            found.setdefault(text, []).append(number)
    families = (numbers for numbers in found.values() if len(numbers) > 1)
    answered = (f for f in families if 2 * sum(page.is_prose(n + 1) for n in f) > len(f))
    return frozenset(number for family in answered for number in family)


def _answers(page: Page, asking: Sequence[int]) -> set[int]:
    """The lines of ``asking`` that something below answers."""
    answers = {
        n
        for n in asking
        if page.is_prose(n + 1) or has_list_below(page, n) or page.text(n + 1)[-1:] in {"：", ":"}
    }
    if len(answers) >= _HABIT:  # then short answers are answers too
        asked = frozenset(asking)
        answers |= {n for n in asking if n + 1 not in asked and ends_a_sentence(page.text(n + 1))}
    return answers


def _marked(page: Page, asking: Sequence[int]) -> frozenset[int]:
    """The questions that Q marks, where text answers each and nothing marks an answer."""
    found = [n for n in asking if _MARKED.match(page.text(n))]
    if not found or any(_ANSWERED.match(text) for _, text in page.begun(_ANSWERS)):
        return frozenset()
    are_answered = all(page.is_prose(number + 1) for number in found)
    return frozenset(found) if are_answered and len(found) > 1 else frozenset()


def _amid(asking: Sequence[int], counted: AbstractSet[int]) -> frozenset[int]:
    """The few questions of ``asking`` that have no number and stand amid those ``counted``."""
    numbers = counted & frozenset(asking)
    if len(numbers) < _HABIT:
        return frozenset()
    amid = {n for n in asking if min(numbers) < n < max(numbers)} - numbers
    return frozenset(amid if len(amid) < len(numbers) else ())


def _is_counted(page: Page, number: int) -> bool:
    """Tell whether the question ``number`` has a number, and no turn of a talk answers it."""
    is_turn = _ANSWERED.match(page.text(number + 1)) is not None
    return _COUNTED.match(page.text(number)) is not None and not is_turn


def _is_asked(text: str, below: str) -> bool:
    """Tell whether who asks stands before ``text``; a number may where nobody is said to answer."""
    speaker = _SPEAKER.match(text)
    if speaker is not None and (speaker["who"] in SPEAKERS or speaker["who"] == "Q"):
        return True
    if _NUMBERED.match(text) or (_COUNTED.match(text) and _ANSWERED.match(below) is None):
        return False
    return "：" in text[:_LABEL] or ":" in text[:_LABEL]


def _opening(text: str) -> str:
    """Who speaks, where a gap and no colon parts the name from what is said."""
    head, gap, _ = text[: _NAME + 2].replace(" ", "\u3000").partition("\u3000")
    return head if gap and head.isalpha() else ""
