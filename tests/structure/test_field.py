from hypothesis import given
from hypothesis import strategies as st

from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.values import Name

PIECES = [
    "编辑：",
    "何小满",
    "来源",
    "｜",
    " ",
    "2021-03-05",
    "（",
    "）",
    "石桥晚报",
    "记者",
    "阅读 12",
]


def test_a_piece_is_a_bare_word_unless_the_line_says_more():
    name = Name("何小满", 0, 3)
    assert fields("何小满") == (Field("bare", 0, 3, names=(name,)),)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_the_pieces_of_a_line_lie_within_it_in_order(text):
    found = fields(text)
    ends = [0, *(piece.end for piece in found)]
    assert all(end <= piece.start for end, piece in zip(ends, found, strict=False))
    assert all(piece.start < piece.end <= len(text) for piece in found)
    inside = [(one, name) for one in found for name in one.names]
    assert all(one.start <= name.start < name.end <= one.end for one, name in inside)
