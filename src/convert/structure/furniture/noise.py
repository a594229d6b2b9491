"""What programs strew between paragraphs so that nobody copies them: . f% |/ e$ M, h- @. ~1 D(.

Boards print single signs, sites of novels a key of letters and digits.  An author has neither amid
text of ideographs; what is written in code stands line below line, and keys have one length.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because

_KEY: Final = pattern("(?=(?:.*[0-9]){2})(?=(?:.*[a-z]){3})(?=(?:.*[A-Z]){3})[0-9A-Za-z]{24,64}$")
_SIGNS: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_WORD: Final = pattern("[A-Za-z]{4}")
_MIXED: Final = pattern("(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])")
_SHORT: Final = 3
_TOKENS: Final = 5
_KINDS: Final = 4
_FEWEST: Final = 2
_KEYS: Final = 3


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lines of signs that several paragraphs part, and keys of one length."""
    lines = [(n, text) for n, text in page.worded(page.open) if text.isascii()]
    strewn = [n for n, text in lines if _is_strewn(text) and _is_amid(page, n)]
    keys = [n for n, text in lines if _KEY.match(text) and _is_amid(page, n)]
    if len({len(page.text(n)) for n in keys}) != 1 or len(keys) < _KEYS:
        keys = []
    for number in (*(strewn if len(strewn) >= _FEWEST else ()), *keys):
        evidence = because((True, "is signs that a program strews between paragraphs", 12.0))
        yield Proposal((number,), "furniture.noise", DROPPED, evidence)


def _is_strewn(text: str) -> bool:
    """Tell whether ``text`` is signs and single letters side by side, and no word."""
    tokens = text.split()
    is_short = len(tokens) >= _TOKENS and sum(map(len, tokens)) <= _SHORT * len(tokens)
    kinds = _SIGNS.intersection(text)
    is_mixed = _MIXED.match(text) is not None
    return is_short and is_mixed and len(kinds) >= _KINDS and _WORD.search(text) is None


def _is_amid(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands below a paragraph or above one."""
    return page.is_prose(number - 1) or page.is_prose(number + 1)
