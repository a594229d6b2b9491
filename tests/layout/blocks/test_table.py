"""Tables, in their first form."""

from convert import ir
from convert.ir.build import inlines
from pressroom import desk, paragraph, set_at


def row(*words):
    return ir.TableRow(tuple(ir.TableCell((paragraph(word),) if word else ()) for word in words))


def test_a_row_is_a_line_and_its_head_is_strong():
    table = desk()
    made = set_at(table, ir.Table((row("甲", "乙"),), head=(row("名", "数"),)))
    assert [one.text for one in made] == ["名\u3000数", "甲\u3000乙"]
    families = [table.looks.known[one.runs[0].style].family for one in made]
    assert families == [table.theme.strong, "song"]


def test_its_caption_stays_with_its_first_row():
    words, _ = set_at(desk(), ir.Table((row("甲"),), caption=inlines("表一")))
    assert (words.text, words.style.keep) == ("表一", 1)


def test_cells_that_hold_more_than_a_paragraph_stand_one_below_another():
    cell = ir.TableCell((paragraph("甲"), paragraph("乙")))
    made = set_at(desk(), ir.Table((ir.TableRow((cell,)),)))
    assert [one.text for one in made] == ["甲", "乙"]


def test_a_link_in_a_later_cell_is_where_its_words_are():
    link = ir.Link("https://example.org/", inlines("乙"))
    cells = (ir.TableCell((paragraph("甲"),)), ir.TableCell((paragraph("见", link),)))
    (made,) = set_at(desk(), ir.Table((ir.TableRow(cells),)))
    (overlay,) = (one for one in made.overlays if one.kind == "link")
    assert made.text[overlay.start : overlay.end] == "乙"
