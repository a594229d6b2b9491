"""The first stage."""

from hypothesis import given, settings

from convert import ir
from convert.ir.build import inlines
from convert.ir.walk import walk
from convert.layout.dress import dress
from convert.layout.item import texts
from pressroom import FRAME, desk, paragraph
from strategies import articles


def test_title_block_text_and_credits_stand_in_this_order_and_notes_apart():
    edited = ir.Credit("editor", ("乙",), label="编辑")
    noted = paragraph("文", ir.Note((paragraph("注"),)))
    article = ir.Article(ir.Metadata("zh-Hans", "题"), (noted,), (edited,))
    table = desk()
    assert [one.text for one in dress(article, FRAME, table)] == ["题", "文①", "编辑：乙"]
    assert [[one.text for one in note] for note in table.notes] == [["注"]]


def test_where_the_theme_has_notes_at_the_end_they_stand_there():
    noted = paragraph("文", ir.Note((paragraph("注"),)))
    article = ir.Article(ir.Metadata("zh-Hans", "题"), (noted,))
    made = dress(article, FRAME, desk(notes="end", note_form="1"))
    assert [one.text for one in made] == ["题", "文1", "注"]


def test_the_end_of_the_text_is_tied_to_the_credits_and_that_of_no_other_text():
    edited = ir.Credit("editor", ("乙",), label="编辑")
    blocks = (paragraph("甲"), paragraph("丙"))
    signed = dress(ir.Article(ir.Metadata("zh-Hans"), blocks, (edited,)), FRAME, desk())
    assert [one.setting.is_tied for one in signed] == [False, True, False]
    unsigned = dress(ir.Article(ir.Metadata("zh-Hans"), blocks), FRAME, desk())
    assert [one.setting.is_tied for one in unsigned] == [False, False]


def test_what_ends_in_a_colon_is_tied_to_what_it_announces():
    noted = paragraph("如下", ir.Note((paragraph("注"),)), "：")
    blocks = (paragraph("说："), ir.Verse(inlines("诗")), noted, paragraph("甲：乙"))
    made = dress(ir.Article(ir.Metadata("zh-Hans"), blocks), FRAME, desk())
    assert [one.setting.is_tied for one in made] == [True, False, True, False]


def test_a_form_without_answers_takes_no_more_pages_than_other_text():
    blocks = [paragraph(f"第{number}项：") for number in range(100)]
    article = ir.Article(ir.Metadata("zh-Hans"), (*blocks, paragraph("完。")))
    tied = [one.setting.is_tied for one in dress(article, FRAME, desk())]
    assert tied == [*[False] * 99, True, False]


def test_a_picture_or_a_heading_at_the_end_is_not_parted_for_the_credits():
    edited = ir.Credit("editor", ("乙",), label="编辑")
    for block in (ir.Caption(inlines("图")), ir.Heading(1, inlines("节"))):
        article = ir.Article(ir.Metadata("zh-Hans"), (block,), (edited,))
        first, _ = dress(article, FRAME, desk())
        assert not first.setting.is_tied


def test_the_text_after_contents_opens_where_chapters_do():
    blocks = (paragraph("前言"), ir.Heading(1, inlines("甲")))
    article = ir.Article(ir.Metadata("zh-Hans", "题"), blocks)
    made = dress(article, FRAME, desk(), has_contents=True)
    assert [one.text for one in made if one.setting.opens] == ["前言"]
    assert not any(one.setting.opens for one in dress(article, FRAME, desk()))


def printed(matter):
    """The text of matter, what stands in its box before it."""
    label = "".join(run.text for run in matter.label.runs) if matter.label else ""
    return label + matter.text


@settings(max_examples=25)
@given(articles)
def test_every_text_of_any_article_is_in_its_matter(article):
    table = desk(notes="end")
    made = "".join(map(printed, texts(dress(article, FRAME, table))))
    for block in article.blocks:
        for line in (node.value for node in walk(block) if isinstance(node, ir.Text)):
            assert line in made


@settings(max_examples=25)
@given(articles)
def test_each_owner_stands_in_one_place(article):
    table = desk()
    owners = [one.owner for one in texts(dress(article, FRAME, table))]
    runs = [owner for at, owner in enumerate(owners) if not at or owners[at - 1] != owner]
    assert len(runs) == len(set(runs))
    assert all(element.parent < at for at, element in enumerate(table.tree.elements) if at)
