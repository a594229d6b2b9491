"""Notes and references: 注：…, [1] entries, the list below 注释 or 参考文献."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Reference
from convert.pattern import pattern
from convert.structure.feet import label_of
from convert.structure.line import joined
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, as_heading, because
from convert.structure.shape import ends_a_sentence

_NOTE: Final = pattern(
    r"[（(【]?(?:\*|＊|※)?(?:注释|注|註|註釋|附注|附註|备注|備註|说明(?=[】]?[：:]\S)|編按|编者按|编者注|编按|記者註|译注|译者注|※)[】]?[：:]|[＊*※](?=[^\s＊*※])"
    r"|[［\[【〔](?:注释?|註釋?)[］\]】〕](?=\S)"
)
_ENTRY: Final = pattern(
    r"(?P<label>[\[［〔【][0-9]{1,3}[\]］〕】]|\[注[0-9]{1,2}\]|注[0-9①-⑳]{1,2}[：:、.]?)\s{0,4}(?=\S)"
)
_ALONE: Final = pattern(r"[\[［〔][0-9]{1,3}[\]］〕]$")
"""A label on a line of its own; what it labels is on the next."""

_CIRCLED: Final = pattern(
    r"(?P<label>[①-⒛❶-❿]|[0-9]{1,2}[.、．)）]|[（(][0-9]{1,2}[)）])\s{0,4}(?=\S)"
)
_CALL: Final = pattern(
    "[①-⑳](?=[，。；：！？、”』」）》]|$)|(?<=[”』」》])[①-⑳](?=[\u4e00-\u9fff])"
)
_WITHIN: Final = pattern("(?<=[\u4e00-\u9fff\u3040-\u30ff”」》』])[①-⑳]")
"""What is called so behind a word, where others are called before a mark."""

_LONE: Final = pattern("[①-⑳] ?(?:《|[参參]?[见見]|引自|[据據]|[转轉]引)")
"""So a note begins that says whence something is."""

_TOLD: Final = pattern(
    "(?:——|──|--|—|[（(\\[［【]) ?(?:[译譯訳编編原校]者?|作者|筆者|笔者)[注註][）)\\]］】]?。?$"
)
"""Who notes something says so at its end: ——译注."""

_FIRST: Final = pattern("[1①⑴⒈❶]|[（(]1[)）]")
_HEAD: Final = pattern(
    r"[【\[〔□■◆●※]?\s?(?:注\s?释|註\s?釋|註解|注解|附注|註|注|脚注|尾注|参考资料|参考来源|資料來源|参考文献|參考文獻|参考书目|引用文献|參考資料)[】\]〕]?[：:]?$"
)
_LITERATURE: Final = pattern("文[献獻]|书目")
"""A list of literature is a part of its own, with a heading; notes are not."""

_MARKS: Final = frozenset(
    "[［〔【（(*＊※□■◆●注註附备備说編编记記译0123456789脚尾参資参參引❶❷❸❹❺❻❼❽❾❿"
).union(map(chr, range(ord("①"), ord("⒛") + 1)))
"""With these, labels of notes and words for them begin."""

_HEAD_SIZE: Final = 10
_CLOSING: Final = frozenset("】]〕")
_FEW: Final = 2
"""More labels in such brackets head the parts of a text, and the one for notes is among them."""

_CUT: Final = 0.7
"""A cut line is not much shorter than the line above it, unless the entry ends with it."""

_ENDING: Final = pattern(r"[。.!！？?）)』」》\d]$")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose notes, the entries of lists of notes, and the word above them."""
    if _MARKS.isdisjoint(page.heads):
        return
    is_below = False
    cited = page.once(_cited)
    heads = frozenset([n for n, text in page.begun(_MARKS) if n and _is_head(text)])
    for number, text in page.worded(page.open):
        if not is_below and text[0] not in _MARKS:
            continue
        if number in heads:
            is_below = True
            yield from _headed(page, number, heads)
        elif _ALONE.match(text) and not _ALONE.match(page.text(number + 1)):
            yield from _parted(page, number)
        elif is_below and _begins_anew(page, number):
            is_below = False
        elif entry := _ENTRY.match(text) or (
            _CIRCLED.match(text) if is_below or _is_called(text, cited) else None
        ):
            yield _entry(page, number, entry, is_below=is_below or _is_called(text, cited))
        elif note := _NOTE.match(text):
            yield _note(page, number)
            yield from _others(page, number, text[note.end() : note.end() + 1])
        elif is_below and page.is_prose(number) and page.blanks[number]:
            is_below = False


def _headed(page: Page, number: int, heads: frozenset[int]) -> Iterator[Proposal]:
    """Propose ``number`` as what notes are called, but for a list of literature without a colon."""
    text = page.text(number)
    if not _LITERATURE.search(text) or text[-1] in ":：":
        yield _head(page, number, is_one_of_many=_are_many(page, heads, text))


def _others(page: Page, number: int, first: str) -> Iterator[Proposal]:
    """Propose the notes below ``number`` at once, which holds the ``first``: 注：①…, and ②."""
    sign = first
    while "①" <= sign < "⑳":
        number, sign = number + 1, chr(ord(sign) + 1)
        entry = _CIRCLED.match(page.text(number)) if page.text(number)[:1] == sign else None
        if entry is None:
            return
        yield _entry(page, number, entry, is_below=True)


