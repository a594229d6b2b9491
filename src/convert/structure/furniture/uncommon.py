"""What stands about few texts: each room for it is imported where a cheap sign of it is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from convert.structure.page import Page
from convert.structure.proposal import Proposal
from convert.structure.shape import COLONS, ends_a_sentence
from convert.structure.vocabulary import FILING, POSTED
from convert.structure.words import words

_BOARDS: Final = ("表于", "表於", "布于", "布於", "帖", "貼", "最后由", "最後由")
_STAMPS: Final = (
    *("1: ", "1：", "1 ：", "1 名前", "0001 ", "楼主：", "楼主 ", "樓主：", "張貼者", "批踢踢"),
    *("Posted by", "posted", "原创 ", "推荐于"),
)
_POSTS: Final = frozenset(word[:3] for word in (*POSTED, *_STAMPS))
"""With these begins what programs print by which people post."""

_AGO: Final = frozenset("前天日刚剛布佈表新0123456789")
"""With these end lines that say how long ago."""

_EDITING: Final = ("编辑", "播报", "編輯", "編集", "[编辑", "[編輯", "[編集")
_CHAPTERS: Final = frozenset("第正")
_PARTS: Final = "章回节節"
_HAN: Final = frozenset("〇○零一二三四五六七八九—–─·•- ")
_TURNS: Final = ("接", "续", "續", "上转", "上轉")
_PAGED: Final = "版页頁"
_PAGES: Final = ("一页", "一頁", "下页", "下頁", "尾页", "尾頁", "末页", "末頁")
_FOOT: Final = 60
_DIGITS: Final = frozenset("0123456789")
_NUMBERING: Final = frozenset("-—–─·•∙・~～|｜第0123456789一二三四五六七八九")
_NUMBERED: Final = _NUMBERING | frozenset("页頁〇○零") - {"第"}
_NUMBER: Final = 16
_TOP: Final = 12
_LISTED: Final = 16
_PART: Final = 10
_ACCOUNTS: Final = frozenset(["微信号", "微信號"])
_END: Final = 12
_LAST: Final = 4
_ROW: Final = 80
_GAPS: Final = ("\t", "  ", "\u3000", "|", "｜")
"""What parts the names of two sections in one line."""

_SET: Final = frozenset(" \u3000")
_FILED: Final = frozenset(label[0] for label in FILING)
"""So rows of forms begin: 索引号, perhaps with a gap behind the first character: 索 引 号."""

_OLDER: Final = frozenset("←«")
"""With these begins what leads to the post before."""

_REMARKS: Final = frozenset(
    ["コメント", "Comments", "Comment", "留言", "迴響", "回應", "回应", "评论", "評論"]
)
_FORMS: Final = frozenset(
    ["コメントを投稿", "張貼留言", "發佈留言", "發表留言", "发表评论", "Post a Comment"]
)
"""There readers may remark on a post."""

_REMARKED: Final = frozenset(word[0] for word in _REMARKS)
_COUNTS: Final = "0123456789（）()：: \u3000"
"""What heads remarks of readers, and how many there are."""

_COUNTED: Final = "0123456789 [#+"
_COUNTING: Final = frozenset("0123456789[#+作")
_FILES: Final = ("文档", "文檔")
_CALLED: Final = 10
"""The label of what it says has no more characters."""

_SHELF: Final = 8
"""What a library of files says of one stands so high."""

_MEASURED: Final = frozenset("字钟鐘读讀完)）0123456789万萬kKwW人事景物文")
_MEASURES: Final = frozenset("字分级級初高学學考（(❤♥👍👎👁🔥💬")
"""With one of the first end lines that say how long a text is, for whom, or which part of it this
is, and they hold one of the others, as days do not."""

_SITED: Final = (
    *words(
        """
    首页 首頁 主页 主頁 位置 ホーム トップ HOME Home 正文 内容 內容 详情 詳情 本文 文章 详细
    """
    ),
    *("网 -", "网 >", "网>", "网 »", "網 >", " >\n", " »\n", " ›\n"),
)
"""Trails through sites begin or end with one of these."""

_LEAVING: Final = ("解除", "退会", "停止", "退订", "退訂", "取消", "nsubscribe")
_PAGING: Final = frozenset("0123456789版页頁期日")
_STOPS: Final = frozenset("。！？”」』：")
_RULE: Final = 10
"""A rule about a legend has so many signs, and stands so high on the page."""

_TORN: Final = 16
"""What breaks off in a sentence is longer than labels.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what rooms for rare things find."""
    said = page.said
    is_board = any(word in said for word in _BOARDS)
    if is_board:
        from convert.structure.furniture import floors  # noqa: PLC0415  few texts are of boards

        yield from floors.recognise(page)
    if is_board or _may_be_posted(page):
        from convert.structure.furniture import platform  # noqa: PLC0415  few texts are posts

        yield from platform.recognise(page)
    if not _CHAPTERS.isdisjoint(page.heads) and any(part in said for part in _PARTS):
        from convert.structure.furniture.serial import recognise as serial  # noqa: PLC0415  few texts are serials

        yield from serial(page)
    if any(_HAN.issuperset(text[:3]) for _, text in page.begun(_HAN)):
        from convert.structure.furniture import folios  # noqa: PLC0415  few pages are so numbered

        yield from folios.recognise(page)
    if any(text[:2] == 2 * text[0] and _is_rule(text) for text in page.texts[:_TOP]):
        from convert.structure.furniture import legend  # noqa: PLC0415  few texts have one

        yield from legend.recognise(page)
    if any(f"\n{word}" in said for word in _EDITING):
        from convert.structure.furniture import edited  # noqa: PLC0415  few texts are entries

        yield from edited.recognise(page)
    yield from _at_the_top(page)
    if _turns(said):
        from convert.structure.furniture import turned  # noqa: PLC0415  few texts have pages

        yield from turned.recognise(page)
    yield from _pages(page)
    if any(is_open(page, number) for number in page.open):
        from convert.structure.furniture import torn  # noqa: PLC0415  few sentences are torn

        yield from torn.recognise(page)
    if _is_cited(page):
        from convert.structure.furniture import cited  # noqa: PLC0415  few texts are cited

        yield from cited.recognise(page)
    yield from _below(page.texts[-_END:], page)
    yield from _around(page)


def _around(page: Page) -> Iterator[Proposal]:
    """Propose what readers said below a post, and what a library says of a file above its text."""
    if any(word in text[:_CALLED] for text in page.texts[1:_SHELF] for word in _FILES):
        from convert.structure.furniture import filed  # noqa: PLC0415  few texts are filed so

        yield from filed.shelf(page)
    begun = page.begun(_REMARKED)
    heads = [n for n, text in begun if n > page.body and text.rstrip(_COUNTS) in _REMARKS]
    if heads:
        from convert.structure.furniture import remarks  # noqa: PLC0415  few texts have any

        yield from remarks.remarks(page, heads)
    latin = [rows for head, rows in page.heads.items() if head.isascii()]
    if any(page.texts[n].isascii() and len(page.texts[n]) >= _TORN for n in chain(*latin)):
        from convert.structure.furniture import noise  # noqa: PLC0415  few pages are strewn

        yield from noise.recognise(page)


def _at_the_top(page: Page) -> Iterator[Proposal]:
    """Propose what rooms find for which a line above the text shows a sign."""
    above = page.texts[1 : min(page.body, _TOP)]
    top = "\n".join(page.texts[: min(page.body, _TOP)])
    if any(word in top for word in _SITED):
        from convert.structure.furniture import trail  # noqa: PLC0415  few pages have one

        yield from trail.recognise(page)
    if len(page.texts) > _LISTED and _may_list(page.texts[:_LISTED]):
        from convert.structure.furniture import columns  # noqa: PLC0415  few pages list so much

        yield from columns.recognise(page)
    may_be = not _FILED.isdisjoint(page.heads)
    rows = page.texts[:_TOP] if may_be else ()
    wide = "".join([text for text in rows if text[1:2] in _SET or text[0] in _FILED])
    filed = "".join((top + wide).split())
    if sum(label in filed for label in FILING) > 1:
        from convert.structure.furniture import filing  # noqa: PLC0415  few are of offices

        yield from filing.recognise(page)
    if any(text[-1] in _AGO and len(text) <= _NUMBER for text in above):
        from convert.structure.furniture.lately import recognise as lately  # noqa: PLC0415  few pages say so

        yield from lately(page)
    if any(text[:3] in _ACCOUNTS for text in page.texts[:_TOP]):
        from convert.structure.furniture import profile  # noqa: PLC0415  few pages have a box

        yield from profile.recognise(page)
    if top.count("\n- ") > 1:
        from convert.structure.furniture import dashed  # noqa: PLC0415  few pages are written so

        yield from dashed.recognise(page)
    if any(map(_may_measure, above)):
        from convert.structure.furniture import measured  # noqa: PLC0415  few pages say so

        yield from measured.recognise(page)
    if any("AI" in text[:4] or "智能" in text[:3] for text in above):
        from convert.structure.furniture import summed  # noqa: PLC0415  few texts have such a box

        yield from summed.recognise(page)


def _may_list(top: Sequence[str]) -> bool:
    """Tell whether most of the first lines are as short as what a site calls its parts."""
    return sum(len(text) <= _PART for text in top) > len(top) / 2


def _may_measure(text: str) -> bool:
    is_short = len(text) <= _NUMBER and text[-1] in _MEASURED
    return is_short and not _MEASURES.isdisjoint(text)


def _below(ends: Sequence[str], page: Page) -> Iterator[Proposal]:
    """Propose what rooms find for which the last lines show a sign."""
    said, last = "\n".join(ends), ends[-_LAST:]
    if any(sign in said for sign in _LEAVING):
        from convert.structure.furniture import mailing  # noqa: PLC0415  few texts are magazines

        yield from mailing.recognise(page)
    if forms := [n for n, text in enumerate(ends) if text in _FORMS]:
        from convert.structure.furniture.remarks import others  # noqa: PLC0415  few pages have one

        yield from others(page, len(page.texts) - len(ends) + forms[0])
    if any("稿" in text or "邮箱" in text or "信箱" in text for text in last):
        from convert.structure.furniture import calls  # noqa: PLC0415  few texts ask for others

        yield from calls.recognise(page)
    rows = "\n".join([text for text in last if len(text) <= _ROW])
    if any(gap in rows for gap in _GAPS) or not _OLDER.isdisjoint(page.heads):
        from convert.structure.furniture import sections  # noqa: PLC0415  few texts are manuals

        yield from sections.recognise(page)


def _is_cited(page: Page) -> bool:
    """Tell whether a line near the top has the first words of the next, or two end with hours."""
    top = page.texts[1 : min(page.body, _TOP) + 3]
    if any(two[:_CALLED] == one[:_CALLED] for one, two in pairwise(top)):
        return True
    return all(text[-1] in _DIGITS and ":" in text for text in page.texts[-2:])


def _is_rule(text: str) -> bool:
    return text[:_RULE] == _RULE * text[0]


def _turns(said: str) -> bool:
    """Tell whether a line leads to another page of a site, or comes from one of a paper."""
    if any(word in said for word in _PAGES):
        return True
    return any(sign in said for sign in _PAGED) and any(verb in said for verb in _TURNS)


def _pages(page: Page) -> Iterator[Proposal]:
    """Propose what stands beside numbers of pages, in one line with them or in the next."""
    if any(_may_be_foot(text) for _, text in page.worded(page.open)):
        from convert.structure.furniture.spread import recognise as spread  # noqa: PLC0415  few texts are so numbered

        yield from spread(page)
    if _has_pages(page) or any(map(_may_number, (text for _, text in page.begun(_NUMBERING)))):
        from convert.structure.furniture.heads import recognise as heads  # noqa: PLC0415  few pages are numbered

        yield from heads(page)


def _has_pages(page: Page) -> bool:
    """Tell whether a short line below one without a stop names a page, a day or an issue."""
    texts = page.texts
    named = [n for n in page.labels if texts[n][-1] in _PAGING or texts[n][0] in _PAGING]
    return any(n > page.body and texts[n - 1][-1] not in _STOPS for n in named)


def _may_be_posted(page: Page) -> bool:
    """Tell whether a line begins as what programs print by which people post."""
    texts = [*page.texts[:_TOP], *map(page.texts.__getitem__, page.labels)]
    if not _POSTS.isdisjoint([text[:3] for text in texts]):
        return True
    if _COUNTING.isdisjoint(page.heads):
        return False
    counts = [text for text in texts if text[0] in _COUNTING]
    return any(text.lstrip(_COUNTED)[:3] in _POSTS or "日期：" in text for text in counts)


def _may_number(text: str) -> bool:
    """Tell whether ``text`` is short and ends as the number of a page does."""
    return len(text) <= _NUMBER and text[-1] in _NUMBERED


def _may_be_foot(text: str) -> bool:
    """Tell whether a number and a gap stand at either end of ``text``."""
    is_numbered = text[-1] in _DIGITS or text[0] in _DIGITS
    return is_numbered and len(text) <= _FOOT and ("\u3000" in text or "  " in text)


def is_open(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands within the text, below a line that ends no sentence."""
    if not page.body < number < page.tail:
        return False
    above = page.texts[number - 1]
    is_torn = len(above) >= _TORN and "，" in above and above[-1] not in COLONS
    return is_torn and not ends_a_sentence(above)
