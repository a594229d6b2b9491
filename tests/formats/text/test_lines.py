import pytest

from convert.formats.text.lines import lines, noise_claims


def texts(text):
    return [line.text for line in lines(text, 0)[0]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\f", "\v"])
def test_each_line_end_ends_a_line(end):
    assert texts(f"甲{end}乙") == ["甲", "乙"]


def test_indent_and_empty_lines_are_counted():
    found = lines("甲\n\n\n　　乙\n\t丙", 0)[0]
    assert [(line.indent, line.blanks) for line in found] == [(0, 0), (4, 2), (4, 0)]


def test_left_over_tags_break_lines_or_vanish():
    assert texts("<p>甲</p><p>乙</p>") == ["甲", "乙"]
    assert texts("甲<b>乙</b>丙") == ["甲乙丙"]


def test_entities_read_as_what_they_stand_for():
    (line,) = lines("甲B&amp;B乙", 0)[0]
    assert line.text == "甲B&B乙"
    assert line.span(2, 3).end - line.span(2, 3).start == 5


def test_entities_that_only_set_in_are_structure():
    found, noise = lines("&nbsp;&nbsp;甲&amp;乙&nbsp;", 0)
    assert [line.text for line in found] == ["甲&乙"]
    claims = noise_claims(noise, found, 0)
    assert [(claim.role, claim.span.start) for claim in claims] == [
        ("structure", 0),
        ("structure", 6),
        ("structure", 19),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_a_long_text_is_split_where_a_short_one_is(end):
    found = lines(f"渡口{end}" * 40_000, 0)[0]
    assert len(found) == 40_000
    assert {line.text for line in found} == {"渡口"}
    assert found[-1].start == 39_999 * len(f"渡口{end}")


def test_lines_read_as_what_people_write_and_keep_what_is_printed():
    odd, even, entity = lines("6⽉\n渡口\n・&nbsp;甲", 0)[0]
    assert (odd.text, odd.printed) == ("6月", "6⽉")
    assert (even.text, even.printed) == ("渡口", "")
    assert (entity.text, entity.printed) == ("・ 甲", "・\u00a0甲")
