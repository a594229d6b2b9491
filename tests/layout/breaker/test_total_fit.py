"""Source: typographic specification 2.3.2."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker import set_lines
from convert.layout.breaker.first_fit import first_fit
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.breaker.total_fit import SLACK, WINDOW_SHORT, _Search, total_fit
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting

PROSE = st.text(
    alphabet=st.sampled_from("天地玄黄宇宙洪荒日月盈昃辰宿列张，。、“”"), min_size=60, max_size=240
)
MIXED = st.text(alphabet=st.sampled_from("天地玄黄宇宙，。、“”Ag 1"), min_size=40, max_size=120)
MEASURES = st.sampled_from([9_000, 14_000, 20_000])


def paragraph(text, measure):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    return Paragraph(alphabet, alphabet.encode([Run(text)]), measure)


def test_a_paragraph_of_exact_lines_is_set_the_same():
    made = paragraph("天地玄黄宇宙洪荒日月" * 4, 10_000)
    assert [line[:3] for line in total_fit(made)] == [line[:3] for line in first_fit(made)]


def test_the_bracket_is_taken_in_by_squeezing():
    """The case of the specification that total-fit breaks elsewhere."""
    made = paragraph("天地玄黄，宇宙Word洪荒（日月）盈昃辰宿", 14_000)
    ends = [line.end for line in total_fit(made)]
    assert made.alphabet.atom(made.atoms[ends[0] - 1]).text == "）"


@given(PROSE, st.sampled_from([14_000, 20_000, 28_000]))
def test_gaps_are_no_wilder_than_in_first_fit(text, measure):
    made = paragraph(text, measure)
    widest = {
        breaking: max(
            line.gap for line in set_lines(made.alphabet, made.atoms, measure, 0, breaking)
        )
        for breaking in ("first-fit", "total-fit")
    }
    assert widest["total-fit"] <= max(widest["first-fit"], 250)


@given(MIXED, MEASURES)
def test_the_nearest_way_is_taken_only_where_no_other_is_cheaper(text, measure):
    """Held to a search in layers that gives up no open break."""
    made = paragraph(text, measure)
    nearest, bound = _Search(made, WINDOW_SHORT).nearest()
    assume(nearest is not None and nearest[0] < bound)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("convert.layout.breaker.total_fit.BEAM", None)
        cheapest = _Search(made, WINDOW_SHORT).layered(None)
    assert nearest[0] == pytest.approx(cheapest[0], abs=SLACK)


@given(MIXED, MEASURES)
def test_a_nearest_way_as_a_bound_costs_no_better_one(text, measure):
    made = paragraph(text, measure)
    cheapest = _Search(made, WINDOW_SHORT).layered(None)
    assert _Search(made, WINDOW_SHORT).run()[0] <= cheapest[0] + SLACK


@pytest.mark.parametrize("measure", [1_000, 3_000, 6_000])
def test_a_line_without_a_legal_end_is_rescued(measure):
    made = paragraph("（《天地》）——internationalisation，。" * 3, measure)
    lines = total_fit(made)
    assert lines[-1].end == made.length
    assert all(line.end == after.start for line, after in pairwise(lines))
