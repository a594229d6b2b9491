"""Notes at the end of the text."""

from convert import ir
from convert.layout.blocks.note import notes
from pressroom import desk, paragraph, set_at


def test_space_parts_them_from_the_text():
    table = desk()
    set_at(table, paragraph("甲", ir.Note((paragraph("注"),)), ir.Note((paragraph("又"),))))
    first, second = notes(table)
    assert [first.text, second.text] == ["注", "又"]
    assert first.setting.before > second.setting.before == 0
