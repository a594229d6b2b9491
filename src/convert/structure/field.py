"""A field: one piece of a line that says who, when or whence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from convert.ir import Published
from convert.structure.values import Name
from convert.value import Packed

Kind: TypeAlias = Literal["role", "source", "date", "aside", "bare"]


class Field(Packed):
    """One piece of a line.

    Args:
        kind: What it is; ``bare`` is a word without a label, ``aside`` what sites count or sort by.
        start: Where it begins in its line, label included.
        end: Where it ends.
        label: What the line calls it.
        names: Its values.
        affiliation: Whose reporter it is, where the label says so.
        published: The date, where it is one.
        is_marked: Whether a colon, stroke or bracket ties the value to its label.
        role: The word for the role, where the label says more than that.
    """

    kind: Kind
    start: int
    end: int
    label: str = ""
    names: tuple[Name, ...] = ()
    affiliation: str = ""
    published: Published | None = None
    is_marked: bool = False
    role: str = ""


def is_housed(known: Sequence[Field]) -> bool:
    """Tell whether a person and a house are all: 何小满/青湾日报."""
    return all(field.kind == "role" and not field.label for field in known)
