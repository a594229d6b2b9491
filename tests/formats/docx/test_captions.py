"""Captions: their numbers are fields, their words stay what they were."""

import pytest

from convert import ir
from convert.ir.build import inlines


def fields(made):
    return [words.strip() for words in made.ask("//w:instrText/text()")]


@pytest.mark.parametrize(
    ("words", "instruction"),
    [
        ("图1 甲", "SEQ 图 \\* ARABIC"),
        ("表 2：乙", "SEQ 表 \\* ARABIC \\r 2"),
        ("Fig. 1. a", "SEQ Fig \\* ARABIC"),
    ],
)
def test_the_number_of_a_caption_is_a_field_that_says_it(opened, words, instruction):
    made = opened(ir.Caption(inlines(words)))
    assert fields(made) == [instruction]
    assert "".join(made.ask("//w:t/text()")) == words


def test_numbers_that_leap_begin_anew(opened):
    made = opened(*(ir.Caption(inlines(f"图{number}")) for number in (1, 2, 5)))
    assert fields(made) == ["SEQ 图 \\* ARABIC", "SEQ 图 \\* ARABIC", "SEQ 图 \\* ARABIC \\r 5"]


@pytest.mark.parametrize("words", ["图为方块", "1 图", "图一"])
def test_other_captions_have_no_field(opened, words):
    assert fields(opened(ir.Caption(inlines(words)))) == []
