"""The head of a letter sent by mail: 发件人, 收件人, 主题, as programs print and forward them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from convert.ir import Credit
from convert.ir.front import AUTHORS
from convert.pattern import pattern
from convert.structure.fields import fields
from convert.structure.line import Line
from convert.structure.moment import is_moment, moment_in
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import (
    DROPPED,
    Fact,
    Found,
    Moment,
    Named,
    Proposal,
    Words,
    because,
)
from convert.structure.recognisers.named import role_in
from convert.structure.shape import CLAUSE_MARKS
from convert.structure.words import words

_FROM: Final = words(
    """
    发件人 發件人 发送人 發送人 寄件者 寄件人 发信人 發信人 差出人 送信者 From FROM from 寄信人
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
    发送时间 發送時間 发送日期 發送日期 发件时间 發件時間 寄件日期 时间 時間 日期 日時 送信日時
    Date DATE date Sent sent 寄送時間
    寄件時間 发信站 發信站
    """
)
_SENT_WITH: Final = words(
    """
    Content-Type Content-Transfer-Encoding Content-Language Content-Disposition MIME-Version
    Mime-Version Message-ID Message-Id In-Reply-To References Received Return-Path Delivered-To
    User-Agent X-Mailer X-Priority Importance Precedence List-Id List-Unsubscribe List-Post
    Organization Thread-Topic Thread-Index 重要性 优先级 優先順序 敏感度 重要度
    """
)
"""What programs tell each other."""

_DESK: Final = pattern(
    "[\u4e00-\u9fff]{1,24}(?:[处處室部局署厅廳院]|中心|[委协協學学][员員]?[会會]|客服)$"
)
"""So offices are called that send mail: 秘书处."""

_KINDS: Final = {
    **dict.fromkeys(_SENT_WITH, "with"),
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
_DIVIDER: Final = pattern(
    "[-—–_=*]{2,40} ?(?:(?:以下[为為是])?[原转轉][始发發]?(?:的|来的)?[邮郵]件"
    "(?:的?[内內]容|[信訊]息)?|[邮郵]件原[件文]|(?:以?下[为為是面])?被[转轉][发發寄]的[邮郵]件(?:[信訊]息)?"
    "|原始[信訊]息|[转轉]寄(?:的)?(?:[邮郵]件|信件)|元のメッセージ|転送メッセージ"
    "|(?i:original|forwarded) (?i:message|mail)(?: [Ff]rom .{1,60})?) ?[-—–_=*]{0,40}$"
)
"""What programs print above the head of what is sent on."""

RULED: Final = frozenset("-—–_=*")
"""With these what parts letters begins."""
_REACH: Final = 12
_LEAST: Final = 3
_NEAR: Final = 2
_TOLD: Final = 16
"""Text is longer than what answers or lists.  Units: characters."""

_GREETING: Final = ("好", "老师", "老師", "先生", "女士", "各位", "大家", "同学", "同學", "附件")
"""With these end lines that greet somebody, or name what is sent with a letter."""

_SIGNED: Final = 4
"""Who wrote is named so few lines below the head."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what the lines at the head of a mail say."""
    found = page.once(_heads)
    kinds = {kind for kind, _ in found.values()}
    if not _are_enough(found):
        return
    first = max(found) + 1
    titled = _titled(page, first) or _told(page, first)
    is_below = titled > 0 or _is_named_below(page, first, subject_of(page))
    if titled > 0:
        evidence = because((True, "is the title of what was sent", 9.0))
        title = Found((), (Words("title", page.text(titled), (page.lines[titled].span(),)),))
        yield Proposal((titled,), "mail", title, evidence)
        if _is_name_between(page, titled + 1):
            evidence = because((True, "is a name below the title of what was sent", 9.0))
            line = page.lines[titled + 1]
            credit = Credit("author", (line.text,), span=line.span())
            named = Found((), (Named(credit, (line.span(),)),))
            yield Proposal((titled + 1,), "mail", named, evidence, "byline.name")
    is_signed = _is_signed_below(page, first)
    for number in range(min(found) if is_divider(page.text(0)) else 0):
        evidence = because((True, "stands above the head of a mail", 9.0))
        yield Proposal((number,), "furniture.posted", DROPPED, evidence)
    for number, (kind, start) in found.items():
        line = page.lines[number]
        is_told = (kind == "subject" and is_below) or (kind == "from" and is_signed)
        facts = () if is_told else tuple(_facts(line, kind, start))
        evidence = because(
            (True, "is labelled like the head of a mail", 5.0),
            (len(kinds) > 2, "sender, receiver and subject stand together", 6.0),
        )
        is_dropped = kind == "with" or line.text.startswith(("附件", "添付", "Attachment"))
        yield Proposal(
            (number,), "mail", Found((), facts, is_dropped=is_dropped), evidence, f"mail-{number}"
        )


