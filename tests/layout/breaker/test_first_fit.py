"""Source: typographic specification 2.3.1."""

import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker.first_fit import first_fit
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


@pytest.mark.parametrize(
    ("text", "measure", "kinds"),
    [
        ("天地玄黄", 2_000, ["exact", "last"]),
        ("天地玄，黄", 3_250, ["out", "last"]),
        ("天，地玄，黄宇宙", 4_000, ["in", "last"]),
        ("天，地玄，", 4_000, ["last-in"]),
        ("天地玄，黄宇宙洪荒", 3_300, ["out", "out", "out", "last"]),
    ],
)
def test_a_line_is_pushed_in_or_out(text, measure, kinds):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    paragraph = Paragraph(alphabet, alphabet.encode([Run(text)]), measure)
    assert [line.kind for line in first_fit(paragraph)] == kinds
