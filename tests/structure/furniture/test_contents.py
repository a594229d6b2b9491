"""Printed contents pages go; what is only called so stays."""

import pytest

BOOK = """山中十二月

目　录
自序…………………………1
第一章　封山………………3

自序
　　这本小书写的是一个冬天，写下来，是怕忘了。
第一章　封山
　　十一月初九，护林员老简把木杆横在路口，谁也不让走。
"""


def test_a_printed_contents_page_is_dropped(outlined):
    found = outlined(BOOK)
    assert len(found["furniture"]) == 3
    headings = [b["text"] for b in found["blocks"] if b["type"] == "heading"]
    assert headings == ["自序", "第一章　封山"]


def test_contents_without_page_numbers_are_known_by_what_comes_again(outlined):
    found = outlined(BOOK.replace("…………………………1", "").replace("………………3", ""))
    assert len(found["furniture"]) == 3


def test_the_word_alone_announces_nothing(outlined):
    assert outlined("题\n\n目录\n\n这一段正文写到这里就结束了，还有一句。\n")["furniture"] == []


def test_entries_that_are_counted_come_again_without_their_numbers(outlined):
    prose = "渡口镇位于某县东部，面积一百二十平方公里，人口三万余人。"
    found = outlined(
        f"渡口镇\n\n{prose}\n\n目录\n1 历史沿革\n2 行政区划\n\n"
        f"历史沿革\n{prose}\n\n行政区划\n{prose}\n"
    )
    assert found["furniture"] == ["目录", "1 历史沿革", "2 行政区划"]


def test_chapters_listed_above_all_text_are_contents_where_they_come_again(outlined):
    prose = "渡口的管理按照本办法执行，各单位应当遵守，不得违反。"
    names = ("第一章　总则", "第二章　渡船", "第三章　附则")
    text = "渡口管理办法\n\n" + "\n".join(names) + "\n\n"
    found = outlined(text + "".join(f"{name}\n\n{prose}\n\n" for name in names))
    assert found["furniture"] == list(names)
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == list(names)


def test_chapters_that_do_not_come_again_stay(outlined):
    prose = "渡口的管理按照本办法执行，各单位应当遵守，不得违反。"
    text = f"渡口管理办法\n\n第一章　总则\n\n第二章　渡船\n\n第三章　附则\n\n{prose}\n"
    assert outlined(text)["furniture"] == []


def test_a_list_with_chapters_that_never_come_stays_whole(outlined):
    prose = "渡口的管理按照本办法执行，各单位应当遵守，不得违反。"
    names = ("第一章　总则", "第二章　渡船", "第三章　罚则", "第四章　附则（从略）")
    text = "渡口管理办法（节选）\n\n" + "\n".join(names) + "\n\n"
    found = outlined(text + "".join(f"{name}\n\n{prose}\n\n" for name in names[:3]))
    assert found["furniture"] == []


def test_lines_that_are_repeated_among_themselves_are_no_contents(outlined):
    lines = ("第一场 东渡队", "第二场 西渡队", "第三场 东渡队", "第四场 北渡队") * 2
    text = "渡口杯赛果\n\n" + "\n".join(lines) + "\n\n"
    assert (
        outlined(f"{text}决赛在江边打到天黑，来看的人站满了石阶，连船工也停了桨。\n")["furniture"]
        == []
    )


LEADERS = [" /{:03}", "/{:03}", " / {}", " P{}", " p.{}", " 第{}页", " | {}", "　{}"]


@pytest.mark.parametrize("leader", LEADERS)
def test_strokes_and_gaps_lead_to_pages_where_the_words_come_again(outlined, leader):
    prose = "木头自己会抱住木头，只要你量得准，老师傅一辈子都这样说。"
    names = ["一　箍船的人", "二　补船的人", "后记"]
    listed = "".join(name + leader.format(n * 7 + 1) + "\n" for n, name in enumerate(names))
    text = "".join(f"{name}\n{prose}\n" for name in names)
    found = outlined(f"渡口的手艺\n何小满　编著\n\n目录\n上编　木\n{listed}\n上编　木\n{text}")
    heads = [b["text"] for b in found["blocks"] if b["type"] == "heading"]
    assert heads == ["上编　木", *names]
    assert len(found["furniture"]) == 5


