"""Where in its source texts of an article stood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from convert.ir.nodes import Code, Metadata, Node, RubyPair, Text, Verbatim
from convert.ir.walk import walk
from convert.source import Span


def origins(root: Node, words: Iterable[str]) -> Iterator[tuple[str, Span | None]]:
    """``words``, each once, as they first stand below ``root``, and where, as far as spans tell.

    What does not stand there is last.  A node is asked for what begins with a character of its
    own, and for nothing that has been found.

    Example:
        >>> from convert.ir import Paragraph
        >>> line = Paragraph((Text("甲乙丙", span=Span(0, 5, 8)),))
        >>> [(word, span and span.start) for word, span in origins(line, "丁丙甲丙")]
        [('甲', 5), ('丙', 7), ('丁', None)]
    """
    waiting: dict[str, dict[str, None]] = {}
    for word in words:
        waiting.setdefault(word[:1], {})[word] = None
    for node in walk(root) if waiting else ():
        value = _values(node)
        asked = [word for first in waiting.keys() & value for word in waiting[first]]
        found = {word: value.find(word) for word in asked if word in value}
        for word in sorted(found, key=found.__getitem__):
            del waiting[word[:1]][word]
            yield word, node.span and _inside(node.span, found[word], len(word), len(value))
        waiting = {first: left for first, left in waiting.items() if left} if found else waiting
        if not waiting:
            return
    for left in waiting.values():
        yield from dict.fromkeys(left).items()


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
