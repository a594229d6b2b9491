import pytest

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.page import laid_out
from convert.structure.recognisers.head import head_of
from convert.structure.recognisers.merits import by_kind, by_text, by_words

PROSE = "渡口的船每天清晨六点开，傍晚七点收，灯亮了一整夜，风大的时候就停。"


def head(text):
    found, _ = lines(text, Source("a.txt", text.encode()).register(text))
    page = laid_out(found)
    return head_of(page, len(page.lines))


def reasons(evidence):
    return {one.reason for one in evidence}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("渡口的灯", "most of its words come in the text"),
        ("渡口旧事一二", "few of its words come in the text"),
        ("石桥生活", "none of its words come in the text"),
    ],
)
def test_a_title_says_words_of_the_text_and_a_column_does_not(line, reason):
    found = head("\n".join([line, *[PROSE] * 4]))
    assert reason in reasons(by_text(found, 0))


def test_a_short_text_need_not_say_its_title():
    assert not reasons(by_text(head(f"石桥生活\n{PROSE}\n"), 0))


def test_what_a_tab_shows_is_told_from_what_it_shows():
    found = head(f"渡口的灯_青湾网\n渡口的灯\n{PROSE}\n")
    assert "is the title as tabs show it" in reasons(by_text(found, 0))
    assert "comes again further down" in reasons(by_text(found, 1))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("灯亮了。", "ends like a sentence"),
        ("灯：", "ends in the middle of a sentence"),
        ("【快讯】灯亮了", "a bracket opens it"),
        ("青湾 > 灯", "has the signs of links"),
        ("2021", "has no words"),
    ],
)
def test_the_signs_of_a_line_tell(line, reason):
    assert reason in reasons(by_words(line))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("【灯】", "stands in brackets above text"),
        ("青湾报评论员 王小明", "ends with a name"),
        ("航线：青湾 船型：木船", "says several things behind labels"),
        ("渡口的灯（何小满 摄）", "ends with a photographer"),
        ("问：灯呢", "is a turn of a conversation"),
        ("关于渡口停航的通知", "is called like a document"),
        ("青湾市交通局", "is called like a house"),
        ("青湾报业集团主办", "is called like a house"),
        ("内容提要：渡口的船与灯", "is an abstract or its key words"),
        ("關鍵詞：渡口；船", "is an abstract or its key words"),
    ],
)
def test_what_else_a_line_could_be_tells(line, reason):
    assert reason in reasons(by_kind(head(f"{line}\n{PROSE}\n{PROSE}\n"), 0))


def test_what_greets_stands_below_a_title_or_is_the_first_line():
    greeting, reason = "大家好，我是船工何小满", "greets who listens"
    assert reason in reasons(by_kind(head(f"渡口的灯\n{greeting}\n{PROSE}\n"), 1))
    assert reason not in reasons(by_kind(head(f"{greeting}\n渡口的灯\n{PROSE}\n"), 0))


@pytest.mark.parametrize("line", ["渡口的灯亮了_青湾网", "船工把灯送进了青湾市第三人民医院和学校"])
def test_a_title_may_end_with_the_name_of_a_house(line):
    assert "is called like a house" not in reasons(by_kind(head(f"{line}\n{PROSE}\n"), 0))


def test_an_office_stands_above_a_title_or_issues_it():
    above = head(f"青湾市交通局\n渡口的灯亮了一夜\n{PROSE}\n")
    issued = head(f"青湾市交通局\n关于渡口停航的通知\n{PROSE}\n")
    reason = "is an office, and a line follows"
    assert reason in reasons(by_kind(above, 0))
    assert reason not in reasons(by_kind(issued, 0))


