"""The space between scripts.  Source: typographic specification 1.5, 4."""

import pytest

from convert.typography.pieces import pieces
from convert.typography.spacing import spaced


def shown(text):
    """``+`` a space put in, ``_`` typed in that place, ``0`` of no width, ``=`` fixed."""
    start, end = int(text.startswith("天")), len(text) - text.endswith("天")
    row = spaced(list(pieces(text, start, end)), text)
    return "".join(_sign(piece) or text[piece.start : piece.end] for piece in row)


def _sign(piece):
    if piece.kind == "AS":
        return "+" if piece.start == piece.end else "_"
    if piece.kind == "SP":
        return "0" if piece.is_collapsed else "=" if piece.is_fixed else " "
    return ""


@pytest.mark.parametrize(
    ("text", "spaces"),
    [
        ("天Word天", "+Word+"), ("天15%天", "+15%+"), ("天C++天", "+C+++"), ("天$5天", "+$5+"),
        ("天 Word 天", "_Word_"), ("天  Word天", "==Word+"), ("天\u00a0Word天", "=Word+"),
        ("天(a)天", "(a)"), ("天Hello,天", "+Hello,"), ("天，Word。天", "，Word。"),
        ("天， 天", "，0"), ("天 （ a ）天", "0（0a0）"), ("天 天", " "), ("天a b天", "+a b+"),
        ("天😀天", "😀"), ("天Ａ天", "Ａ"),
        ("天https://a.b/天", "+https://a.b/+"), ("Word", "Word"),
        ("天人々Word", "人々+Word"), (" Word", "=Word"), ("天《 天", "《0"), ("天#天", "#"),
    ],
)  # fmt: skip
def test_scripts_are_spaced(text, spaces):
    assert shown(text) == spaces
