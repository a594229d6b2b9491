"""Blocks as markup: each kind as the element that means it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final
from unicodedata import category

from convert.ir import (
    Block,
    Caption,
    Dialogue,
    Divider,
    Figure,
    Heading,
    Inline,
    LineBreak,
    List,
    ListItem,
    Paragraph,
    Quote,
    Reference,
    Table,
    Text,
    Verbatim,
    Verse,
)  # fmt: skip
from convert.markup.escape import escaped, has_words, quoted
from convert.markup.headline import headline
from convert.markup.inline import phrasing
from convert.markup.numbering import numbering
from convert.markup.outline import label
from convert.markup.scribe import Scribe
from convert.markup.table import table

LOWEST: Final = 6
"""HTML has no heading below ``h6``; one below it says its rank in ARIA."""


def flow(blocks: Iterable[Block], scribe: Scribe) -> str:
    """``blocks`` as flow content, a line each."""
    return "".join([_KINDS[type(block)](block, scribe) for block in blocks])


def tight(blocks: tuple[Block, ...], scribe: Scribe) -> str:
    """``blocks`` inside an element that needs no paragraph of its own for one of them."""
    match blocks:
        case (Paragraph(content=content),):
            return phrasing(content, scribe)
        case ():
            return ""
        case _:
            return f"\n{flow(blocks, scribe)}"


def _paragraph(block: Paragraph, scribe: Scribe) -> str:
    if block.part:
        return _line(block.part, block.content, scribe)
    return f"<p>{phrasing(block.content, scribe)}</p>\n"


def _heading(block: Heading, scribe: Scribe) -> str:
    match block.content:
        case (Text(value=value),):
            is_vertical = scribe.manner.is_vertical
            content = headline(value, scribe.phrasing, is_vertical=is_vertical)
        case _:
            content = phrasing(block.content, scribe)
    if scribe.is_apart:
        return f'<p class="heading-{block.level}">{content}</p>\n'
    entry = next(scribe.entries)
    rank = entry.rank + scribe.top - 1
    element, said = (f"h{rank}", "") if rank <= LOWEST else (f"h{LOWEST}", f' aria-level="{rank}"')
    if not has_words(content):
        element, said = "p", ""
    start = f'{element} class="heading-{block.level}" id="{quoted(entry.identifier)}"{said}'
    return f"<{start}>{content}</{element}>\n"


def _list(block: List, scribe: Scribe) -> str:
    items = "".join([_item(item, scribe) for item in block.items])
    if block.start is None:
        return f"<ul>\n{items}</ul>\n"
    first = "" if block.start == 1 else f' start="{block.start}"'
    kind = numbering(block.marker)
    named = f' class="{kind}"' if kind else ""
    return f"<ol{named}{first}>\n{items}</ol>\n"


def _item(item: ListItem, scribe: Scribe) -> str:
    return f"<li>{tight(item.content, scribe)}</li>\n"


def _quote(block: Quote, scribe: Scribe) -> str:
    content = flow(block.content, scribe)
    whose = _line("attribution", block.attribution, scribe) if block.attribution else ""
    return f"<blockquote>\n{content}{whose}</blockquote>\n"


def _verse(block: Verse, scribe: Scribe) -> str:
    """A paragraph a stanza; where lines end inside a mark they stay together."""
    stanzas = [f"<p>{phrasing(lines, scribe)}</p>\n" for lines in _stanzas(block.content)]
    return f'<div class="verse">\n{"".join(stanzas)}</div>\n'


def _stanzas(content: tuple[Inline, ...]) -> list[list[Inline]]:
    stanzas: list[list[Inline]] = [[]]
    ends = 0
    for item in content:
        if isinstance(item, LineBreak):
            ends += 1
            continue
        if ends > 1:
            stanzas.append([])
        elif ends:
            stanzas[-1].append(LineBreak())
        stanzas[-1].append(item)
        ends = 0
    return stanzas


def _dialogue(block: Dialogue, scribe: Scribe) -> str:
    """A turn; where no mark divides the name from what is said, a blank does."""
    speaker = phrasing(block.speaker, scribe)
    content = phrasing(block.content, scribe)
    is_bare = not category(label(block.speaker)[-1]).startswith("P")
    start = f'<span class="speaker{" bare" if is_bare else ""}">'
    return f'<p class="dialogue">{start}{speaker}</span>{content}</p>\n'


def _figure(block: Figure, scribe: Scribe) -> str:
    """A figure; what stands below it is shown even where the picture cannot be."""
    shown = scribe.picture(block)
    image = f"{shown}\n" if shown else ""
    lines = _span("caption", block.caption, scribe) + _span("picture-credit", block.credit, scribe)
    if not lines:
        return f"<figure>\n{image}</figure>\n" if image else ""
    return f"<figure>\n{image}<figcaption>{lines}</figcaption>\n</figure>\n"


def _caption(block: Caption, scribe: Scribe) -> str:
    return _line("caption", block.content, scribe)


def _verbatim(block: Verbatim, _: Scribe) -> str:
    return f"<pre><code>{escaped(block.value)}</code></pre>\n"


def _divider(_: Divider, __: Scribe) -> str:
    return "<hr/>\n"


def _entry(block: Reference, scribe: Scribe) -> str:
    content = phrasing(block.content, scribe)
    label = f'<span class="label">{escaped(block.label)}</span>' if block.label else ""
    return f'<p class="reference">{label}{content}</p>\n'


def _span(kind: str, content: tuple[Inline, ...], scribe: Scribe) -> str:
    return f'<span class="{kind}">{phrasing(content, scribe)}</span>' if content else ""


def _line(kind: str, content: tuple[Inline, ...], scribe: Scribe) -> str:
    return f'<p class="{kind}">{phrasing(content, scribe)}</p>\n'


def _table(block: Table, scribe: Scribe) -> str:
    return table(block, scribe, tight)


_KINDS: Final[Mapping[type[Block], Callable[[Any, Scribe], str]]] = {
    Paragraph: _paragraph, Heading: _heading, List: _list, Quote: _quote, Verse: _verse,
    Dialogue: _dialogue, Figure: _figure, Caption: _caption, Table: _table, Verbatim: _verbatim,
    Divider: _divider, Reference: _entry,
}  # fmt: skip
