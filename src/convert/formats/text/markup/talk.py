"""Talk as programs of chat export it: who and when above each message, or before it.

    消息对象:九四届三班
    ================
    2020-12-05 19:02:11 石一(10086)
    明年春天返校。

    [2020/12/5 19:02:11] 石一: 明年春天返校。

Only a text in which most messages have day, time and name is believed: writers of plays and
chronicles have times, too, each with its words behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.pattern import pattern

_DAY: Final = r"(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d\d)"
_TIME: Final = r"(?:(?:[上下]午|AM|PM|午前|午後) ?)?\d{1,2}:\d\d(?::\d\d)?(?: ?(?:AM|PM|am|pm))?"
_WHO: Final = r"[^\s:：，。！？][^\r\n:：，。！？]{0,29}"
_ABOVE: Final = pattern(
    rf"(?<![^\r\n])[ \t]*(?:{_DAY}[ \t]+{_TIME}[ \t]+(?P<who>{_WHO}?)"
    rf"|(?P<before>{_WHO}?)[ \t]+{_DAY}[ \t]+{_TIME})[ \t]*(?![^\r\n])"
)
"""A line that says no more than who and when: QQ, WeChat."""

_BEFORE: Final = pattern(
    r"(?<![^\r\n])\u200e?(?:\[(?=[^\[\]\r\n]*(?::\d\d:\d\d|[APap][Mm])[^\[\]\r\n]*\])"
    rf"{_DAY},? {_TIME}\] |{_DAY},? {_TIME} - )"
    rf"(?P<who>{_WHO}?)(?=: ?\S)"
)
"""What stands before a message: WhatsApp."""

_TABBED: Final = pattern(
    r"(?<![^\r\n])(?P<time>\d\d:\d\d\t)(?P<who>[^\t\r\n]{1,30})(?P<tab>\t)(?=\S)"
)
"""LINE, below lines that say which day it is."""

_DATED: Final = pattern(
    rf"(?<![^\r\n]){_DAY}(?:[(（][月火水木金土日一二三四五六][)）])?[ \t]*(?![^\r\n])"
)
_HEAD: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?:消息[记記][录錄][（(][^\r\n]{1,40}"
    r"|消息(?:分[组組]|[对對]象|[类類]型)[:：][^\r\n]{1,60}"
    r"|[^\r\n。]{1,40}とのトーク履歴"
    r"|(?:保存日時|[储儲]存日期|[导導]出[时時][间間])[:：][^\r\n]{4,40})[ \t]*(?![^\r\n])"
)
_RULE: Final = pattern(r"(?<![^\r\n])[=＝]{8,120}[ \t]*(?![^\r\n])")
_CALLED: Final = pattern(r"\s*[^\r\n。]{1,40}的聊天[记記][录錄][ \t]*(?![^\r\n])")
"""What such a talk is called, by a program or by who tells of it: it is its title."""

_SYSTEM: Final = pattern(
    r"(?<![^\r\n])(?:系[统統]消息[^\r\n]{1,60}|[^\r\n。，]{1,40}(?:撤回了?一[条條則则][消訊讯]息|加入了?群聊|拍了拍[^\r\n]{1,20}"
    r"|已收回[讯訊]息|メッセージの送信を取り消しました))[ \t]*(?![^\r\n])"
)
_THING: Final = pattern(
    r"[\[［](?:表情|[动動][画畫]表情|[图圖]片|[贴貼][图圖]|[语語]音|[视視][频頻]|文件|[链鏈]接|位置|[红紅]包|スタンプ|写真|動画"
    r"|Photo|Sticker|Video|QQ[红紅]包)[\]］]"
)
_ACCOUNT: Final = pattern(
    r":\d\d [^\r\n]{1,30}(?:\(\d{5,12}\)|<[^<>\s]{3,40}@[^<>\s]{3,40}>)[ \t]*(?![^\r\n])"
)
_LOGGED: Final = frozenset(
    {"debug", "info", "notice", "warn", "warning", "error", "fatal", "trace"}
)
"""What programs that keep a log of themselves begin their messages with."""

_LINE: Final = pattern(r"[^\r\n]*\S[^\r\n]*")
_FEW: Final = 3
_SHARE: Final = 8


def talk(text: str) -> Iterator[Left]:
    """What a program adds to the messages in ``text``."""
    above = list(_ABOVE.finditer(text))
    before = list(_BEFORE.finditer(text))
    tabbed = list(_TABBED.finditer(text)) if _DATED.search(text) else []
    found = max(above, before, tabbed, key=len)
    lines = len(_LINE.findall(text))
    if len(found) < _FEW or _SHARE * len(found) < lines or not _is_talk(text, found):
        return
    for entry in found:
        if found is tabbed:
            yield *entry.span("time"), "mark"
            yield *entry.span("tab"), "gap"
        elif found is before:
            yield entry.start(), entry.start("who"), "mark"
        else:
            yield *entry.span(), "export"
    forms = (_HEAD, _RULE, _SYSTEM, _THING)
    for form in forms if found is not tabbed else (*forms, _DATED):
        yield from ((*one.span(), "export") for one in form.finditer(text))


def _is_talk(text: str, found: list[re.Match[str]]) -> bool:
    """Tell whether those who speak come again, below no more than what heads an export."""
    above = text[: found[0].start()]
    for form in (_HEAD, _RULE, _SYSTEM, _DATED, _CALLED):
        above = form.sub("", above)
    names = [entry["who"] or entry.groupdict().get("before") for entry in found]
    if above.strip() or len(set(names)) == len(names):
        return False
    return _LOGGED.isdisjoint(str(name).lower() for name in names) and _is_exported(text, found[0])


def _is_exported(text: str, entry: re.Match[str]) -> bool:
    """Tell whether a program wrote down who spoke, no reporter: names that stay need no proof.

    Things in brackets and what a program says are told in talk that was reported, too.
    """
    groups = entry.groupdict()
    if "before" not in groups and "tab" not in groups:
        return True
    heads = sum(len(form.findall(text)) for form in (_HEAD, _RULE))
    if (_HEAD.search(text) and heads > 1) or _ACCOUNT.search(text):
        return True
    return "before" in groups and bool(_SYSTEM.search(text) and _THING.search(text))
