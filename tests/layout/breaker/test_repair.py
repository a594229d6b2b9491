"""Source: typographic specification 2.5, 2.6."""

import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker.candidate import Candidate
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.breaker.repair import split, without_orphan
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


def paragraph(text, measure, **options):
    alphabet = Alphabet(Metrics(), Typesetting(**options), "zh-CN")
    return Paragraph(alphabet, alphabet.encode([Run(text)], measure), measure)


@pytest.mark.parametrize(
    ("text", "measure", "end"),
    [("a_bc_def", 2_500, 5), ("abcdef", 1_500, 3), ("abc,,", 1_500, 2), ("「（《天", 2_000, 3)],
)
def test_what_gives_way_first_decides(text, measure, end):
    assert split(paragraph(text, measure), 0) == Candidate(0, end, "split")


def test_what_is_wider_than_the_line_stands_alone():
    assert split(paragraph("——天", 1_000), 0) == Candidate(0, 1, "overfull")


@pytest.mark.parametrize(
    ("text", "enough", "kinds"),
    [
        ("天地玄黄宇", 2, ["orphan", "last"]),
        ("天地玄黄宇", 0, ["exact", "last"]),
        ("天，地玄宇", 2, ["last-in"]),
    ],
)
def test_an_orphan_is_taken_in_or_given_company(text, enough, kinds):
    made = paragraph(text, 4_000 if "，" not in text else 4_500, orphan_char=enough)
    lines = [Candidate(0, 4, "exact"), Candidate(4, 5, "last")]
    assert [line.kind for line in without_orphan(made, lines)] == kinds


def test_an_orphan_stays_where_the_line_before_it_would_be_ragged():
    made = paragraph("天地玄", 2_000)
    lines = [Candidate(0, 2, "exact"), Candidate(2, 3, "last")]
    assert without_orphan(made, lines) == lines