def test_numbers_behind_words_that_do_not_come_again_are_no_pages(outlined):
    prose = "木头自己会抱住木头，只要你量得准，老师傅一辈子都这样说。"
    found = outlined(f"渡口的菜\n\n{prose}\n目录\n一　白菜　/3\n二　萝卜　/2\n\n{prose}\n")
    assert "白菜" in str(found["blocks"])


PROSE = "木头自己会抱住木头，只要你量得准，老师傅一辈子都这样说。"
MANUAL = ("1. 箍船", "1.1. 桶", "1.2. 盆", "2. 补船")


def _manual(names, head="目录", first=4):
    said = "".join(f"{name}\n\n{n}：{PROSE}\n\n" for n, name in enumerate(names[:first]))
    return f"渡口的手艺\n\n{head}\n\n" + "\n\n".join(names) + "\n\n" + said


@pytest.mark.parametrize(
    "head", ["內容目錄", "本页目录", "もくじ", "Contents", "Table of Contents"]
)
def test_contents_of_a_manual_go_by_whatever_they_are_called(outlined, head):
    found = outlined(_manual(MANUAL, head))
    assert found["furniture"] == [head, *MANUAL]
    levels = [block["level"] for block in found["blocks"] if block["type"] == "heading"]
    assert levels == [2, 3, 3, 2]


def test_contents_of_a_chapter_go_where_the_text_was_cut(outlined):
    assert outlined(_manual(MANUAL, first=2))["furniture"] == ["目录", *MANUAL]


def test_what_counts_on_below_one_heading_that_comes_again_stays(outlined):
    assert outlined(_manual(MANUAL, first=1))["furniture"] == ["目录", MANUAL[0]]


QUESTIONS = (
    "3.1. 渡口几点开？",
    "3.2. 我家里有一条“旧式”的船，平时没有人开。我可以把它停在渡口，再借给别人来开吗？",
    "3.3. 什么是箍船？！",
)


def test_questions_of_any_length_are_contents_and_headings(outlined):
    found = outlined(_manual(QUESTIONS))
    assert found["furniture"] == ["目录", *QUESTIONS]
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == [*QUESTIONS]


def test_a_rule_that_asks_at_length_is_no_heading(outlined):
    rules = (
        "3、我家里有一条“旧式”的船，平时没有人开。我可以把它停在渡口，再借给别人来开吗？",
        "4、船借给别人开，出了事由谁来管，渡口的人说了算不算，还是要等镇上的人来了再说？",
    )
    found = outlined("渡口的事\n\n" + "".join(f"{rule}\n\n{PROSE}\n\n" for rule in rules))
    assert not [b for b in found["blocks"] if b["type"] == "heading"]


def test_numbers_that_rank_what_comes_again_are_no_pages(outlined):
    prose = "渡船每天早上六点开第一班，船工天不亮就到码头上点灯。"
    rows = "".join(f"{day}\n{prose}\n" for day in ("周一", "周二", "周三"))
    for listed, is_kept in (
        ("周一 1\n周二 2\n周三 3\n", True),
        ("周一 1\n周二 4\n周三 6\n", False),
        ("周一……1\n周二……2\n周三……3\n", False),
        ("周一　　1\n周二　　2\n周三　　3\n", False),
    ):
        found = outlined(f"值日表\n何小满\n目录\n{listed}{rows}")
        assert (listed.split("\n")[1] not in found["furniture"]) == is_kept


def test_the_address_below_a_contents_page_is_no_entry(outlined):
    prose = "木头自己会抱住木头，只要你量得准，老师傅一辈子都这样说。"
    sold = "【更多好书请访问 www.example.net】\n"
    names = ["第一章 箍船的人", "第二章 补船的人", "第三章 后来"]
    listed = "".join(f"{name} {n * 7 + 1}\n" for n, name in enumerate(names))
    text = "".join(
        f"{name}\n{prose}\n{sold if n == 1 else prose}\n" for n, name in enumerate(names)
    )
    found = outlined(f"渡口的手艺\n何小满　著\nCONTENTS\n{listed}{sold}{text}")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == names


