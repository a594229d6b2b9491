"""Which blocks stand in one document: all of a short article, a chapter of a long one."""

from __future__ import annotations

from collections.abc import Iterator

from convert.ir import Article, Block, Heading, List, Paragraph, Text
from convert.ir.walk import text
from convert.markup.outline import Part


def parts(article: Article, size: int) -> tuple[Part, ...]:
    """The blocks of ``article``, a tuple for each document.

    An article of more than ``size`` characters is divided before each heading of its first
    tier; what stands before the first of them is a document of its own, with the title.
    """
    blocks = article.blocks
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    if not levels or not _is_longer(blocks, size):
        return (blocks,)
    first = min(levels)
    starts = [
        place
        for place, block in enumerate(blocks)
        if place and isinstance(block, Heading) and block.level == first
    ]
    ends = (*starts, len(blocks))
    return tuple(blocks[start:end] for start, end in zip((0, *starts), ends, strict=True))


def _is_longer(blocks: tuple[Block, ...], size: int) -> bool:
    """Whether they hold more than ``size`` characters; it counts no further than it must."""
    return any(total > size for total in _totals(blocks))


def _totals(blocks: tuple[Block, ...]) -> Iterator[int]:
    total = 0
    for block in blocks:
        total += _length(block)
        yield total


def _length(block: Block) -> int:
    """The characters of ``block``; of plain paragraphs, nearly all of a text, without a walk."""
    match block:
        case Paragraph(content=content) | Heading(content=content):
            pieces = [item.value if isinstance(item, Text) else text(item) for item in content]
            return sum(map(len, pieces))
        case List(items=items):
            return sum(_length(inner) for item in items for inner in item.content)
        case _:
            return len(text(block))
