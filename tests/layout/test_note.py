"""Notes and their marks."""

from convert import ir
from pressroom import desk, paragraph, set_at


def labels(table):
    return [(note[0].label.runs[0].text, note[0].text) for note in table.notes]


def test_those_inside_a_note_are_counted_after_it_and_before_later_ones():
    table = desk(note_form="1")
    outer = ir.Note((paragraph("注", ir.Note((paragraph("注中注"),))),))
    (text,) = set_at(table, paragraph("甲", outer, "乙", ir.Note((paragraph("后"),))))
    assert text.text == "甲1乙3"
    assert labels(table) == [("1", "注2"), ("2", "注中注"), ("3", "后")]


def test_the_number_beside_a_note_leads_back_to_its_mark():
    table = desk()
    (text,) = set_at(table, paragraph("甲", ir.Note((paragraph("注"),))))
    label = table.notes[0][0].label
    assert label.overlays[0].target == f"#{text.overlays[0].identifier}"
    assert text.overlays[0].target == f"#{label.identifier}"


def test_headings_in_a_note_are_ranked_by_themselves():
    table = desk()
    noted = paragraph("甲", ir.Note((ir.Heading(3, (ir.Text("注题"),)), paragraph("注"))))
    made = set_at(table, ir.Heading(1, (ir.Text("题"),)), noted, ir.Heading(2, (ir.Text("节"),)))
    assert [one.rank for one in made] == [1, 0, 2]


def test_a_note_that_begins_with_a_list_has_its_number_in_a_line_of_its_own():
    table = desk()
    item = ir.ListItem((paragraph("项"),))
    set_at(table, paragraph("甲", ir.Note((ir.List((item,)),))))
    number, item = table.notes[0]
    assert (number.text, number.label.runs[0].text, item.text) == ("", "①", "项")
