"""Parts of a package and the relationships between them, as values that name no engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from typing import Final, Literal, TypeAlias

from convert.value import Frozen, Mutable

Kind: TypeAlias = Literal[
    "document", "styles", "settings", "numbering", "footnotes", "header", "footer", "image",
    "core", "custom", "link", "theme",
]  # fmt: skip
"""What a relationship leads to; ``link`` leads out of the package."""

PACKAGE: Final = ""
"""The name of the package itself, where it is the source of relationships."""


class Relation(Frozen):
    """A relationship: how a part refers to another, or to what is outside."""

    identifier: str
    kind: Kind
    target: str


class Relations(Mutable):
    """Collects the relationships of one part; each target is there once."""

    _found: dict[tuple[Kind, str], Relation] = field(default_factory=dict)

    def to(self, kind: Kind, target: str) -> str:
        """The identifier by which the part refers to ``target``."""
        key = kind, target
        if key not in self._found:
            self._found[key] = Relation(f"rId{len(self._found) + 1}", kind, target)
        return self._found[key].identifier

    def frozen(self) -> tuple[Relation, ...]:
        """All of them, in the order in which they were asked for."""
        return tuple(self._found.values())


class Content(Frozen):
    """A part: where it stands in the package, what it is, its bytes.

    Args:
        name: Its name from the root of the package, beginning with a slash.
        kind: What it is.
        data: Its content.
        relations: What it refers to.
        media_type: What a picture is; what others are follows from ``kind``.
    """

    name: str
    kind: Kind
    data: bytes = field(repr=False)
    relations: tuple[Relation, ...] = ()
    media_type: str = ""


def text_part(name: str, kind: Kind, content: str, relations: Iterable[Relation] = ()) -> Content:
    """A part of markup."""
    return Content(name, kind, content.encode(), tuple(relations))
