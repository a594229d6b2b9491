"""Inlines as runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert import ir
from convert.ir.build import inlines
from convert.layout.inline import Dressed, _Dresser, dressed, raised, spoken
from convert.layout.looks import Look
from convert.source import Span
from pressroom import desk, paragraph
from strategies import words

SONG = Look("song")


def dress(*parts, table=None):
    table = table or desk()
    made = dressed(inlines(*parts), SONG, 0, table)
    return made, [table.looks.known[run.style] for run in made.runs]


def test_strong_words_and_code_change_the_family():
    _, looks = dress("甲", ir.Strong(inlines("乙")), ir.Code("x"))
    assert [look.family for look in looks] == ["song", "hei", "mono"]


def test_raised_and_lowered_characters_are_smaller_and_cling():
    made, looks = dress("甲", ir.Superscript(inlines("2")), ir.Subscript(inlines("3")))
    assert [run.role for run in made.runs] == ["text", "mark", "mark"]
    assert looks[1].rise > 0 > looks[2].rise
    assert looks[1].scale < 1


def test_a_long_raised_text_may_be_divided():
    made, _ = dress("甲", ir.Superscript(inlines("一二三四五六七八九")))
    assert made.runs[1].role == "text"


def test_a_reading_is_part_of_the_look_of_its_base():
    made, looks = dress(ir.Ruby((ir.RubyPair("汉", "hàn"), ir.RubyPair("字", "zì"))))
    assert [(run.text, run.role) for run in made.runs] == [("汉", "object"), ("字", "object")]
    assert [look.reading for look in looks] == ["hàn", "zì"]


def test_links_and_dots_lie_over_the_text():
    made, _ = dress("甲", ir.Emphasis(inlines("乙")), ir.Link("#a", inlines("丙丁")))
    found = [(one.kind, one.start, one.end, one.target) for one in made.overlays]
    assert found == [("phrase", 1, 2, ""), ("dots", 1, 2, ""), ("link", 2, 4, "#a")]


def test_where_the_theme_says_so_emphasis_is_kai():
    made, looks = dress(ir.Emphasis(inlines("乙")), table=desk(emphasis="kai"))
    assert ([one.kind for one in made.overlays], looks[0].family) == (["phrase"], "kai")


def test_each_phrase_is_an_element_and_what_stands_in_it_comes_first():
    table = desk()
    inner = ir.Foreign("en", inlines("word"))
    made, _ = dress("甲", ir.Strong((*inlines("乙"), inner)), table=table)
    strong, foreign = table.tree.elements[-2:]
    assert (strong.kind, foreign.kind, foreign.language) == ("strong", "foreign", "en")
    found = [(one.start, one.end, table.tree.elements[one.owner].kind) for one in made.overlays]
    assert found == [(2, 6, "foreign"), (1, 6, "strong")]


def test_a_note_leaves_its_number_as_a_link_to_it():
    table = desk(note_form="1")
    made, _ = dress("甲", ir.Note((paragraph("注"),)), table=table)
    assert "".join(run.text for run in made.runs) == "甲1"
    mark, phrase = made.overlays
    assert (mark.kind, mark.target, mark.note, phrase.kind) == ("mark", "#note 1", 1, "phrase")
    assert [one.label.identifier for one in table.notes[0]] == ["note 1"]


def test_a_line_end_is_a_line_end_and_a_language_is_kept():
    made, _ = dress("甲", ir.LineBreak(), ir.Foreign("en", inlines("word")))
    assert [(run.text, run.language) for run in made.runs] == [("甲\n", ""), ("word", "en")]


def test_east_asian_words_of_another_language_are_shaped_as_it_writes_them():
    _, looks = dress("甲", ir.Foreign("ja", inlines("直")), ir.Foreign("en", inlines("word")))
    assert [look.language for look in looks] == ["", "ja", ""]


@given(words, st.sampled_from(["", "en"]), st.sampled_from([None, Span(0, 3, 9)]))
@pytest.mark.parametrize(
    "look", [SONG, raised(SONG, 0.36), spoken(SONG, "ja"), Look("song", reading="tiān")]
)
def test_words_without_marks_are_what_the_dresser_makes_of_them(look, value, language, span):
    table, item = desk(), ir.Text(value, span=span)
    dresser = _Dresser(desk(), 0)
    dresser.add(item, look, language)
    slow = Dressed(tuple(dresser.runs), tuple(dresser.overlays), span)
    assert dressed((item,), look, 0, table, language) == slow
    assert table.looks.known == dresser.desk.looks.known
    assert table.tree.elements == dresser.desk.tree.elements
