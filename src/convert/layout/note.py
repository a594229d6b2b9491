"""Notes: their marks in the text, and what each says beside its number.

Where they are set, at the foot of their page or at the end, is for others to say.
"""

from __future__ import annotations

from typing import Final

from convert.ir import Note
from convert.layout.atom import Run
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item
from convert.layout.matter import Label, Matter, Overlay, Setting
from convert.layout.structure import Element
from convert.layout.type_area import type_area
from convert.typography.numerals import circled

BOX: Final = 2
"""The width of the box for a note's number.  Units: em."""

MOST: Final = 50
"""How many notes a page may have that are counted by themselves: there is no larger circle."""


def numeral(number: int, desk: Desk) -> str:
    """How the note ``number`` is marked; at the foot of a page circles are counted there again."""
    return circled(number) if desk.theme.note_form == "①" else str(number)


def name_of(number: int) -> str:
    """The name under which the note ``number`` is found; no identifier of an article has a space.

    Example:
        >>> name_of(3), mark_of(3)
        ('note 3', 'mark 3')
    """
    return f"note {number}"


def mark_of(number: int) -> str:
    """The name under which its mark is found."""
    return f"mark {number}"


def body(node: Note, number: int, owner: int, desk: Desk) -> list[Item]:
    """What ``node`` says, beside its number, which leads back to its mark.

    Args:
        node: The note.
        number: Which one of the document it is.
        owner: Its element.
        desk: Where it is dressed.
    """
    levels = desk.open_levels
    desk.open_levels = []
    label = _label(number, owner, desk)
    measure = type_area(desk.theme).width
    frame = Frame(owner, label.width, measure - label.width, "note")
    made = desk.within(node.content, frame)
    desk.open_levels = levels
    first = made[0] if made else None
    if isinstance(first, Matter) and first.label is None:
        made[0] = first._replace(label=label)
    else:
        bare = Setting(desk.style("note"), frame.left, frame.width)
        made.insert(0, Matter(owner, (), bare, label=label))
    return made


def _label(number: int, owner: int, desk: Desk) -> Label:
    size = desk.style("note").size
    words = numeral(number, desk)
    run = Run(words, desk.looks.number(desk.look("note")))
    element = desk.element("label", owner)
    target = f"#{mark_of(number)}"
    link = desk.tree.add(Element("link", element, target=target))
    back = Overlay("link", 0, len(words), target, link, note=number)
    return Label(element, (run,), BOX * size, size / 2, (back,), name_of(number))
