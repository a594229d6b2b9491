from datetime import datetime

import pytest
from hypothesis import given
from lxml import etree

from convert import ir
from convert.ir import front
from convert.markup.front import credits_block, title_block
from strategies import articles

WROTE = ir.Credit("reporter", ("陈一",), "某报", "记者", ("某报记者", ""))
EDITED = ir.Credit("editor", ("甲", "乙"), label="编辑")
ABOUT = ir.Metadata(
    "zh-Hans", "题", "副", ir.Published(datetime(2024, 4, 9), "day", "4月9日"), source="某刊"  # noqa: DTZ001
)  # fmt: skip


def test_the_title_block_says_who_when_and_where():
    assert title_block(ir.Article(ABOUT, (), (WROTE, EDITED))) == (
        '<header>\n<h1 class="title">题</h1>\n<p class="subtitle" role="doc-subtitle">副</p>\n'
        '<p class="byline"><time datetime="2024-04-09">4月9日</time>\u3000某刊\u3000'
        '<span class="credit" data-relator="rpt" data-label="记者">某报记者'
        '<span class="name">陈一</span></span></p>\n</header>\n'
    )


def test_the_credits_are_data_too():
    assert credits_block(ir.Article(ABOUT, (), (WROTE, EDITED))) == (
        '<section class="credits" role="doc-credits" aria-label="署名">\n<p class="credits">'
        '<span class="credit" data-relator="edt" data-label="编辑">编辑：'
        '<span class="name">甲</span>、<span class="name">乙</span></span></p>\n</section>\n'
    )


def test_an_article_without_them_has_neither():
    bare = ir.Article(ir.Metadata("zh-Hans"))
    assert title_block(bare) == credits_block(bare) == ""


@pytest.mark.parametrize(
    ("precision", "value"),
    [
        ("year", "2024"),
        ("month", "2024-04"),
        ("minute", "2024-04-09T08:21"),
        ("second", "2024-04-09T08:21:07"),
    ],
)
def test_a_moment_is_said_to_its_precision(precision, value):
    published = ir.Published(datetime(2024, 4, 9, 8, 21, 7), precision)  # noqa: DTZ001  local
    markup = title_block(ir.Article(ir.Metadata("zh-Hans", published=published)))
    assert f'<time datetime="{value}">' in markup


@given(articles)
def test_the_words_are_those_that_every_writer_prints(article):
    for markup, lines in (
        (title_block(article), front.byline(article)),
        (credits_block(article), front.credits_line(article)),
    ):
        root = etree.fromstring(markup or "<header/>")
        own = (line for line in root.iter("p") if line.get("class") in {"byline", "credits"})
        found = ["".join(line.itertext()) for line in own]
        assert found == ([front.SEPARATOR.join(lines)] if lines else [])


def test_a_day_is_data_with_the_word_that_stands_beside_it():
    day = ir.Published(datetime(2024, 4, 9), "day", "2024年4月9日")  # noqa: DTZ001  local
    about = ir.Metadata("zh-Hans", published=day, dateline="2024年4月9日 江苏")
    found = title_block(ir.Article(about))
    assert '<time datetime="2024-04-09">2024年4月9日 江苏</time>' in found
