"""Matter to be set: what each kind of block comes to, before any line is broken.

Units: pt, unless said otherwise.  Horizontal places are counted from the left of the type area.
"""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from convert.layout.atom import Run
from convert.source import Span
from convert.themes.theme import Style
from convert.value import Frozen, Packed


class Overlay(Frozen):
    """A stretch ``start..end`` of a paragraph's text that is more than text.

    Args:
        kind: A link, dots of emphasis, another phrase that is an element, or the mark of a note,
            which is a link too.
        target: Where the link leads.
        owner: The element of a link or phrase; one inside another comes before it.
        identifier: The name under which links find it.
        note: Which note of the document a mark refers to, counted from 1.
    """

    kind: Literal["link", "dots", "phrase", "mark"]
    start: int
    end: int
    target: str = ""
    owner: int = 0
    identifier: str = ""
    note: int = 0


class Label(Frozen):
    """What stands in a box before the first line: a list's number, a speaker's name.

    Args:
        owner: Its element.
        runs: Its text.
        width: The least width of the box; text is set to the right of it.
        gap: The least space between the text of the box and what follows.
        overlays: Links and the like.
        identifier: The name under which links find it.
    """

    owner: int
    runs: tuple[Run, ...]
    width: float
    gap: float = 0.0
    overlays: tuple[Overlay, ...] = ()
    identifier: str = ""


class Setting(Frozen):
    """How a paragraph is set, and how a page treats it: most of a role in a frame share one.

    Args:
        style: How it looks.
        left: Where its lines begin.
        width: How long they are.
        indent: By how much the first one is shorter.
        before: Space above, dropped at the top of a page.
        after: Space below.
        hang: By how much lines that the measure turned are shorter: those of a poem.
        least: Fewest of its lines that a page may part from the others.
        is_tied: Whether its last lines stay with what follows.
        is_sunk: Whether the space above it stays at the top of a page.
        opens: Whether it begins a page where chapters do.
        beyond: The space below the block that it is a part of, if one whose lines may stand
            between those of the grid.
        pitch: From line to line, told by the style once for all lines.
    """

    style: Style
    left: float
    width: float
    indent: float = 0.0
    before: float = 0.0
    after: float = 0.0
    hang: float = 0.0
    least: int = 1
    is_tied: bool = False
    is_sunk: bool = False
    opens: bool = False
    beyond: float = 0.0
    pitch: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pitch", self.style.size * self.style.pitch)


class Matter(Packed):
    """One paragraph's worth of text with all that decides how it is set.

    Args:
        owner: Its element.
        runs: Its text.
        setting: How it is set.
        overlays: Links and the like.
        span: Where its text stood in the source.
        label: What stands in a box before it; the lines stand right of the box.
        rank: The level at which it enters the outline, or 0.
        identifier: The name under which links find it.
        listed: The name of the place whose page number is set beside it.
    """

    owner: int
    runs: tuple[Run, ...]
    setting: Setting
    overlays: tuple[Overlay, ...] = ()
    span: Span | None = None
    label: Label | None = None
    rank: int = 0
    identifier: str = ""
    listed: str = ""

    @property
    def text(self) -> str:
        """The text of its runs."""
        return "".join(run.text for run in self.runs)

    @property
    def title(self) -> str:
        """Its text in one line and without marks of notes, as the outline has it."""
        words = self.text
        for mark in sorted(self.overlays, key=_end, reverse=True):
            if mark.kind == "mark":
                words = words[: mark.start] + words[mark.end :]
        return words.replace("\n", " ")

    def reset(self, setting: Setting) -> Matter:
        """The same in another setting."""
        return self._replace(setting=setting)


def _end(overlay: Overlay) -> int:
    return overlay.end
