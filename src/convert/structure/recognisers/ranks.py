"""The families of numbered headings, and what each begins with: 第一章, 一、, 1.2, Chapter 3."""

from __future__ import annotations

import re
from typing import Final

from convert.pattern import pattern
from convert.value import Frozen

NUMBER: Final = (
    "(?:[0-9]{1,5}|[〇零一二两兩三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖拾佰仟]{1,10})"
)
_GAP: Final = r"(?:[ \t\u3000]{1,8}|[：:、．.·—-]|$)"
_HAN: Final = "[一二三四五六七八九十百]{1,4}"
_SPECIAL: Final = (
    "楔子|引子|序章|序言|序幕|序曲|前言|引言|自序|代序|总序|總序|原序|译序|序|尾声"
    "|尾聲|后记|後記|跋|结语|結語|结束语|附录|附錄|终章|終章"
    "|番外篇?|外传|后传|前传|致谢|致謝|参考文献|參考文獻|导言|導言|导读|導讀|绪论|緒論"
    "|总则|總則|附则|附則|结论|結論|引论|尾章|終曲|终曲|幕间|間章|间章"
    "|作者的话|写在前面|写在最后|完本感言|プロローグ|エピローグ|あとがき|はじめに"
    "|おわりに|まえがき|解説|目次後"
)


class Rank(Frozen):
    """A family of numbered headings, and how much its form alone says.

    Args:
        name: The family; headings of one family have one level.
        pattern: What such a line begins with.
        weight: What speaks for a heading in the form itself.
        is_chapter: Whether it divides books rather than articles.
        size: How long such a heading may be.
    """

    name: str
    pattern: re.Pattern[str]
    weight: float
    is_chapter: bool = False
    size: int = 40


RANKS: Final = (
    Rank(
        "part",
        pattern(
            f"第{NUMBER}(?:[卷部册冊篇编編集辑輯]|部分|单元|單元){_GAP}|卷之?{NUMBER}{_GAP}"
            f"|[上中下][卷部册冊编編篇]{_GAP}"
        ),
        6.0,
        is_chapter=True,
    ),
    Rank(
        "part",
        pattern(
            r"(?:(?:PART|Part|VOL\.?|Vol\.?|Volume|BOOK|Book)[ .]{0,2}(?:\d{1,3}|[IVX]{1,5}"
            r"|One|Two|Three|Four|Five))\b"
        ),
        5.0,
        is_chapter=True,
    ),
    Rank(
        "chapter",
        pattern(
            f"(?:番外|外传|正文)?[ \u3000]{{0,2}}第{NUMBER}[章回](?:{_GAP}"
            "|(?![合到家来去事想答头首复信应]))"
        ),
        5.0,
        is_chapter=True,
    ),
    Rank(
        "chapter",
        pattern(f"第{NUMBER}[话話幕讲講课課折场場夜]{_GAP}"),
        4.5,
        is_chapter=True,
    ),
    Rank("section", pattern(f"(?:正文[ \u3000]?)?第{NUMBER}[节節]{_GAP}"), 4.5, is_chapter=True),
    Rank(
        "chapter",
        pattern(
            r"(?:[Cc]hapter|CHAPTER)[ .:：]{0,2}(?:\d{1,4}|[IVXLC]{1,7}|[A-Z][a-z]{2,8}"
            r"|[A-Z]{3,8})\b"
        ),
        6.0,
        is_chapter=True,
    ),
    Rank(
        "special",
        pattern(f"(?:{_SPECIAL})(?:{NUMBER}|[0-9]{{1,3}})?{_GAP}"),
        3.5,
        is_chapter=True,
    ),
    Rank(
        "han",
        pattern(f"{_HAN}[、．.](?=[ \u3000]{{0,2}}[^ \u3000])|{_HAN}[ \u3000]{{1,4}}(?=\\S)"),
        3.0,
    ),
    Rank("paren-han", pattern(f"[（(][ \u3000]?{_HAN}[ \u3000]?[）)]"), 3.0),
    Rank(
        "decimal-4",
        pattern(r"\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}[.、]?[ \t\u3000]{1,4}(?=\S)"),
        4.0,
    ),
    Rank(
        "decimal-3",
        pattern(r"\d{1,2}[.．]\d{1,2}[.．]\d{1,2}(?:[.、]?[ \t\u3000]{1,4}(?=\S)|(?=[^\d.\s]))"),
        4.0,
    ),
    Rank(
        "decimal-2",
        pattern(r"\d{1,2}[.．]\d{1,2}(?:[.、]?[ \t\u3000]{1,4}|、)(?=[^\d\s])"),
        3.5,
    ),
    Rank(
        "two-digit",
        pattern(
            r"(?:0\d|No\.?\s?\d{1,2}|NO\.?\s?\d{1,2}|Part\.?\s?\d{1,2}|TIPS?\s?\d)(?:["
            r" \t\u3000.、｜|/·]{0,4})(?=\S)"
        ),
        3.5,
        size=30,
    ),
    Rank(
        "arabic",
        pattern(
            r"[0-9]{1,2}(?:[.．、](?![0-9])|[ \u3000]{1,4}(?=[^\d\s]))["
            r" \t\u3000]{0,4}(?=\S)"
        ),
        2.5,
    ),
    Rank("paren-arabic", pattern(r"[（(][0-9]{1,2}[）)]|[0-9]{1,2}[）)]"), 1.5),
    Rank("circled", pattern(r"[①-⑳]"), 1.5),
    Rank("letter", pattern(r"[A-Z][.．、][ \u3000]{0,2}(?=[^\x00-\x7f])"), 2.5, size=24),
    Rank(
        "bare",
        pattern(
            rf"(?:{_HAN}[、．.]?|[0-9]{{1,4}}[.．、]?|[（(]?{NUMBER}[）)]|[IVX]{{1,5}}[.．]?"
            r"|[Ⅰ-Ⅻ]|[①-⑳])$"
        ),
        2.5,
    ),
)
