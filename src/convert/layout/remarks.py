"""Why a box of a line is as wide as it is: what was done to it, and the clause that did it.

Clauses are those of the typographic specification.  Units: thousandths of an em.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Kind, Line, LineKind
from convert.layout.breaker import SetBox
from convert.typography.profile import Breaking
from convert.typography.punctuation import design
from convert.value import Frozen

Deed: TypeAlias = Literal["pair", "start", "end", "squeezed", "stretched", "gap", "space", "hung"]

CLAUSES: Final[Mapping[LineKind, str]] = {
    "exact": "2.3.1 (3)", "in": "2.3.1 (4)", "out": "2.3.1 (6)", "hang": "3.4",
    "orphan": "2.5 (b)", "last": "2.3.1 (1)", "last-in": "2.5 (a), 2.3.1 (4)",
    "underfull": "2.3.1 S3", "split": "2.6", "overfull": "2.6",
}  # fmt: skip
"""What gave a line its kind in first-fit."""


def clause(kind: LineKind, breaking: Breaking) -> str:
    """What gave a line its kind.  Total-fit weighs all lines at once; repairs are the same."""
    is_weighed = breaking == "total-fit" and CLAUSES[kind].startswith("2.3.1")
    return "2.3.2" if is_weighed and kind != "underfull" else CLAUSES[kind]


SQUEEZED: Final[Mapping[Kind, str]] = {
    "SP": "C2", "MD": "C3", "OP": "C4", "CL": "C4", "PS": "C5", "AS": "C6", "ST": "C7"
}  # fmt: skip
STRETCHED: Final[Mapping[Kind, str]] = {"SP": "S1", "AS": "S2"}


class Remark(Frozen):
    """One thing done to a box: by how much its advance, or the gap after it, differs."""

    deed: Deed
    by: float
    clause: str


def remarks(
    alphabet: Alphabet, atoms: str, line: Line, placed: Sequence[SetBox]
) -> dict[int, tuple[Remark, ...]]:
    """The remarks on the boxes of a line, by their place."""
    found = {place: tuple(_on(alphabet, line, placed, place)) for place in range(len(placed))}
    for place in range(len(placed) - 1):
        code, after = (atoms[line.start + i] for i in (place, place + 1))
        if line.gap and alphabet.opens(code, after) and placed[place + 1].width:
            found[place] += (Remark("gap", line.gap, "S3"),)
    return {place: noted for place, noted in found.items() if noted}


def _on(alphabet: Alphabet, line: Line, placed: Sequence[SetBox], place: int) -> Iterator[Remark]:
    box = placed[place]
    atom = box.atom
    mark = design(atom.text, atom.kind, alphabet.region)
    if mark is not None and atom.advance < mark.advance:
        style = alphabet.typesetting.punct_style
        yield Remark("pair", atom.advance - mark.advance, "3.1" if style == "normal" else "3.2")
    change = box.width - atom.advance
    if atom.kind == "AS" and not change:
        yield Remark("space", box.width, "4")
    if not change:
        return
    if place == 0 and line.lead:
        yield Remark("start", change, "3.3")
    elif line.kind == "hang" and box.x >= placed[place - 1].x and place == _last_mark(placed):
        yield Remark("hung", box.width, "3.4")
    elif place >= _last_mark(placed):
        yield Remark("end", change, "1.5" if atom.kind in {"SP", "AS", "IS"} else "3.3")
    elif change < 0:
        yield Remark("squeezed", change, SQUEEZED.get(atom.kind, ""))
    else:
        yield Remark("stretched", change, STRETCHED.get(atom.kind, ""))


def _last_mark(placed: Sequence[SetBox]) -> int:
    """The last box that has a width."""
    return max((place for place, box in enumerate(placed) if box.width), default=0)
