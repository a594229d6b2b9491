import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.alphabet.sums import capacity, width
from convert.layout.atom import Run
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


def ledger_of(text, **options):
    alphabet = Alphabet(Metrics(), Typesetting(**options), "zh-CN")
    codes = alphabet.encode([Run(text)])
    return alphabet.ledger, codes, [alphabet.ledger.packed[code] for code in codes]


@pytest.mark.parametrize(
    ("text", "room"),
    [("天，地", 500), ("天（地", 500), ("天——地", 0), ("天·地", 0), ("天A", 125), ("天。”地", 500)],
)
def test_table_c_says_what_a_line_can_lose(text, room):
    assert sum(map(capacity, ledger_of(text)[2])) == room


@pytest.mark.parametrize(("end", "lost"), [("half", 500), ("full", 0)])
def test_a_closing_mark_loses_its_blank_at_the_end_of_a_line(end, lost):
    ledger, codes, _ = ledger_of("天，", line_end_punct=end)
    assert width(ledger.trail[codes[-1]]) == lost


def test_spaces_at_the_end_of_a_line_take_the_blank_before_them_along():
    ledger, codes, _ = ledger_of("天，\u3000\u3000地")
    assert width(ledger.trail[codes[-2]]) == 2_000  # the pair rule took the blank before U+3000
    ledger, codes, _ = ledger_of("天， 地")
    assert width(ledger.trail[codes[2]]) == 500


def test_an_autospace_of_an_eighth_is_fixed():
    assert sum(map(capacity, ledger_of("天A", autospace=0.125)[2])) == 0
