"""Each family of numbered headings begins as it is printed."""

import pytest

from convert.structure.recognisers.numbered import ranks_of
from convert.structure.recognisers.ranks import RANKS


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("第一卷　渡口", "part"),
        ("第三章 渡口", "chapter"),
        ("正文 第1节：渡口", "section"),
        ("Chapter 3", "chapter"),
        ("一、渡口", "han"),
        ("（一）渡口", "paren-han"),
        ("1.2 渡口", "decimal-2"),
        ("①渡口", "circled"),
    ],
)
def test_a_family_is_known_by_how_its_lines_begin(text, name):
    assert name in [rank.name for rank in ranks_of(text)]


def test_no_family_is_said_twice_in_the_same_form():
    forms = [rank.pattern.pattern for rank in RANKS]
    assert len(forms) == len(set(forms))
