r"""Light marks in a line: **strong**, *emphasis*, `code`, [words](target), [^note]; \* is a star.

Chinese texts have asterisks of their own: a name half withheld (李**), a number (138****1234), a
note (*), a product (2*3).  A mark counts only where none of these is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeAlias, TypeVar

from convert.ir import (
    Block,
    Code,
    Emphasis,
    Heading,
    Inline,
    Link,
    Node,
    Paragraph,
    Strong,
    Text,
    Verse,
)
from convert.ir.build import canonical
from convert.ir.walk import rewrite, runs, walk
from convert.pattern import pattern
from convert.source import Span
from convert.structure.claim import Claim
from convert.structure.footnotes import CALL, Footnotes, is_footnote
from convert.structure.names import SURNAMES
from convert.structure.shape import has_inner_stop, is_ideograph
from convert.value import Frozen, Packed

_N = TypeVar("_N", bound=Node)
_Made: TypeAlias = tuple[Inline | None, tuple[tuple[int, int], ...], int]
_FLAT: Final = (Paragraph, Heading, Verse)
"""Most blocks are: they are asked quickly."""

SIGNS: Final = "*`[\\"
"""With one of these each mark begins."""

_SIGN: Final = pattern(r"[*`\[\\]")
_ESCAPED: Final = frozenset("*`[]#>\\-!+")
_SWITCH: Final = pattern(r"\\\* [A-Z]")
"""A switch in a code of a word processor: SEQ 表 \\* ARABIC."""

_LONGEST: Final = 500
_TARGET: Final = pattern(r"\]\((?P<target>(?:https?://|mailto:|#)[^\s()]{1,300})\)")


class Marked(Frozen):
    """Blocks with their light marks obeyed, and the claims on the marks themselves."""

    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...]


class _Desk(Packed):
    """What the marks of a text are read with: a place for claims, and the notes to be called."""

    claims: list[Claim]
    footnotes: Footnotes
    is_light: bool = False


def marked(blocks: Iterable[Block], signs: str = SIGNS) -> Marked:
    """``blocks`` with the light marks in their text obeyed; ``signs`` are those that it holds."""
    if not signs:
        return Marked(tuple(blocks), ())
    made = list(blocks)
    signed = [number for number, block in enumerate(made) if _has_signs(_inlines(block), signs)]
    claims: list[Claim] = []
    own = _Desk(claims, Footnotes(()))
    notes = {n: _obeyed(block, own) for n, block in enumerate(made) if is_footnote(block)}
    is_light = "*" in signs and any(_has_signs(_inlines(made[n]), ("**",)) for n in signed)
    desk = _Desk(claims, Footnotes(notes.values()), is_light)
    for number in signed:
        made[number] = notes.get(number) or _obeyed(made[number], desk)
    if notes:
        made = [block for block in made if not desk.footnotes.is_placed(block)]
    return Marked(tuple(made), tuple(sorted(claims, key=lambda claim: claim.span)))


def _obeyed(block: Block, desk: _Desk) -> Block:
    return canonical(_changed(rewrite(block, partial(_changed, desk=desk)), desk))


def _inlines(block: Block) -> Iterable[Inline]:
    if isinstance(block, _FLAT):
        return block.content
    return (item for node in walk(block) for run in runs(node).values() for item in run)


def _has_signs(items: Iterable[Inline], signs: Iterable[str] = SIGNS) -> bool:
    for item in items:
        if type(item) is Text:
            for sign in signs:
                if sign in item.value:
                    return True
    return False


def _changed(node: _N, desk: _Desk) -> _N:
    changed: dict[str, Any] = {
        name: tuple(part for item in run for part in _parts(item, desk))
        for name, run in runs(node).items()
        if _has_signs(run)
    }
    return replace(node, **changed) if changed else node


def _parts(item: Inline, desk: _Desk) -> Iterator[Inline]:
    """``item`` as what its marks make of it; a text that is not whole in the source stays."""
    span = item.span if isinstance(item, Text) else None
    if isinstance(item, Text) and span and span.end - span.start == len(item.value):
        yield from _pieces(item.value, span, desk)
    else:
        yield item


def _pieces(text: str, span: Span, desk: _Desk) -> Iterator[Inline]:
    start = at = 0
    while sign := _SIGN.search(text, at):
        at = sign.start()
        made = _mark(text, at, span, desk)
        if made is None:
            at += 1
            continue
        node, holes, end = made
        if start < at:
            yield Text(text[start:at], span=_within(span, start, at))
        if node is not None:
            yield node
        desk.claims.extend(Claim(_within(span, *hole), "structure", "mark") for hole in holes)
        start, at = end, end + (node is None)  # what is escaped is a character like others
    if start < len(text):
        yield Text(text[start:], span=_within(span, start, len(text)))


def _within(span: Span, start: int, end: int) -> Span:
    return Span(span.part, span.start + start, span.start + end)


def _mark(text: str, at: int, span: Span, desk: _Desk) -> _Made | None:
    """What the sign at ``at`` opens: a node, the stretches that only mark it, and where it ends."""
    match text[at]:
        case "\\":
            is_escape = text[at + 1 : at + 2] in _ESCAPED and at + 1 < len(text)
            is_escape = is_escape and not _SWITCH.match(text, at)
            return (None, ((at, at + 1),), at + 1) if is_escape else None
        case "`":
            return _code(text, at, span)
        case "[":
            return _link(text, at, span) or _footnote(text, at, desk)
        case _:
            return _starred(text, at, span, is_light=desk.is_light)


def _code(text: str, at: int, span: Span) -> _Made | None:
    end = text.find("`", at + 1, at + _LONGEST)
    is_single = "`" not in (text[at - 1 : at], text[at + 1 : at + 2], text[end + 1 : end + 2])
    if end < 0 or not is_single or not text[at + 1 : end].strip():
        return None
    node = Code(text[at + 1 : end], span=_within(span, at + 1, end))
    return node, ((at, at + 1), (end, end + 1)), end + 1


def _link(text: str, at: int, span: Span) -> _Made | None:
    close = text.find("](", at + 1, at + _LONGEST)
    found = _TARGET.match(text, close) if close > at + 1 else None
    words = text[at + 1 : close] if found else ""
    if found is None or words != words.strip() or "[" in words:
        return None
    content = (Text(words, span=_within(span, at + 1, close)),)
    node = Link(found["target"], content, span=_within(span, at, found.end()))
    return node, ((at, at + 1), (close, found.end())), found.end()


def _footnote(text: str, at: int, desk: _Desk) -> _Made | None:
    call = CALL.match(text, at)
    note = desk.footnotes.called(call, desk.claims) if call else None
    return (note, ((at, call.end()),), call.end()) if call and note else None


def _starred(text: str, at: int, span: Span, *, is_light: bool) -> _Made | None:
    size = len(text[at : at + 4]) - len(text[at : at + 4].lstrip("*"))
    before = text[at - 1 : at]
    if size > 2 or before == "*":
        return None
    start = at + size
    if not at:  # an indent that an editor took for a part of what is strong
        start += len(text[size:]) - len(text[size:].lstrip("\u3000"))
    end = _closing(text, start, size)
    is_withheld = before in SURNAMES and text[end - 1] in SURNAMES  # 张**和李**
    if end < 0 or is_withheld:
        return None
    inner = (start, end)
    is_free = size > 1 or _stands_free(text, at, end + 1)
    words, after = text[slice(*inner)], text[end + 1 : end + 2]
    if not (is_free or (is_light and _may_lean(before, words, after))):
        return None
    if not _may_stress(before, text[slice(*inner)]):
        return None
    content = (Text(text[slice(*inner)], span=_within(span, *inner)),)
    whole = _within(span, at, end + size)
    node = Strong(content, span=whole) if size == 2 else Emphasis(content, span=whole)
    return node, ((at, start), (end, end + size)), end + size


def _closing(text: str, start: int, size: int) -> int:
    """Where a run of exactly ``size`` asterisks closes what opened before ``start``."""
    end = text.find("*" * size, start + 1, start + _LONGEST)
    if end < 0 or text[start].isspace() or text[end - 1].isspace() or text[start] == "*":
        return -1
    return end if text[end + size : end + size + 1] != "*" else -1


def _may_stress(before: str, words: str) -> bool:
    """Tell whether ``words`` could be stressed behind ``before``: no face as in (*╹▽╹*).

    What is stressed from the middle of a sentence on does not reach into the next; asterisks that
    do are left over, or stand for words withheld.
    """
    is_left_over = bool(before) and is_ideograph(before) and has_inner_stop(words)
    is_withheld = bool(before) and words.endswith(before)  # 欺**了人，又欺**了鬼
    return any(map(str.isalnum, words)) and not (is_left_over or is_withheld)


def _may_lean(before: str, words: str, after: str) -> bool:
    """Tell whether one asterisk stresses ``words`` between others in a text with two about some.

    Where one stands for a part of a name, a family name is before it: 李*明, 王*.
    """
    is_named = before in SURNAMES or words[-1] in SURNAMES
    is_said = len(words) > 1 and all(map(is_ideograph, words))
    return is_said and not is_named and not any(c.isascii() and c.isalnum() for c in before + after)


def _stands_free(text: str, start: int, end: int) -> bool:
    """Tell whether one asterisk on either side could not multiply or withhold something."""
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
