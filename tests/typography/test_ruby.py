"""Ruby beside its base.  Source: JLREQ 3.3.5 to 3.3.8, CLREQ 3.3.4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.typography.ruby import (
    ALLOWANCES,
    PINYIN_GAP,
    SIZE,
    added_space,
    group_ruby,
    mono_ruby,
    overhang,
    space_between,
)

KANA = (SIZE,)
WIDTHS = st.lists(st.floats(0.1, 2.0), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("count", "base", "ruby", "width"),
    [
        (1, (0.0,), (0.25,), 1.0),
        (2, (0.0,), (0.0, 0.5), 1.0),
        (3, (0.25,), (0.0, 0.5, 1.0), 1.5),
        (5, (0.75,), (0.0, 0.5, 1.0, 1.5, 2.0), 2.5),
    ],
)
def test_mono_ruby_is_set_solid_over_the_middle(count, base, ruby, width):
    """JLREQ 3.3.5."""
    assert mono_ruby(1.0, KANA * count)[:3] == (base, ruby, width)


@pytest.mark.parametrize(
    ("bases", "readings", "base", "ruby"),
    [
        (2, 4, (0.0, 1.0), (0.0, 0.5, 1.0, 1.5)),
        (3, 3, (0.0, 1.0, 2.0), (0.25, 1.25, 2.25)),
        (2, 6, (0.25, 1.75), (0.0, 0.5, 1.0, 1.5, 2.0, 2.5)),
        (2, 1, (0.0, 1.0), (0.75,)),
        (6, 2, (0.0, 1.0, 2.0, 3.0, 4.0, 5.0), (0.5, 5.0)),
    ],
)
def test_in_group_ruby_the_shorter_is_spread_one_two_one(bases, readings, base, ruby):
    """JLREQ 3.3.6; in the last row its note: ends of at most one ruby character."""
    made = group_ruby((1.0,) * bases, KANA * readings)
    assert made.base == pytest.approx(base)
    assert made.ruby == pytest.approx(ruby)
    assert made.width == max(bases, readings * SIZE)


@given(WIDTHS, WIDTHS)
def test_base_and_ruby_are_in_order_in_their_box_and_in_its_middle(base, ruby):
    made = group_ruby(base, ruby)
    for starts, advances in ((made.base, base), (made.ruby, ruby)):
        ends = [start + advance for start, advance in zip(starts, advances, strict=True)]
        assert all(end <= start + 1e-9 for end, start in zip(ends, starts[1:], strict=False))
        assert starts[0] == pytest.approx(made.width - ends[-1])


@pytest.mark.parametrize(
    ("character", "before", "after"),
    [
        ("漢", 0, 0), ("々", 0, 0), ("か", 0.5, 0.5), ("カ", 0.5, 0.5), ("ー", 0.5, 0.5),
        ("っ", 0.5, 0.5), ("ゝ", 0, 0), ("…", 0.5, 0.5), ("・", 0.5, 0.5), ("「", 0.5, 0.5),
        ("」", 0.5, 0.5), ("。", 0.5, 0.5), ("、", 0.5, 0.5), ("a", 0, 0), ("", 0, 0),
    ],
)  # fmt: skip
def test_what_ruby_may_overhang(character, before, after):
    """JLREQ 3.3.8, first to eighth rule."""
    assert (overhang(character, "before"), overhang(character, "after")) == (before, after)


@pytest.mark.parametrize(
    ("character", "before", "after"),
    [("」", 0, 0.5), ("、", 0, 0.5), ("。", 0, 0.5), ("「", 0.5, 0), ("・", 0.25, 0.25)],
)
def test_where_a_blank_was_squeezed_away_only_the_ink_may_be_overhung(character, before, after):
    made = (overhang(character, "before", 0), overhang(character, "after", 0))
    assert made == (before, after)


def test_every_rule_has_its_clause():
    assert [row.clause[-1] for row in ALLOWANCES] == list("abcccdefgh")


def test_what_may_not_be_overhung_moves_away():
    """Three kana over one ideograph: a quarter em beyond it on both sides."""
    made = mono_ruby(1.0, KANA * 3)
    assert added_space(made, overhang("漢", "before"), overhang("の", "after")) == (0.25, 0)
    assert added_space(made, overhang("の", "before"), overhang("", "after")) == (0, 0.25)


def test_pinyin_of_words_side_by_side_stays_apart():
    """CLREQ 3.3.4: no overhang over Han, a word space between readings."""
    long, short = mono_ruby(1.0, (1.4,)), mono_ruby(1.0, (0.8,))
    assert space_between(long, long) == PINYIN_GAP
    assert space_between(long, short) == pytest.approx(0.025)
    assert space_between(short, short) == 0
