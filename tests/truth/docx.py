"""The words of a DOCX: a walk of the document part, the notes apart."""

import io
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree

from convert.themes.theme import Theme
from truth.compare import Telling
from truth.marks import added

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
BREAKS: Final = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "\u2011"}


def walked(data: bytes, _: Theme) -> Telling:
    """What a reader of the document sees, in order; notes in the order of their marks."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        is_noted = "word/footnotes.xml" in package.namelist()
        notes = etree.fromstring(package.read("word/footnotes.xml")) if is_noted else None
    marks = [mark.get(f"{W}id") for mark in body.iter(f"{W}footnoteReference")]
    words = {note.get(f"{W}id"): "".join(_words(note)) for note in (() if notes is None else notes)}
    numbers = {mark: number for number, mark in enumerate(marks, start=1)}
    return Telling("".join(_words(body, numbers)), tuple(words.get(mark, "") for mark in marks))


def _words(node: etree._Element, numbers: dict[str | None, int] | None = None) -> Iterator[str]:
    for child in node:
        match child.tag:
            case tag if tag == f"{W}t":
                yield child.text or ""
            case tag if tag in BREAKS:
                yield BREAKS[tag]
            case tag if tag == f"{W}p":
                yield added("item") if _is_item(child) else ""
                yield from _words(child, numbers)
                yield "\n"
            case tag if tag == f"{W}ruby":
                yield from _ruby(child, numbers)
            case tag if tag == f"{W}footnoteReference":
                yield added("note", str((numbers or {}).get(child.get(f"{W}id"), "?")))
            case tag if tag in (f"{W}fldSimple", f"{W}instrText", f"{W}del", f"{MC}Fallback"):
                pass
            case _:
                yield from _words(child, numbers)


def _ruby(node: etree._Element, numbers: dict[str | None, int] | None) -> Iterator[str]:
    base, reading = node.find(f"{W}rubyBase"), node.find(f"{W}rt")
    yield from () if base is None else _words(base, numbers)
    yield added("reading", "".join(() if reading is None else _words(reading, numbers)))


def _is_item(paragraph: etree._Element) -> bool:
    number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    return number is not None and number.get(f"{W}val") != "0"
