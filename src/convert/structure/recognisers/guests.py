"""Who takes part in a talk, above it: who is host and who guest, each with what he is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_paragraph, because
from convert.structure.words import words

_LABELS: Final = frozenset(
    words(
        """
    主持人 主持 嘉宾 嘉賓 来宾 來賓 本期嘉宾 本期嘉賓 特邀嘉宾 特邀嘉賓 对谈嘉宾 對談嘉賓
        对话嘉宾
    對話嘉賓 与谈人 與談人 与谈嘉宾 對談人 对谈人 主讲人 主講人 主讲 主講 讲者 講者 评议人 評議人
    点评人 出席 列席 出席者 参加者 与会者 與會者 与会专家 參加人員
        参加人员 参会人员 参会嘉宾 圆桌嘉宾
    受访者 受訪者 采访者 採訪者 司会 登壇者 出演者 パネリスト ゲスト 対談者
    """
    )
)
"""What people are called who take part, above their names."""

_MOST: Final = 12


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose those who take part as paragraphs, where one of them speaks below."""
    called = (n for n, text in page.worded(page.open) if text.rstrip("：:") in _LABELS)
    boxes = [box for n in called if (box := _box(page, n))]
    if not any(_speaks(page, name, box[-1]) for box in boxes for name in map(page.text, box)):
        return
    evidence = because((True, "who takes part is named, and speaks below", 14.0))
    for number in (number for box in boxes for number in box):
        yield Proposal((number,), "dialogue.guests", as_paragraph(page, number), evidence)


def _box(page: Page, number: int) -> list[int]:
    """The label ``number`` and the people below it at once; nothing if there is none."""
    last = number + 1
    while last - number <= _MOST and not page.blanks_below(last - 1) and _name(page.text(last)):
        last += 1
    return list(range(number, last)) if last > number + 1 else []


def _name(text: str) -> str:
    """Who ``text`` is, with what he is behind a gap or in brackets: 何小满（渡口站站长）."""
    if not text or "。" in text:
        return ""
    bare = text.replace("(", "（").replace("\u3000", " ").replace("（", " ")
    name, gap, _ = bare.partition(" ")
    return name if gap and is_usual_person(name) else ""


def _speaks(page: Page, text: str, above: int) -> bool:
    """Tell whether who is named in ``text`` opens a line below ``above``, as who speaks does."""
    name = _name(text)
    return bool(name) and any(
        page.text(n).startswith(name) and page.text(n)[len(name) :].lstrip()[:1] in set("：:｜|丨")
        for n in range(above + 1, len(page.texts))
    )
