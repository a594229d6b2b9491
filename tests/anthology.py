"""Books of random articles, one a chapter."""

from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, given, settings

from convert import ir
from convert.ir.build import canonical, inlines
from convert.ir.walk import rewrite
from specimens import picture
from strategies import articles


def drawn(count: int) -> list[ir.Article]:
    """So many different articles with a text; their pictures are ones that can be shown."""
    found: dict[ir.Article, None] = {}

    @settings(
        max_examples=count,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=HealthCheck,
    )
    @given(articles.filter(lambda article: article.blocks and article not in found))
    def draw(article):
        found[article] = None

    draw()
    assert len(found) == count
    return [rewrite(article, _with_picture) for article in found]


def bound(chapters: list[ir.Article]) -> ir.Article:
    """One article of all: each begins with its title, or its number, as a heading."""
    blocks = tuple(block for n, one in enumerate(chapters, 1) for block in _chapter(n, one))
    people = tuple(credit for one in chapters for credit in one.credits)
    return canonical(ir.Article(chapters[0].metadata, blocks, people))


def _chapter(number: int, article: ir.Article) -> Iterator[ir.Block]:
    yield ir.Heading(1, inlines(article.metadata.title or f"第{number}篇"))
    yield from article.blocks


def _with_picture(node: ir.Node) -> ir.Node:
    match node:
        case ir.Figure(alt=alt, caption=caption, credit=credit):
            return ir.Figure(picture(), alt, caption, credit)
        case _:
            return node
