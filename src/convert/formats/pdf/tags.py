"""The tags of a PDF: its structure tree, and the marks in pages that lead to it and back.

How a writer goes about it::

    tags = Tags(file, elements)
    for page in pages:
        tags.opened(owner) ... tags.closed()    # around what a page shows of an element
        tags.annotated(owner, annotation, page) # what a reader can click
        tags.turn(page)                         # the entry of the page object
    tags.entries()                              # those of the catalog

What is shown of an element is marked once for each time that it is opened; its number in the page
(MCID) is given out in the order of the content.  Elements are written as bytes: there are tens
of thousands of them in a book.

Source: ISO 32000-1, 14.6 (marked content), 14.7 (logical structure), 14.8.4 (types).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from convert.formats.pdf.numbers import places
from convert.formats.pdf.objects import TRUE, File, Value, dictionary, formatted, reference, text
from convert.formats.pdf.types import ROLES, attributes, types
from convert.layout.structure import ARTIFACT, ROOT, Element, Kind

ENDED: Final = "EMC"

OPENED_ARTIFACT: Final = "/Artifact BMC"

_PLAIN: Final[frozenset[Kind]] = frozenset(
    ("paragraph", "section", "heading", "label", "item", "body", "entry", "strong", "emphasis")
)
"""What has nothing to be said of it: most elements of a book."""

_HOLDERS: Final[frozenset[Kind]] = frozenset(("document", "section"))
"""What only holds others, in the order of the tree."""


class Tags:
    """The tags of one document.

    Args:
        file: Where they are written.
        elements: The logical tree, root first.
    """

    def __init__(self, file: File, elements: Sequence[Element]) -> None:
        self._file, self._elements = file, elements
        self._root = file.reserve()
        self._first = [file.reserve() for _ in elements][ROOT]
        self._types = types(elements)
        self._kids: dict[int, list[str]] = {}
        self._pages: dict[int, int] = {}
        self._boxes: dict[int, str] = {}
        self._attached = {ROOT}
        self._page = 0
        self._marks: list[int] = []
        self._parents: list[str] = []

    def begin(self, page: int) -> None:
        """Begin the page whose object has that number."""
        self._page = page

    def opened(self, owner: int) -> str:
        """The operator before what a page shows of ``owner``."""
        if owner == ARTIFACT:
            return OPENED_ARTIFACT
        mark = len(self._marks)
        self._marks.append(owner)
        is_here = self._pages.setdefault(owner, self._page) == self._page
        shown = str(mark) if is_here else f"<</Type/MCR/Pg {self._page} 0 R/MCID {mark}>>"
        self._kids_of(owner).append(shown)
        return f"/{self._types[owner]}<</MCID {mark}>>BDC"

    def reading(self, base: int) -> int:
        """The element of the reading of ``base``, which was added after it; else ``base``."""
        after = base + 1
        is_known = 0 < after < len(self._elements) and self._elements[after].kind == "reading"
        return after if is_known else base

    def annotated(self, owner: int, annotation: int) -> int:
        """Take in an annotation of ``owner`` on this page; gives its ``StructParent``."""
        page = f"/Pg {self._page} 0 R"
        self._kids_of(owner).append(f"<</Type/OBJR{page}/Obj {annotation} 0 R>>")
        return self._parent(self._reference(owner))

    def placed(self, owner: int, box: tuple[float, float, float, float]) -> None:
        """Take in where a picture stands.  Units: pt from the lower left of the page."""
        self._boxes[owner] = f"/Placement/Block/BBox[{places(box)}]"

    def turned(self) -> Mapping[str, Value]:
        """The entries of the page object, when all its content is known."""
        marks = " ".join(map(self._reference, self._marks))
        self._marks.clear()
        return {"StructParents": self._parent(f"[{marks}]")}

    def entries(self) -> Mapping[str, Value]:
        """The entries of the catalog, when all pages have been written."""
        for number, element in enumerate(self._bodies()):
            self._file.put(element, self._first + number)
        numbers = self._file.put(f"<</Nums[{' '.join(self._parents)}]>>".encode())
        body = (
            f"<</Type/StructTreeRoot/K {self._first} 0 R/ParentTree {numbers} 0 R"
            f"/ParentTreeNextKey {len(self._parents)}{self._roles()}{self._names()}>>"
        )
        self._file.put(body.encode(), self._root)
        marked = dictionary({"Marked": TRUE})
        return {"StructTreeRoot": reference(self._root), "MarkInfo": marked}

    def _number(self, owner: int) -> int:
        return self._first + owner

    def _parent(self, value: str) -> int:
        """The key of a new entry of the parent tree."""
        key = len(self._parents)
        self._parents.append(f"{key} {value}")
        return key

    def _kids_of(self, owner: int) -> list[str]:
        """What ``owner`` holds so far; it takes its place in its parent when it is first seen."""
        kids = self._kids.get(owner)
        if kids is not None:
            return kids
        number = owner
        while number not in self._attached:
            self._attached.add(number)
            parent = self._elements[number].parent
            if self._elements[parent].kind not in _HOLDERS:
                self._kids.setdefault(parent, []).append(self._reference(number))
            self._attach_note(number)
            number = parent
        return self._kids.setdefault(owner, [])

    def _attach_note(self, mark: int) -> None:
        """A note is read where its mark stands, wherever it is set."""
        note = mark + 1
        if self._elements[mark].kind != "mark" or note >= len(self._elements):
            return
        element = self._elements[note]
        if element.kind == "note" and note not in self._attached:
            self._attached.add(note)
            self._kids.setdefault(element.parent, []).append(self._reference(note))

    def _bodies(self) -> Iterator[bytes]:
        """The element objects."""
        children: dict[int, list[int]] = {}
        for number, element in enumerate(self._elements[1:], start=1):
            children.setdefault(element.parent, []).append(number)
        for number, element in enumerate(self._elements):
            parent = self._number(element.parent) if number else self._root
            page, below = self._pages.get(number), children.get(number)
            at = f"/Pg {page} 0 R" if page else ""
            held = self._held(number, below) if below else self._kids.get(number, ())
            k = f"/K {held[0]}" if len(held) == 1 else f"/K[{' '.join(held)}]" if held else ""
            about = "" if element.kind in _PLAIN else self._about(number, element)
            yield f"<</S/{self._types[number]}/P {parent} 0 R{at}{about}{k}>>".encode("latin-1")

    def _held(self, number: int, children: Sequence[int]) -> list[str]:
        """What an element with others in it holds.

        Among text they stand in the order of the pages, else in that of the tree; so do those of
        a holder, which were not told to it as they were shown, before what it may show itself.
        """
        shown = self._kids.get(number, [])
        if number in self._pages and self._elements[number].kind not in _HOLDERS:
            return shown + [self._reference(n) for n in children if n not in self._attached]
        own = [kid for kid in shown if not kid.endswith(" R")]
        return [self._reference(child) for child in children] + own

    def _reference(self, owner: int) -> str:
        return f"{self._number(owner)} 0 R"

    def _about(self, number: int, element: Element) -> str:
        """What else is said of an element.  Source: ISO 32000-1, table 323."""
        said = attributes(element, self._boxes.get(number, ""))
        for key, value in (("Lang", element.language), ("Alt", element.alternative)):
            if value:
                said += f"/{key} {formatted(text(value)).decode('latin-1')}"
        return f"{said}/ID({_name(number)})" if element.kind == "note" else said

    def _roles(self) -> str:
        """What the types mean that are not PDF's own."""
        used = sorted(set(self._types) & ROLES.keys())
        return f"/RoleMap<<{''.join(f'/{one}/{ROLES[one]}' for one in used)}>>" if used else ""

    def _names(self) -> str:
        """The notes by name.  Source: ISO 14289-1, 7.9."""
        notes = [n for n, element in enumerate(self._elements) if element.kind == "note"]
        names = " ".join(f"({_name(note)}) {self._number(note)} 0 R" for note in notes)
        return f"/IDTree<</Names[{names}]>>" if notes else ""


def _name(number: int) -> str:
    """A name that sorts as the number does."""
    return f"note{number:07}"
