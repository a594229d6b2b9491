"""What ebooklib finds in an EPUB; the documents that it gives are searched with lxml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from ebooklib import epub
from lxml import etree

from readback.catalogue import Catalogue, Chapter
from readback.found import Found, Item, Listed, words

H: Final = {"h": "http://www.w3.org/1999/xhtml"}
LISTS: Final = ("ul", "ol")
SIGNS: Final = ("doc-noteref", "doc-backlink")
"""The roles of what holds no words of the text, as readings do not."""


def found(path: Path) -> Found:
    """What the documents of the book have."""
    book = epub.read_epub(str(path))
    items = (book.get_item_with_id(identifier) for identifier, _ in book.spine)
    texts = [item for item in items if not isinstance(item, epub.EpubNav)]
    trees = [etree.fromstring(item.content) for item in texts]
    headings = "//h:*[starts-with(@class, 'heading-') and not(ancestor::h:nav)]"
    links = "//h:a[not(@role) and not(starts-with(@href, '#'))]"
    lists = "/h:html/h:body/h:ul | /h:html/h:body/h:ol"
    return Found(
        tuple((_level(node), _words(node)) for node in _all(trees, headings)),
        tuple(map(_listed, _all(trees, lists))),
        tuple(map(_words, _all(trees, "//h:aside"))),
        tuple((str(node.get("href")), _words(node)) for node in _all(trees, links)),
    )


def catalogue(path: Path) -> Catalogue:
    """What its package document and its contents say."""
    book = epub.read_epub(str(path))

    def said(name: str) -> tuple[str, ...]:
        return tuple(words(value) for value, _ in book.get_metadata("DC", name))

    return Catalogue(
        said("title"),
        said("creator"),
        said("contributor"),
        "".join(said("language")),
        "".join(said("date")),
        said("subject"),
        tuple(_chapters(book.toc)),
    )


def _chapters(toc: Iterable[object]) -> Iterator[Chapter]:
    for line in toc:
        entry, below = line if isinstance(line, tuple) else (line, ())
        yield words(entry.title), *_chapters(below)


def _all(trees: Iterable[etree._Element], path: str) -> Iterator[etree._Element]:
    return (node for tree in trees for node in tree.xpath(path, namespaces=H))


def _level(heading: etree._Element) -> int:
    return int(str(heading.tag)[-1]) - 1


def _listed(node: etree._Element) -> Listed:
    start = int(node.get("start", "1")) if str(node.tag).endswith("}ol") else None
    return Listed(start, tuple(map(_item, node)))


def _item(node: etree._Element) -> Item:
    lists = [child for child in node if _name(child) in LISTS]
    return words("".join(_pieces(node, ("rp", "rt", *LISTS)))), *map(_listed, lists)


def _words(node: etree._Element) -> str:
    return words("".join(_pieces(node, ("rp", "rt"))))


def _pieces(node: etree._Element, apart: tuple[str, ...]) -> Iterator[str]:
    yield node.text or ""
    for child in node:
        if _name(child) not in apart and child.get("role") not in SIGNS:
            yield from _pieces(child, apart)
        yield child.tail or ""


def _name(node: etree._Element) -> str:
    return etree.QName(node).localname
