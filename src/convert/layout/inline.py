"""Inlines as runs of one look each, with what lies over them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final, assert_never

from convert.ir import (
    Code,
    Emphasis,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Mark,
    Note,
    Ruby,
    Strong,
    Subscript,
    Superscript,
    Text,
)
from convert.layout.atom import Role, Run
from convert.layout.desk import Desk
from convert.layout.looks import SCRIPT_SCALE, SUBSCRIPT_RISE, SUPERSCRIPT_RISE, Look
from convert.layout.matter import Overlay
from convert.source import Span

LINE_END: Final = "\n"
"""Stands in a run for a line end that the author meant; it is no text."""

CLINGING: Final = 8
"""Raised text of so many characters at most is never divided: numbers of notes, exponents."""


@dataclass(frozen=True, slots=True)
class Dressed:
    """The content of one paragraph, ready to be encoded."""

    runs: tuple[Run, ...]
    overlays: tuple[Overlay, ...] = ()
    span: Span | None = None


def dressed(content: tuple[Inline, ...], look: Look, owner: int, desk: Desk) -> Dressed:
    """The runs and overlays of ``content``, which belongs to the element ``owner``."""
    dresser = _Dresser(desk, owner)
    for item in content:
        dresser.add(item, look, "")
    span = next((item.span for item in content if item.span is not None), None)
    return Dressed(tuple(dresser.runs), tuple(dresser.overlays), span)


@dataclass(slots=True)
class _Dresser:
    desk: Desk
    owner: int
    runs: list[Run] = field(default_factory=list)
    overlays: list[Overlay] = field(default_factory=list)
    length: int = 0

    def add(self, item: Inline, look: Look, language: str) -> None:
        """Add one inline."""
        match item:
            case Text(value=value):
                self.put(value, look, language)
            case Code(value=value):
                self.put(value, replace(look, family="mono"), "")
            case LineBreak():
                self.put(LINE_END, look, language)
            case Ruby(pairs=pairs):
                for pair in pairs:
                    self.put(pair.base, replace(look, reading=pair.reading), language)
            case Note():
                self.desk.notes.append((item, self.owner))
                number = str(len(self.desk.notes))
                self.put(number, raised(look, SUPERSCRIPT_RISE), "")
            case Strong() | Emphasis() | Link() | Foreign() | Superscript() | Subscript():
                self.mark(item, look, language)
            case _:
                assert_never(item)

    def mark(self, item: Mark, look: Look, language: str) -> None:
        """Add the content of a mark, in the look that it gives."""
        theme = self.desk.theme
        match item:
            case Strong():
                self.each(item.content, replace(look, family=theme.strong), language)
            case Foreign():
                self.each(item.content, look, item.language)
            case Superscript():
                self.each(item.content, raised(look, SUPERSCRIPT_RISE), language)
            case Subscript():
                self.each(item.content, raised(look, SUBSCRIPT_RISE), language)
            case Emphasis():
                self.emphasis(item, look, language)
            case Link():
                self.link(item, look, language)
            case _:
                assert_never(item)

    def each(self, items: tuple[Inline, ...], look: Look, language: str) -> None:
        for item in items:
            self.add(item, look, language)

    def put(self, text: str, look: Look, language: str) -> None:
        """Add characters of one look; short raised ones cling to what they stand beside."""
        number = self.desk.looks.number(look)
        run = Run(text, number, language, _role(text, look))
        last = self.runs[-1] if self.runs else None
        is_same = last is not None and replace(last, text="") == replace(run, text="")
        if last is not None and is_same and run.role == "text":
            self.runs[-1] = replace(last, text=last.text + text)
        else:
            self.runs.append(run)
        self.length += len(text)

    def emphasis(self, item: Emphasis, look: Look, language: str) -> None:
        start = self.length
        if self.desk.theme.emphasis == "kai":
            self.each(item.content, replace(look, family="kai"), language)
        else:
            self.each(item.content, look, language)
            self.overlays.append(Overlay("dots", start, self.length))

    def link(self, item: Link, look: Look, language: str) -> None:
        start = self.length
        self.each(item.content, look, language)
        owner = self.desk.element("link", self.owner, target=item.target)
        self.overlays.append(Overlay("link", start, self.length, item.target, owner))


def raised(look: Look, rise: float) -> Look:
    """The look of what stands above or below the line of ``look``."""
    return replace(look, scale=look.scale * SCRIPT_SCALE, rise=look.rise + rise * look.scale)


def _role(text: str, look: Look) -> Role:
    if look.reading:
        return "object"
    return "mark" if look.rise and len(text) <= CLINGING else "text"
