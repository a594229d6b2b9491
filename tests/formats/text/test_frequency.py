import pytest

from convert.formats.text.frequency import likelihood

HANS = "我们在这里住了很多年，大家都说这是一个好地方。"


@pytest.mark.parametrize("wrong", ["big5", "cp932", "cp949"])
def test_the_right_reading_is_the_likeliest(wrong):
    name = {"big5": "Big5-HKSCS", "cp932": "Shift_JIS", "cp949": "EUC-KR"}[wrong]
    misread = HANS.encode("gb18030").decode(wrong, "replace")
    assert likelihood(HANS, "GB18030")[0] > likelihood(misread, name)[0] + 20


def test_ascii_says_nothing():
    assert likelihood("Hello, world\n", "GB18030") == (0, 0)


def test_private_use_is_what_wrong_readings_are_full_of():
    assert likelihood("\ue000", "GB18030")[0] < likelihood("鼷", "GB18030")[0]
