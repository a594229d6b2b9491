import pytest

from convert.layout.alphabet.cell import lone
from convert.typography.kinsoku import LEVELS


@pytest.mark.parametrize(
    ("mark", "before", "after"),
    [
        ("天", True, True),
        ("，", False, True),
        ("（", True, False),
        ("·", False, False),
        ("～", False, False),
    ],
)
def test_gaps_open_beside_what_the_table_allows(mark, before, after):
    """S3 of the typographic specification, 2.3.1."""
    cell = lone(mark, "zh-CN", LEVELS["gb"])
    assert (cell.opens_before, cell.opens_after) == (before, after)


def test_a_no_break_space_keeps_its_width():
    space = lone("\u3000", "zh-CN", LEVELS["gb"])
    assert space.vanishes
    assert not space._replace(is_glue=True).vanishes
