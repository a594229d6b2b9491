"""The lists of Word: made of the character classes, and all that Word's own have."""

import pytest

from convert.formats.docx.kinsoku import MOST_ENDS, MOST_STARTS, not_at_end, not_at_start
from convert.typography.classes import CLASSES

WORD_STARTS = (
    "!%),.:;>?]}¢¨°·ˇˉ―‖’”‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！）％，．：；？］｝"
)
WORD_ENDS = "$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（［｛￡￥"
"""Word's own lists for zh-CN without the ellipsis.  Source: typographic specification 8.2."""


@pytest.mark.parametrize("level", ["gb", "strict"])
def test_word_s_own_lists_are_repeated(level):
    assert set(WORD_STARTS) <= set(not_at_start(level))
    assert set(WORD_ENDS) <= set(not_at_end(level))


@pytest.mark.parametrize("kind", ["CL", "PS", "ST", "NS", "MD", "SL"])
def test_what_may_not_begin_a_line_by_its_class_is_in_the_list(kind):
    marks = next(marks for name, marks in CLASSES if name == kind)
    assert set(marks) <= set(not_at_start("gb"))


def test_dashes_and_ellipses_are_only_in_the_strict_list():
    assert not set("—⸺…⋯") & set(not_at_start("gb"))
    assert set("—…") <= set(not_at_start("strict"))


@pytest.mark.parametrize("level", ["gb", "strict"])
def test_the_lists_are_not_longer_than_word_keeps(level):
    assert len(not_at_start(level)) <= MOST_STARTS
    assert len(not_at_end(level)) <= MOST_ENDS


def test_no_mark_is_listed_twice():
    for marks in (not_at_start("strict"), not_at_end("gb")):
        assert len(marks) == len(set(marks))
