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
from convert.layout.owners import ends
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
            for _, run in _marks_of(matter) if matter.overlays or matter.label else ():
                counting.of(run)
        return cls(tuple(encoded(note, alphabet) for note in notes), alphabet, counting)

    def beside(self, items: Iterable[Product]) -> Iterator[Product]:
        """``items``, in which marks hold their notes, with their lines broken."""
        return map(self._beside, items)

    def _beside(self, item: Product) -> Product:
        match item:
            case Galley(matter=matter):
                marks = tuple(self._marks(item)) if matter.overlays or matter.label else ()
                return replace(item, marks=marks) if marks else item
            case Tier(content=content):
                changed = tuple(one._replace(item=self._beside(one.item)) for one in content)
                return replace(item, content=changed)
            case Plate():
                return item
            case _:
                assert_never(item)

    def _marks(self, galley: Galley) -> Iterator[Mark]:
        label, matter = galley.matter.label, galley.matter
        if label and galley.label:
            found = ends(galley.label[0], self.alphabet)
            for overlay, run in _marks_over(label.overlays, label.runs):
                mark = self._mark(overlay, run, 0, bisect_right(found, overlay.start))
                yield replace(mark, is_in_label=True)
        over = sorted(_marks_over(matter.overlays, matter.runs), key=_start)
        found = ends(galley.atoms, self.alphabet) if over else []
        starts = [line.start for line in galley.lines]
        for overlay, run in over:
            at = bisect_right(found, overlay.start)
            yield self._mark(overlay, run, bisect_right(starts, at) - 1, at)

    def _mark(self, overlay: Overlay, run: Run, line: int, at: int) -> Mark:
        items = self._note(overlay.note) if overlay.kind == "mark" and self.text else ()
        return Mark(overlay, line, at, counts=self.counting.of(run), items=items)

    def _note(self, number: int) -> tuple[Product, ...]:
        """A note with its lines broken; no table in it repeats its heads."""
        made = self.beside(products(self.text[number - 1], self.alphabet))
        return tuple(replace(one, heads=()) if isinstance(one, Tier) else one for one in made)


def _marks_of(matter: Matter) -> Iterator[tuple[Overlay, Run]]:
    """The marks in ``matter`` before its lines are broken, each with the run that it lies over."""
    yield from _marks_over(matter.overlays, matter.runs)
    if matter.label:
        yield from _marks_over(matter.label.overlays, matter.label.runs)


def _marks_over(overlays: Iterable[Overlay], runs: Sequence[Run]) -> Iterator[tuple[Overlay, Run]]:
    marks = [overlay for overlay in overlays if _is_mark(overlay)]
    edges = list(accumulate(len(run.text) for run in runs)) if marks else []
    return ((overlay, runs[bisect_right(edges, overlay.start)]) for overlay in marks)


def _is_mark(overlay: Overlay) -> bool:
    return overlay.note > 0


def _start(marked: tuple[Overlay, Run]) -> int:
    return marked[0].start
