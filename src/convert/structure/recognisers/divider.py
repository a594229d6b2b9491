"""Dividers (＊＊＊, ——, ◇◇◇) and marks of the end (— END —, （完）)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from convert.ir import Divider
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import CLOSING

_MARKS: Final = frozenset(
    "*＊※☆★◇◆○●△▲□■—–\\-=_~～·.。…#+×✦❖─━﹡⁂＝－＿﹏|┃│┏┓┗┛┌┐└┘├┤═║╔╗╚╝▽▼↓↑→←⬇⬆➡⬅👇👆⏬♦♢♡♥❤◎▪▫•\ufe0f\u200d／/＋"
)
_SINGLE: Final = frozenset("⁂※*＊▼▽▲△⬇👇↓◆◇")
_WORDLESS: Final = frozenset({"…", "——"})
_OMITTED: Final = frozenset({"……", "......"})
"""An ellipsis and nothing else: words are left out, and nothing is parted."""

_SAYING: Final = frozenset("？?！!。.…—～~，,、；;：:" + CLOSING + "“「『（(《【")
"""Signs that say something, or are left of a line that was cut."""

_EMOJI: Final = "\U0001f000"
_GAPS: Final = frozenset(" \t\u3000")
_RATED: Final = pattern("★+☆+$")
"""How good something is, in stars of five."""

_DOTS: Final = frozenset("….。")
_ASKING: Final = frozenset("？?：:）)")
_FEWEST: Final = 3
_END: Final = pattern(
    r"[—–\-=\s·.（(【\[]{0,8}(?:END|End|end|THE END|The End|完|完结|全文完|本文完|未完待续"
    r"|待续|第.{1,6}[章回节]完|本章完|全书完|连载完|正文完|全劇終|剧终|續完|完結|了|終|终|おわり|終わり)"
    r"[—–\-=\s·.）)】\]]{0,8}$"
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose dividers and end marks."""
    parting = _parting(page)
    for number, text in page.worded(page.open):
        if len(text) > 250:
            continue
        if text in parting or (_is_divider(text) and not _is_answer(page, number)):
            evidence = because(
                (True, "consists of marks", 9.0),
                (len(text) == 1, "is one mark", -3.0),
                (_is_item(page, number), "is an item whose words are left out", -6.0),
            )
            block = Divider(span=page.lines[number].span())
            yield Proposal((number,), "divider", Found((block,)), evidence)
        elif len(text) <= 16 and number and _END.match(text):
            is_bracketed = not text[0].isalnum() or text[0].isascii()
            evidence = because(
                (True, "says that the end is reached", 4.0),
                (is_bracketed, "is set off by brackets or dashes", 3.0),
                (len(text) < 2 and number < page.tail, "is a word alone", -4.0),
                (number >= page.tail, "no text follows", 1.5),
            )
            yield Proposal((number,), "end-mark", Found(), evidence)


def _parting(page: Page) -> frozenset[str]:
    """The marks that stand alone on several lines, as % does between fortunes, or between text."""
    signs = [(n, text) for n, text in page.worded(page.open) if len(text) == 1]
    signs = [(n, text) for n, text in signs if not text.isalnum()]
    if not signs:
        return frozenset()
    alone = Counter([text for _, text in signs])
    between = {text for n, text in signs if page.is_prose(n - 1) and page.is_prose(n + 1)}
    between -= _SAYING
    return frozenset(sign for sign, count in alone.items() if count >= _FEWEST or sign in between)


def _is_answer(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a line to write on, below a question."""
    above = page.text(number - 1) if number else ""
    return not page.text(number).strip("_＿ \u3000") and above[-1:] in _ASKING


def _is_item(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a bullet and an ellipsis, below another item of its list."""
    text, above = page.text(number), page.text(number - 1) if number else ""
    is_marked = text[:2] == above[:2] and text[1:2] in _GAPS and not text[0].isalnum()
    return is_marked and _DOTS.issuperset(text[1:].strip())


def _is_divider(text: str) -> bool:
    """Tell whether ``text`` consists of marks, three at least or one that parts scenes."""
    if text in _OMITTED or text[0].isalnum() or text[-1].isalnum() or _RATED.match(text):
        return False
    marks = [character for character in text if character not in " \u3000"]
    if len(marks) >= _FEWEST and set(marks) == {text[0]} and text[0] not in _SAYING:
        return text[0] < _EMOJI  # 😂😂😂 is said
    if text[0] not in _MARKS or text[-1] not in _MARKS:
        return False
    is_single = len(marks) < _FEWEST and marks[0] in _SINGLE and not set(marks[1:]) - {"\ufe0f"}
    if text in _WORDLESS or is_single:
        return True
    is_spaced = len(marks) == 2 and marks[0] == marks[1] and len(text) > _FEWEST
    return (len(marks) >= _FEWEST or is_spaced) and _MARKS.issuperset(marks)
