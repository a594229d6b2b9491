"""Links: annotations over the words that carry them, and the names of the places they lead to.

Source: ISO 32000-1, 12.5.6.5 (link annotations), 12.3.2.3 (named destinations), 12.6.4.7 (URI).
"""

from __future__ import annotations

from collections.abc import Mapping

from convert.formats.pdf.objects import (
    File,
    Value,
    array,
    dictionary,
    name,
    reference,
    references,
    text,
)
from convert.formats.pdf.tags import Tags
from convert.layout.page import Area, Page


class Links:
    """The links of one document.

    Args:
        file: Where they are written.
    """

    def __init__(self, file: File) -> None:
        self._file = file
        self._anchors: dict[str, tuple[int, float]] = {}

    def add_anchor(self, identifier: str, page: int, top: float) -> None:
        """Remember where ``identifier`` stands; the first of one name wins."""
        if identifier:
            self._anchors.setdefault(identifier, (page, top))

    def on(self, page: Page, number: int, tags: Tags | None) -> Mapping[str, Value]:
        """The entries of a page object: its annotations, if it has any."""
        written = [self._annotated(area, page, number, tags) for area in page.areas]
        return {"Annots": references(written)} if written else {}

    def _annotated(self, area: Area, page: Page, number: int, tags: Tags | None) -> int:
        """The number of a written annotation, which is part of its element."""
        entries = _annotation(area, page, number)
        annotation = self._file.reserve()
        if tags:
            entries["StructParent"] = tags.annotated(area.owner, annotation)
        return self._file.put(dictionary(entries), annotation)

    def entries(self) -> Mapping[str, Value]:
        """The entry of the catalog that names the places."""
        if not self._anchors:
            return {}
        names: list[Value] = []
        for identifier, (page, top) in sorted(self._anchors.items(), key=_key):
            place = array((reference(page), name("XYZ"), 0, round(top, 2), b"null"))
            names += (_name(identifier), place)
        tree = self._file.put(dictionary({"Names": array(names)}))
        return {"Names": dictionary({"Dests": reference(tree)})}


def _annotation(area: Area, page: Page, number: int) -> dict[str, Value]:
    corners = (area.left, page.height - area.bottom, area.right, page.height - area.top)
    entries: dict[str, Value] = {
        "Type": name("Annot"),
        "Subtype": name("Link"),
        "Rect": array(tuple(round(corner, 2) for corner in corners)),
        "Border": array((0, 0, 0)),
        "F": 4,
        "P": reference(number),
        "Contents": text(area.target),
    }
    if area.target.startswith("#"):
        entries["Dest"] = _name(area.target[1:])
    else:
        address = text(_ascii(area.target))
        entries["A"] = dictionary({"S": name("URI"), "URI": address})
    return entries


def _ascii(target: str) -> str:
    """A URI has only ASCII characters: the others as their UTF-8 bytes.  Source: RFC 3987, 3.1.

    Example:
        >>> _ascii("https://example.org/中?a=1")
        'https://example.org/%E4%B8%AD?a=1'
    """
    return "".join(c if "!" <= c <= "~" else _escaped(c) for c in target)


def _escaped(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())


def _name(identifier: str) -> Value:
    """A name as the bytes of its UTF-8, so that names sort as their bytes do (7.9.6)."""
    return b"<%b>" % identifier.encode().hex().encode()


def _key(entry: tuple[str, tuple[int, float]]) -> bytes:
    return entry[0].encode()
