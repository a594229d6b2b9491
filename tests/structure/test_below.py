import pytest

from convert.structure.below import has_list_below
from convert.structure.line import Line, Piece
from convert.structure.page import laid_out


def page(*texts):
    return laid_out([Line(text, 0, (Piece(0, 0, len(text)),), 1) for text in texts])


@pytest.mark.parametrize(
    "below", [("· 甲", "· 乙"), ("1. 甲", "2. 乙"), ("鸭　　半只", "酒    三勺")]
)
def test_items_and_rows_are_lists(below):
    assert has_list_below(page("用料", *below), 0)


def test_text_is_none():
    assert not has_list_below(page("用料", "老周在船舱里发现了那只竹篮。", "他没有说话。"), 0)
