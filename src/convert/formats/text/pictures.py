"""``![caption](file)`` on a line of its own: the picture that stands beside the text."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from convert.diagnostic import warning
from convert.errors import ResourceError
from convert.format import Context
from convert.host import Location
from convert.ir import Article, Block, Caption, Figure, Resource
from convert.ir.walk import text as text_of
from convert.pattern import pattern
from convert.picture import picture
from convert.source import Source

_MARK: Final = pattern(r"!\[(?P<caption>[^\[\]\n]{0,300})\]\((?P<file>[^()\n]{1,300})\)$")
_OPENING: Final = "!["
_TYPES: Final = ("image/png", "image/jpeg", "image/gif")


def pictured(article: Article, source: Source, context: Context) -> Article:
    """``article`` with the pictures that its text names; what is not found stays a caption."""
    if not any(_OPENING in part.text for part in source.parts):
        return article
    blocks = tuple(_block(block, source, context) for block in article.blocks)
    return replace(article, blocks=blocks)


def _block(block: Block, source: Source, context: Context) -> Block:
    if not isinstance(block, Caption) or block.span is None:
        return block
    span = block.span
    found = _MARK.match(source.parts[span.part].text[span.start : span.end])
    if found is None:
        return block
    data = _data(found["file"], source, context)
    kind = next((kind for kind in _TYPES if picture(kind, data)), "")  # whatever its name ends in
    if not kind:
        finding = warning("picture-missing", source.place(span), name=found["file"])
        context.diagnostics.add(finding)
        return block
    caption = block.content if found["caption"].strip() else ()
    resource = Resource(kind, data, found["file"])
    return Figure(resource, text_of(block), caption, span=span)


def _data(name: str, source: Source, context: Context) -> bytes:
    """The content of the file ``name``, which editors also write as in an address (%20)."""
    from urllib.parse import unquote  # noqa: PLC0415  few texts have pictures

    for written in dict.fromkeys((name, unquote(name))):
        try:
            return context.host.read_reference(Location(source.name), written)
        except ResourceError:
            continue
    return b""
