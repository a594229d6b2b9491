"""What an output of an article should tell, with the writer's additions at their places."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeAlias, assert_never

from convert import ir
from convert.ir import front
from convert.ir.walk import rewrite, text
from convert.themes.theme import Theme
from convert.typography.numerals import circled, marker
from convert.typography.script import script
from truth.compare import Telling
from truth.marks import BLOCK, EITHER, added


@dataclass(frozen=True, slots=True)
class Manner:
    """How a format shows what its writer added.

    Args:
        marks_items: Whether list markers are the reader's to draw, so that only a mark is told.
        marks_ruby: Whether readings are told apart from the base.
        marks_dividers: Whether a divider is an element without words.
        marks_notes: Whether notes and their marks are elements of their own; without, the notes
            stand numbered at the foot of pages, or where the theme has them, at the very end.
        moves_notes: Whether a note mark inside a link follows it, because it is a link itself.
        opens_notes: Whether a note inside a note stands in brackets where its mark would.
        has_contents: Whether a list of contents with page numbers stands before the text.
    """

    marks_items: bool
    marks_ruby: bool
    marks_dividers: bool
    marks_notes: bool
    moves_notes: bool = False
    opens_notes: bool = False
    has_contents: bool = False


CONTENTS: Final = {"zh-Hans": "目录", "zh-Hant": "目錄", "ja": "目次"}

PDF: Final = Manner(marks_items=False, marks_ruby=False, marks_dividers=False, marks_notes=False)
EPUB: Final = Manner(
    marks_items=True, marks_ruby=True, marks_dividers=True, marks_notes=True, moves_notes=True
)
DOCX: Final = replace(EPUB, marks_dividers=False, moves_notes=False, opens_notes=True)


NOTHING: Final = Telling("")


def told(article: ir.Article, manner: Manner, theme: Theme, found: Telling = NOTHING) -> Telling:
    """What an output of ``article`` should tell: title block, flow, credits; notes apart.

    Args:
        article: What was written.
        manner: How its format shows it.
        theme: What it was written with.
        found: What it tells, for what only its pages know: how many notes begin on each of them,
            which page a heading stands on.
    """
    teller = _Teller(manner, theme)
    teller.places = [place for count in found.begun for place in range(1, count + 1)]
    about = article.metadata
    above = (about.title, about.subtitle, front.SEPARATOR.join(front.byline(article)))
    parts = [*above, *_contents(article, manner, found.outlined)]
    parts += map(teller.block, article.blocks)
    notes = tuple(teller.bodies())
    parts.append(front.SEPARATOR.join(front.credits_line(article)))
    if manner.marks_notes:
        return Telling(BLOCK.join(parts), notes)
    apart = [f"{teller.number(note)}{EITHER}{words}" for note, words in enumerate(notes, start=1)]
    if theme.notes == "end":
        return Telling(BLOCK.join((*parts, *apart)))
    return Telling(BLOCK.join(parts), (BLOCK.join(apart),) if apart else ())


def _contents(article: ir.Article, manner: Manner, outlined: tuple[int, ...]) -> Iterator[str]:
    """The list of contents, whose own place comes first in the outline."""
    headings = [block for block in article.blocks if isinstance(block, ir.Heading)]
    if not (manner.has_contents and headings):
        return
    yield CONTENTS[script(article.metadata.language)]
    assert len(outlined) == 1 + len(headings)
    for heading, page in zip(headings, outlined[1:], strict=True):
        yield f"{text(rewrite(heading, _without_notes))}{EITHER}{page}{EITHER}"


def _without_notes(node: ir.Node) -> ir.Node | None:
    return None if isinstance(node, ir.Note) else node


_OfLines: TypeAlias = (
    ir.Heading | ir.Paragraph | ir.Verse | ir.Caption | ir.Dialogue | ir.Figure | ir.Reference
    | ir.Divider
)  # fmt: skip


class _Teller:
    """Goes through the tree once, and keeps the notes that it meets."""

    def __init__(self, manner: Manner, theme: Theme) -> None:
        self.manner, self.theme = manner, theme
        self.notes: list[ir.Note] = []
        self.said: list[str] = []
        self.places: list[int] = []
        self.moved: list[str] | None = None
        self.is_apart = False
        self.depth = 0

    def bodies(self) -> Iterator[str]:
        """The words of the notes that were met, and then of those inside them."""
        if not self.manner.marks_notes:
            yield from self.said
            return
        self.is_apart = True
        for note in self.notes:  # grows meanwhile
            yield BLOCK.join(map(self.block, note.content))

    def block(self, node: ir.Block) -> str:
        match node:
            case ir.List():
                return BLOCK.join(self._items(node))
            case ir.Table():
                return BLOCK.join((self.line(node.caption), *self._cells(node)))
            case ir.Quote(content=content, attribution=attribution):
                return BLOCK.join((*map(self.block, content), self.line(attribution)))
            case ir.Verbatim(value=value):
                return value
            case ir.Divider() if self.manner.marks_dividers:
                return added("divider")
            case _:
                return self._lines(node)

    def _lines(self, node: _OfLines) -> str:
        match node:
            case ir.Heading() | ir.Paragraph() | ir.Verse() | ir.Caption():
                return self.line(node.content)
            case ir.Dialogue(speaker=speaker, content=content):
                return f"{self.line(speaker)}{EITHER}{self.line(content)}"
            case ir.Figure(caption=caption, credit=credit):
                return BLOCK.join((self.line(caption), self.line(credit)))
            case ir.Reference(label=label, content=content):
                return f"{label}{EITHER}{self.line(content)}"
            case ir.Divider():
                return f"{EITHER}{self.theme.divider}{EITHER}"
            case _:
                assert_never(node)

    def _cells(self, table: ir.Table) -> Iterator[str]:
        for row in (*table.head, *table.body):
            for cell in row.cells:
                yield from map(self.block, cell.content)

    def _items(self, node: ir.List) -> Iterator[str]:
        for index, item in enumerate(node.items):
            before = added("item") if self.manner.marks_items else self._marker(node, index)
            self.depth += node.start is not None
            yield before + BLOCK.join(map(self.block, item.content))
            self.depth -= node.start is not None

    def _marker(self, node: ir.List, index: int) -> str:
        if node.start is None:
            words = self.theme.bullet
        else:
            words = marker(node.marker, node.start, index, self.depth)
        return f"{EITHER}{words}{EITHER}"

    def line(self, content: tuple[ir.Inline, ...]) -> str:
        return "".join(map(self.inline, content))

    def inline(self, node: ir.Inline) -> str:
        match node:
            case ir.Text(value=value) | ir.Code(value=value):
                return value
            case ir.LineBreak():
                return BLOCK
            case ir.Ruby(pairs=pairs):
                return "".join(map(self._pair, pairs))
            case ir.Note():
                return self._mark(node)
            case ir.Link(content=content):
                return self._link(content)
            case (
                ir.Strong() | ir.Emphasis() | ir.Foreign()
                | ir.Superscript() | ir.Subscript()
            ):  # fmt: skip
                return self.line(node.content)
            case _:
                assert_never(node)

    def _pair(self, pair: ir.RubyPair) -> str:
        if self.manner.marks_ruby:
            return pair.base + added("reading", pair.reading)
        return f"{pair.base}{EITHER}{pair.reading}{EITHER}"

    def _link(self, content: tuple[ir.Inline, ...]) -> str:
        self.moved = [] if self.manner.moves_notes else None
        words = self.line(content)
        moved, self.moved = self.moved or (), None
        return "".join((words, *moved))

    def _mark(self, note: ir.Note) -> str:
        if self.is_apart and self.manner.opens_notes:
            return f"{EITHER}（{''.join(map(self.block, note.content))}）{EITHER}"
        self.notes.append(note)
        number = self.number(len(self.notes))
        self._say(note)
        mark = added("note", number) if self.manner.marks_notes else f"{EITHER}{number}{EITHER}"
        if self.moved is None:
            return mark
        self.moved.append(mark)
        return ""

    def number(self, note: int) -> str:
        """How the note is numbered; a page that counts its notes begins anew."""
        if self.manner.marks_notes or self.theme.note_form == "1":
            return str(note)
        return circled(self.places[note - 1] if note <= len(self.places) else note)

    def _say(self, note: ir.Note) -> None:
        """On pages, notes inside a note come after it, before those that the text has later."""
        if not self.manner.marks_notes:
            index, depth = len(self.said), self.depth
            self.said.append("")
            self.depth = 0
            self.said[index] = BLOCK.join(map(self.block, note.content))
            self.depth = depth
