"""Numbering: as the first marker was printed, anew for each list."""

import pytest

from convert import ir
from convert.formats.docx.numbering import manner
from convert.ir.build import inlines

NUMBERING = "word/numbering.xml"


def items(*blocks):
    return tuple(ir.ListItem((block,)) for block in blocks)


WORDS = ir.Paragraph(inlines("甲"))


@pytest.mark.parametrize(
    ("marker", "start", "expected"),
    [
        ("一、", 1, ("chineseCountingThousand", "", "、")),
        ("（一）", 1, ("chineseCountingThousand", "（", "）")),
        ("1.", 1, ("decimal", "", ".")),
        ("３．", 3, ("decimalFullWidth", "", "．")),
        ("（1）", 1, ("decimal", "（", "）")),
        ("①", 1, ("decimalEnclosedCircle", "", "")),
        ("⑵", 2, ("decimalEnclosedParen", "", "")),
        ("⒈", 1, ("decimalEnclosedFullstop", "", "")),
        ("第三，", 3, ("chineseCountingThousand", "第", "，")),
        ("甲、", 1, ("ideographTraditional", "", "、")),
        ("a)", 1, ("lowerLetter", "", ")")),
        ("i.", 9, ("lowerLetter", "", ".")),
        ("i.", 1, ("lowerRoman", "", ".")),
        ("IV.", 4, ("upperRoman", "", ".")),
        ("Ⅱ", 2, ("upperRoman", "", "")),
        ("", 1, ("decimal", "", ".")),
        ("7.", 1, ("decimal", "", ".")),
        ("·", None, ("bullet", "", "•")),
    ],
)
def test_a_list_is_numbered_as_it_was_printed(marker, start, expected):
    found = manner(ir.List(items(WORDS), start, marker), "•", "zh-Hans")
    assert (found.form, found.before, found.after) == expected


def test_han_numbers_are_those_of_the_language():
    forms = [manner(ir.List((), 1, "一、"), "•", tag).form for tag in ("zh-Hant", "ja")]
    assert forms == ["taiwaneseCountingThousand", "japaneseCounting"]


def test_each_list_counts_anew_from_its_own_start(opened):
    made = opened(ir.List(items(WORDS), 1, "1."), ir.List(items(WORDS), 5, "5."))
    assert made.ask("//w:p//w:numId/@w:val") == ["1", "2"]
    assert made.ask("//w:startOverride/@w:val", NUMBERING) == ["1", "5"]
    assert len(made.ask("//w:abstractNum", NUMBERING)) == 1


def test_a_list_in_a_list_counts_at_its_own_level(opened):
    made = opened(ir.List(items(ir.Paragraph(inlines("甲")), ir.List(items(WORDS), 1, "（1）")), 1))
    assert made.ask("//w:ilvl/@w:val") == ["0", "0", "1"]
    assert made.ask("//w:num[2]/w:lvlOverride/@w:ilvl", NUMBERING) == ["1"]
    levels = made.ask("//w:abstractNum[2]/w:lvl/w:lvlText/@w:val", NUMBERING)
    assert levels[:2] == ["（%1）", "（%2）"]


@pytest.mark.parametrize(
    ("marker", "box"), [("1.", 2), ("一、", 2), ("1）", 2), ("（一）", 3), ("（1）", 3)]
)
def test_the_box_of_a_marker_is_a_whole_number_of_characters(opened, marker, box):
    made = opened(ir.List(items(WORDS), 1, marker))
    assert made.ask("//w:lvl[1]//w:ind/@*", NUMBERING) == [str(box * 210)] * 2
    assert made.ask("//w:p//w:ind") == [], "the list says it already"


def test_text_goes_on_right_after_a_marker_that_fills_its_box(opened):
    made = opened(ir.List(items(WORDS), 1, "一、"), ir.List(items(WORDS), 1, "1）"))
    assert made.ask("//w:abstractNum[1]/w:lvl[1]/w:suff/@w:val", NUMBERING) == ["nothing"]
    assert made.ask("//w:abstractNum[2]/w:lvl[1]/w:suff", NUMBERING) == []


def test_without_lists_there_is_no_such_part(opened):
    assert NUMBERING not in opened(WORDS).names
