from convert.structure.controls import BUTTONS, COUNTERS, WEAK
from convert.structure.vocabulary import DATE_WORDS, SOURCE_WORDS


def test_what_is_weak_is_a_control():
    assert {"回复", "喜欢", "目录"} <= WEAK
    assert {"打印", "返回顶部"} <= BUTTONS - WEAK
    assert "阅读" in COUNTERS


def test_no_button_is_a_word_for_dates_or_sources():
    assert not (BUTTONS - WEAK) & {*DATE_WORDS, *SOURCE_WORDS}