@pytest.mark.parametrize(
    ("above", "reason"),
    [
        ("青湾人的日子\n船期", "is longer than what stands above, and told below"),
        ("青湾人的日子\n船期", "only words stand above, and it is longer"),
        ("青湾人过日子的那些船和桥", "is longer than what stands above, and told below"),
    ],
)
def test_a_title_is_longer_than_what_a_site_names_above_it(above, reason):
    found = head(f"{above}\n渡口的船清晨开，灯亮了一整夜\n{PROSE}\n{PROSE}\n")
    assert reason in reasons(by_text(found, above.count("\n") + 1))


@pytest.mark.parametrize("above", ["青湾人过日子的那些船和桥，从前的和现在的", ""])
def test_a_line_below_a_longer_one_or_above_all_is_not(above):
    found = head(f"{above}\n渡口的船清晨开，灯亮了一整夜\n{PROSE}\n{PROSE}\n".lstrip())
    said = reasons(by_text(found, 1 if above else 0))
    assert not said & {
        "is longer than what stands above, and told below",
        "only words stand above, and it is longer",
    }


@pytest.mark.parametrize("form", ["地点：渡口\n时间：夜里", "地点：礼堂", "名录\n地点：渡口"])
def test_what_forms_ask_for_is_a_title_above_a_text_about_it(outlined, form):
    prose = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的，雾一直没有散。"
    assert outlined(f"地点：渡口\n\n{prose}\n\n{prose}\n")["title"] == "地点：渡口"
    found = head(f"{form}\n\n{prose}\n\n{prose}\n")
    assert "answers a label of forms" in reasons(by_kind(found, form.count("名录")))


def test_running_text_is_no_title_for_its_length_nor_is_an_address():
    long = "渡口的船每天清晨六点开，傍晚七点收，灯亮了一整夜。" * 3
    found = head(f"船期\n{long}\n{PROSE}\n{PROSE}\n")
    assert "is longer than what stands above, and told below" not in reasons(by_text(found, 1))
    assert "holds an address" in reasons(by_words("观看地址：https://qingwan.cn/39.html"))


def test_what_is_longer_must_be_told_below():
    found = head(f"青湾人的日子\n石桥的船去年清晨的那些账目\n{PROSE}\n{PROSE}\n")
    assert "is longer than what stands above, and told below" not in reasons(by_text(found, 1))


def test_being_longer_than_what_a_site_names_above_weighs_something():
    found = head(f"青湾人的日子\n渡口的船清晨开，灯亮了一整夜\n{PROSE}\n{PROSE}\n")
    weights = {one.reason: one.weight for one in by_text(found, 1)}
    assert weights["is longer than what stands above, and told below"] > 0
    assert weights["only words stand above, and it is longer"] > 0


@pytest.mark.parametrize("life", ["（1912—1988）字平甫，青湾渡口人，", "字平甫，青湾渡口人，"])
def test_a_name_above_a_life_is_its_title(outlined, life):
    text = f"{life}少时随父撑船，后来在码头管灯，一管就是四十年，船工都认得他。"
    assert outlined(f"何小满\n{text}\n")["title"] == "何小满"


@pytest.mark.parametrize(
    "text",
    ["字迹，是一个人的脸。", "字画，看多了会养人。", "字典，最后只剩一本。", "（1985年白鹭水闸）"],
)
def test_a_name_above_words_like_a_life_is_no_title(outlined, text):
    prose = (
        "白鹭滩的水从闸口流下来，绕过两座磨坊，又往东边去了。",
        "守闸的人在这里住了六十年，他记得每一次发大水的日子。",
        "那年冬天闸口结了冰，磨坊停了十天，孩子们都在冰上走。",
        "我有时候还会梦见那盏灯，梦见闸口的灯在雾里一闪一闪。",
    )
    assert outlined("\n".join((f"林一帆\n{text}", *prose)))["title"] is None


def test_a_name_above_a_text_that_is_no_life_is_no_title(outlined):
    text = "渡口的船每天清晨六点开，傍晚七点收，灯亮了一整夜，风大的时候就停。"
    assert outlined("何小满\n" + f"{text}\n" * 4)["title"] is None


