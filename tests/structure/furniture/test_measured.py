import pytest

PROSE = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"


@pytest.mark.parametrize(
    "line",
    [
        "五年级 写事 486字",
        "小学四年级|写景|字数：512",
        "高二作文800字",
        "初中 记叙文",
        "约 1200 字",
        "共432字",
        "全文共1280字，阅读需4分钟",
        "阅读约需 6 分钟",
        "5分钟阅读",
        "约3分钟读完",
        "（1/2）",
        "（第2/3页）",
        "❤ 12",
        "👍 1.2万",
    ],
)
@pytest.mark.parametrize("day", ["", "2021-03-05\n"])
def test_what_is_measured_below_a_title_is_no_text(outlined, line, day):
    found = outlined(f"守灯人的最后一夜\n{day}{line}\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("守灯人的最后一夜", [line])


@pytest.mark.parametrize(
    "line",
    [
        "五年级的雨",
        "一千二百字的信",
        "写给二十年后的人",
        "高二那年",
        "（上）",
        "三分钟",
        "时间：120分钟",
        "约20分钟",
        "❤1",
        "☎ 110",
    ],
)
def test_what_only_speaks_of_it_stays(outlined, line):
    assert outlined(f"守灯人的最后一夜\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")["furniture"] == []


@pytest.mark.parametrize("title", ["约1200字", "五年级 写事", "5分钟阅读"])
def test_a_title_measures_nothing(outlined, title):
    found = outlined(f"{title}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == (title, [])


def test_within_the_text_nothing_is_measured(outlined):
    found = outlined(f"守灯人的最后一夜\n\n{PROSE}\n\n约1200字\n\n{PROSE}\n")
    assert found["furniture"] == []
