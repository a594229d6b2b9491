"""The headings of an article as a reader finds them: rank, anchor and words, known beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias, assert_never

from convert.ir import (
    Block,
    Caption,
    Code,
    Dialogue,
    Divider,
    Emphasis,
    Figure,
    Foreign,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Note,
    Paragraph,
    Quote,
    Reference,
    Ruby,
    Strong,
    Subscript,
    Superscript,
    Table,
    Text,
    Verbatim,
    Verse,
)  # fmt: skip
from convert.markup.escape import is_seen
from convert.pattern import pattern
from convert.value import Packed

Part: TypeAlias = tuple[Block, ...]
"""The blocks that stand in one document."""


_ANCHOR: Final = pattern(r"[\w.:~-]+")
"""What may stand in an ``id`` and, as it is, in a link.  Source: HTML, 3.2.6; RFC 3987, 2.2."""


class Entry(Packed):
    """A heading as navigation sees it.

    Args:
        level: As the article says it.
        rank: The same without gaps: each is at most one more than the one before it.
        name: What links in the article call it; empty if they cannot.
        identifier: The anchor, unique in the article and fit for a URL.
        label: The words, without notes.
        part: The number of the document that it stands in.
        is_listed: Whether it divides the article, and not just a quotation or a table.
    """

    level: int
    rank: int
    name: str
    identifier: str
    label: str
    part: int
    is_listed: bool


def outline(parts: Sequence[Part]) -> tuple[Entry, ...]:
    """The headings of the article whose documents hold ``parts``, in reading order.

    Those in notes and in the heads of tables are left out: they are set, but cannot be aimed at.
    """
    found = [(number, *each) for number, part in enumerate(parts) for each in _headings(part)]
    taken = {heading.identifier for _, heading, _ in found}
    entries: list[Entry] = []
    used: set[str] = set()
    above: list[int] = []
    for count, (number, heading, is_listed) in enumerate(found, 1):
        while above and above[-1] >= heading.level:
            above.pop()
        above.append(heading.level)
        name = identifier = heading.identifier
        if not _ANCHOR.fullmatch(identifier) or identifier in used:
            identifier = _free(f"heading-{count}", taken | used)
        used.add(identifier)
        words = label(heading.content)
        entries.append(Entry(heading.level, len(above), name, identifier, words, number, is_listed))
    return tuple(entries)


def label(items: Iterable[Inline]) -> str:
    """The words of a heading in one line, without its notes; a dash where there are none."""
    words = "".join(_words(items)).strip()
    return words if is_seen(words) else "—"


def _words(items: Iterable[Inline]) -> Iterator[str]:
    for item in items:
        match item:
            case Text(value=value) | Code(value=value):
                yield value
            case Ruby(pairs=pairs):
                yield from (pair.base for pair in pairs)
            case (
                Strong(content=content) | Emphasis(content=content) | Link(content=content)
                | Foreign(content=content) | Superscript(content=content)
                | Subscript(content=content)
            ):  # fmt: skip
                yield from _words(content)
            case LineBreak():
                yield "\u3000"
            case Note():
                pass
            case _:
                assert_never(item)


def _headings(blocks: Part, *, is_listed: bool = True) -> Iterator[tuple[Heading, bool]]:
    for block in blocks:
        match block:
            case Heading():
                yield block, is_listed
            case List(items=items):
                for item in items:
                    yield from _headings(item.content, is_listed=False)
            case Quote(content=content):
                yield from _headings(content, is_listed=False)
            case Table(body=rows):
                for cell in (cell for row in rows for cell in row.cells):
                    yield from _headings(cell.content, is_listed=False)
            case (
                Paragraph() | Verse() | Dialogue() | Figure() | Caption() | Verbatim() | Divider()
                | Reference()
            ):  # fmt: skip
                pass
            case _:
                assert_never(block)


def _free(wanted: str, taken: set[str]) -> str:
    while wanted in taken:
        wanted += "-"
    return wanted
