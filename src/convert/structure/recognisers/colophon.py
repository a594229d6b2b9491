"""What a library of transcriptions prints about a text: who wrote it, from which book it is.

    渡口
    石川灯
    （…）
    底本：「渡口集」北川書房
    1931（昭和6）年3月10日発行
    2011年6月30日公開

None of these days is that of the text.  Above it, below the title, who wrote stands last, and who
translated it, with an empty line below: no word says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit, Reference
from convert.pattern import pattern
from convert.structure.names import ends_as_given, is_japanese, is_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Named, Proposal, because

_BASE: Final = pattern("(?:底本(?:の親本)?|親本|初出)[：:]")
_PRINTED: Final = pattern(
    r"[^。]{0,40}\d{4}[^。]{0,20}[年月日](?:[^。]{0,8}(?:発行|印刷|初版|[版刷号]))?$"
)
_SHOWN: Final = pattern(r"\d{4}年\d{1,2}月\d{1,2}日(?:公開|作成|修正|掲載|ファイル作成)$")
_MADE: Final = pattern("青空文庫作成ファイル[：:]|このファイルは[^。]{0,60}で作られました。")
_NAME: Final = pattern(
    r"[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff々ー・･＝=．.A-Za-zＡ-Ｚａ-ｚ \u3000]{2,24}$"
)
_TRANSLATED: Final = pattern(r"[ \u3000]?[訳譯译]$")
_NO_NAME: Final = pattern(
    "[の之的]|[はがをにでともてへ]$|^[\u3041-\u309f]+$|[目日夜朝]$|人物$"
    "|(?:はしがき|まえがき|あとがき|はじめに|おわりに|プロローグ|エピローグ|献[辞詞]|目次|凡例|序[文詞]?)$|[一二三四五六七八九十0-9]{1,3}$|第|[上中下前後后][篇編编巻卷]?$|[章回節节話话篇編编集記记]$"
)
"""So read titles of parts, and what they are about."""

_DOTS: Final = frozenset("・･＝=")
_PARTS: Final = 2
"""Family name and given name, a gap between."""

_HEAD: Final = 4
"""Title, another title, who wrote, who translated."""

_REACH: Final = 24
"""Within so many of the last lines it stands."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose notes on the book, and on the days below it."""
    start = max(page.body + 1, len(page.texts) - _REACH)
    first = next((n for n in range(start, len(page.texts)) if _BASE.match(page.texts[n])), None)
    if first is None:
        return
    yield from _wrote(page)
    is_base = False
    for number in range(first, len(page.texts)):
        text, line = page.texts[number], page.lines[number]
        is_base = _BASE.match(text) is not None or (is_base and line.indent > 0)
        is_printed = is_base and (number == first or _PRINTED.match(text) is not None)
        evidence = because(
            (_BASE.match(text) is not None, "names the book that a text was typed from", 9.0),
            (is_printed, "stands with the book that a text was typed from", 9.0),
            (_SHOWN.match(text) is not None, "says when a file was made", 12.0),
            (_MADE.match(text) is not None, "says who made a file", 9.0),
        )
        if evidence:
            block = Reference((line.cut(),), span=line.span())
            yield Proposal((number,), "note.colophon", Found((block,)), evidence)


def _wrote(page: Page) -> Iterator[Proposal]:
    """Propose who wrote, in the last line above the first empty one, and who translated."""
    end = next((n for n in range(1, min(_HEAD + 1, page.body)) if page.blanks_below(n)), 0)
    if end and not any(page.blanks[1 : end + 1]):
        last = end
        if _TRANSLATED.search(page.texts[end]) and end > 1:
            yield _named(page, end, _TRANSLATED.sub("", page.texts[end]))
            last = end - 1
        text = page.texts[last]
        if _NAME.match(text) and _may_sign(text):
            yield _named(page, last, text)


def _may_sign(text: str) -> bool:
    """Tell whether ``text`` is written as names are: 石川灯, エドガー・ポー, not 妹へ送る."""
    name = "".join(text.split())
    is_foreign = not _DOTS.isdisjoint(name) and "\u30a0" < name[0] < "\u3100"
    is_native = is_person(name) or is_japanese(name) or ends_as_given(name)
    is_set = len(text.split()) == _PARTS
    return (is_foreign or is_native or is_set) and not _NO_NAME.search(text)


def _named(page: Page, number: int, name: str) -> Proposal:
    """Propose that line ``number`` says that ``name`` wrote, or translated if it says more."""
    line = page.lines[number]
    label = line.text[len(name) :].strip()
    credit = Credit("translator" if label else "author", (name,), "", label or "作者")
    evidence = because((True, "stands where the library names who wrote", 18.0))
    facts = (Named(credit, (line.span(0, len(name)),)),)
    return Proposal((number,), "byline.library", Found(facts=facts), evidence)
