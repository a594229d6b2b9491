"""A picture of set lines in characters: boxes on a scale, what was done to them, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from unicodedata import combining, east_asian_width

from convert.layout.looking_glass import Typeset, TypesetBox, TypesetLine
from convert.layout.remarks import Deed, Remark, clause
from convert.typography.profile import Breaking

CELLS: Final = 4
"""Terminal cells for an em, so that a quarter of an em is one."""

SIGNS: Final[dict[Deed, str]] = {
    "pair": "‹", "start": "[", "end": "]", "squeezed": "<", "stretched": ">", "gap": "+",
    "space": "·", "hung": "^",
}  # fmt: skip
WORDS: Final[dict[Deed, str]] = {
    "pair": "beside another mark", "start": "at the line's start", "end": "at the line's end",
    "squeezed": "squeezed", "stretched": "stretched", "gap": "gap after it",
    "space": "between scripts", "hung": "hangs",
}  # fmt: skip


def picture(made: Typeset) -> str:
    """Each line as three rows: its boxes, what was done below them, and the reasons."""
    head = f"{made.breaking}, measure {made.measure:g} em\n{_scale(made.measure)}"
    return "\n".join([head, *(row for line in made.lines for row in _rows(line, made.breaking))])


def _rows(line: TypesetLine, breaking: Breaking) -> Iterator[str]:
    gap = f", gaps +{line.gap:.3g} (S3)" if line.gap else ""
    yield _boxes(line) + "-" * line.has_hyphen
    signs = _signs(line)
    if signs:
        yield signs
    yield f"  {line.kind} ({clause(line.kind, breaking)}), {line.width:.4g} em{gap}"
    yield from _reasons(line)


def _scale(measure: float) -> str:
    """A ruler: a mark for every em, up to the measure."""
    whole = "".join("┼" if em % 5 == 0 else "┴" for em in range(int(measure) + 1))
    ruler = "───".join(whole)
    return ruler + "─" * round((measure - int(measure)) * CELLS)


def _boxes(line: TypesetLine) -> str:
    """The boxes at their places, as far as cells allow."""
    row, column = "", 0
    for box in line.boxes:
        place = round(box.x * CELLS)
        row += " " * (place - column)
        shown = box.text if box.text.isprintable() else ""
        row += shown
        column = max(place, column) + _cells(shown)
    return row.rstrip()


def _signs(line: TypesetLine) -> str:
    row = ""
    for box in line.boxes:
        place = round(box.x * CELLS)
        deeds = [remark.deed for remark in box.remarks if remark.deed != "gap"]
        if deeds:
            row = row.ljust(place) + "".join(SIGNS[deed] for deed in deeds)
    return row


def _reasons(line: TypesetLine) -> Iterator[str]:
    """One row for each kind of thing done, with the boxes it was done to."""
    found: dict[tuple[Deed, str, str], list[TypesetBox]] = {}
    for box in line.boxes:
        for remark in box.remarks:
            if remark.deed != "gap":
                found.setdefault(_key(remark), []).append(box)
    for (deed, reason, amount), members in found.items():
        texts = " ".join(_named(box) for box in members)
        yield f"    {SIGNS[deed]} {texts}  {WORDS[deed]}: {amount} em ({reason})"


def _key(remark: Remark) -> tuple[Deed, str, str]:
    return remark.deed, remark.clause, f"{remark.by / 1000:+.3g}"


def _named(box: TypesetBox) -> str:
    """How a box is called in a reason; spaces have names of their own."""
    return {"": "⎵", " ": "␣", "\u3000": "□"}.get(box.text, box.text)


def _cells(text: str) -> int:
    return sum(
        0 if combining(c) or "\ufe00" <= c <= "\ufe0f" else 1 + (east_asian_width(c) in "WF")
        for c in text
    )
