import pytest

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.page import laid_out
from convert.structure.recognisers.headlines import (
    headlines_of,
    is_column,
    subtitle_evidence,
)

PROSE = "早上八点，石榴巷的电梯门打开，老人拎着一只空菜篮走出来。"


@pytest.mark.parametrize(
    ("head", "title", "subtitle"),
    [
        (
            "全市为四百二十栋老楼加装电梯\n七楼阿婆下楼\n一楼补偿楼上分摊先算账\n记者 王小明",
            "七楼阿婆下楼",
            "一楼补偿楼上分摊先算账",
        ),
        ("七楼阿婆下楼\n5月6日（土）", "七楼阿婆下楼", None),
        ("渡口时评\n别按住老街的门\n记者 王小明", "别按住老街的门", None),
        ("在某市图书馆\n百年会上的讲话\n（2024年3月5日）", "在某市图书馆百年会上的讲话", None),
        ("某市教育局\n关于实践的通知\n某办〔2024〕17号", "某市教育局关于实践的通知", None),
        ("白岭的雪线\n一条会走路的白线\n撰文/邬山", "白岭的雪线", "一条会走路的白线"),
        ("2024年3月5日\n　渡口的灯\n记者 王小明", "渡口的灯", None),
    ],
)
def test_ranks_of_headlines_are_told_apart(outlined, head, title, subtitle):
    found = outlined(f"{head}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == (title, subtitle)


@pytest.mark.parametrize("below", ["图为渡口。", "青湾渡口　何小满 摄", "主讲人：何一\n时间：周二"])
def test_captions_and_labels_are_no_second_line_of_a_title(outlined, below):
    assert outlined(f"渡口的灯又亮了\n{below}\n{PROSE}\n{PROSE}\n")["title"] == "渡口的灯又亮了"


def test_a_column_is_called_like_one():
    assert [is_column(text) for text in ("渡口时评", "【法律信箱】", "槐树下的来信")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("渡口的灯亮了一整夜 更像“等人”", "渡口的灯亮了一整夜，更像“等人”"),
        ("渡口的灯为何亮了一夜", "青湾社渡口2月23日电 题：渡口的灯为何亮了一夜"),
        ("渡口的灯亮了一整夜，大家见过吗_青湾", "今天的船期是三点和八点"),
    ],
)
def test_what_says_the_title_again_or_follows_a_tab_is_none_of_it(outlined, title, line):
    found = outlined(f"{title}\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == title
    assert found["subtitle"] in {None, "今天的船期是三点和八点"}


def test_an_office_and_what_it_issues_on_two_lines_are_the_title(outlined):
    head = "青湾市渡口管理处\n关于批准停航及\n调整2024年末船期的决议\n（2024年3月5日）"
    found = outlined(f"https://qingwan.cn/\n\n{head}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == "青湾市渡口管理处关于批准停航及调整2024年末船期的决议"


@pytest.mark.parametrize(
    ("title", "is_again"), [("渡口的灯", False), ("渡口的灯为何亮到天明", True)]
)
def test_only_a_long_title_is_said_again_by_what_holds_it(title, is_again):
    text = f"{title}\n我问{title}的那个人\n{PROSE}\n"
    found, _ = lines(text, Source("a.txt", text.encode()).register(text))
    said = subtitle_evidence(headlines_of(laid_out(found), 0, lambda _: False), 1, 0)
    assert ("says the title again" in {one.reason for one in said}) is is_again


def test_what_tabs_show_does_not_go_on_below(outlined):
    found = outlined(f"渡口|青湾\n与江水的故事\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == "渡口|青湾"
