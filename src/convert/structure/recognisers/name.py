"""A byline without a label: a bare name below the title, or in brackets at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from convert.ir import Credit
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import Found, Named, Proposal, because
from convert.structure.shape import HAN
from convert.structure.names import SURNAMES
from convert.structure.vocabulary import ROLES

_REACH: Final = 4
_NAME: Final = (
    rf"[{HAN}]{{2,4}}|[{HAN}][ \u3000]{{1,2}}[{HAN}]|[{HAN}]{{1,6}}[·•・][{HAN}]{{1,8}}"
    r"|[A-Z][a-z]+(?: [A-Z][a-z.]*){1,2}"
)
_SET: Final = re.compile(
    rf"(?P<open>[□■◎○●◇/／]?[ \u3000]?)(?P<names>(?:{_NAME})(?:["
    rf" \u3000、，,/／]{{1,3}}(?:{_NAME})){{0,5}})(?P<close>[ \u3000]?[著撰]?)$"
)
_DYNASTY: Final = re.compile(
    r"[（(〔\[【]?(?:先秦|汉|漢|魏|晋|晉|南朝|北朝|唐|五代|宋|元|明|清|民国|近代|现代"
    rf"|当代|[{HAN}]国)[)）〕\]】·•．][ \u3000]?(?P<names>[{HAN}]{{2,4}})$"
)
_SIGNED: Final = re.compile(
    rf"[（(](?P<names>(?:[{HAN}]{{2,3}})(?:[ \u3000、，]{{1,2}}[{HAN}]{{2,3}}){{0,4}})[)）]$"
)
_PIECE: Final = re.compile(_NAME)
_NO_NAMES: Final = frozenset(
    [
        "背景",
        "概述",
        "简介",
        "导语",
        "摘要",
        "引言",
        "前言",
        "起因",
        "经过",
        "结果",
        "序言",
        "楔子",
        "引子",
        "正文",
        "目录",
        "导读",
        "提要",
        "概况",
        "总则",
        "序幕",
        "尾声",
        "现象",
        "问题",
        "对策",
        "缘起",
        "背景介绍",
        "基本情况",
        "事件回顾",
        "事件",
        "回顾",
        "现场",
        "故事",
        "链接",
        "延伸",
        "提示",
        "说明",
        "前情",
        "启事",
        "公告",
        "通知",
        "声明",
        "简讯",
        "快讯",
        "综述",
        "评论",
        "社论",
        "小说",
        "散文",
        "诗歌",
        "随笔",
        "摘要：",
        "材料",
        "做法",
        "食材",
        "步骤",
        "用料",
        "准备",
        "时间",
        "地点",
        "编者按",
        "完",
        "上",
        "下",
        "一",
        "二",
        "三",
        "全文",
        "全文如下",
        "资料",
        "第一",
        "其一",
        "歌词",
        "简谱",
        "主歌",
        "副歌",
    ]
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose bylines that are names and nothing else."""
    for number in range(1, min(_REACH, len(page.lines))):
        text = page.text(number)
        found = (_SET.match(text) or _DYNASTY.match(text)) if len(text) <= 40 else None
        if found is not None:
            yield _proposal(page, number, found, _evidence(page, number, found["names"]))
    for number in range(max(1, page.tail - 1), len(page.lines)):
        text = page.text(number)
        found = _SIGNED.match(text) if len(text) <= 40 else None
        if found is not None and all(may_be_name(name) for name in _PIECE.findall(found["names"])):
            evidence = because((True, "is a name in brackets below the text", 6.0))
            yield _proposal(page, number, found, evidence)


def _evidence(page: Page, number: int, names: str) -> tuple[Evidence, ...]:
    pieces = _PIECE.findall(names)
    known = [piece for piece in pieces if may_be_name(piece)]
    is_tight = page.lines[number].blanks == 0
    return because(
        (True, "has the length of a name", 2.0),
        (number == 1, "stands directly below the first line", 1.5),
        (number > 1 and number <= page.body, "stands above the text", 0.5),
        (is_tight, "no empty line parts it from the title", 0.5),
        (len(known) == len(pieces), "begins with a family name", 2.0),
        (not known, "begins with no family name", -1.0),
        (not known and page.text(number)[0] in "□■◎○●◇", "a mark opens it", -3.0),
        (page.is_prose(number + 1) or page.blanks_below(number) > 0, "the text follows", 0.5),
        (
            any(p in _NO_NAMES or p in ROLES for p in (names, *pieces)),
            "is a word that labels parts of texts",
            -5.0,
        ),
        (page.is_prose(number - 1), "text stands above", -3.0),
        (number + 1 == len(page.lines) and len(page.lines) > 3, "nothing follows", -2.0),
    )


def may_be_name(word: str) -> bool:
    """Tell whether ``word`` begins with a family name, or is written like a foreign name.

    Radicals that stand for ideographs, as PDFs give them, are read as what they look like.
    """
    return normalize("NFKC", word[0]) in SURNAMES or "·" in word or word.isascii()


def _proposal(
    page: Page, number: int, found: re.Match[str], evidence: tuple[Evidence, ...]
) -> Proposal:
    line, at = page.lines[number], found.start("names")
    pieces = [(at + p.start(), at + p.end()) for p in _PIECE.finditer(found["names"])]
    names = tuple(
        re.sub("[ \u3000]", "", t) if not t.isascii() else t
        for t in (line.text[a:b] for a, b in pieces)
    )
    bounds = [0, *(edge for piece in pieces for edge in piece), len(line.text)]
    around = tuple(line.text[bounds[k] : bounds[k + 1]] for k in range(0, len(bounds), 2))
    credit = Credit("author", names, "", "作者", around, span=line.span())
    spans = tuple(line.span(a, b) for a, b in pieces)
    return Proposal(
        (number,),
        "byline.name",
        Found(facts=(Named(credit, spans),)),
        evidence,
        unique="byline.name",
    )