@pytest.mark.parametrize("part", ["【下篇】", "【上卷】", "【第二章】"])
def test_a_part_in_a_box_is_no_title_below_one(outlined, part):
    prose = "渡口的船每天清晨六点开，傍晚七点收，灯亮了一整夜，风大的时候就停。"
    found = outlined(f"渡口往事\n\n{part}\n\n何小满\n\n{prose}\n\n{prose}\n")
    assert (found["title"], found["furniture"]) == ("渡口往事", [])


TURNS = (
    "记者：您为什么想到去拍渡口的灯？\n老何：因为它要没有了，小时候数着灯回家，前年只剩一盏。\n"
    "记者：片子里没有解说，观众会不会看不懂？\n老何：看不懂就对了，灯也没有跟谁解说过，站一会儿就好。\n"
)


def test_a_talk_that_begins_at_once_has_no_title(outlined):
    assert outlined(TURNS)["title"] is None


def test_a_title_with_a_colon_above_a_talk_stays(outlined):
    assert outlined(f"渡口记：灯下的人在问什么\n\n{TURNS}")["title"] == "渡口记：灯下的人在问什么"
    answered = f"老何：水退了就开船\n\n何小满\n\n{TURNS}"
    assert outlined(answered)["title"] == "老何：水退了就开船"


def test_a_title_whose_words_head_a_part_of_the_text_again_is_the_title(outlined):
    told = "雪下了三天，山路上没有人，只有一行狗的脚印，从村口一直到庙门。"
    found = outlined(f"散文｜山路上的雪\n{told}\n{told}\n山路上的雪\n{told}\n{told}\n")
    assert (found["title"], found["furniture"]) == ("散文｜山路上的雪", [])


@pytest.mark.parametrize(
    ("first", "gap", "expected"),
    [
        ("何小满：山在，我就在！", "", "何小满：山在，我就在！"),
        ("何小满：树还种吗？", "\n", "何小满：树还种吗？"),
    ],
)
def test_who_is_asked_below_has_said_the_title(outlined, first, gap, expected):
    turns = (
        "记者：您种了多少棵？\n何小满：没有数过，从山脚到山顶都是。\n记者：还种吗？\n何小满：种。\n"
    )
    assert outlined(f"{first}\n{gap}{turns}")["title"] == expected


def test_what_is_said_before_it_is_asked_by_another_is_no_title(outlined):
    talk = "何小满：树还种吗？\n石小舟：种，年年都种，种到山顶为止。\n"
    assert outlined(f"{talk}何小满：那就上山。\n石小舟：等一等，我带上水。\n")["title"] is None


def test_a_nested_item_above_the_text_is_no_title(outlined):
    items = "1. 渡口\n  • 石阶\n  • 灯\n2. 对岸的村子\n  • 在桥上看见的灯火\n3. 归途\n"
    prose = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。\n"
    found = outlined(f"{items}{prose}{prose}")
    assert found["title"] != "• 在桥上看见的灯火"
    assert "石阶" in str(found["blocks"])


@pytest.mark.parametrize(
    "title", ["我的大学", "山里的医院", "河边的老报社", "旧路由器的新用处", "渡口传奇 第二部"]
)
def test_a_title_that_ends_as_houses_do_is_one_with_nothing_about_it(outlined, title):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    assert outlined(f"{title}\n\n{told}\n\n{told}\n")["title"] == title


@pytest.mark.parametrize("label", ["摘要", "内容简介", "內容簡介", "释义 |", "编辑推荐"])
def test_a_label_of_parts_is_no_title(outlined, label):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    assert outlined(f"{label}\n{prose}\n{prose}船来了。\n")["title"] is None


def test_a_row_of_words_that_the_text_never_says_is_no_title(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    assert outlined(f"概述 问题 文章 经验 药品\n{prose}\n{prose}船来了。\n")["title"] is None
