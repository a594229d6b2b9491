"""Notes are real footnotes: a mark, a number, the words, and lines that set them apart."""

from convert import ir
from convert.ir.build import inlines

NOTES = "word/footnotes.xml"


def noted(*blocks):
    return ir.Paragraph((ir.Text("甲"), ir.Note(blocks)))


def words(*parts):
    return ir.Paragraph(inlines(*parts))


def test_a_note_has_its_number_before_its_words(opened):
    made = opened(noted(words("注一"), words("再说")), noted(words("注二")))
    assert made.ask("//w:footnoteReference/@w:id") == ["1", "2"]
    assert made.ask("//w:footnote[@w:id='1']//w:t/text()", NOTES) == [" ", "注一", "再说"]
    assert made.ask("count(//w:footnote[@w:id='1']//w:footnoteRef)", NOTES) == 1
    assert set(made.ask("//w:footnote//w:pStyle/@w:val", NOTES)) == {"FootnoteText"}


def test_settings_name_the_lines_that_set_notes_apart(opened):
    made = opened(noted(words("注")))
    assert made.ask("//w:footnotePr/w:footnote/@w:id", "word/settings.xml") == ["-1", "0"]
    assert made.ask("//w:footnote/@w:type", NOTES) == ["separator", "continuationSeparator"]


def test_chinese_notes_have_circled_numbers_that_begin_anew_on_each_page(opened):
    made = opened(noted(words("注")))
    assert made.ask("//w:sectPr/w:footnotePr/*/@w:val") == [
        "decimalEnclosedCircleChinese", "eachPage",
    ]  # fmt: skip
    assert opened(language="ja").ask("//w:footnotePr/w:numFmt/@w:val") == ["decimal"]


def test_links_in_notes_are_relationships_of_the_notes(opened):
    made = opened(noted(words(ir.Link("https://example.org/", inlines("链接")))))
    targets = made.ask("//rel:Relationship/@Target", "word/_rels/footnotes.xml.rels")
    assert targets == ["https://example.org/"]


def test_a_note_that_begins_with_a_table_has_its_number_above_it(opened):
    table = ir.Table((ir.TableRow((ir.TableCell((words("格"),)),)),))
    made = opened(noted(table))
    assert made.ask("count(//w:footnote[@w:id='1']/*[1]//w:footnoteRef)", NOTES) == 1


def test_without_notes_there_is_no_such_part(opened):
    assert NOTES not in opened(words("甲")).names
