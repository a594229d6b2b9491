"""Fields: an instruction and the result until it is followed."""

from convert.formats.docx.field import field


def test_a_field_has_its_three_marks_around_instruction_and_result():
    made = field('PAGEREF "a<b"', "7")
    order = ["begin", 'PAGEREF "a&lt;b"', "separate", "<w:t>7</w:t>", "end"]
    places = [made.index(mark) for mark in order]
    assert places == sorted(places)
