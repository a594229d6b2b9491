"""Headings."""

from convert import ir
from convert.ir.build import inlines
from pressroom import desk, set_at


def test_its_rank_skips_none_whatever_its_level():
    levels = (2, 4, 4, 1, 3)
    made = set_at(desk(), *(ir.Heading(level, inlines("题")) for level in levels))
    assert [one.rank for one in made] == [1, 2, 2, 1, 2]
    assert [one.setting.style.size for one in made] == [14, 10.5, 10.5, 16, 12]


def test_it_is_kept_with_the_next_lines_and_found_by_its_name():
    (made,) = set_at(desk(), ir.Heading(1, inlines("题"), "one"))
    assert (made.setting.style.keep, made.identifier) == (2, "one")


def test_a_gap_in_the_levels_is_closed_aloud():
    table = desk()
    set_at(table, ir.Heading(1, inlines("甲")), ir.Heading(3, inlines("乙")))
    (found,) = table.found
    assert found.code == "heading-raised"
    assert dict(found.values) == {"heading": "乙", "level": 3, "rank": 2}
