import pytest

from convert.structure.alike import alike, is_floor
from convert.structure.line import Line
from convert.structure.page import laid_out

PROSE = "船在夜里靠了岸，没有人来接，灯亮着。"


@pytest.mark.parametrize(
    "labels",
    [
        ("8日", "9日"),
        ("第一通电话", "第二通电话"),
        ("渡口来信 篇1", "渡口来信 篇2"),
        ("作品相关 感言", "作品相关 请假"),
        ("初校的日子", "付印的日子"),
    ],
)
def test_labels_built_alike_are_headings(blocks, labels):
    text = "\n".join(f"{label}\n{PROSE}\n短的句子。\n走了。\n灯灭了。" for label in labels)
    found = blocks(f"{PROSE}\n{text}\n")
    assert [words for kind, words in found if kind == "heading"] == list(labels)


def test_floors_of_a_board_are_no_headings(blocks):
    found = blocks(f"{PROSE}\n4楼\n{PROSE}\n5楼\n{PROSE}\n6楼\n")
    assert ("heading", "6楼") not in found


@pytest.mark.parametrize(
    ("text", "expected"), [("4楼", True), ("十二樓", True), ("沙发", True), ("二楼的灯", False)]
)
def test_posts_of_a_board_are_counted(text, expected):
    assert is_floor(text) is expected


def test_years_above_short_sentences_are_headings(blocks):
    found = blocks("1952年\n渡口收归集体。\n\n1978年\n机动船下水。\n\n2019年\n新桥开工。\n")
    assert [kind for kind, _ in found] == ["heading", "paragraph"] * 3


def test_labels_above_speech_are_alike_too(blocks):
    part = "“走吧”\n“再等等，灯还没有亮，船也没有到齐。”\n"
    found = blocks(f"船上的人都站起来了，没有人说话。\n第一通电话\n{part}第二通电话\n{part}")
    assert [kind for kind, _ in found].count("heading") == 2


def test_days_that_stand_above_labels_are_headings_where_there_are_several(blocks):
    seen = {"5.1": "看灯　坐船", "5.2": "石阶上等人", "5.3": "住在灯塔下"}
    days = "".join(f"{day}\n\n{what}\n\n晚上去{what[:2]}\n\n" for day, what in seen.items())
    found = blocks(f"{PROSE}\n\n{days}{PROSE}\n")
    assert [words for kind, words in found if kind == "heading" and words in seen] == list(seen)


def test_labels_that_end_alike_are_alike_only_if_they_are_as_long():
    labels = ("初校的日子", "在渡口付印的日子")
    assert (
        alike(laid_out([Line(text, 0, 0) for text in (PROSE, labels[0], PROSE, labels[1], PROSE)]))
        == frozenset()
    )


def test_what_stands_in_a_menu_below_the_first_line_is_no_name(outlined):
    lines = ("青湾船务 7.4 帮助", "模块", "索引", "船票", "票价", PROSE, PROSE)
    assert outlined("\n\n".join(lines) + "\n")["byline"] == []
