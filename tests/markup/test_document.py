from hypothesis import given
from lxml import etree

from convert import Diagnostics, ir
from convert.ir.build import inlines
from convert.markup.document import marked_up, page
from convert.markup.scribe import Manner
from strategies import articles


def body(article, **manner):
    return marked_up(article, [article.blocks], Manner(("a.xhtml",), **manner), Diagnostics())


@given(articles)
def test_every_article_is_well_formed(article):
    made = page(body(article, has_types=True).bodies[0], "zh-Hans", "题", "a.css", has_types=True)
    etree.fromstring(made.encode())


@given(articles)
def test_nothing_of_epub_is_in_markup_for_others(article):
    assert "epub:" not in page(body(article).bodies[0], "zh-Hans", "题", "a.css", has_types=False)


def test_headings_stand_below_the_title_or_in_its_place():
    heading = (ir.Heading(1, inlines("题")),)
    assert "<h2 " in body(ir.Article(ir.Metadata("zh-Hans", "文"), heading)).bodies[0]
    assert "<h1 " in body(ir.Article(ir.Metadata("zh-Hans"), heading)).bodies[0]
    for unseen in ("\u3000", "\ufeff"):
        markup = body(ir.Article(ir.Metadata("zh-Hans", unseen), heading)).bodies[0]
        assert markup.count("<h1 ") == 1
        assert '<h1 class="heading-1"' in markup


def test_the_title_comes_first_the_credits_last_and_notes_with_their_text():
    note = ir.Note((ir.Paragraph(inlines("注")),))
    parts = [(ir.Paragraph((*inlines("一"), note)),), (ir.Paragraph(inlines("二")),)]
    credit = ir.Credit("editor", ("甲",))
    article = ir.Article(ir.Metadata("zh-Hans", "文"), (*parts[0], *parts[1]), (credit,))
    one, two = marked_up(article, parts, Manner(("a", "b")), Diagnostics()).bodies
    assert [one.find(words) >= 0 for words in ("<h1", "<aside", "doc-credits")] == [1, 1, 0]
    assert [two.find(words) >= 0 for words in ("<h1", "<aside", "doc-credits")] == [0, 0, 1]


def test_a_gap_in_the_ranks_is_closed_and_said():
    found = Diagnostics()
    blocks = (ir.Heading(1, inlines("甲")), ir.Heading(4, inlines("乙")))
    article = ir.Article(ir.Metadata("zh-Hans", "文"), blocks)
    made = marked_up(article, [blocks], Manner(("a",)), found).bodies[0]
    assert '<h3 class="heading-4"' in made
    assert [dict(each.values) for each in found] == [{"heading": "乙", "level": 4, "rank": 2}]
