"""Notes, in their first form."""

from convert import ir
from convert.layout.blocks.note import notes
from pressroom import FRAME, desk, paragraph, set_at


def test_they_are_numbered_in_the_order_of_their_marks():
    table = desk()
    inner = ir.Note((paragraph("注中注"),))
    (text,) = set_at(table, paragraph("甲", ir.Note((paragraph("注", inner),)), "乙"))
    made = list(notes(FRAME, table))
    assert text.text == "甲1乙"
    assert [(one.label.runs[0].text, one.text) for one in made] == [("1", "注2"), ("2", "注中注")]


def test_space_parts_them_from_the_text():
    table = desk()
    set_at(table, paragraph("甲", ir.Note((paragraph("注"),)), ir.Note((paragraph("又"),))))
    first, second = notes(FRAME, table)
    assert first.before > second.before == 0
