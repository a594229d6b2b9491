import pytest

from convert.structure.line import Line, Lines
from convert.structure.page import laid_out


def page(*rows):
    lines = [Line(text, 0, 0, indent, blanks) for text, indent, blanks in rows]
    return laid_out(lines)


PROSE = "这一行是一段普通的正文，写到这里就结束了。"


def test_the_usual_indent_is_that_of_running_text():
    assert page(("标题", 0, 0), (PROSE, 4, 0), (PROSE, 4, 0)).indent == 4
    assert page(("标题", 8, 0), (PROSE, 0, 0), (PROSE, 0, 0)).indent == 0


def test_empty_lines_between_paragraphs_are_a_habit():
    assert page(("标题", 0, 0), (PROSE, 0, 1), (PROSE, 0, 1)).is_spaced
    assert not page(("标题", 0, 0), (PROSE, 0, 1), (PROSE, 0, 0), (PROSE, 0, 0)).is_spaced


def test_body_and_tail_bound_the_running_text():
    found = page(("标题", 0, 0), (PROSE, 0, 0), ("编辑：甲", 0, 0))
    assert (found.body, found.tail) == (1, 2)


def test_a_page_without_running_text_has_neither():
    found = page(("甲", 0, 0), ("乙", 0, 0))
    assert (found.body, found.tail, found.indent) == (2, 2, 0)


def test_running_text_beyond_doubt_is_not_open():
    rows = [("标题", 0, 0), *[(PROSE, 0, 0)] * 6, ("编辑：甲", 0, 0)]
    assert list(page(*rows).open) == [0, 1, 2, 3, 7]


def test_what_is_worked_out_of_a_page_is_worked_out_once_for_each_page():
    asked = []

    def count(of):
        asked.append(of)
        return len(of.lines)

    one, other = page(("标题", 0, 0)), page(("标题", 0, 0), (PROSE, 0, 0))
    assert [each.once(count) for each in (one, other, one, other)] == [1, 2, 1, 2]
    assert len(asked) == 2


def test_lines_on_end_are_parted_by_others_and_by_more_empty_lines_than_are_allowed():
    found = page(("甲", 0, 0), ("乙", 0, 0), ("丙", 0, 1), ("丁", 0, 0), ("戊", 0, 2))
    numbers = (0, 1, 2, 4)
    assert [*found.runs(numbers)] == [[0, 1, 2], [4]]
    assert [*found.runs(range(5), blanks=1)] == [[0, 1, 2, 3], [4]]
    assert [*found.runs(numbers, blanks=0)] == [[0, 1], [2], [4]]
    assert [*found.runs(())] == []


@pytest.mark.parametrize("word", ["渡口", "ferry", "1234567"])
def test_of_words_by_the_thousand_only_those_at_either_end_are_open(word):
    words = [(word, 0, 0)] * 2_000
    found = page(("标题", 0, 0), *words, (PROSE, 0, 1), *words[:900])
    (column,) = found.columns
    assert column.start < 100
    assert 1_900 < column.stop <= 2_001
    assert set(column).isdisjoint(found.open)
    assert set(column).isdisjoint(found.labels)
    assert set(range(2_002, 2_902)) <= set(found.open)


def test_indents_made_by_hand_are_one_habit():
    assert (
        page((PROSE, 7, 0), (PROSE, 8, 0), (PROSE, 7, 0), (PROSE, 8, 0), (PROSE, 0, 0)).indent == 8
    )
    assert page((PROSE, 2, 0), (PROSE, 8, 0), (PROSE, 2, 0), (PROSE, 8, 0)).indent == 0


def test_empty_lines_between_all_lines_part_none():
    rows = [("标题", 0, 0), *[(PROSE, 0, 1)] * 4]
    assert page(*rows).gap == 1
    assert page(*rows, (PROSE, 0, 0)).gap == 0
    assert page(*[(text, 0, 0) for text, *_ in rows]).gap == 0


def test_several_empty_lines_between_all_lines_are_as_one():
    def blanks(*above):
        lines = Lines(Line(PROSE, 0, 0, 0, blank) for blank in above)
        return list(lines.evened().blanks)

    assert blanks(0, 2, 2, 5, 2) == [0, 1, 1, 4, 1]
    assert blanks(0, 1, 1, 1) == [0, 1, 1, 1]
    assert blanks(0, 2, 0, 2, 2) == [0, 2, 0, 2, 2]
    assert blanks(0, 3, 3) == [0, 3, 3]


def test_lines_that_begin_with_one_of_several_signs_come_in_their_order():
    found = page(("·船", 0, 0), (PROSE, 0, 0), ("◎灯", 0, 0), ("灯", 0, 0), ("·岸", 0, 0))
    assert found.begun(frozenset("◎·")) == [(0, "·船"), (2, "◎灯"), (4, "·岸")]
    assert found.begun(frozenset("◆")) == []


WIDE = "我們去的時候 船已經走了 石階上 只剩下 一盞燈 和一個人 他說 不等了 可是他沒有走 他一直看著水"


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_words_between_many_gaps_are_kept_wherever_they_stand(outlined, place):
    prose = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，籃子挨著籃子。"
    lines = ["渡口的燈", prose, prose]
    found = outlined("\n".join((*lines[:place], WIDE, *lines[place:])) + "\n")
    assert WIDE in str(found["blocks"]) + str(found["title"])
