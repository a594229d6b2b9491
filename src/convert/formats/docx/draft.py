"""What grows while the body of one document is written: relationships, notes, lists, pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import TypeAlias

from convert.diagnostic import Diagnostics
from convert.formats.docx.numbering import Numbering
from convert.formats.docx.parts import Content, Relations
from convert.formats.docx.target import Target
from convert.ir import Block, Note, Resource
from convert.themes.theme import Theme
from convert.typography.phrases import Phrasing
from convert.value import Frozen, Mutable


class Draft(Mutable):
    """What all parts of one document share while they are written.

    Args:
        theme: How it looks.
        language: The article's, a BCP 47 tag.
        found: Takes the findings.
        setter: Sets the blocks of a note.
        phrasing: Says where the phrases of a title end.
        headings: What is known of the headings, in reading order.
        anchors: The bookmarks by the identifiers that links lead to.
        numbering: The lists so far.
        notes: What the notes so far say.
        pictures: The pictures so far; one that is shown twice is there once.
        bookmarks: How many bookmarks there are.
        drawings: How many pictures are shown.
        counts: The last number of figures, of tables and so on, by the word for them.
        note_relations: What the notes refer to.
    """

    theme: Theme
    language: str
    found: Diagnostics
    setter: Setter
    phrasing: Phrasing
    headings: Iterator[Target]
    anchors: Mapping[str, str]
    numbering: Numbering = field(default_factory=Numbering)
    notes: list[str] = field(default_factory=list)
    pictures: dict[Resource, Content] = field(default_factory=dict)
    bookmarks: int = 0
    drawings: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    note_relations: Relations = field(default_factory=Relations)

    def add_note(self, node: Note) -> int:
        """The number of a new note."""
        story = Story(self, self.note_relations, is_notes=True)
        self.notes.append("")
        number = len(self.notes)
        self.notes[number - 1] = self.setter(node.content, story)
        return number


class Story(Frozen):
    """A part that holds text: the body or the notes, with the relationships of its own.

    Args:
        draft: What it shares with the other parts.
        relations: What it refers to.
        is_notes: Whether it holds the notes, which cannot have notes themselves.
    """

    draft: Draft
    relations: Relations
    is_notes: bool = False


Setter: TypeAlias = Callable[[tuple[Block, ...], Story], str]
"""What turns the blocks of a note into paragraphs."""
