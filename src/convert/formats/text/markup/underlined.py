"""Heads with a line of signs under them, or one over them as well: reStructuredText, Markdown.

    ==========
    菜窖记录
    ==========

    起因
    ----

A line of signs also parts what stands above from what stands below; so several such heads are
asked for, each a label with nothing right above it, and none that goes on.
Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.formats.text.kinds import Kind, Left, about, joint
from convert.pattern import pattern
from convert.structure.names import is_usual_person

_RULE: Final = pattern(r"([=~^\"'`#*+-])\1{2,99}")
_LINE: Final = pattern(r"(?P<words>[^\r\n]*)(?P<end>\r\n?|\n|$)")
_DIRECTIVE: Final = pattern(r"\.\. (?:[a-zA-Z-]{2,20}::|_[^:]{1,60}:|-\*-|\[[^\]]{1,20}\] )|\.\.$")
_REMARK: Final = pattern(
    r"\.\. (?:note|tip|hint|important|warning|caution|attention|danger|seealso|admonition)::[ \t]*"
)
_CITED: Final = pattern(r"\.\. (?=\[[^\]]{1,20}\] )")
_ABOUT: Final = pattern(r"\.\. ")
_FIELD: Final = pattern(r":[^:\s][^:]{0,20}: ")
_INNER: Final = pattern(
    r"(?P<code>``)(?=[^`\r\n]{1,80}``)|(?<=[^`\s]``)(?=\\ )|\\ |(?<=[0-9]\])_(?![\w])"
    r"|(?P<role>:[a-z]{2,12}:`)(?P<said>[^`\r\n<>]{1,60})(?: <[^<>\r\n]{1,120}>)?`"
    r"|(?<!`)`(?P<link>[^`\r\n<>]{1,60}) <[^<>\r\n]{3,200}>`__?"
)
_ITEM: Final = pattern(r"(?:[*+•-]|[0-9]{1,2}[.)]|#\.|\([0-9a-z]{1,2}\)|[A-Za-z][.)]) ")
_APART: Final = pattern(
    r"[*+>|:=`~-]|\.\.|[0-9#]{1,3}[.)、]|[（(]?[一二三四五六七八九十]{1,3}[、）)]"
)
_TIERS: Final[tuple[Kind, ...]] = ("tier-2", "tier-3", "tier-4")
_LONGEST: Final = 40
_LEAST: Final = 2
_REMARKED: Final = pattern(
    "<|[（(][^（()）]{0,8}(?:[以如]上|[摘取引转轉录錄选選]自|[原转轉][载載])"
)
"""So it is said of a text whence it is, above what parts it from the next."""

_GOES_ON: Final = frozenset("。！，、；：,;:…")
_WIDE: Final = 2


class _Rows:
    """The lines of a text, which are heads, and which are signs."""

    def __init__(self, text: str) -> None:
        self.found = [row for row in _LINE.finditer(text) if row[0]]
        self.words = [row["words"].strip() for row in self.found]

    def is_rule(self, number: int) -> bool:
        return 0 <= number < len(self.words) and _RULE.fullmatch(self.words[number]) is not None

    def is_empty(self, number: int) -> bool:
        """Tell whether nothing stands in row ``number``, or a directive, or it is none."""
        if not 0 <= number < len(self.words):
            return True
        return not self.words[number] or _DIRECTIVE.match(self.words[number]) is not None

    def heads(self) -> Iterator[tuple[int, str, bool]]:
        """The numbers of the heads, the signs below them, and whether a line is above as well."""
        below = 0  # the row below the last head and its signs
        for number, words in enumerate(self.words):
            if not words or len(words) > _LONGEST or not self.is_rule(number + 1):
                continue
            if _REMARKED.match(words):  # <<以上摘自渡口志>>
                continue
            is_over = self.words[number - 1] == self.words[number + 1] if number else False
            over = number - 1 if is_over else number
            is_free = self.is_empty(over - 1) or over == below
            if is_free and not self.is_rule(number) and words[-1] not in _GOES_ON:
                is_last = not any(self.words[number + 2 :])
                if not is_last and ":" not in words:
                    below = number + 2
                    yield number, self.words[number + 1][0], is_over


def underlined(text: str) -> Iterator[Left]:
    """The lines of signs about heads, and what else stands in a text that has several of them."""
    rows = _Rows(text)
    heads = list(rows.heads())
    below = [number for number, _, _ in heads if any(map(str.isalnum, rows.words[number]))]
    is_source = any(map(_DIRECTIVE.match, rows.words)) or "``" in text
    if not is_source and all(is_usual_person(rows.words[number]) for number in below):
        return  # who signs above what parts a text
    if len(below) < _LEAST or not _are_alike(rows, heads, is_source=is_source):
        return
    styles = list(dict.fromkeys((sign, is_over) for _, sign, is_over in heads))
    is_titled = sum((sign, over) == styles[0] for _, sign, over in heads) == 1 and len(styles) > 1
    taken: set[int] = set()
    for number, sign, is_over in heads:
        taken.update((number, number + 1, *([number - 1] if is_over else [])))
        yield *rows.found[number + 1].span(), "export"
        if is_over:
            yield *rows.found[number - 1].span(), "export"
        tier = styles.index((sign, is_over)) - is_titled
        start = rows.found[number].start()
        if tier >= 0:
            yield start, start, _TIERS[min(tier, len(_TIERS) - 1)]
    if is_source:
        yield from _source(rows, text, taken)


def _are_alike(rows: _Rows, heads: Sequence[tuple[int, str, bool]], *, is_source: bool) -> bool:
    """Tell whether lines of signs stand about heads only; in reStructuredText they are as long."""
    sizes = [(len(rows.words[n + 1]), len(rows.words[n])) for n, _, over in heads if not over]
    if is_source and all(rule >= size for rule, size in sizes):
        return True
    about = {number + 1 for number, _, _ in heads} | {n - 1 for n, _, over in heads if over}
    rest = [n for n in range(len(rows.words)) if rows.is_rule(n) and n not in about]
    return not rest


def _source(rows: _Rows, text: str, taken: set[int]) -> Iterator[Left]:
    """Directives, fields, and lines of one paragraph that were broken."""
    depth = -1
    for number, words in enumerate(rows.words):
        row = rows.found[number]
        indent = len(row["words"]) - len(row["words"].lstrip())
        if depth >= 0 and (not words or indent > depth):
            if words:
                yield row.start(), row.end(), "export"
            continue
        depth = -1
        if number in taken or not words:
            continue
        start = row.start() + indent
        if remark := _REMARK.match(words):
            yield start, start + remark.end(), "tag" if remark.end() < len(words) else "export"
        elif _CITED.match(words):
            yield start, start + len(".. "), "tag"
        elif _ABOUT.match(words) or words == "..":
            yield row.start(), row.end(), "export"
            depth = indent
            continue
        if _goes_on(rows, number, taken):
            yield _joint(text, row, rows.found[number + 1])
    for mark in _INNER.finditer(text):
        yield from _inner(mark)


def _goes_on(rows: _Rows, number: int, taken: set[int]) -> bool:
    """Tell whether the paragraph or item in row ``number`` goes on in the next."""
    following = number + 1
    if following >= len(rows.words) or following in taken or not rows.words[following]:
        return False
    below = rows.found[following]["words"]
    here = rows.found[number]["words"]
    if _FIELD.match(rows.words[number]) or rows.words[number][0] == "|":
        return False
    if _ITEM.match(here.lstrip()):
        return below[0] == " " and not _ITEM.match(below.lstrip())
    return not _APART.match(rows.words[following])


def _joint(text: str, row: re.Match[str], below: re.Match[str]) -> Left:
    """What stands between two lines that are one: a space between words that are Latin."""
    start = row.start() + len(row["words"].rstrip())
    end = below.start() + len(below["words"]) - len(below["words"].lstrip())
    return joint(text, start, end)


def _inner(mark: re.Match[str]) -> Iterator[Left]:
    """Marks within a line: ``code``, a role, a link."""
    if mark["said"] or mark["link"]:
        yield from about(mark, "said", "link")
    elif mark["code"]:
        end = mark.string.index("``", mark.end())
        yield *mark.span(), "tag"
        yield end, end + _WIDE, "tag"
    else:
        yield *mark.span(), "tag"
