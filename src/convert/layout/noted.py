"""The notes of a document beside their marks: lines that are to bring a note to their page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from typing import assert_never

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.galley import Galley, Mark
from convert.layout.item import Item, texts
from convert.layout.marks import Counting
from convert.layout.matter import Matter, Overlay
from convert.layout.plate import Plate
from convert.layout.tier import Product, Tier
from convert.layout.typeset import EncodedItem, encoded, products
from convert.value import Frozen


class Notes(Frozen):
    """The notes that stand at the foot of pages.

    Args:
        text: Each note, in the order of their marks; none where they stand at the end of the text.
        alphabet: What encoded them.
        counting: The numbers that a page counts its notes by.
    """

    text: tuple[tuple[EncodedItem, ...], ...]
    alphabet: Alphabet
    counting: Counting

    @classmethod
    def made(
        cls,
        text: Iterable[Item],
        notes: Sequence[Sequence[Item]],
        alphabet: Alphabet,
        *,
        is_counted: bool,
    ) -> Notes:
        """The notes of a document, encoded before its glyphs are numbered.

        Args:
            text: What the marks stand in.
            notes: What is to stand at the foot of pages, in the order of the marks.
            alphabet: The document's atoms.
            is_counted: Whether each page counts them by itself.
        """
        counting = Counting(alphabet, len(notes) if is_counted else 0)
        for matter in texts(chain(text, *notes)):
            for overlay, runs in _marks_of(matter):
                counting.of(overlay, runs)
        return cls(tuple(encoded(note, alphabet) for note in notes), alphabet, counting)

    def beside(self, items: Iterable[Product]) -> Iterator[Product]:
        """``items``, in which marks hold their notes, with their lines broken."""
        return map(self._beside, items)

    def _beside(self, item: Product) -> Product:
        match item:
            case Galley():
                marks = tuple(self._marks(item))
                return replace(item, marks=marks) if marks else item
            case Tier(content=content):
                changed = tuple(replace(one, item=self._beside(one.item)) for one in content)
                return replace(item, content=changed)
            case Plate():
                return item
            case _:
                assert_never(item)

    def _marks(self, galley: Galley) -> Iterator[Mark]:
        label, matter = galley.matter.label, galley.matter
        if label and galley.label:
            ends = _ends(galley.label[0], self.alphabet)
            for overlay in filter(_is_mark, label.overlays):
                at = bisect_right(ends, overlay.start)
                mark = self._mark(overlay, label.runs, 0, at)
                yield replace(mark, is_in_label=True)
        overlays = sorted(filter(_is_mark, matter.overlays), key=_start)
        ends = _ends(galley.atoms, self.alphabet) if overlays else []
        starts = [line.start for line in galley.lines]
        for overlay in overlays:
            at = bisect_right(ends, overlay.start)
            yield self._mark(overlay, matter.runs, bisect_right(starts, at) - 1, at)

    def _mark(self, overlay: Overlay, runs: Sequence[Run], line: int, at: int) -> Mark:
        items = self._note(overlay.note) if overlay.kind == "mark" and self.text else ()
        return Mark(overlay, line, at, counts=self.counting.of(overlay, runs), items=items)

    def _note(self, number: int) -> tuple[Product, ...]:
        """A note with its lines broken; no table in it repeats its heads."""
        made = self.beside(products(self.text[number - 1], self.alphabet))
        return tuple(replace(one, heads=()) if isinstance(one, Tier) else one for one in made)


def _marks_of(matter: Matter) -> Iterator[tuple[Overlay, Sequence[Run]]]:
    """The marks in ``matter`` before its lines are broken, each with the runs that it lies over."""
    for overlays, runs in (
        (matter.overlays, matter.runs),
        (matter.label.overlays, matter.label.runs) if matter.label else ((), ()),
    ):
        yield from ((overlay, runs) for overlay in filter(_is_mark, overlays))


def _ends(atoms: str, alphabet: Alphabet) -> list[int]:
    """Where in the text each atom ends."""
    return list(accumulate(len(alphabet.atom(code).text) for code in atoms))


def _is_mark(overlay: Overlay) -> bool:
    return overlay.note > 0


def _start(overlay: Overlay) -> int:
    return overlay.start
