"""Where in its source a text of an article stood."""

from __future__ import annotations

from collections.abc import Iterable

from convert.ir.nodes import Code, Metadata, Node, RubyPair, Text, Verbatim
from convert.ir.walk import walk
from convert.source import Span


def origin(root: Node, words: str) -> Span | None:
    """Where ``words`` first stand below ``root``, as far as its spans tell.

    Example:
        >>> from convert.ir import Paragraph
        >>> line = Paragraph((Text("甲乙丙", span=Span(0, 5, 8)),))
        >>> origin(line, "丙"), origin(line, "丁")
        (Span(part=0, start=7, end=8), None)
    """
    for node in walk(root):
        at = _values(node).find(words)
        if at >= 0:
            return node.span and _inside(node.span, at, len(words), len(_values(node)))
    return None


def in_order(root: Node, words: Iterable[str]) -> list[str]:
    """``words``, each once, as they first stand below ``root``; what does not stand there is last.

    Example:
        >>> from convert.ir import Paragraph
        >>> in_order(Paragraph((Text("甲乙丙"),)), "丁丙甲丙")
        ['甲', '丙', '丁']
    """
    waiting, found = dict.fromkeys(words), dict[str, tuple[int, int]]()
    for number, node in enumerate(walk(root)):
        value = _values(node)
        found |= {word: (number, value.find(word)) for word in waiting if word in value}
        waiting = {word: None for word in waiting if word not in found}
        if not waiting:
            break
    return [*sorted(found, key=found.__getitem__), *waiting]


def _inside(span: Span, at: int, count: int, length: int) -> Span:
    """A part of ``span``, whose characters are the node's own if there are as many."""
    if span.end - span.start != length:
        return Span(span.part, span.start, span.start)
    return Span(span.part, span.start + at, span.start + at + count)


def _values(node: Node) -> str:
    match node:
        case Text(value=value) | Code(value=value) | Verbatim(value=value) | RubyPair(base=value):
            return value
        case Metadata(title=title, subtitle=subtitle):
            return f"{title}\n{subtitle}"
        case _:
            return ""
