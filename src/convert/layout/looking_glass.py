"""A typographer's looking glass: how a text would be set, box by box, and by which clause.

With the test metrics of the typographic specification, 10.1.  Units: em.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line, LineKind, Run
from convert.layout.breaker import SetBox, boxes, set_lines
from convert.layout.metrics import Metrics
from convert.layout.remarks import Remark, remarks
from convert.pattern import pattern
from convert.typography.classes import EXTENDERS
from convert.typography.options import typesetting
from convert.typography.profile import Breaking
from convert.value import Frozen

EM: Final = 1000
_CLUSTER: Final = pattern(f".[{EXTENDERS}]*", re.DOTALL)


class TypesetBox(Frozen):
    """A cluster, a dash pair or a space: where it begins, how wide it is, what was done to it.

    The text of a space that was put in is empty.
    """

    text: str
    x: float
    width: float
    remarks: tuple[Remark, ...] = ()


class TypesetLine(Frozen):
    """One line; ``gap`` is what was put between ideographs."""

    text: str
    kind: LineKind
    width: float
    gap: float
    boxes: tuple[TypesetBox, ...]
    has_hyphen: bool = False


class Typeset(Frozen):
    """A text as it would be set."""

    breaking: Breaking
    measure: float
    lines: tuple[TypesetLine, ...]

    def as_json(self) -> dict[str, object]:
        """The object of the typographic specification, 10.1."""
        return {
            "breaking": self.breaking,
            "lines": [
                {
                    "text": line.text,
                    "kind": line.kind,
                    "width": _rounded(line.width),
                    "han_gap": _rounded(line.gap),
                    "boxes": [
                        [box.text, _rounded(box.x), _rounded(box.width)]
                        for box in line.boxes
                        if box.text
                    ],
                }
                for line in self.lines
            ],
        }


def typeset(text: str, measure: float, **options: str | float) -> Typeset:
    """How ``text`` would be set in lines of ``measure`` em.

    Args:
        text: One paragraph, taken as it stands.
        measure: The width of its lines.
        options: Of line setting, by name; ``language`` among them.

    Raises:
        UsageError: an option or its value is unknown.

    Example:
        >>> [line.text for line in typeset("天地玄黄宇宙洪荒日月，盈昃", 10).lines]
        ['天地玄黄宇宙洪荒日', '月，盈昃']
    """
    setting, place = typesetting(options)
    alphabet = Alphabet(Metrics(), setting, place)
    indent = setting.first_line_indent * EM
    atoms = alphabet.encode([Run(text)], measure * EM - indent)
    lines = set_lines(alphabet, atoms, measure * EM, indent)
    made = tuple(_line(alphabet, atoms, line, indent) for line in lines)
    return Typeset(setting.breaking, measure, made)


def _line(alphabet: Alphabet, atoms: str, line: Line, indent: float) -> TypesetLine:
    placed = list(boxes(alphabet, atoms, line, indent))
    found = remarks(alphabet, atoms, line, placed)
    made = tuple(box for place, known in enumerate(placed) for box in _boxes(known, found, place))
    text = "".join(box.text for box in made)
    return TypesetLine(
        text, line.kind, line.width / EM, line.gap / EM, made, has_hyphen=line.has_hyphen
    )


def _boxes(
    box: SetBox, found: Mapping[int, tuple[Remark, ...]], place: int
) -> Iterator[TypesetBox]:
    """A Western piece as one box for each of its characters, any other as it is."""
    if box.atom.kind == "HY" and not box.atom.text:
        return
    noted = found.get(place, ())
    if box.atom.kind != "AL":
        yield TypesetBox(box.atom.text, box.x / EM, box.width / EM, noted)
        return
    x = box.x
    for text in _CLUSTER.findall(box.atom.text):
        width = Metrics().box(text, "AL", 0).advance
        yield TypesetBox(text, x / EM, width / EM)
        x += width


def _rounded(value: float) -> float:
    return round(value, 4)
