import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


@pytest.mark.parametrize(
    ("text", "measure", "pieces"),
    [
        ("Word", 2_000, ["Word"]),
        ("Words", 2_000, list("Words")),
        ("（Word）", 2_000, ["（", *"Word", "）"]),
        ("天Word", 3_000, ["天", "", "Word"]),
    ],
)
def test_words_of_units_wider_than_a_line_are_divided(text, measure, pieces):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    codes = alphabet.encode([Run(text)], measure)
    assert [alphabet.atom(code).text for code in codes] == pieces


def test_what_gives_way_first_is_the_rule_for_addresses():
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    codes = alphabet.encode([Run("a_bc,d")], 1_000)
    assert [alphabet.ledger.cells[code].step for code in codes] == [2, 2, 1, 2, 0, 2]
