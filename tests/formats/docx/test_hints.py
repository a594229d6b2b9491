"""Hints: whose a mark is that two kinds of text share."""

import pytest
from hypothesis import given

from convert.formats.docx.hints import pieces, wide
from strategies import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("说“好”。", [("说“好”。", True)]),
        ("it’s “fine”", [("it", False), ("’", False), ("s ", False), ("“", False),
                        ("fine", False), ("”", False)]),
        ("破折——号", [("破折——号", True)]),
        ("a—b", [("a", False), ("—", False), ("b", False)]),
        ("café的“店”", [("caf", False), ("é", False), ("的“店”", True)]),
    ],
)  # fmt: skip
def test_pieces_with_chinese_marks_are_hinted_and_western_marks_never(text, expected):
    assert list(pieces(text, 0, wide(text))) == expected


@given(words)
def test_the_pieces_are_the_text(text):
    assert "".join(piece for piece, _ in pieces(text, 0, wide(text))) == text


@given(words)
def test_a_hinted_piece_holds_no_western_quote(text):
    at, wide_at = 0, wide(text)
    for piece, is_hinted in pieces(text, 0, wide_at):
        marks = [i for i, mark in enumerate(piece, start=at) if mark in "“”‘’"]
        assert all((i in wide_at) == is_hinted for i in marks)
        at += len(piece)
