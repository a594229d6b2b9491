"""Who sent a report, in brackets at its head: 【青湾报渡口讯】（何小满报道）, （本报何小满报道）.

So papers overseas sign.  The words stay in the paragraph; what they say is copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.names import is_usual_person
from convert.structure.proposal import Fact, Named
from convert.structure.vocabulary import NO_NAMES, PLACED

_SENT: Final = pattern(
    "[ \u3000]{0,2}[（(【〔]"
    "(?P<house>[^\\s（()）【】、，。]{2,8}?[社網网報报台](?:[记記]者)?[ \u3000]?|本[报報]|)"
    "(?P<names>[\u4e00-\u9fff]{2,4}?(?:[、， \u3000和與与&＆][\u4e00-\u9fff]{2,4}?){0,4})"
    "(?:(?<=[\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2}|)"
    "[ \u3000／/]?(?P<said>[专專特]?[合稿]?(?:[报報][道導]))[)）】〕]"
)
"""A house or none, who reported, perhaps from where, and that he did."""

_PLACED: Final = pattern(
    "[【〔［（(](?:[^\\s，。、：【】（）()]{1,7}[社網网報报][\u4e00-\u9fff]{2,6}[讯訊電电][】〕］）)]"
    "|[\u4e00-\u9fff]{2,6}[讯訊][】〕］）)](?=[ \u3000]?[（(]?(?:记者|記者|通讯员|通訊員)))"
)
"""A paper and the place, but no day (【青湾报渡口讯】), or the place and who reports."""

_PARTED: Final = pattern("[、， \u3000和與与&＆]")
_FULL: Final = 3
_OPEN: Final = frozenset("【〔［（(")


def placed_end(text: str) -> int:
    """Where the dateline at the head of ``text`` ends that gives the place alone; 0 if none does.

    Example:
        >>> placed_end("【青湾报渡口讯】停航"), placed_end("【渡口讯】停航")
        (8, 0)
    """
    found = _PLACED.match(text) if text[:1] in _OPEN else None
    return found.end() if found else 0


def sent_by(text: str, at: int, *, is_sent: bool) -> Iterator[Fact]:
    """Who reported, as brackets at ``at`` say it; ``is_sent`` where a dateline stands before."""
    found = _SENT.match(text, at) if text[at : at + 3].lstrip()[:1] in _OPEN else None
    if found is None:
        return
    names = tuple(_PARTED.split(found["names"].strip()))
    is_told = is_sent or found["house"] != "" or len(names) > 1
    is_full = len(names) == 1 and len(names[0]) == _FULL
    if (is_told or is_full) and all(map(_may_report, names)):
        yield Named(Credit("reporter", names, "", found["said"]), ())


def _may_report(name: str) -> bool:
    """Tell whether ``name`` is a person's and neither a place nor a word: 温州报道, 方面报道."""
    return is_usual_person(name) and name not in PLACED and name not in NO_NAMES