@pytest.mark.parametrize("name", ["渡口 7.4 帮助", "渡口 7.4 ヘルプ", "渡口管理手册"])
@pytest.mark.parametrize("links", [["目录", "索引 🔎"], ["模块", "目次", "索引"]])
def test_the_name_of_a_help_and_what_leads_to_its_index_stand_above_a_title(outlined, name, links):
    found = outlined("\n\n".join([name, *links, "给木头量尺寸", PROSE, "锯", PROSE]) + "\n")
    assert found["title"] == "给木头量尺寸"
    assert found["furniture"] == [name, *links]


@pytest.mark.parametrize(
    "lines",
    [
        ["渡口管理手册", "目录", "关键词"],
        ["渡口志", "目录", "索引"],
        ["渡口 7.4 帮助", "索引"],
        ["渡口 7.4 帮助", "目录", "上编"],
    ],
)
def test_the_name_of_a_book_is_no_help(outlined, lines):
    found = outlined("\n\n".join([*lines, "给木头量尺寸", PROSE, "锯", PROSE]) + "\n")
    assert found["title"] == lines[0]


FIRST = [
    "87岁的老人又去了渡口",
    "5月3日，写于渡口",
    "10年前的冬天——",
    "30年前，渡口还很热闹，一天要开十几班船。",
    "4个人，一条船，就是全部的家当。",
    "24小时之后，水退了。",
    "4.5米高的浪打过来，船就翻了。",
    "3点，天亮了。",
    "3 个人都上了船",
]


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize(
    "names", [("1. 箍船", "2. 补船"), ("1、箍船", "2、补船"), ("1箍船", "2补船")]
)
def test_a_text_below_its_contents_may_begin_with_a_number(outlined, names, first):
    said = "".join(f"{name}\n{n}：{PROSE}\n" for n, name in enumerate(names))
    found = outlined("渡口志\n陈建国\n目录\n" + "\n".join([*names, first]) + f"\n{said}")
    assert found["furniture"] == ["目录", *names]
    assert first in str(found["blocks"])


def test_numbers_within_a_name_count_nothing(outlined):
    names = ("1. 船型 x64 和 a32", "2. 船型 x64 的桨", "2.1. 桨 7 号和 8 号", "3. 船型 9")
    assert outlined(_manual(names, first=3))["furniture"] == ["目录", *names]


PARTS = ("井圈的来历", "轆轤是谁修的", "西瓜与夏天的井", "井水干了以后")
DRAWN = "院子里的井打于一九五二年，井圈是青石的，磨出了十几道沟，没有人数过。"


def glued(parts, pages):
    entries = "\n".join(f"{part}{page}" for part, page in zip(parts, pages, strict=True))
    return f"老井\n\n目录\n{entries}\n" + "".join(f"\n{part}\n{DRAWN}\n" for part in parts)


@pytest.mark.parametrize("pages", [(1, 3, 8, 12), (2, 2, 10, 110)])
def test_pages_that_copying_glued_to_the_entries_are_pages(outlined, pages):
    found = outlined(glued(PARTS, pages))
    assert len(found["furniture"]) == 1 + len(PARTS)
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert (found["title"], heads) == ("老井", list(PARTS))


def test_numbers_that_fall_are_no_pages(outlined):
    found = outlined(glued(PARTS, (30, 20, 5, 2)))
    assert len(found["furniture"]) <= 2


def test_numbers_of_what_does_not_come_again_are_no_pages(outlined):
    text = f"老井\n\n目录\n井圈一号店2\n老井公园2023\n\n{DRAWN}\n\n{DRAWN[5:]}\n"
    assert outlined(text)["furniture"] == ["目录"]


def test_what_is_listed_with_bullets_below_numbers_comes_again_as_headings(outlined):
    text = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    listed = ["目录", "1 人物经历", "▪ 主持修渠", "▪ 晚年", "2 社会评价"]
    parts = ["人物经历", "主持修渠", text, "晚年", text, "社会评价", text]
    found = outlined("\n".join(["谭若谷", text, *listed, *parts]) + "\n")
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == ["人物经历", "主持修渠", "晚年", "社会评价"]
    assert set(listed) <= set(found["furniture"])
