"""The words of an EPUB: a walk of the spine's XHTML, the notes apart."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from convert.themes.theme import Theme
from truth.compare import Telling
from truth.marks import added

XHTML: Final = "{http://www.w3.org/1999/xhtml}"
TYPE: Final = "{http://www.idpf.org/2007/ops}type"
NAMES: Final = {
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
    "o": "http://www.idpf.org/2007/opf",
}
INLINE: Final = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "rb",
    "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr",
})  # fmt: skip
"""The elements that do not stand on lines of their own.  Source: HTML, phrasing content."""


@dataclass(slots=True)
class _Walk:
    notes: list[str] = field(default_factory=list)

    def words(self, node: etree._Element, *, is_kept: bool = False) -> Iterator[str]:
        """The words below ``node``; white space is one space, except where it is kept."""
        yield _collapsed(node.text, is_kept=is_kept)
        for child in node:
            if isinstance(child.tag, str):
                yield from self._element(child, is_kept=is_kept)
            yield _collapsed(child.tail, is_kept=is_kept)

    def _element(self, node: etree._Element, *, is_kept: bool) -> Iterator[str]:
        name = node.tag.removeprefix(XHTML)
        kinds = {kind.removeprefix("doc-") for kind in (node.get("role") or "").split()}
        kinds.update((node.get(TYPE) or "").split())
        inner = self.words(node, is_kept=is_kept or name == "pre")
        if "footnote" in kinds:
            self.notes.append("".join(inner))
        elif "noteref" in kinds:
            yield added("note", "".join(inner).strip("[]"))
        elif "backlink" in kinds or name in ("rp", "nav", "head"):
            pass
        elif name == "rt":
            yield added("reading", "".join(inner))
        elif name == "hr":
            yield added("divider")
        elif name == "br":
            yield "\n"
        else:
            yield added("item") if name == "li" else ""
            edge = "" if name in INLINE else "\n"
            yield from (edge, *inner, edge)


def walked(data: bytes, _: Theme) -> Telling:
    """What a reader of the spine sees, in order; the contents (nav) are the reading system's."""
    walk, flow = _Walk(), []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in _spine(package):
            body = etree.fromstring(package.read(name)).find(f"{XHTML}body")
            flow.append("".join(() if body is None else walk.words(body)))
    return Telling("\n".join(flow), tuple(walk.notes))


def _spine(package: zipfile.ZipFile) -> Iterator[str]:
    container = etree.fromstring(package.read("META-INF/container.xml"))
    place = str(container.xpath("string(//c:rootfile/@full-path)", namespaces=NAMES))
    opf = etree.fromstring(package.read(place))
    items = {item.get("id"): item for item in opf.iterfind("o:manifest/o:item", NAMES)}
    for reference in opf.iterfind("o:spine/o:itemref", NAMES):
        item = items[reference.get("idref")]
        if "nav" not in (item.get("properties") or "").split():
            yield posixpath.join(posixpath.dirname(place), item.get("href") or "")


def _collapsed(text: str | None, *, is_kept: bool) -> str:
    """Source: CSS Text, 4.1.1: spaces, tabs and line ends are one space."""
    return (text or "") if is_kept else re.sub("[ \t\r\n]+", " ", text or "")
