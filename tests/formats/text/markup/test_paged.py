"""What a program that shows a text page by page leaves in a copy."""

import pytest

from convert.formats.text.markup.paged import paged

PROSE = "船停在渡口，没有人来接，老周把缆绳系好又解开。"


@pytest.mark.parametrize(
    "line",
    [
        "--More--(72%)",
        "--更多--(72%)",
        "--More-- (Next file: b.txt)",
        "lines 1-23/80 (END)",
    ],
)
def test_what_asks_for_the_next_page_is_dropped_and_told(outlined, line):
    end = "(END)\n" if line.startswith("lines") else ""
    found = outlined(f"渡口的灯\n\n{PROSE}\n{line}\n{PROSE}\n{end}")
    assert [block["text"] for block in found["blocks"]] == [PROSE, PROSE]
    assert found["furniture"][0] == line


@pytest.mark.parametrize(
    "line",
    [
        "请按任意键继续. . .",
        "按任意键停止打印",
        "按空格键换行",
        "Press any key to continue...",
        "屏幕底下写着 --More--，按空格就翻页。",
        "按任意键之前，先想清楚。",
        "lines 1-23 是序。",
    ],
)
def test_who_tells_of_it_keeps_it(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert line in [block["text"] for block in found["blocks"]]


def test_a_manual_keeps_what_a_program_says():
    text = f"读长文件\n\n{PROSE}\n\n按空格就翻页。\n\n--更多--\n\n{PROSE}\n"
    assert not list(paged(text))


def test_a_story_may_end_with_a_word_of_such_a_program():
    assert not list(paged(f"渡口的灯\n\n{PROSE}\n(END)\n"))


@pytest.mark.parametrize("line", ["--继续--", "-- 更多 --", "-- 続き --", "(END)"])
@pytest.mark.parametrize("times", [1, 2])
def test_writers_part_a_story_so(line, times):
    assert not list(paged(f"渡口的灯\n\n{PROSE}\n" + times * f"{line}\n{PROSE}\n"))


@pytest.mark.parametrize("line", ["--More--", "-- MORE --", "-- More --"])
def test_once_a_program_and_a_writer_part_a_text_alike(line):
    text = f"渡口的灯\n\n{PROSE}\n{line}\n{PROSE}\n"
    assert not list(paged(text))
    assert len(list(paged(f"{text}{line}\n{PROSE}\n"))) == 2


@pytest.mark.parametrize("line", ["--继续--", "-- 更多 --", "--More--"])
def test_where_it_tears_a_sentence_a_program_stopped(line):
    torn = "船停在渡口，没有人来接，老周把缆绳系好又解开，一直等到天"
    assert list(paged(f"渡口的灯\n\n{torn}\n{line}\n黑。\n"))
