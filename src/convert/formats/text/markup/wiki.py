"""The source of a page of a wiki: == 历史 ==, '''渡口''', [[松岭县|县]], <ref>…</ref>.

Who explains how such a page is written shows the signs, and keeps them.
Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Kind, Left, about
from convert.formats.text.markup.templates import by_line, templates
from convert.pattern import pattern

_HEAD: Final = pattern(
    r"(?<![^\r\n])(?P<mark>={2,5})[ \t]*(?=[^\s=])(?P<words>[^\r\n=]{1,60}?)"
    r"(?P<end>[ \t]*(?P=mark))[ \t]*(?![^\r\n])"
)
_LINK: Final = pattern(
    r"(?<![A-Za-z0-9_)\]$])(?<![a-z_]\()(?<!= )\[\[(?=[^\[\]|\r\n]*[^\W\d_])"
    r"(?P<target>[^\s\[\]|][^\[\]|\r\n]{0,199})(?:\|(?P<words>[^\[\]\r\n]{0,200}))?\]\]"
)
_FILE: Final = pattern(
    r"\[\[ ?:?(?:[Ff]ile|[Ii]mage|文件|檔案|档案|图像|圖像|ファイル|画像)[:：]"
    r"(?P<words>(?:[^\[\]\r\n]|\[\[[^\[\]\r\n]*\]\]|\[[^\[\]\r\n]*\]){1,600})\]\]"
)
_SIZES: Final = pattern(
    r"thumb(?:nail)?|frame(?:d|less)?|border|left|right|center|none|upright(?:=.*)?|缩略图|縮圖|有框|无框|左|右|居中|無|无"
    r"|サムネイル|\d{0,4}(?:x\d{1,4})?px|[a-z]{2,8}=.*"
)
_SORTED: Final = pattern(
    r"(?<![^\r\n])[ \t]*\[\[ ?(?:(?:[Cc]ategory|分[类類]|カテゴリ)[:：][^\[\]\r\n]{1,120}"
    r"|(?:[a-z]{2,3}(?:-[a-z]{2,12})?):[^\[\]\r\n]{1,120})\]\][ \t]*(?![^\r\n])"
)
_SWITCH: Final = pattern(r"__(?:NO)?(?:FORCE)?(?:TOC|EDITSECTION|GALLERY|INDEX)__")
_REF: Final = pattern(
    r"<ref(?:[ ][^<>/]{0,120})?/>"
    r"|<ref(?:[ ][^<>/]{0,120})?>[^<>]{0,1000}(?:<(?!/?ref)[^<>]{0,80}>[^<>]{0,400}){0,8}</ref>"
    r"|</?references[ ]?[^<>]{0,60}/?>|<!--(?:[^-]|-(?!->)){0,2000}-->"
)
_BOLD: Final = pattern(
    "(?<!')(?P<mark>'{2,3}|'{5})(?!')(?=[^'\\s])(?P<words>[^'\\r\\n]{1,200})(?P=mark)(?!')"
)
_OUTER: Final = pattern(r"\[(?:https?:)?//[^\s\[\]]{3,300} (?=[^\[\]\r\n]{1,100}(?P<end>\]))")
_VARIED: Final = pattern(r"-\{(?:[a-z-]{1,12}\|)?(?P<words>[^{}|:;\r\n]{1,40})\}-")
_TAUGHT: Final = pattern(
    r"[Ww]iki ?(?:[语語]法|[标標][记記]|文本|代[码碼]|[语語]言|text)"
    r"|维基(?:语法|标记|代码)|維基(?:語法|標記)|MediaWiki"
    r"|[“「『（(`‘](?:\[\[|\{\{|'{2,3}|={2,3})[ …]{0,2}(?:\]\]|\}\}|'{2,3}|={2,3})?[”」』）)`’]"
    r"|[“「『（(`‘]={2,4}[^\r\n=]{1,20}={2,4}[”」』）)`’]"
    # 写作 <!-- 注释 -->; {{ title }} and {% if %} are of other languages than a wiki's
    r"|(?:[写寫](?:[作成下]|[为為])?|[输輸键鍵]入|打[上成入])"
    r"(?: ?[“「『（(`‘]?(?:<!--|\{\{|'{3}|<ref)| \[\[)"
    r"|[写寫][作成为為] ?={2,4} |[\u3001\u4e00-\u9fff，：] <!--[^\r\n]{1,80}?--> [\u4e00-\u9fff]"
    r"|(?:<!--|<ref>)[ …]{0,3}[“”‘’「」]?[和与與跟到至、]?[“”‘’「」]?[ …]{0,3}(?:-->|</ref>)"
    r"|\{\{ [A-Za-z_][\w.]*(?: ?\|[^{}\r\n]{0,60})? \}\}|\{% ?[a-z]"
    r"|等[号號]|撇[号號]|方括|花括|大括[号號]|[竖豎][线線]"
)
_CODE: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?:if|elif|for|while|def|import|from|echo|print|return|class|function|let"
    r"|const|var)\b[^\r\n]*[;:{($=][^\r\n]*"
)
"""A line of a program."""

_TABLE: Final = pattern(r"(?<![^\r\n])\{\|.*?(?<![^\r\n])\|\}[ \t]*(?![^\r\n])", re.DOTALL)
_TEMPLATE: Final = pattern(r"\{\{[^\W\d_][^{}\r\n]*(?:[|\r\n]|\}\})")
_LEAST: Final = 2
_LEAD: Final = 80
_TELLS: Final = frozenset("（(，、 是为為乃系係即又は")
"""The first words of such a page say in bold letters what it is about."""

_TIERS: Final[dict[int, Kind]] = {2: "tier-2", 3: "tier-3", 4: "tier-4", 5: "tier-4"}


def wiki(text: str) -> Iterator[Left]:
    """Where in ``text`` such marks stand, if it is such a page."""
    heads = list(_HEAD.finditer(text))
    if not _is_page(text, heads) or _TAUGHT.search(text) or len(_CODE.findall(text)) >= _LEAST:
        return
    for head in heads:
        yield head.start(), head.start("words"), _TIERS[len(head["mark"])]
        yield *head.span("end"), "tag"
    for form in (_SORTED, _SWITCH, _REF):
        for found in form.finditer(text):
            yield from by_line(text, *found.span())
    yield from templates(text)
    for shown in _FILE.finditer(text):
        yield from _file(shown)
    yield from _within(text)


def _within(text: str) -> Iterator[Left]:
    """The marks about words: of links, of what is strong, of what is written in two ways."""
    for link in _LINK.finditer(text):
        yield from about(link, "words", "target")
    for bold in _BOLD.finditer(text):
        yield from about(bold, "words")
    for link in _OUTER.finditer(text):
        yield *link.span(), "tag"
        yield *link.span("end"), "tag"
    for varied in _VARIED.finditer(text):
        yield from about(varied, "words")


def _is_page(text: str, heads: list[re.Match[str]]) -> bool:
    """Tell whether ``text`` is a page of a wiki: it has several of its marks, of several kinds."""
    bolds = [bold for bold in _BOLD.finditer(text) if len(bold["mark"]) > _LEAST]
    links = list(_LINK.finditer(text))
    is_worded = any(link["words"] for link in links)
    weights = (
        bool(heads),
        _LEAST if is_worded else len(links) >= _LEAST,
        _LEAST if bolds and _is_lead(bolds[0]) else bool(bolds),
        _LEAST * bool(_SORTED.search(text) or _SWITCH.search(text)),
        bool(_TEMPLATE.search(text)),
        "<ref" in text,
        bool(_FILE.search(text)),
        bool(_TABLE.search(text)),
    )
    return sum(map(bool, weights)) >= _LEAST < sum(weights) and any(weights[:3])


def _is_lead(bold: re.Match[str]) -> bool:
    """Tell whether ``bold`` names, at the head of the page, what is told of there."""
    return bold.start() < _LEAD and bold.string[bold.end() : bold.end() + 1] in _TELLS


def _file(shown: re.Match[str]) -> Iterator[Left]:
    """A picture with its caption, or without one."""
    at, low = shown.start("words"), 0
    places = [*(m.start() for m in re.finditer(r"\|(?![^\[]*\]\])", shown["words"]))]
    low = places[-1] + 1 if places else 0
    words = shown["words"][low:].strip()
    if not low or not words or _SIZES.fullmatch(words):
        yield *shown.span(), "export"
    else:
        yield shown.start(), at + low, "picture"
        yield shown.end() - 2, shown.end(), "pictured"
