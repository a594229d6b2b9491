"""The logical tree of a document: what each placed piece belongs to, as tagged PDF will need it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal[
    "document", "title", "subtitle", "byline", "heading", "paragraph", "list", "item", "label",
    "body", "quote", "attribution", "verse", "dialogue", "speaker", "figure", "caption", "table",
    "row", "cell", "verbatim", "reference", "note", "credits", "contents", "link", "divider",
]  # fmt: skip
"""What an element is, in the words of the Article; a format maps them to its own tags."""

ARTIFACT: Final = -1
"""The owner of what belongs to the page and not to the text: a page number, a running head."""

ROOT: Final = 0


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the logical tree; its number is its place in the tree's list.

    Args:
        kind: What it is.
        parent: The number of the element that holds it; the root holds itself.
        level: The rank of a heading, 1 for the first tier below the title.
        language: A BCP 47 tag where it differs from the parent's.
        alternative: What it says to a reader who does not see it.
        target: Where a link leads.
    """

    kind: Kind
    parent: int = ROOT
    level: int = 0
    language: str = ""
    alternative: str = ""
    target: str = ""


@dataclass(slots=True)
class Tree:
    """Collects the elements of one document in reading order."""

    elements: list[Element] = field(default_factory=lambda: [Element("document")])

    def add(self, element: Element) -> int:
        """The number of ``element``, now part of the tree."""
        self.elements.append(element)
        return len(self.elements) - 1