def _heads(page: Page) -> dict[int, tuple[str, int]]:
    """The labelled lines that ``page`` begins with: what each announces, and where."""
    found: dict[int, tuple[str, int]] = {}
    above = len(page.texts) > 0 and is_divider(page.text(0))
    for number in range(above, min(_REACH, len(page.texts))):
        head = _head(page.text(number))
        if head is None:
            break
        found[number] = head
    return found or _shown(page)


def _shown(page: Page) -> dict[int, tuple[str, int]]:
    """What a page shows of a letter below its subject: the day alone, and who sent it."""
    found: dict[int, tuple[str, int]] = {}
    for number in range(1, min(_REACH, page.body)):
        text = page.text(number)
        head = ("date", 0) if is_moment(text) else _head(text)
        if head is None:
            break
        found[number] = head
    kinds = [kind for kind, _ in found.values()]
    return found if kinds.count("from") == kinds.count("date") == 1 else {}


def _are_enough(found: Mapping[int, tuple[str, int]]) -> bool:
    """Tell whether the labelled lines ``found`` head a mail: three do, and two below a divider."""
    kinds = {kind for kind, _ in found.values()}
    is_divided = 0 not in found
    return len(found) + is_divided >= _LEAST and not {"from", "to"}.isdisjoint(kinds)


def subject_of(page: Page) -> str:
    """What the head of a mail says of its subject, without 回复: and its like; else nothing."""
    found = page.once(_heads)
    if not _are_enough(found):
        return ""
    for number, (kind, start) in found.items():
        if kind == "subject" and (text := page.text(number))[start:].strip():
            return text[_without_answers(text, start) :].strip()
    return ""


def _is_named_below(page: Page, first: int, subject: str) -> bool:
    """Tell whether the title stands below the head as well, without what the subject adds."""
    below = [page.text(number) for number in range(first, first + _NEAR)]
    return any(1 < len(text) < len(subject) and text in subject for text in below)


def _told(page: Page, first: int) -> int:
    """The label alone below the head that says in more words what the subject says; else 0."""
    is_alone = page.is_label(first) and page.blanks[first] > 0 < page.blanks[first + 1]
    return first if is_alone and _holds(page.text(first), subject_of(page)) else 0


def _holds(title: str, subject: str) -> bool:
    """Tell whether ``title`` says what ``subject`` says, and more: 《灯》征文启事, of 灯征文."""
    signs = iter(title)
    return len(title) > len(subject) > _LEAST and all(sign in signs for sign in subject)


def _titled(page: Page, first: int) -> int:
    """The label so near below the head that stands right above who wrote; 0 if there is none."""
    for number in range(first, min(first + _NEAR, len(page.texts) - 1)):
        is_near = not page.blanks[number + 1] or page.text(number + 1) in _named(page, "from")
        if page.is_label(number) and is_near and not _is_salutation(page, number):
            below = fields(page.text(number + 1))
            is_signed = any(field.kind == "role" and role_in(field) in AUTHORS for field in below)
            if is_signed or _is_name_between(page, number + 1):
                return number
    return 0


