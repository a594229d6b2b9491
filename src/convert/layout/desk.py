"""The desk at which an article is dressed: the theme, and what grows while its blocks are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field, replace
from typing import Final, TypeAlias

from convert.diagnostic import Diagnostics
from convert.ir import Block, Resource
from convert.layout.item import Item
from convert.layout.looks import Look, Looks
from convert.layout.matter import Setting
from convert.layout.structure import ROOT, Element, Kind, Tree
from convert.picture import Picture, picture
from convert.source import Place, Span
from convert.themes.theme import Align, FamilyName, Role, Style, Theme
from convert.value import Frozen, Mutable, Packed


class Frame(Frozen):
    """Where a block stands: in which element, how wide, in what role.

    Args:
        depth: How many numbered lists it stands in.
        names: The width of the box for speakers' names, in em; 0 where it is not known.
        labels: That of the box for the labels of sources.
        signed: That of the box for who signs and when, in em.
        align: In a cell, on which side its lines stand.
        family: In a cell, the family of type where it is not the theme's.

    Units: pt from the left of the type area.
    """

    owner: int
    left: float
    width: float
    role: Role = "body"
    depth: int = 0
    names: int = 0
    labels: int = 0
    signed: float = 0.0
    align: Align | None = None
    family: FamilyName | None = None

    def inset(self, left: float, right: float = 0.0) -> Frame:
        """The frame that much narrower, while there is room for a few characters."""
        free = max(0.0, self.width - LEAST)
        start = min(left, free)
        end = min(right, free - start)
        return replace(self, left=self.left + start, width=self.width - start - end)


class Manner(Packed):
    """How paragraphs of one role are set in a frame.

    Args:
        frame: Where they stand.
        setting: Their lines.
        look: Their characters.
        language: In which their words may be divided.
    """

    frame: Frame
    setting: Setting
    look: Look
    language: str


EASTERN: Final = frozenset(("zh", "ja", "ko"))

LEAST: Final = 48.0
"""How wide lines are at least, however deep their block lies: four characters of 12 pt [P].
Units: pt."""

Setter: TypeAlias = Callable[[Iterable[Block], Frame, "Desk"], Iterator[Item]]
"""What turns blocks into items: given to the desk, so that a block can hold others."""


def sound(resource: Resource) -> Picture | None:
    """How large a picture is that begins as one does."""
    return picture(resource.media_type, resource.data)


def nowhere(span: Span | None) -> Place | None:  # noqa: ARG001  the protocol's argument
    """The place in a source that is not known."""
    return None


class Desk(Mutable):
    """What the blocks of one document share.

    Args:
        theme: The look of the document.
        language: Its BCP 47 tag.
        found: Takes the findings.
        setter: Sets the blocks inside a block.
        pictures: Tells how large a picture is; nothing for one that cannot be drawn.
        place: Tells where something stands in the source, for findings.
        tree: The logical tree so far.
        looks: The looks so far.
        notes: What the notes met so far come to, in the order of their marks.
        open_levels: The levels of the headings under which the next block stands.
        role_looks: How the characters of each role look, as far as it was asked for.
        manners: How paragraphs of each role are set, in the frame where one stood last.
    """

    theme: Theme
    language: str
    found: Diagnostics
    setter: Setter
    pictures: Callable[[Resource], Picture | None] = sound
    place: Callable[[Span | None], Place | None] = nowhere
    tree: Tree = field(default_factory=Tree)
    looks: Looks = field(default_factory=Looks)
    notes: list[list[Item]] = field(default_factory=list)
    open_levels: list[int] = field(default_factory=list)
    role_looks: dict[Role, Look] = field(default_factory=dict)
    manners: dict[Role, Manner] = field(default_factory=dict)

    @property
    def line(self) -> float:
        """The pitch of body lines, the grid of the page.  Units: pt."""
        body = self.theme.style("body")
        return body.size * body.pitch

    @property
    def western(self) -> str:
        """The language of the article, if it is one whose words are divided by hyphens."""
        is_eastern = self.language.partition("-")[0].lower() in EASTERN
        return "" if is_eastern else self.language

    def element(self, kind: Kind, parent: int = ROOT, *, level: int = 0, target: str = "") -> int:
        """The number of a new element in the logical tree."""
        if not (level or target):
            return self.tree.add_bare(kind, parent)
        return self.tree.add(Element(kind, parent, level, target=target))

    def rank(self, level: int) -> int:
        """The rank of a heading of ``level``: it skips none, whatever the levels in use.

        Source: PDF/UA-1, 7.4.2.
        """
        while self.open_levels and self.open_levels[-1] >= level:
            self.open_levels.pop()
        self.open_levels.append(level)
        return len(self.open_levels)

    def within(self, blocks: Iterable[Block], frame: Frame) -> list[Item]:
        """What the blocks inside another come to."""
        return list(self.setter(blocks, frame, self))

    def look(self, role: Role) -> Look:
        """How the characters of a role look."""
        if role not in self.role_looks:
            self.role_looks[role] = Look(self.theme.style(role).family)
        return self.role_looks[role]

    def style(self, role: Role) -> Style:
        """How the paragraphs of a role look."""
        return self.theme.style(role)
