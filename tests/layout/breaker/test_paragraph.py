"""Edges and line ends.  Source: typographic specification 2.1, 3.3, 3.4."""

import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


def paragraph(text, measure=10_000, indent=0, region="zh-CN", **options):
    alphabet = Alphabet(Metrics(), Typesetting(**options), region)
    return Paragraph(alphabet, alphabet.encode([Run(text)]), measure, indent)


@pytest.mark.parametrize(("policy", "width"), [("trim", 2_500), ("keep", 3_000), ("hang", 2_000)])
def test_an_opening_mark_begins_an_indented_paragraph(policy, width):
    made = paragraph("（天地", indent=2_000, first_line_open=policy)
    assert made.natural(0, 3) == width


@pytest.mark.parametrize(("policy", "width"), [("trim", 1_500), ("keep", 2_000)])
def test_an_opening_mark_begins_a_line(policy, width):
    assert paragraph("天（地", line_start_open=policy).natural(1, 3) == width


@pytest.mark.parametrize(
    ("measure", "policy", "width"),
    [
        (3_000, "half", 2_500),
        (3_000, "flex", 3_000),
        (2_500, "flex", 2_500),
        (2_500, "full", 3_000),
    ],
)
def test_a_closing_mark_ends_a_line(measure, policy, width):
    assert paragraph("天地，玄", measure, line_end_punct=policy).natural(0, 3) == width


def test_a_centred_mark_loses_both_blanks_at_the_end():
    assert paragraph("天地，玄", 2_500, region="zh-TW").natural(0, 3) == 2_500


def test_ends_are_the_last_that_fits_and_the_first_that_does_not():
    assert paragraph("天地玄黄，宇宙", 4_000).ends(0) == (3, 5)
    assert paragraph("天地", 4_000).ends(0) == (2, 0)
    assert paragraph("Word", 1_000).ends(0) == (0, 1)


@pytest.mark.parametrize(
    ("text", "may_hang"),
    [("天地，玄", True), ("天」，玄", False), ("天地，”", False), ("天地；玄", False)],
)
def test_a_single_stop_or_pause_hangs(text, may_hang):
    assert paragraph(text, 2_000).may_hang(0, 3) is may_hang


@pytest.mark.parametrize(("enough", "place"), [(0, 6), (1, 4), (2, 2), (3, 2), (4, 0), (10, 0)])
def test_a_last_line_has_its_letters_and_marks_are_none(enough, place):
    assert paragraph("天，A1，😀。", orphan_char=enough).company == place