def _is_salutation(page: Page, number: int) -> bool:
    """Tell whether line ``number`` calls somebody: it has no words of the subject, nor of the text.

    One character is no word of a greeting.
    """
    text = page.text(number)
    told = "\n".join((subject_of(page), *page.texts[number + 1 :]))
    pairs = [text[n : n + 2] for n in range(len(text) - 1)]
    is_called = text.endswith(_GREETING) or text in _named(page, "to")
    return bool(pairs) and (is_called or not any(pair in told for pair in pairs))


def _is_name_between(page: Page, number: int) -> bool:
    """Tell whether line ``number`` is a name right above the text, and of nobody a mail is for."""
    text, below = page.text(number), page.text(number + 1)
    is_told = len(below) > _TOLD and below[0] not in ">＞" and not CLAUSE_MARKS.isdisjoint(below)
    is_parted = is_told and page.blanks[number + 1] > 0
    return is_parted and is_person(text) and text not in _named(page, "to")


def _is_signed_below(page: Page, first: int) -> bool:
    """Tell whether the first lines below the head say who wrote, so that others only sent it on."""
    to = _named(page, "to")
    for number in range(first, min(first + _SIGNED, page.body, len(page.texts))):
        text = page.text(number)
        if number > first and is_person(text) and text not in to and not page.blanks[number]:
            return True
        roles = [field for field in fields(text) if field.kind == "role"]
        wrote = [field for field in roles if role_in(field) in AUTHORS]
        if any(name.value not in to for field in wrote for name in field.names):
            return True
    return False


def _named(page: Page, kind: str) -> str:
    """What the head of a mail says of whom it is "from" or "to"."""
    heads = page.once(_heads)
    return " ".join(page.texts[n] for n, (each, _) in heads.items() if each == kind)


def is_addressed(page: Page, number: int) -> bool:
    """Tell whether line ``number`` calls whom a mail is for: 王建国, below 收件人：王建国."""
    heads = page.once(_heads)
    is_first = _are_enough(heads) and number == max(heads) + 1
    return is_first and page.text(number) in _named(page, "to")


def is_divider(text: str) -> bool:
    """Tell whether ``text`` is what programs print above the head of a mail that is sent on.

    Example:
        >>> is_divider("----- 原始邮件 -----"), is_divider("----- 渡口 -----")
        (True, False)
    """
    return text[:1] in RULED and _DIVIDER.match(text) is not None


def is_head(text: str) -> bool:
    """Tell whether ``text`` is labelled like a line of the head of a mail."""
    return _head(text) is not None


def names_sender(text: str) -> bool:
    """Tell whether ``text`` says who sent a letter."""
    head = _head(text)
    return head is not None and head[0] == "from"


def kind_of(text: str) -> str:
    """What the label of ``text`` announces in the head of a mail: "from", "subject"; else ""."""
    found = _head(text)
    return found[0] if found else ""


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


def _sender(line: Line, at: int) -> Fact:
    """Who sent it, without his address; an office is whence it is."""
    text = line.text
    end = min((k for mark in "<＜(（[［" if (k := text.find(mark, at)) > at), default=len(text))
    name = text[at:end].strip().strip('"“”')
    begin = text.index(name, at)
    close = text.find(")", end)
    if name.isascii() and close > end and not text[end + 1 : close].isascii():
        name, begin = text[end + 1 : close], end + 1  # handle (nickname), as on boards
    if _DESK.match(name) and not is_person(name):
        return Words("source", name, (line.span(begin, begin + len(name)),))
    around = (text[:begin], text[begin + len(name) :])
    credit = Credit("author", (name,), "", text[: at - 1].rstrip("：: "), around, span=line.span())
    return Named(credit, (line.span(begin, begin + len(name)),))
