import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert import ir
from convert.formats.epub.chapters import parts
from convert.ir.build import inlines
from strategies import articles


def article(*levels):
    blocks = (
        ir.Heading(level, inlines("题")) if level else ir.Paragraph(inlines("字"))
        for level in levels
    )
    return ir.Article(ir.Metadata("zh-Hans"), tuple(blocks))


@pytest.mark.parametrize(
    ("levels", "size", "sizes"),
    [
        ((1, 0, 1, 0), 100, [4]),
        ((1, 0, 1, 0), 4, [4]),
        ((1, 0, 1, 0), 3, [2, 2]),
        ((0, 1, 0, 2, 1), 0, [1, 3, 1]),
        ((0, 2, 0, 3, 2), 0, [1, 3, 1]),
        ((0, 0), 0, [2]),
        ((), 0, [0]),
    ],
)
def test_a_long_article_is_divided_at_its_first_tier(levels, size, sizes):
    assert [len(part) for part in parts(article(*levels), size)] == sizes


@given(articles, st.integers(0, 20))
def test_every_block_stands_in_one_document(drawn, size):
    assert sum(parts(drawn, size), ()) == drawn.blocks
