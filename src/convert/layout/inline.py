"""Inlines as runs of one look each, with what lies over them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field, replace
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
    RubyPair,
    Strong,
    Subscript,
    Superscript,
    Text,
)
from convert.layout.atom import Role, Run
from convert.layout.desk import Desk
from convert.layout.looks import SCRIPT_SCALE, SUBSCRIPT_RISE, SUPERSCRIPT_RISE, Look
from convert.layout.matter import Overlay
from convert.layout.note import body, mark_of, name_of, numeral
from convert.layout.structure import Element, Phrase
from convert.source import Span
from convert.value import Mutable, Packed

LINE_END: Final = "\n"
"""Stands in a run for a line end that the author meant; it is no text."""

CLINGING: Final = 8
"""Raised text of so many characters at most is never divided: numbers of notes, exponents."""


class Dressed(Packed):
    """The content of one paragraph, ready to be encoded."""

    runs: tuple[Run, ...]
    overlays: tuple[Overlay, ...] = ()
    span: Span | None = None


def dressed(
    content: tuple[Inline, ...], look: Look, owner: int, desk: Desk, language: str = ""
) -> Dressed:
    """The runs and overlays of ``content``.

    Args:
        content: What is to be set.
        look: How it looks.
        owner: The element that it belongs to.
        desk: Where it is dressed.
        language: In which its words may be divided, those that are in no other.
    """
    first = content[0] if content else None
    if len(content) == 1 and isinstance(first, Text):  # most paragraphs
        run = Run(first.value, desk.looks.number(look), language, _role(first.value, look))
        return Dressed((run,), (), first.span)
    dresser = _Dresser(desk, owner)
    for item in content:
        dresser.add(item, look, language)
    span = next((item.span for item in content if item.span is not None), None)
    return Dressed(tuple(dresser.runs), tuple(dresser.overlays), span)


class _Dresser(Mutable):
    desk: Desk
    owner: int
    runs: list[Run] = field(default_factory=list)
    overlays: list[Overlay] = field(default_factory=list)
    length: int = 0
    is_cut: bool = False

    def add(self, item: Inline, look: Look, language: str) -> None:
        """Add one inline."""
        match item:
            case Text(value=value):
                self.put(value, look, language)
            case Code(value=value):
                with self.phrase("code"):
                    self.put(value, look._replace(family="mono"), "")
            case LineBreak():
                self.put(LINE_END, look, language)
            case Ruby(pairs=pairs):
                for pair in pairs:
                    self.ruby(pair, look, language)
            case Note():
                self.note(item, look)
            case Strong() | Emphasis() | Link() | Foreign() | Superscript() | Subscript():
                self.mark(item, look, language)
            case _:
                assert_never(item)

    def mark(self, item: Mark, look: Look, language: str) -> None:
        """Add the content of a mark, in the look that it gives."""
        theme = self.desk.theme
        match item:
            case Strong():
                with self.phrase("strong"):
                    self.each(item.content, look._replace(family=theme.strong), language)
            case Foreign():
                with self.phrase("foreign", language=item.language):
                    self.each(item.content, spoken(look, item.language), item.language)
            case Superscript():
                with self.phrase("superscript"):
                    self.each(item.content, raised(look, SUPERSCRIPT_RISE), language)
            case Subscript():
                with self.phrase("subscript"):
                    self.each(item.content, raised(look, SUBSCRIPT_RISE), language)
            case Emphasis():
                self.emphasis(item, look, language)
            case Link():
                with self.phrase("link", target=item.target):
                    self.each(item.content, look, language)
            case _:
                assert_never(item)

    @contextmanager
    def phrase(self, kind: Phrase, *, language: str = "", target: str = "") -> Iterator[None]:
        """What is added meanwhile is an element of its own."""
        outer, start = self.owner, self.length
        element = Element(kind, outer, language=language, target=target)
        self.owner, self.is_cut = self.desk.tree.add(element), True
        yield
        if self.length > start:
            overlay = Overlay("phrase", start, self.length, target, self.owner)
            self.overlays.append(replace(overlay, kind="link") if kind == "link" else overlay)
        self.owner, self.is_cut = outer, True

    def ruby(self, pair: RubyPair, look: Look, language: str) -> None:
        """A base and its reading; the reading's element is the one after its base's."""
        outer = self.owner
        self.owner = self.desk.element("ruby", outer)
        with self.phrase("base"):
            self.desk.element("reading", self.outer(self.owner))
            self.put(pair.base, look._replace(reading=pair.reading), language)
        self.owner = outer

    def note(self, item: Note, look: Look) -> None:
        """The mark of a note, whose element comes after the mark's; the mark is a link to it."""
        desk, notes = self.desk, self.desk.notes
        notes.append([])  # those inside it are counted after it
        number = len(notes)
        with self.phrase("mark"):
            owner = desk.element("note", self.outer(self.owner))
            with self.phrase("link", target=f"#{name_of(number)}"):
                self.put(numeral(number, desk), raised(look, SUPERSCRIPT_RISE), "")
            link = self.overlays.pop()
            mark = replace(link, kind="mark", identifier=mark_of(number), note=number)
            self.overlays.append(mark)
        notes[number - 1] = body(item, number, owner, desk)

    def outer(self, owner: int) -> int:
        """The element that holds ``owner``."""
        return self.desk.tree.elements[owner].parent

    def each(self, items: tuple[Inline, ...], look: Look, language: str) -> None:
        for item in items:
            self.add(item, look, language)

    def put(self, text: str, look: Look, language: str) -> None:
        """Add characters of one look; short raised ones cling to what they stand beside."""
        number = self.desk.looks.number(look)
        run = Run(text, number, language, _role(text, look))
        last = self.runs[-1] if self.runs else None
        is_same = last is not None and last._replace(text="") == run._replace(text="")
        if last is not None and is_same and run.role == "text" and not self.is_cut:
            self.runs[-1] = last._replace(text=last.text + text)
        else:
            self.runs.append(run)
        self.is_cut = False
        self.length += len(text)

    def emphasis(self, item: Emphasis, look: Look, language: str) -> None:
        """Stress: in another family, or as dots below."""
        start, is_kai = self.length, self.desk.theme.emphasis == "kai"
        with self.phrase("emphasis"):
            shown = look._replace(family="kai") if is_kai else look
            self.each(item.content, shown, language)
        if not is_kai:
            self.overlays.append(Overlay("dots", start, self.length))


def spoken(look: Look, language: str) -> Look:
    """The look of words in another language: East Asian ones have its forms of characters."""
    is_east_asian = language.partition("-")[0].lower() in {"zh", "ja"}
    return look._replace(language=language) if is_east_asian else look


def raised(look: Look, rise: float) -> Look:
    """The look of what stands above or below the line of ``look``."""
    return look._replace(scale=look.scale * SCRIPT_SCALE, rise=look.rise + rise * look.scale)


def _role(text: str, look: Look) -> Role:
    if look.reading:
        return "object"
    return "mark" if look.rise and len(text) <= CLINGING else "text"
