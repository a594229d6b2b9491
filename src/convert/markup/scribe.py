"""What one pass over an article carries along: where things stand, and notes yet to be written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from convert.diagnostic import Diagnostics, note, warning
from convert.ir import Figure, Note, Resource
from convert.markup.address import address
from convert.markup.escape import is_seen, quoted
from convert.markup.outline import Entry
from convert.markup.pictures import image
from convert.typography.phrases import Phrasing, unphrased
from convert.value import Frozen, Mutable


class Manner(Frozen):
    """What a format asks of its markup.

    Args:
        files: The names of its documents, one for each part of the article.
        pictures: The folder that its pictures stand in.
        has_types: Whether elements carry ``epub:type``.
        is_vertical: Whether lines run from top to bottom.
    """

    files: tuple[str, ...]
    pictures: str = "images/"
    has_types: bool = False
    is_vertical: bool = False


class Scribe(Mutable):
    """The state of one pass.

    Args:
        manner: What the format asks for.
        diagnostics: Where what cannot be shown is said.
        anchors: The headings that links can aim at, by name.
        entries: The headings in the order in which the pass meets them.
        top: The rank in HTML of the first tier of headings: 2 below a title, else 1.
        phrasing: Says where the phrases of a heading end.
        part: The number of the document being written.
        notes: The notes met in this document, with their numbers, until they are written.
        pictures: The pictures met, each with its file.
        held: Marks of notes met inside a link, which cannot hold them; None outside links.
        is_apart: Whether headings are set, but are none: in notes and heads of tables.
        has_ruby: Whether there is a reading above some word.
        has_undescribed: Whether some picture is shown without a description.
    """

    manner: Manner
    diagnostics: Diagnostics
    anchors: Mapping[str, Entry]
    entries: Iterator[Entry]
    top: int
    phrasing: Phrasing = unphrased
    part: int = 0
    notes: list[tuple[int, Note]] = field(default_factory=list)
    pictures: dict[Resource, str] = field(default_factory=dict)
    held: list[str] | None = None
    is_apart: bool = False
    has_ruby: bool = False
    has_undescribed: bool = False
    _notes_met: int = 0

    def typed(self, name: str) -> str:
        """The attribute ``epub:type``, where the format has it."""
        return f' epub:type="{name}"' if self.manner.has_types else ""

    def target(self, link: str) -> str:
        """Where ``link`` leads, as a valid URL; empty if it leads nowhere, which is said."""
        if link.startswith("#") and link[1:] in self.anchors:
            entry = self.anchors[link[1:]]
            file = "" if entry.part == self.part else self.manner.files[entry.part]
            return f"{file}#{entry.identifier}"
        outside = address(link)
        if not outside:
            self.diagnostics.add(warning("link-nowhere", target=link))
        return outside

    def number(self, met: Note) -> int:
        """The number of a note that the text refers to here; its words follow later."""
        self._notes_met += 1
        self.notes.append((self._notes_met, met))
        return self._notes_met

    def picture(self, figure: Figure) -> str:
        """The element that shows a picture; empty if it cannot be shown, which is said."""
        resource = figure.resource
        shown = image(resource)
        if shown is None:
            kind = resource.media_type
            found = warning("picture-not-shown", name=resource.name, media_type=kind)
            self.diagnostics.add(found)
            return ""
        described = figure.alt if is_seen(figure.alt) else ""
        if not described:
            self.has_undescribed = True
            self.diagnostics.add(note("picture-not-described", name=resource.name))
        number = len(self.pictures) + 1
        file = f"{self.manner.pictures}{number}.{shown.suffix}"
        source = quoted(self.pictures.setdefault(resource, file))
        size = f' width="{shown.width}" height="{shown.height}"' if shown.width else ""
        return f'<img src="{source}" alt="{quoted(described)}"{size}/>'
