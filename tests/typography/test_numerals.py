"""Numbers as lists print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.typography.numerals import chinese, marker


@pytest.mark.parametrize(
    ("first", "start", "third"),
    [
        ("1.", 1, "3."), ("1）", 1, "3）"), ("（1）", 1, "（3）"), ("⑴", 1, "⑶"), ("①", 1, "③"),
        ("一、", 1, "三、"), ("（十九）", 19, "（二十一）"), ("第九条", 9, "第十一条"),
        ("甲、", 1, "丙、"), ("a)", 1, "c)"), ("B.", 2, "D."),
        ("i.", 1, "iii."), ("IV.", 4, "VI."), ("Ⅰ", 1, "Ⅲ"),
        ("０１．", 1, "3."), ("１．", 1, "３．"), ("08.", 8, "10."), ("iv)", 4, "vi)"),
        ("Step 1", 1, "Step 3"), ("步骤一：", 1, "步骤三："),
    ],
)  # fmt: skip
def test_a_list_counts_on_as_its_first_item_does(first, start, third):
    assert marker(first, start, 2) == third


def test_a_list_that_does_not_say_how_takes_the_step_of_the_ladder():
    assert [marker("", 1, 0, depth) for depth in range(4)] == ["1.", "（1）", "①", "①"]


def test_where_a_series_ends_digits_go_on():
    assert [marker("⑳", 20, index) for index in (0, 1)] == ["⑳", "21."]


def test_a_marker_that_is_not_the_number_is_no_model():
    assert marker("三、", 1, 0) == "1."


@given(st.integers(1, 9999))
def test_every_number_has_chinese_words_of_its_own(number):
    assert chinese(number) != chinese(number + 1) or number == 9999
