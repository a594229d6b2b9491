"""Distribution.  Source: typographic specification 2.3.2."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.layout.alphabet import Alphabet
from convert.layout.alphabet.sums import gaps
from convert.layout.atom import Run
from convert.layout.breaker.change import changed
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.breaker.springs import eased, sprung, tightened
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting
from layout_atoms import COMMA, SPACE, STOP


def test_all_marks_lose_the_same():
    found = tightened([COMMA, STOP], 300)
    assert found.by_kind["PS"] == found.by_kind["ST"] == -150


def test_spaces_close_last():
    found = tightened([COMMA, SPACE], 510)
    assert found.by_kind["AS"] == pytest.approx(-10, abs=1)


def test_spaces_open_three_times_as_much_as_gaps():
    found = eased([SPACE], 7, 100)
    assert (found.gap, found.by_kind["AS"]) == (10, 30)


def test_full_spaces_leave_the_rest_to_gaps():
    found = eased([SPACE], 4, 1_250)
    assert (found.gap, changed(SPACE, found.by_kind)) == (250, 500)


@given(
    st.lists(st.sampled_from([COMMA, STOP, SPACE]), max_size=8),
    st.integers(0, 20),
    st.floats(1, 4_000),
)
def test_what_is_not_left_is_placed(atoms, gaps, amount):
    made = eased(atoms, gaps, amount)
    gained = sum(changed(atom, made.by_kind) - atom.advance for atom in atoms) + made.gap * gaps
    assert gained + made.left == pytest.approx(amount)
    made = tightened(atoms, amount)
    lost = sum(atom.advance - changed(atom, made.by_kind) for atom in atoms)
    assert lost - made.left == pytest.approx(amount)


@given(st.text("天地玄黄，。A", min_size=4, max_size=30), st.integers(-2_000, 2_000))
def test_what_sums_tell_of_a_line_is_what_its_atoms_come_to(text, slack):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    line = f"天{text}天"
    made = Paragraph(alphabet, alphabet.encode([Run(line)]), 40_000)
    sums = made.between(0, made.length)
    told = sprung(sums, made.length, slack, alphabet.ledger)
    if told is None or not slack:
        return
    atoms = [atom for atom in map(alphabet.atom, made.atoms) if atom.is_elastic]
    count = gaps(sums, made.length)
    slow = eased(atoms, count, slack) if slack > 0 else tightened(atoms, -slack)
    assert (told.gap, told.left) == pytest.approx((slow.gap, slow.left))
    assert [changed(atom, told.by_kind) for atom in atoms] == pytest.approx(
        [changed(atom, slow.by_kind) for atom in atoms]
    )
