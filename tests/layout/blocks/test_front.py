"""The title block and the credits."""

from convert import ir
from convert.layout.blocks.front import above, below
from pressroom import FRAME, desk


def test_the_words_are_those_that_all_writers_print():
    wrote = ir.Credit("author", ("甲",), label="作者")
    edited = ir.Credit("editor", ("乙",), label="编辑")
    about = ir.Metadata("zh-Hans", "题", subtitle="副题", source="某报")
    article = ir.Article(about, (), (wrote, edited))
    assert [one.text for one in above(article, FRAME, desk())] == [
        "题",
        "副题",
        "某报\u3000作者：甲",
    ]
    assert [one.text for one in below(article, FRAME, desk())] == ["编辑：乙"]


def test_a_title_is_sunk_at_the_top_of_its_page():
    about = ir.Metadata("zh-Hans", "题", subtitle="副题")
    title, subtitle = above(ir.Article(about), FRAME, desk())
    assert (title.setting.is_sunk, subtitle.setting.is_sunk) == (True, False)


def test_what_an_article_does_not_have_takes_no_place():
    article = ir.Article(ir.Metadata("zh-Hans"))
    assert [*above(article, FRAME, desk()), *below(article, FRAME, desk())] == []
