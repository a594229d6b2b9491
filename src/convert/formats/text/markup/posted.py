"""Posts of blogs as their programs store and export them: shortcodes, includes, parts of a post.

    BODY:
    [caption id="a_1" width="600"]<img src="a.jpg" />渡口的灯[/caption]
    {{< figure src="a.jpg" caption="渡口的灯" >}}
    ![[a.jpg|渡口的灯]]

Who explains how posts are written shows them.
Source: https://codex.wordpress.org/Shortcode, https://movabletype.org/documentation/appendices/import-export-format.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left, about
from convert.formats.text.taught import is_announced, is_between
from convert.pattern import pattern

_VALUE: Final = r"""(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'|“[^”\r\n]{0,300}”|[^\s\[\]"']{1,100})"""
_WITH: Final = rf"(?:[ ]+[A-Za-z_-]{{1,30}} ?= ?{_VALUE})"
_CAPTION: Final = pattern(
    rf"\[(?:wp_)?caption{_WITH}{{0,8}} ?\](?:<a\b[^<>]{{1,400}}>)?\s?<img\b[^<>]{{1,600}}>(?:</a>)?"
    r"(?P<words>[^\[\]<>\r\n]{0,300})(?P<end>\[/(?:wp_)?caption\])"
)
_SHORT: Final = pattern(
    rf"(?<![^\r\n])[ \t]*\[(?P<name>[a-z][a-z0-9_-]{{1,30}})"
    rf"(?:{_WITH}{{1,12}}| ids?=[\d,]+)[ ]*/?\]"
    r"(?:[!-Z^-~]{0,300}\[/(?P=name)\])?[ \t]*(?![^\r\n])"
    r"|(?<![^\r\n])[ \t]*\[(?:gallery|toc|TOC|more|nextpage|playlist|audio|video|embed)[ ]*/?\]"
    r"(?:https?://[!-Z^-~]{1,300}\[/(?:embed|audio|video)\])?[ \t]*(?![^\r\n])"
)
_PAIR: Final = pattern(
    rf"\[(?P<name>[a-z][a-z0-9]*_[a-z0-9_]{{1,30}}|[a-z][a-z0-9_-]{{1,30}}(?={_WITH}))"
    rf"{_WITH}{{0,12}}[ ]*\]"
    r"(?P<words>[^\[\]\r\n]{1,400})(?P<end>\[/(?P=name)\])"
)
_COLUMN: Final = pattern(r"\[/?vc_[a-z_]{2,30}(?: [^\[\]\r\n]{1,400})?\]")
_FIGURE: Final = pattern(
    r"(?<![^\r\n])[ \t]*\{\{[<%] ?(?:figure|img|image)\b[^{}\r\n]{0,400}?\b(?:caption|title)="
    r"[\"'](?P<words>[^\"'\r\n]{1,200})(?P<end>[\"'][^{}\r\n]{0,300}[>%]\}\})[ \t]*(?![^\r\n])"
)
_ASSET: Final = pattern(
    r"(?<![^\r\n])[ \t]*\{% ?(?:asset_img|img|image|fig)(?: [!-z|~]+)+ [\"']?"
    r"(?P<words>[^\s\"'%{}\r\n!-~][^\"'%{}\r\n]{0,120}?)(?P<end>[\"']? ?%\})[ \t]*(?![^\r\n])"
)
_INCLUDE: Final = pattern(
    r"\{\{[<%] ?/?[A-Za-z][^{}\r\n]{0,300}[>%]\}\}|\{% ?[a-z][^{}\r\n]{0,300}%\}"
    r"|(?<![^\r\n])\{:? ?[.#][^{}\r\n]{1,120}\}(?![^\r\n])"
)
_NAMED: Final = pattern(r"(?<=\S) ?\{#[A-Za-z0-9_-]{1,60}\}(?![^\r\n])")
_EMBEDDED: Final = pattern(
    r"(?<![^\r\n])[ \t]*!\[\[[^\[\]|\r\n]{1,200}\.[A-Za-z0-9]{2,4}"
    r"(?:\|(?P<words>(?!\d{1,4}(?:x\d{1,4})?\])[^\[\]|\r\n]{1,200})|\|\d{1,4}(?:x\d{1,4})?)?"
    r"(?P<end>\]\])[ \t]*(?![^\r\n])"
)
_LINK: Final = pattern(
    r"(?<!!)\[\[(?P<target>[^\[\]|#^\r\n]{1,100})(?:#[^\[\]|\r\n]{1,80})?"
    r"(?:\|(?P<words>[^\[\]\r\n]{1,100}))?\]\]"
)
_CALLOUT: Final = pattern(r"(?<![^\r\n])(?:> ?)+(?P<mark>\[![a-zA-Z]{2,12}\][+-]? ?)")
_LIGHT: Final = pattern(r"(?<![^\r\n])#{1,4} \S")
_TAUGHT: Final = pattern(
    "短代?[码碼]|[Ss]hort ?code|ショートコード|テンプレート|模[板版]|[语語]法|代[码碼]|插件"
    "|[双雙兩两][个個]?方括|Obsidian|Liquid|Jinja|Django|Hugo|Hexo|Jekyll|WordPress"
    r"|[“「『（(`‘](?:\[[a-z]|\{\{|\{%|!?\[\[)"
    "|[写寫用]法|[这這]一行|[这這][样樣]写|怎[样樣么麼][写寫放插]"
    r"|\{%-? ?(?:if|elif|else|for|block|extends|macro|set)\b"
    r"|(?:[写寫打加用](?:[作成上下]|[为為])?|[输輸]入|例如|比如) ?"
    rf"(?:\[[a-z][a-z0-9_-]{{1,30}}{_WITH}|\{{[{{%#])"
)
_BARE: Final = pattern(r"\s*\[[A-Za-z]+[ ]*/?\]\s*")
_SHOWING: Final = pattern(
    "插入|插進|教程|[写寫](?:一行|[这這]|[上下入作成])|[输輸]入|[标標][签籤记記]|方括|[尖花]括|尖角"
)
"""Words of who shows codes that have no values: [toc]."""

_ALONE: Final = pattern(r"\{[{%][<%]? ?(?P<name>\w+) ?[>%]?[%}]\}")
"""A name and nothing else."""

_CLOSING: Final = ("end", "/", "/ ")
_PART: Final = pattern(
    r"(?<![^\r\n])(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):[ \t]*(?![^\r\n])"
    r"|(?<![^\r\n])(?:-{5}|-{8})[ \t]*(?![^\r\n])"
)
_EXPORTED: Final = pattern(r"\s*(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): ")


def posted(text: str) -> Iterator[Left]:
    """Where in ``text`` such codes stand."""
    yield from _parts(text)
    if _TAUGHT.search(text):
        return
    yield from _shown(text)
    for form in (_COLUMN, _NAMED):
        yield from ((*code.span(), "tag") for code in form.finditer(text))
    for pair in _PAIR.finditer(text):
        yield from about(pair, "words")
    for callout in _CALLOUT.finditer(text):
        yield *callout.span("mark"), "tag"
    if "[[" in text and (_LIGHT.search(text) or text.startswith("---")):
        for link in _LINK.finditer(text):
            yield from about(link, "words", "target")


def _shown(text: str) -> Iterator[Left]:
    """Pictures with their captions, and what else a program puts in."""
    captions: set[int] = set()
    for form in (_CAPTION, _FIGURE, _ASSET, _EMBEDDED):
        for shown in form.finditer(text):
            captions.add(shown.start())
            if _is_announced(shown):
                continue
            if (shown["words"] or "").strip():
                yield shown.start(), shown.start("words"), "picture"
                yield *shown.span("end"), "pictured"
            else:
                yield *shown.span(), "export"
    is_showing = _SHOWING.search(text) is not None
    for form in (_SHORT, _INCLUDE):
        for code in form.finditer(text):
            is_shown = is_showing and _BARE.fullmatch(code[0])
            if code.start() not in captions and not is_shown and not _is_announced(code):
                yield *code.span(), "export"


def _is_announced(code: re.Match[str]) -> bool:
    """Tell whether the line above announces ``code``, or a sentence names it.

    What has values, or is closed, is used within a sentence, too.
    """
    text, (start, end) = code.string, code.span()
    is_set_off = text[end : end + 1] == text[start - 1 : start] == " "
    alone = _ALONE.fullmatch(code[0])
    is_open = alone is not None and not any(end + alone["name"] in text for end in _CLOSING)
    return ((is_set_off or is_open) and is_between(code)) or is_announced(text, start)


def _parts(text: str) -> Iterator[Left]:
    """What names and parts the parts of a post, below the rule that ends what is said of it."""
    if "BODY:" not in text or not _EXPORTED.match(text):
        return
    parts = list(_PART.finditer(text))
    for part in parts[1:]:
        yield *part.span(), "export"
