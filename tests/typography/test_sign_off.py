"""The box for who signs and the date."""

import pytest

from convert.typography.sign_off import SLACK, sign_box

DATE = "2024年5月3日"


@pytest.mark.parametrize("office", ["某局", "某某市人民政府"])
def test_a_box_ends_as_far_behind_the_date_as_the_theme_says(office):
    assert sign_box([office, DATE], 4) == 4 + 7.25 + 4


def test_a_box_holds_the_longest_line():
    office = "某某省某某市某某县人民代表大会"
    assert sign_box([office, DATE], 4) == len(office) + SLACK


def test_where_nobody_signs_there_is_no_box():
    assert sign_box([], 4) == 0
