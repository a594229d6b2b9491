import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker.candidate import Candidate, finished, hangs
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


def paragraph(text, measure):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    return Paragraph(alphabet, alphabet.encode([Run(text)]), measure)


def test_a_line_that_stays_short_turns_out_underfull():
    line = finished(paragraph("天地玄黄", 5_000), Candidate(0, 2, "out"), "stages")
    assert (line.kind, line.gap, line.width) == ("underfull", 0, 2_000)


def test_what_a_line_loses_at_its_edges_is_said():
    line = finished(paragraph("“天地，”玄", 3_000), Candidate(0, 5, "exact"), "stages")
    assert (line.lead, line.trail) == (500, 500)


@pytest.mark.parametrize(("measure", "result"), [(2_000, True), (2_400, True), (2_600, False)])
def test_a_mark_hangs_where_the_line_before_it_fills(measure, result):
    assert hangs(paragraph("天地，玄黄", measure), 0, 3) is result
