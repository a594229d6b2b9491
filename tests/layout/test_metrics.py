"""Source: typographic specification 10.1."""

import pytest

from convert.layout.metrics import Metrics


@pytest.mark.parametrize(
    ("text", "kind", "width"),
    [
        ("天", "ID", 1000), ("，", "PS", 1000), ("a1.", "AL", 1500), (" ", "SP", 250),
        ("￥", "PR", 1000), ("№", "PR", 1000), ("℃", "PO", 1000), ("%", "PO", 500),
        ("——", "DA", 2000), ("e\u0301", "AL", 500), ("葛\U000e0100", "ID", 1000),
        ("한", "AL", 1000),
    ],
)  # fmt: skip
def test_widths_are_known_without_a_face(text, kind, width):
    assert Metrics().box(text, kind, 0).advance == width
