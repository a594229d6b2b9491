import pytest

from convert.structure.metre import Measure, measure_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("灯昏书叶静，霜重雁声迟。", Measure(2, 5)),
        ("旧渡无人水自流,斜阳一半在船头.", Measure(2, 7)),
        ("灯昏书叶静[12]，", Measure(1, 5)),
        ("霜重雁声迟[2]", None),
        ("灯昏书叶静，雁声迟。", None),
        ("灯昏书叶静", None),
        ("5点钟开船，没有人下来。", None),
        ("。", None),
    ],
)
def test_clauses_are_measured(text, expected):
    assert measure_of(text) == expected
