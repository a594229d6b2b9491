"""What readers said of a post, below it: コメント, each remark above who said it and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.moment import moment_in
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import tells
from convert.structure.stamp import is_timed

_STAMP: Final = pattern(
    "(?:投稿者?|[Pp]osted by|[Cc]omment by|コメント|留言者?|[评評][论論]者?)[ \u3000]?[：:|｜]? ?"
    "(?=\\S).{1,24}[|｜,，/ \u3000(（]"
)
_SIZE: Final = 60
_REACH: Final = 40
_NEAR: Final = 6


def remarks(page: Page, heads: Sequence[int]) -> Iterator[Proposal]:
    """Propose all from the first of ``heads`` to the last who says when he remarked on the text.

    The day of the article stands above, so that no such line says when that was written.
    """
    for head in heads:
        stamps = [n for n in range(head + 1, len(page.texts)) if _is_stamp(page.text(n))]
        if not stamps or stamps[0] > head + _REACH or page.tail > stamps[-1] + 1:
            continue
        if not _is_dated(page, head):
            continue
        for number in range(head, stamps[-1] + 1):
            evidence = because((True, "stands among remarks that say who and when", 14.0))
            yield Proposal((number,), "furniture.remarks", DROPPED, evidence)
        return


def others(page: Page, form: int) -> Iterator[Proposal]:
    """Propose what stands below ``form``, where readers may remark: other posts, cut off."""
    below = page.texts[form + 1 :]
    is_cut = any(text.endswith(("..", "…")) for text in below)
    if form <= page.body or not is_cut or 2 * sum(map(len, below)) > sum(map(len, page.texts)):
        return
    for number in range(form + 1, len(page.texts)):
        evidence = because((True, "stands below where readers may remark", 9.0))
        yield Proposal((number,), "furniture.remarks", DROPPED, evidence)


def _is_stamp(text: str) -> bool:
    """Tell whether ``text`` says who remarked, and at which hour."""
    found = moment_in(text) if len(text) <= _SIZE and _STAMP.match(text) else None
    return found is not None and is_timed(found)


def _is_dated(page: Page, head: int) -> bool:
    """Tell whether a line above the text, or below it and above ``head``, says when it was."""
    told = (*range(min(page.body, head)), *range(max(page.body, head - _NEAR), head))
    return any(moment_in(page.text(n)) and tells(page.text(n)) for n in told)
