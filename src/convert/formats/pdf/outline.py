"""The outline: what a viewer lists beside the pages.  Source: ISO 32000-1, 12.3.3."""

from __future__ import annotations

from collections.abc import Sequence

from convert.formats.pdf.objects import File, Value, array, dictionary, name, reference, text
from convert.value import Frozen, Mutable


class Bookmark(Frozen):
    """A heading and where it stands.

    Args:
        level: 1 for the highest; a level that jumps stands below the last one above it.
        page: The number of the page object.
        top: The upper edge of the heading, from the bottom of the page.  Units: pt.
    """

    title: str
    level: int
    page: int
    top: float


class _Entry(Mutable):
    """A bookmark's object and those of its children."""

    number: int
    level: int
    bookmark: Bookmark | None
    children: list[_Entry]


def put_outline(file: File, bookmarks: Sequence[Bookmark]) -> int:
    """Write the outline.

    Returns:
        The number of its root object, or 0 where there are no bookmarks.
    """
    if not bookmarks:
        return 0
    root = _Entry(file.reserve(), 0, None, [])
    open_entries = [root]
    for bookmark in bookmarks:
        while open_entries[-1].level >= max(bookmark.level, 1):
            open_entries.pop()
        entry = _Entry(file.reserve(), max(bookmark.level, 1), bookmark, [])
        open_entries[-1].children.append(entry)
        open_entries.append(entry)
    entries = {"Type": name("Outlines"), **_kin(root)}
    _put_children(file, root)
    return file.put(dictionary(entries), root.number)


def _put_children(file: File, parent: _Entry) -> None:
    siblings = [0, *(child.number for child in parent.children), 0]
    for index, child in enumerate(parent.children, 1):
        entries = {"Parent": reference(parent.number), **_described(child.bookmark), **_kin(child)}
        for key, number in (("Prev", siblings[index - 1]), ("Next", siblings[index + 1])):
            if number:
                entries[key] = reference(number)
        file.put(dictionary(entries), child.number)
        _put_children(file, child)


def _described(bookmark: Bookmark | None) -> dict[str, Value]:
    if bookmark is None:
        return {}
    place = (reference(bookmark.page), name("XYZ"), 0, round(bookmark.top, 2), b"null")
    return {"Title": text(bookmark.title), "Dest": array(place)}


def _kin(entry: _Entry) -> dict[str, Value]:
    """First, Last and Count; all entries are open, so that each descendant counts."""
    if not entry.children:
        return {}
    first, last = entry.children[0].number, entry.children[-1].number
    return {"First": reference(first), "Last": reference(last), "Count": _descendants(entry)}


def _descendants(entry: _Entry) -> int:
    return sum(1 + _descendants(child) for child in entry.children)
