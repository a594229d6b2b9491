"""The outline: an article and its claims as plain data, for people and for judges.

The shape: title, subtitle, date, source, dateline, byline, credits, blocks, furniture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias, assert_never

from convert.ir import (
    Article,
    Block,
    Caption,
    Code,
    Credit,
    Dialogue,
    Divider,
    Figure,
    Heading,
    LineBreak,
    List,
    Node,
    Note,
    Paragraph,
    Published,
    Quote,
    Reference,
    Table,
    Text,
    Verbatim,
    Verse,
)  # fmt: skip
from convert.ir.front import AUTHORS, is_signature, iso
from convert.ir.walk import rewrite, text, walk
from convert.structure.claim import Claim
from convert.structure.moment import is_moment

Record: TypeAlias = dict[str, object]


def outline(article: Article, claims: Iterable[Claim], source: str) -> Record:
    """The outline of ``article``.

    Args:
        article: What was read.
        claims: What became of each stretch of ``source``.
        source: The decoded text.
    """
    about = article.metadata
    authors = [
        name for credit in article.credits if credit.role in AUTHORS for name in credit.names
    ]
    others = [credit for credit in article.credits if credit.role not in AUTHORS]
    return {
        "language": about.language,
        "title": about.title or None,
        "subtitle": about.subtitle or None,
        "date": _day(about.published),
        "source": about.source or None,
        "dateline": about.dateline or None,
        "byline": list(dict.fromkeys(authors)),
        "credits": [_credit(credit) for credit in others],
        "blocks": list(_blocks(article.blocks, source)),
        "furniture": list(_furniture(claims, source)),
    }


def _day(published: Published | None) -> str | None:
    """When it appeared, to the day at least: a month alone is that of an issue or of writing."""
    is_day = published is not None and published.precision not in {"year", "month"}
    return iso(published) if published and is_day else None


def _credit(credit: Credit) -> Record:
    return {"role": credit.label or credit.role, "names": list(credit.names)}


def _is_date(block: Block) -> bool:
    """Tell whether ``block`` is the date below a signature, which is no part of the text."""
    return is_signature(block) and is_moment(text(block))


def _blocks(blocks: Iterable[Block], source: str) -> Iterator[Record]:
    """What stands in the text, and below it the notes to places in it."""
    notes: list[Record] = []
    for block in blocks:
        if _is_date(block):
            continue
        called = [node for node in walk(block) if isinstance(node, Note)]
        notes += [{"type": "note", "text": text(note)} for note in called]
        yield _block(rewrite(block, _without_notes) if called else block, source)
    yield from notes


def _without_notes(node: Node) -> Node | None:
    return None if isinstance(node, Note) else node


def _block(block: Block, source: str) -> Record:
    match block:
        case Heading(level=level):
            return {"type": "heading", "level": level + 1, "text": text(block)}
        case Paragraph() | Dialogue() | Verbatim():
            return {"type": "paragraph", "text": text(block)}
        case Caption() | Figure():
            return {"type": "caption", "text": text(block)}
        case Reference():
            return {"type": "note", "text": _label(block, source) + text(block)}
        case Divider():
            return {"type": "break"}
        case List() | Quote() | Verse() | Table():
            return _lined(block)
        case _:
            assert_never(block)


def _lined(block: List | Quote | Verse | Table) -> Record:
    """A block of several parts."""
    match block:
        case List(items=items, start=start):
            said = [text(item) for item in items]
            return {"type": "list", "ordered": start is not None, "items": said}
        case Quote(content=content, attribution=attribution):
            lines = [line for part in content for line in _lines(part)]
            record: Record = {"type": "quote", "text": "\n".join(lines)}
            return record | (
                {"attribution": "".join(map(text, attribution))} if attribution else {}
            )
        case Verse():
            return {"type": "verse", "lines": _lines(block)}
        case Table():
            rows = [[text(cell) for cell in row.cells] for row in (*block.head, *block.body)]
            return {"type": "table", "rows": rows}
        case _:
            assert_never(block)


def _label(entry: Reference, source: str) -> str:
    """The label of a note with the space that was printed after it, where no line ends there."""
    first = entry.content[0].span
    if not entry.label or entry.span is None or first is None:
        return entry.label
    printed = source[entry.span.start : first.start]
    return entry.label if "\n" in printed else printed


def _lines(block: Node) -> list[str]:
    """The lines of a block that keeps its line ends."""
    lines = [""]
    for item in getattr(block, "content", ()):
        if isinstance(item, LineBreak):
            lines.append("")
        elif isinstance(item, Text | Code):
            lines[-1] += item.value
        else:
            lines[-1] += text(item)
    return [line for line in lines if line]


def _furniture(claims: Iterable[Claim], source: str) -> Iterator[str]:
    for claim in claims:
        is_noise = claim.rule.startswith("noise") and claim.rule != "noise.export"
        if claim.role == "dropped" and not is_noise:
            yield source[claim.span.start : claim.span.end]