def _begins_anew(page: Page, number: int) -> bool:
    """Tell whether ``number`` heads what counts from 1 again: 【思考】, and questions below."""
    is_head = page.is_label(number) and not (
        _ENTRY.match(page.text(number)) or _is_item(page, number)
    )
    return (
        is_head and _is_item(page, number + 1) and _FIRST.match(page.text(number + 1)) is not None
    )


def _is_item(page: Page, number: int) -> bool:
    return _CIRCLED.match(page.text(number)) is not None


def _is_called(text: str, cited: frozenset[str]) -> bool:
    """Tell whether the number that ``text`` begins with is called above, or who notes it signs."""
    return text[0] in cited or _TOLD.search(text) is not None


def _are_many(page: Page, heads: frozenset[int], head: str) -> bool:
    """Tell whether several words for notes stand on a page, or labels in brackets like ``head``."""
    texts = [page.texts[number] for number in page.labels]
    bracketed = sum(text[0] == head[0] and text[-1] in _CLOSING for text in texts)
    return len(heads.intersection(page.labels)) > 1 or bracketed > _FEW


def _cited(page: Page) -> frozenset[str]:
    """The circled numbers that stand before a mark within the lines, where a note is called."""
    if not any("①" <= first <= "⑳" for first in page.heads):
        return frozenset()
    sure = frozenset(sign for text in page.texts for sign in _CALL.findall(text, 1))
    within = [sign for text in page.texts for sign in _WITHIN.findall(text, 1)]
    if sure:
        return sure.union(within)
    entries = [text for text in page.texts if "①" <= text[0] <= "⑳"]
    lone = entries[0][0] if len(entries) == 1 and _LONE.match(entries[0]) else ""
    return frozenset([lone]) if within == [lone] else sure


def _is_head(text: str) -> bool:
    return len(text) <= _HEAD_SIZE and _HEAD.match(text) is not None


def _head(page: Page, number: int, *, is_one_of_many: bool) -> Proposal:
    """What notes are called: a heading where each part has its own, else a part of the notes."""
    line, after = page.lines[number], page.text(number + 1)
    evidence = because(
        (True, "is what notes are called", 3.0),
        (bool(_ENTRY.match(after) or _CIRCLED.match(after)), "numbered entries follow", 5.0),
    )
    if is_one_of_many or _LITERATURE.search(line.text):
        rank = "bracket" if line.text[-1] in _CLOSING else "notes"
        return Proposal((number,), "heading.notes", as_heading(page, number, rank), evidence)
    block = Reference((line.cut(),), span=line.span())
    return Proposal((number,), "note.head", Found((block,)), evidence)


def _entry(page: Page, number: int, entry: re.Match[str], *, is_below: bool) -> Proposal:
    line = page.lines[number]
    numbers = _continued(page, number)
    whole = joined([page.lines[n] for n in numbers], [""] * (len(numbers) - 1))
    label = entry["label"]
    block = Reference((whole.cut(entry.end()),), label, span=whole.span())
    beside = (page.text(number - 1), page.text(numbers[-1] + 1))
    evidence = because(
        (True, "begins with a number in brackets", 3.0),
        (is_below, "stands below the word for notes", 8.5),
        (label_of(page.texts, number) != "", "the text above calls it", 3.0),
        (
            number >= page.body and any(_ENTRY.match(text) for text in beside),
            "stands beside others",
            3.0,
        ),
        (number + 4 >= len(page.texts), "stands at the end", 1.5),
        (line.blanks == 0 and len(numbers) > 1, "runs over several lines", 0.5),
    )
    return Proposal(tuple(numbers), "note.entry", Found((block,)), evidence)


def _parted(page: Page, number: int) -> Iterator[Proposal]:
    """Propose the entry below the label ``number``, one of several such."""
    after = number + 1
    if after >= len(page.texts):
        return
    numbers = (number, *_continued(page, after))
    whole = joined([page.lines[n] for n in numbers], [""] * (len(numbers) - 1))
    label = page.text(number)
    block = Reference((whole.cut(len(label)),), label, span=whole.span())
    others = (page.text(number - 2), page.text(numbers[-1] + 1))
    evidence = because(
        (True, "is the number of a note, and the note", 4.0),
        (any(map(_ALONE.match, others)), "stands beside others", 4.0),
        (number < page.body, "stands above the text", -2.0),
    )
    yield Proposal(numbers, "note.entry", Found((block,)), evidence)


def _continued(page: Page, number: int) -> Sequence[int]:
    """The lines of one entry: until it ends, the next begins or an empty line comes."""
    numbers = [number]
    while True:
        last, after = page.lines[numbers[-1]], numbers[-1] + 1
        if after >= len(page.texts) or page.blanks[after] or _ENDING.search(last.text):
            return numbers
        if _ENTRY.match(page.text(after)) or _CIRCLED.match(page.text(after)) or len(numbers) > 8:
            return numbers
        if page.lines.indents[after] > page.lines.indents[number] == 0:
            return numbers
        if len(page.text(after)) < _CUT * len(last.text) and not _ENDING.search(page.text(after)):
            return numbers
        numbers.append(after)


def _note(page: Page, number: int) -> Proposal:
    line = page.lines[number]
    evidence = because(
        (True, "is called a note", 6.0),
        (line.text[0] in "*＊※", "an asterisk marks it", -2.5),
        (number >= page.tail - 1, "stands at the end of the text", 1.0),
        (ends_a_sentence(line.text), "is a sentence", 0.5),
    )
    return Proposal(
        (number,), "note", Found((Reference((line.cut(),), span=line.span()),)), evidence
    )
