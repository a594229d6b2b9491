"""A publication as a zip archive, through ebooklib: the one file that knows it.

ebooklib stamps three things that would differ from run to run: a random identifier (replaced),
the time of change in the package document (``mtime``), and the times of the archive's members.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from ebooklib import epub
from lxml import etree

from convert.formats.epub.metadata import Statement
from convert.formats.epub.names import COVER_IMAGE
from convert.formats.epub.navigation import Line
from convert.value import Packed

_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_UNIX: Final = 3
_READABLE: Final = 0o644 << 16
"""System and rights of members, as zip archives say them; else they would tell of the machine."""


class Item(Packed):
    """One file of the publication; ``properties`` are those of its entry in the manifest."""

    name: str
    media_type: str
    data: bytes
    properties: tuple[str, ...] = ()


class Publication(Packed):
    """All that an archive is made of.

    Args:
        identifier: A URN.
        title: For the contents of old readers.
        language: A BCP 47 tag.
        modified: When it was last changed, in UTC.
        statements: The rest of the metadata.
        documents: What is read from the first to the last, the navigation document among them
            where it is read too.
        others: The navigation document where it is not read, style sheet, pictures.
        contents: The same contents as the navigation document's.
        writing_mode: How lines run, where not from left to right; pages then turn to the right.
    """

    identifier: str
    title: str
    language: str
    modified: datetime
    statements: Sequence[Statement]
    documents: Sequence[Item]
    others: Sequence[Item]
    contents: Sequence[Line]
    writing_mode: str = ""


def packed(publication: Publication) -> bytes:
    """``publication`` as the bytes of an EPUB file; equal ones give equal bytes."""
    book = epub.EpubBook()
    book.set_identifier(publication.identifier)
    book.title = publication.title
    book.add_metadata("DC", "language", publication.language)
    for said in publication.statements:
        attributes = dict(said.attributes)
        if said.vocabulary == "dc":
            book.add_metadata("DC", said.name, said.value, attributes)
        else:
            book.add_metadata("OPF", "meta", said.value, {"property": said.name, **attributes})
    for item in publication.others:
        if COVER_IMAGE in item.properties:
            old = {"name": "cover", "content": _identifier(item)}
            book.add_metadata("OPF", "cover", "", old)
    if publication.writing_mode:
        book.set_direction("rtl")
        known = {"name": "primary-writing-mode", "content": publication.writing_mode}
        book.add_metadata("OPF", "primary-writing-mode", "", known)
    book.spine = [_added(book, item) for item in publication.documents]
    for item in publication.others:
        _added(book, item)
    book.add_item(epub.EpubNcx())
    book.toc = list(_toc(publication.contents))
    return _Writer(book, publication).packed()


def _added(book: epub.EpubBook, item: Item) -> epub.EpubItem:
    """``item`` as ebooklib takes it as it is; its EpubHtml would parse and rewrite it."""
    added = epub.EpubItem(_identifier(item), item.name, item.media_type, item.data)
    added.properties = item.properties
    return book.add_item(added)


def _identifier(item: Item) -> str:
    return item.name.replace("/", "-")


def _toc(lines: Sequence[Line], path: str = "line") -> Iterator[object]:
    for number, line in enumerate(lines, 1):
        name = f"{path}-{number}"
        link = epub.Link(line.target, line.label, name)
        yield (link, list(_toc(line.below, name))) if line.below else link


class _Writer(epub.EpubWriter):  # type: ignore[misc]  # ebooklib carries no types
    """ebooklib's writer with a language on the package and nothing of the clock."""

    def __init__(self, book: epub.EpubBook, publication: Publication) -> None:
        super().__init__("", book, {"mtime": publication.modified})
        self._publication = publication

    def packed(self) -> bytes:
        buffer = io.BytesIO()
        with _Archive(buffer, self._publication.modified) as self.out:
            self.out.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
            self._write_container()
            self._write_opf()
            self._write_items()
        return buffer.getvalue()

    def _write_opf_file(self, root: etree._Element) -> None:
        root.set(_LANGUAGE, self._publication.language)
        super()._write_opf_file(root)


class _Archive(zipfile.ZipFile):
    """An archive whose members all carry one date."""

    def __init__(self, file: io.BytesIO, date: datetime) -> None:
        super().__init__(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        self._date = date

    def writestr(self, name: str, data: str | bytes, compress_type: int | None = None) -> None:  # type: ignore[override]
        member = zipfile.ZipInfo(name, self._date.timetuple()[:6])
        member.create_system, member.external_attr = _UNIX, _READABLE
        super().writestr(
            member, data, zipfile.ZIP_DEFLATED if compress_type is None else compress_type
        )
