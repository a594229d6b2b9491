"""The logical tree of a document: what each placed piece belongs to, as tagged PDF needs it.

An element's number is its place in the tree's list.  Numbers are given out in the order in which
elements are read, each is added to the tree once, and a page refers to it by that number alone.
"""

from __future__ import annotations

from dataclasses import field
from typing import Final, Literal, TypeAlias

from convert.value import Frozen, Mutable

Group: TypeAlias = Literal[
    "document", "section", "list", "item", "body", "quote", "dialogue", "figure", "table", "row",
    "cell", "header", "note", "contents", "entry",
]  # fmt: skip
"""What holds other elements.  A ``header`` is a cell that names others."""

Prose: TypeAlias = Literal[
    "title", "subtitle", "byline", "heading", "paragraph", "label", "attribution", "verse",
    "speaker", "caption", "verbatim", "reference", "credits", "divider",
]  # fmt: skip
"""What holds text."""

Phrase: TypeAlias = Literal[
    "strong", "emphasis", "code", "link", "foreign", "superscript", "subscript", "ruby", "base",
    "reading", "mark",
]  # fmt: skip
"""What is a part of text.  A ``mark`` is the number that refers to a note."""

Kind: TypeAlias = Group | Prose | Phrase
"""What an element is, in the words of the Article; a format maps them to its own tags."""

_APART: Final[frozenset[Kind]] = frozenset(("credits", "attribution"))
"""What belongs to the whole and not to its last section."""

Scope: TypeAlias = Literal["", "column", "row", "both"]

ARTIFACT: Final = -1
"""The owner of what belongs to the page and not to the text: a page number, a running head."""

ROOT: Final = 0


class Element(Frozen):
    """One element of the logical tree.

    Args:
        kind: What it is.
        parent: The number of the element that holds it; the root holds itself.
        level: The level of a heading, 1 for the first tier below the title.
        language: A BCP 47 tag where it differs from the parent's.
        alternative: What it says to a reader who does not see it.
        target: Where a link leads.
        is_numbered: Whether the items of a list are numbered.
        scope: Which cells a header names.
        columns: How many columns a cell takes.
        rows: How many rows.
    """

    kind: Kind
    parent: int = ROOT
    level: int = 0
    language: str = ""
    alternative: str = ""
    target: str = ""
    is_numbered: bool = False
    scope: Scope = ""
    columns: int = 1
    rows: int = 1

    def within(self, parent: int) -> Element:
        """The same element in another one: in books thousands are moved into sections."""
        return Element(
            self.kind, parent, self.level, self.language, self.alternative, self.target,
            self.is_numbered, self.scope, self.columns, self.rows,
        )  # fmt: skip


class Tree(Mutable):
    """Collects the elements of one document in reading order.

    A heading opens a section of its own; what its parent is given afterwards belongs to that
    section, until a heading of the same level or a higher one.  Who wrote it stands outside.
    """

    elements: list[Element] = field(default_factory=lambda: [Element("document")])
    open_sections: dict[int, list[tuple[int, int]]] = field(default_factory=dict, repr=False)
    bare: dict[tuple[Kind, int], Element] = field(default_factory=dict, repr=False)

    def add(self, element: Element) -> int:
        """The number of ``element``, now part of the tree.

        Example:
            >>> tree = Tree()
            >>> heading = tree.add(Element("heading", ROOT, level=1))
            >>> paragraph = tree.add(Element("paragraph", ROOT))
            >>> [(element.kind, element.parent) for element in tree.elements[1:]]
            [('section', 0), ('heading', 1), ('paragraph', 1)]
        """
        if element.kind == "heading":
            sections = self.open_sections.get(element.parent, [])
            sections = [one for one in sections if one[1] < element.level]
            holder = sections[-1][0] if sections else element.parent
            number = self._append(Element("section", holder))
            self.open_sections[element.parent] = [*sections, (number, element.level)]
            return self._append(element.within(number))
        holder = self._holder(element.kind, element.parent)
        return self._append(element if holder == element.parent else element.within(holder))

    def add_bare(self, kind: Kind, parent: int = ROOT) -> int:
        """The number of an element of which no more is said; those of one section are one value.

        Args:
            kind: What it is; no heading, which has a level.
            parent: What it is in.
        """
        key = kind, self._holder(kind, parent)
        element = self.bare.get(key)
        if element is None:
            element = self.bare[key] = Element(*key)
        return self._append(element)

    def _holder(self, kind: Kind, parent: int) -> int:
        """What an element belongs to: the section that is open in its parent, if there is one."""
        sections = self.open_sections.get(parent)
        return sections[-1][0] if sections and kind not in _APART else parent

    def _append(self, element: Element) -> int:
        self.elements.append(element)
        return len(self.elements) - 1
