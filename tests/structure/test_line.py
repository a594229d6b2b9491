import tracemalloc

import pytest

from convert.ir import Text
from convert.source import Span
from convert.structure.line import Line, Lines, Piece, Pieces, columns, joined

LINES = [
    Line("渡口的灯", 3, 0),
    Line("6月", 3, 5, printed="６月"),
    Line("船开了", 3, 9, 4, 2),
    Line("雨停", 3, 20, pieces=Pieces([Piece(0, 20, 21), Piece(1, 23, 24)])),
    Line("岸", 3, 30, is_strong=True),
    Line("别处", 4, 0),
]


def line(text, *pieces):
    parted = Pieces(Piece(*piece) for piece in pieces)
    return Line(text, 0, parted[0].start, pieces=parted if len(parted) > 1 else ())


def test_words_lead_back_to_where_they_stood():
    one = line("甲乙丙", (0, 5, 8))
    assert one.span() == Span(0, 5, 8)
    assert one.span(1, 2) == Span(0, 6, 7)


def test_a_hole_in_the_source_is_no_hole_in_the_words():
    one = line("甲乙丙", (0, 0, 1), (1, 4, 6))
    assert one.span(0, 2) == Span(0, 0, 5)
    assert one.span(2) == Span(0, 5, 6)


def test_a_decoded_entity_spans_what_it_was_written_as():
    one = line("甲&乙", (0, 0, 1), (1, 1, 6), (2, 6, 7))
    assert one.span(1, 2) == Span(0, 1, 6)
    assert one.span(2, 3) == Span(0, 6, 7)


def test_a_cut_has_no_space_at_its_edges():
    one = line("甲 乙 丙", (0, 0, 5))
    assert one.cut(1, 4) == Text("乙")
    assert one.cut(1, 4).span == Span(0, 2, 3)


def test_joined_lines_keep_their_places():
    whole = joined([line("我用 XP", (0, 0, 5)), line("OS", (0, 8, 10))], [" "])
    assert whole.text == "我用 XP OS"
    assert whole.span(6, 8) == Span(0, 8, 10)
    assert whole.span() == Span(0, 0, 10)


def test_pieces_are_a_sequence():
    pieces = [Piece(0, 5, 6), Piece(1, 8, 9), Piece(2, 9, 14)]
    assert list(Pieces(pieces)) == pieces
    assert Pieces(pieces)[-1] == pieces[-1]
    assert Pieces(pieces)[1:] == pieces[1:]


def test_ideographs_are_two_columns_wide():
    assert [columns(text) for text in ("郑", "a", "，", "é")] == [2, 1, 2, 2]


def test_words_are_printed_as_they_stood():
    one = Line("6月1 日", 0, 5, printed="６⽉１\u00a0日")
    assert (one.words(), one.words(1, 3)) == ("６⽉１\u00a0日", "⽉１")
    assert one.cut() == Text("６⽉１\u00a0日")
    assert one.cut(2, 4) == Text("１")
    assert one.cut(2, 4).span == Span(0, 7, 8)


def test_joined_lines_are_printed_as_they_stood():
    odd, even = Line("6月", 0, 0, printed="6⽉"), Line("雨", 0, 3)
    whole = joined([odd, even], [""])
    assert (whole.text, whole.words()) == ("6月雨", "6⽉雨")
    assert joined([even, even], [""]).printed == ""


def test_digits_of_full_width_are_as_wide_as_printed():
    assert Line("6月1日", 0, 0, 2).width == 8
    assert Line("6月1日", 0, 0, 2, printed="６月１日").width == 10
    assert Line("渡 口", 0, 0, printed="渡\u00a0口").width == 5


def test_joined_lines_are_strong_if_all_are():
    strong, plain = Line("渡口", 0, 0, is_strong=True), Line("灯", 0, 3)
    assert not joined([strong, plain], [""]).is_strong
    assert joined([strong, strong], [""]).is_strong


def test_a_line_is_given_back_as_it_was_put_in():
    assert list(Lines(LINES, 3)) == LINES


def test_lines_are_counted_from_either_end():
    lines = Lines(LINES, 3)
    assert [lines[-number] for number in range(1, 7)] == LINES[::-1]
    assert list(lines[1:4]) == LINES[1:4]


def test_there_is_no_line_beyond_the_last():
    with pytest.raises(IndexError):
        Lines([Line("6月", 0, 0, printed="６月")])[1]


def test_words_are_cut_as_from_the_line_itself():
    lines = Lines(LINES, 3)
    assert [lines.cut(number) for number in range(6)] == [line.cut() for line in LINES]


def test_only_what_was_marked_is_strong():
    assert list(map(Lines(LINES, 3).is_strong, range(-1, 7))) == [*[False] * 5, True, False, False]


def test_a_line_takes_little_more_than_its_words():
    text = "渡口的灯亮了。"
    tracemalloc.start()
    lines = Lines(Line(text, 0, 8 * number) for number in range(10_000))
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(lines) == 10_000
    assert used < 30 * 10_000
