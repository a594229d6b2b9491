"""The head of a letter sent by mail: 发件人, 收件人, 主题, as programs print and forward them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit
from convert.structure.line import Line
from convert.structure.moment import moment_in
from convert.structure.page import Page
from convert.structure.proposal import Fact, Found, Moment, Named, Proposal, Words, because
from convert.structure.words import words

_FROM: Final = words(
    """
    发件人 發件人 寄件者 寄件人 发信人 發信人 差出人 送信者 From FROM from 寄信人
    """
)
_TO: Final = words(
    """
    收件人 收件者 收信人 抄送 密送 副本 密件副本 回复给 宛先 To TO to Cc CC cc Bcc BCC 附件 添付
    添付ファイル Attachments Attachment Reply-To
    """
)
_SUBJECT: Final = words(
    """
    主题 主題 主旨 标题 標題 件名 Subject SUBJECT subject
    """
)
_DATE: Final = words(
    """
    发送时间 發送時間 寄件日期 时间 時間 日期 日時 送信日時 Date DATE date Sent sent 寄送時間
    寄件時間 发信站 發信站
    """
)
_KINDS: Final = {
    **dict.fromkeys(_FROM, "from"),
    **dict.fromkeys(_TO, "to"),
    **dict.fromkeys(_SUBJECT, "subject"),
    **dict.fromkeys(_DATE, "date"),
}
_ANSWERS: Final = words(
    """
    回复 回覆 答复 转发 轉寄 轉發 Re RE re Fw FW Fwd FWD 返信 転送
    """
)
_REACH: Final = 12
_LEAST: Final = 3
_NEAR: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what the lines at the head of a mail say."""
    found = page.once(_heads)
    kinds = {kind for kind, _ in found.values()}
    if len(found) < _LEAST or not {"from", "to"} & kinds:
        return
    is_below = _is_named_below(page, len(found), subject_of(page))
    for number, (kind, start) in found.items():
        line = page.lines[number]
        facts = () if kind == "subject" and is_below else tuple(_facts(line, kind, start))
        evidence = because(
            (True, "is labelled like the head of a mail", 5.0),
            (len(kinds) > 2, "sender, receiver and subject stand together", 6.0),
        )
        is_dropped = line.text.startswith(("附件", "添付", "Attachment"))
        yield Proposal(
            (number,), "mail", Found((), facts, is_dropped=is_dropped), evidence, f"mail-{number}"
        )


def _heads(page: Page) -> dict[int, tuple[str, int]]:
    """The labelled lines that ``page`` begins with: what each announces, and where."""
    found: dict[int, tuple[str, int]] = {}
    for number in range(min(_REACH, len(page.lines))):
        head = _head(page.text(number))
        if head is None:
            break
        found[number] = head
    return found


def subject_of(page: Page) -> str:
    """What the head of a mail says of its subject, without 回复: and its like; else nothing."""
    found = page.once(_heads)
    if len(found) < _LEAST or {"from", "to"}.isdisjoint(kind for kind, _ in found.values()):
        return ""
    for number, (kind, start) in found.items():
        if kind == "subject" and (text := page.text(number))[start:].strip():
            return text[_without_answers(text, start) :].strip()
    return ""


def _is_named_below(page: Page, first: int, subject: str) -> bool:
    """Tell whether the title stands below the head as well, without what the subject adds."""
    below = [page.text(number) for number in range(first, first + _NEAR)]
    return any(1 < len(text) < len(subject) and text in subject for text in below)


def is_head(text: str) -> bool:
    """Tell whether ``text`` is labelled like a line of the head of a mail."""
    return _head(text) is not None


def _head(text: str) -> tuple[str, int] | None:
    """What the label of ``text`` announces, and where its value begins."""
    for mark in "：:":
        label, found, _ = text.partition(mark)
        kind = _KINDS.get(label.replace(" ", "").replace("\u3000", "")) if found else None
        if kind is not None:
            return kind, len(label) + 1
    return None


def _facts(line: Line, kind: str, start: int) -> Iterator[Fact]:
    value = line.text[start:]
    at = start + len(value) - len(value.lstrip())
    if at >= len(line.text):
        return
    if kind == "subject":
        at = _without_answers(line.text, at)
        yield Words("title", line.text[at:], (line.span(at),))
    elif kind == "date" and (found := moment_in(line.text[at:])):
        yield Moment(found.value, (line.span(at + found.start, at + found.end),))
    elif kind == "from":
        yield _sender(line, at)


def _without_answers(text: str, at: int) -> int:
    """Where a subject begins behind 回复: and its like."""
    start = at
    while True:
        head, mark, _ = text[start:].replace("：", ":").partition(":")
        if not mark or head.strip() not in _ANSWERS:
            return start if start < len(text) else at
        start += len(head) + 1
        start += len(text[start:]) - len(text[start:].lstrip())


def _sender(line: Line, at: int) -> Named:
    """Who sent it, without his address."""
    text = line.text
    end = min((k for mark in "<＜(（" if (k := text.find(mark, at)) > at), default=len(text))
    name = text[at:end].strip().strip('"“”')
    begin = text.index(name, at)
    close = text.find(")", end)
    if name.isascii() and close > end and not text[end + 1 : close].isascii():
        name, begin = text[end + 1 : close], end + 1  # handle (nickname), as on boards
    around = (text[:begin], text[begin + len(name) :])
    credit = Credit("author", (name,), "", text[: at - 1].rstrip("：: "), around, span=line.span())
    return Named(credit, (line.span(begin, begin + len(name)),))
