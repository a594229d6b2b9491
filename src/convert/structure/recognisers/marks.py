"""Light marks on lines: # heading, > quotation, ![picture](file), fences, [^note]:."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Caption, Heading, Paragraph, Quote, Reference, Text, Verbatim
from convert.pattern import pattern
from convert.source import Span
from convert.structure.footnotes import NAME
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Found, Proposal, because
from convert.structure.recognisers.head import is_foreign
from convert.structure.shape import PAUSE

HASH: Final = pattern(
    "(?P<marks>#{1,6})(?:[ \\t\u3000]{1,8}(?=[^\\s#])|(?<=##)(?=[^\\s#!-/:-~][^#]{1,60}$))"
)
"""Two and more need no space before what is not Latin: ##渡口."""
_COMMAND: Final = pattern("# [a-z][a-z0-9_./-]{1,20} [!-~]")
"""What an administrator types: # adduser renxia."""

_QUOTE: Final = pattern("> ?(?=[^\\s>])")
_DEEPER: Final = pattern("(?:> ?){2,5}(?=[^\\s>!-~])")
"""A quotation within one, of what is not Latin: programs have such before what is typed."""

_SIGNED: Final = pattern("(?:——|──|--|—)[ \u3000]{0,2}(?=[^\\s—─-])")
_PICTURE: Final = pattern(r"!\[(?P<caption>[^\[\]]{0,300})\]\((?P<file>[^()]{1,300})\)$")
_UNNAMED: Final = frozenset(
    ["", "图片", "圖片", "画像", "image", "img", "Image", "图像", "在这里插入图片描述"]
)
_LEANING: Final = pattern(r"(?P<mark>[*_])(?![\s*_])(?P<words>[^*_]{1,120})(?<!\s)(?P=mark)$")
"""A line in italics."""

_FENCE: Final = pattern("(?:```|~~~)[A-Za-z0-9+-]{0,20}$")
_NOTE: Final = pattern(f"(?P<name>{NAME})[:：][ \t\u3000]{{0,8}}(?=\\S)")
_OPENING: Final = frozenset("`~#!>[")
"""With these, marks begin."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what marks say."""
    opened: list[int] = []
    quoted: set[int] = set()
    for number, text in page.begun(_OPENING):
        if _FENCE.match(text):
            opened.append(number)
        elif number and (mark := HASH.match(text)):
            yield _heading(page, number, mark)
        elif picture := _PICTURE.match(text):
            yield from _pictures(page, number, picture)
        elif note := _NOTE.match(text):
            yield _note(page, number, note)
        elif number not in quoted and (_QUOTE.match(text) or _DEEPER.match(text)):
            numbers = _quoted(page, number)
            quoted.update(numbers)
            if any(_QUOTE.match(page.text(each)) for each in numbers):
                yield _quote(page, numbers)
    for first, last in zip(opened[::2], opened[1::2], strict=False):
        if first + 1 < last:
            yield _code(page, range(first, last + 1))


def _heading(page: Page, number: int, mark: re.Match[str]) -> Proposal:
    line = page.lines[number]
    rank = f"hash-{len(mark['marks'])}"
    block = Heading(1, (line.cut(mark.end()),), span=line.span())
    is_command = _COMMAND.match(line.text) is not None and is_foreign(page, line.text)
    evidence = because(
        (True, "a mark says so", 9.0),
        (line.text[-1] in PAUSE, "goes on, as songs do", -8.0),
        (is_command, "is a command behind a prompt", -9.0),
    )
    return Proposal((number,), "heading.mark", Found((block,), rank=rank), evidence)


def _pictures(page: Page, number: int, picture: re.Match[str]) -> Iterator[Proposal]:
    yield _picture(page, number, picture)
    if below := _LEANING.match(page.text(number + 1)):
        yield _captioned(page, number, below)


def _picture(page: Page, number: int, picture: re.Match[str]) -> Proposal:
    """A caption, until the reader of the file has found the picture."""
    line = page.lines[number]
    if picture["file"].startswith("data:") and picture["caption"] in _UNNAMED:
        evidence = because((True, "is a picture that was not copied", 12.0))
        return Proposal((number,), "picture.mark", DROPPED, evidence)
    words = picture.span("caption") if picture["caption"].strip() else picture.span("file")
    block = Caption((line.cut(*words),), span=line.span())
    evidence = because((True, "a mark says so", 12.0))
    return Proposal((number,), "picture.mark", Found((block,)), evidence)


def _captioned(page: Page, number: int, below: re.Match[str]) -> Proposal:
    """A picture with its caption below, which blogs set in italics."""
    words = page.lines[number + 1].cut(*below.span("words"))
    block = Caption((words,), span=page.lines[number].span())
    evidence = because((True, "marks say so", 13.0))
    return Proposal((number, number + 1), "picture.mark", Found((block,)), evidence)


def _note(page: Page, number: int, note: re.Match[str]) -> Proposal:
    """A note with its name; it goes to its place when the marks within lines are read."""
    line = page.lines[number]
    block = Reference((line.cut(note.end()),), note["name"], span=line.span())
    evidence = because((True, "a mark says so", 12.0))
    return Proposal((number,), "note.mark", Found((block,)), evidence)


def _quoted(page: Page, number: int) -> tuple[int, ...]:
    """The lines of one quotation: marked, with no empty line between them."""
    numbers = [number]
    while (text := page.text(numbers[-1] + 1)) and not page.blanks[numbers[-1] + 1]:
        if not (_QUOTE.match(text) or _DEEPER.match(text)):
            break
        numbers.append(numbers[-1] + 1)
    return tuple(numbers)


def _quote(page: Page, numbers: Sequence[int]) -> Proposal:
    """A quotation, a paragraph for each line; behind a dash stands whose words they are."""
    cuts = []
    for number in numbers:
        mark = _QUOTE.match(page.text(number)) or _DEEPER.match(page.text(number))
        cuts.append(page.lines[number].cut(mark.end() if mark else 0))
    signed = _SIGNED.match(cuts[-1].value) if len(cuts) > 1 else None
    body = cuts[:-1] if signed else cuts
    paragraphs = tuple(Paragraph((words,), span=words.span) for words in body)
    attribution: tuple[Text, ...] = ()
    if signed and cuts[-1].span:
        span = cuts[-1].span
        start = span.start + signed.end()
        attribution = (Text(cuts[-1].value[signed.end() :], span=Span(span.part, start, span.end)),)
    block = Quote(paragraphs, attribution, span=page.lines[numbers[0]].span())
    evidence = because((True, "a mark says so", 8.0))
    return Proposal(tuple(numbers), "quote.mark", Found((block,)), evidence)


def _code(page: Page, numbers: Sequence[int]) -> Proposal:
    """The lines between two fences, as they are."""
    inner = [page.lines[number] for number in numbers[1:-1]]
    value = "\n".join(" " * line.indent + line.words() for line in inner)
    block = Verbatim(value.strip("\n"), span=inner[0].span())
    evidence = because((True, "marks say so", 12.0))
    return Proposal(tuple(numbers), "code.mark", Found((block,)), evidence)
