"""Lines of a program or a shell with no fence about them: kept as they are.

import ferry                        $ ferry --list
boat = ferry.Boat()                 <boat name="a"/>

def sail():                         sail(boat);
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Verbatim
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because

_NAME: Final = r"[A-Za-z_$][\w.$]*"
_CALL: Final = rf"{_NAME}\([^()]*(?:\([^()]*\)[^()]*)*\)(?:[.\[].*)?(?<!\(\d\))"
_SURE: Final = pattern(
    rf"(?:import {_NAME}(?: as \w+)?(?:, ?{_NAME})*|from {_NAME} import .+"
    r"|(?:async )?def \w+\(.*|class \w+(?:\(.*\))? ?[:{]|#include ?[<\"].*|package [\w.]+"
    r"|(?:public|private|protected|static|export|const|let|var|func|fn)"
    r" (?:[\w<>\[\], *&.]+ )?\w+(?:\(| ?[={]).*|function \w*\(.*"
    r"|for \w+ in .*:|while .*[=()<>.\[\]].*[:{]|while True:"
    rf"|(?:els?if|if) ?.*[=()<>.\[\]].*[:{{]|if not {_NAME}:"
    r"|(?:try|else|finally|except(?: [\w.]+)?(?: as \w+)?|with .* as \w+) ?[:{]"
    r"|return (?:.*[(\[{\"'.=].*|True|False|None|null|true|false|\d+)"
    r"|[$%] [a-z./].*|> [a-z]\w*(?: ?(?:<-|=) .*|[\w.]*\(.*\))"
    r"|>>> .*|\.{3} .*[(=:].*|\w+@[\w.-]+:\S*[#$] .*|PS [A-Z]:\\.*"
    r"|#!/\S+.*|<\?(?:php|xml).*|sudo [a-z].*"
    r"|(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER) .*(?=;)"
    rf"|(?:{_NAME} ?[-+*/]?= ?)?(?:await |new )?{_CALL}"
    rf"|{_NAME}(?:\[.*\])? ?[-+*/:]?= ?[\[({{\"'].*|.*[{{}}]|[)\]}}]+,?)[;,]?$"
)
"""Lines that are nothing else: statements, calls, prompts."""

_LIKELY: Final = pattern(
    rf"{_NAME}(?:\[.*\]|, ?{_NAME})* ?[-+*/:]?= ?\S|[\"'][\w-]+[\"'] ?: ?\S|.*\w\.\w+\("
    r"|(?:return|pass|break|continue|yield|raise|throw|end|fi|done|do)\b[^ ]*;?$"
    r"|return [\w.]+;?$|.*[)\]\"'\w];$|\d+$|> [a-z./].*"
    r"|(?:apt|apt-get|pip|npm|git|cd|ls|cat|echo|docker|make|curl|wget|ssh|chmod|mkdir)"
    r" [-\w./~].*"
)
"""Lines that are code beside code."""

_NAMED: Final = pattern(r"[A-Za-z]+ ?\([A-Za-z.]+\)$")
"""A call, or what a word is said to be: lamp(boat)."""

_REMARK: Final = pattern(r"(?:#|//|/\*|\*/?|--|<!--)(?: |$)|#[\u4e00-\u9fff]")
_LEAST: Final = 2
_WIDEST: Final = 200


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose runs of lines that are a program."""
    likely = [n for n, text in page.worded(page.open) if n and _is_likely(page, n, text)]
    for run in page.runs(likely, blanks=page.gap + 1):
        numbers = _trimmed(page, run)
        texts = [page.text(number) for number in numbers]
        sure = sum(_SURE.match(text) is not None for text in texts)
        if len(numbers) < _LEAST or not sure or all(map(_may_name, texts)):
            continue
        evidence = because(
            (True, "reads like lines of a program", 8.0),
            (sure > 1, "several of its lines are beyond doubt", 4.0),
        )
        yield Proposal(tuple(numbers), "code.bare", Found((_block(page, numbers),)), evidence)


def _is_likely(page: Page, number: int, text: str) -> bool:
    if len(text) > _WIDEST:
        return False
    is_code = text.isascii() and (_SURE.match(text) or _LIKELY.match(text)) is not None
    return is_code or (_REMARK.match(text) is not None and not page.blanks[number + 1 : number + 2])


def _may_name(text: str) -> bool:
    """Tell whether ``text`` says no more than a name or a number: lamp(boat), 12."""
    return text.isdecimal() or _NAMED.match(text) is not None


def _trimmed(page: Page, run: Sequence[int]) -> Sequence[int]:
    """``run`` without the remarks at its end, which may be what follows it: # 渡口."""
    end = len(run)
    while end and not page.text(run[end - 1]).isascii():
        end -= 1
    return run[:end]


def _block(page: Page, numbers: Sequence[int]) -> Verbatim:
    first = page.lines.indents[numbers[0]]
    lines: list[str] = []
    for number in numbers:
        line = page.lines[number]
        gap = "\n" if lines and line.blanks > page.gap else ""
        lines.append(gap + " " * max(0, line.indent - first) + line.words())
    return Verbatim("\n".join(lines), span=page.lines[numbers[0]].span())
