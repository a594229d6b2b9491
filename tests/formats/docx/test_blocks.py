"""Blocks: each kind in the style by which an editor finds it."""

import pytest

from convert import ir
from convert.ir.build import inlines

WORDS = inlines("甲乙")
PARAGRAPH = ir.Paragraph(WORDS)
DEEP = 10


@pytest.mark.parametrize(
    ("block", "styles"),
    [
        (ir.Heading(1, WORDS), ["Heading1"]),
        (PARAGRAPH, ["BodyText"]),
        (ir.List((ir.ListItem((PARAGRAPH,)),)), ["ListParagraph"]),
        (ir.Quote((PARAGRAPH,), WORDS), ["Quote", "Attribution"]),
        (ir.Verse(WORDS), ["Verse"]),
        (ir.Dialogue(WORDS, WORDS), ["Dialogue"]),
        (ir.Caption(WORDS), ["Caption"]),
        (ir.Table((ir.TableRow((ir.TableCell((PARAGRAPH,)),)),), caption=WORDS),
         ["Caption", "TableText"]),
        (ir.Verbatim("x"), ["SourceCode"]),
        (ir.Divider(), ["Divider"]),
        (ir.Reference(WORDS, "[1]"), ["Bibliography"]),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_a_kind_of_block_has_a_style_of_its_own(opened, block, styles):
    assert opened(block).ask("//w:pStyle/@w:val") == styles


def test_only_the_first_paragraph_of_an_item_has_its_number(opened):
    item = ir.ListItem((PARAGRAPH, PARAGRAPH))
    made = opened(ir.List((item, item), 1, "1."))
    numbered = [bool(p.xpath("w:pPr/w:numPr", namespaces=p.nsmap)) for p in made.ask("//w:p")]
    assert numbered == [True, False, True, False]


def test_what_goes_on_in_an_item_stands_below_its_words(opened):
    made = opened(ir.List((ir.ListItem((PARAGRAPH, PARAGRAPH)),)))
    assert made.ask("//w:p[2]/w:pPr/w:ind/@w:leftChars") == ["200"]
    assert made.ask("//w:p[1]/w:pPr/w:ind") == [], "its list says it already"


def test_an_item_that_begins_with_a_list_or_a_table_has_its_number_above_it(opened):
    inner = ir.List((ir.ListItem((PARAGRAPH,)),))
    table = ir.Table((ir.TableRow((ir.TableCell((PARAGRAPH,)),)),))
    made = opened(ir.List((ir.ListItem((inner,)), ir.ListItem((table,))), 1, "1."))
    assert made.ask("//w:body/w:p[1]//w:numId/@w:val") == ["1"]
    assert made.ask("//w:body/w:p[1]//w:t") == []
    assert made.ask("count(//w:tbl//w:numPr)") == 0


def test_lists_deeper_than_word_can_count_are_said(opened):
    block = PARAGRAPH
    for _ in range(DEEP):
        block = ir.List((ir.ListItem((block,)),))
    made = opened(block)
    assert made.codes.count("nesting-simplified") == 1
    assert max(map(int, made.ask("//w:ilvl/@w:val"))) == 8


def test_a_turn_of_dialogue_stands_beside_a_short_name(opened):
    made = opened(ir.Dialogue(inlines("问："), WORDS), ir.Dialogue(inlines("很长的名字："), WORDS))
    assert made.ask("//w:p[1]/w:pPr/w:ind/@*[contains(local-name(), 'Chars')]") == [
        "200", "0", "200",
    ]  # fmt: skip
    assert made.ask("//w:p[2]/w:pPr/w:ind/@w:hangingChars") == ["600"]
    assert opened(ir.Dialogue(inlines("再长一些的名字："), WORDS)).ask("//w:p/w:pPr/w:ind") == []


def test_a_quotation_stands_close_to_the_words_that_say_whose_it_is(opened):
    made = opened(ir.Quote((PARAGRAPH, PARAGRAPH), WORDS))
    assert made.ask("//w:p[1]/w:pPr/w:spacing") == []
    assert made.ask("//w:p[2]/w:pPr/w:spacing/@w:after") == ["0"]


def test_a_quotation_in_a_quotation_stands_further_in(opened):
    made = opened(ir.Quote((PARAGRAPH, ir.Quote((PARAGRAPH,)))))
    assert made.ask("//w:p[1]/w:pPr/w:ind") == []
    assert made.ask("//w:p[2]/w:pPr/w:ind/@*[starts-with(local-name(), 'left')]") == ["400", "840"]


def test_tables_are_kept_apart_and_what_follows_stands_off(opened):
    table = ir.Table((ir.TableRow((ir.TableCell((PARAGRAPH,)),)),))
    made = opened(table, table, PARAGRAPH, table)
    assert [e.tag.rpartition("}")[2] for e in made.ask("//w:body/*")] == [
        "tbl", "p", "tbl", "p", "tbl", "p", "sectPr",
    ]  # fmt: skip
    assert made.ask("//w:body/w:p[2]/w:pPr/w:spacing/@*") == ["184", "184"]


def test_lines_of_code_and_verse_end_where_they_ended(opened):
    verse = ir.Verse((ir.Text("甲"), ir.LineBreak(), ir.Text("乙")))
    made = opened(verse, ir.Verbatim("a\n\tb"))
    assert made.ask("count(//w:p[1]//w:br)") == made.ask("count(//w:p[2]//w:br)") == 1
    assert made.ask("count(//w:p[2]//w:tab)") == 1
