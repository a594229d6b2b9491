import pytest

from convert.ir import Heading, Strong, Text
from convert.structure.levels import levels


def of(*families):
    return levels([(Heading(1, (Text(words),)), family) for family, words in families])


@pytest.mark.parametrize(
    ("families", "expected"),
    [
        (["part", "chapter", "chapter", "part"], (1, 2, 2, 1)),
        (["chapter", "special"], (1, 1)),
        (["special", "chapter"], (1, 1)),
        (["arabic", "decimal-2", "special"], (1, 2, 1)),
        (["special", "han", "paren-han", "arabic"], (1, 1, 2, 3)),
        (["han", "paren-han", "arabic", "han"], (1, 2, 3, 1)),
        (["arabic", "decimal-2", "arabic"], (1, 2, 1)),
        (["plain", "plain"], (1, 1)),
        (["han", "plain", "han"], (1, 2, 1)),
        (["two-digit", "two-digit"], (1, 1)),
        (["paren-arabic", "circled", "circled", "paren-arabic"], (1, 2, 2, 1)),
    ],
)
def test_families_nest_by_rank(families, expected):
    assert of(*((family, "题") for family in families)) == expected


@pytest.mark.parametrize(
    ("families", "expected"),
    [
        (["plain", "arabic", "arabic", "plain", "arabic"], (1, 2, 2, 1, 2)),
        (["plain", "plain", "plain", "han", "han"], (1, 1, 1, 2, 2)),
        (["plain", "arabic", "arabic", "arabic"], (1, 1, 1, 1)),
        (["arabic", "arabic", "arabic", "plain"], (1, 1, 1, 1)),
        (["arabic", "plain", "arabic", "plain"], (1, 2, 1, 2)),
        (["plain", "plain", "chapter", "chapter"], (1, 1, 1, 1)),
        (["special", "plain", "plain", "arabic", "arabic", "plain"], (1, 1, 1, 2, 2, 1)),
        (["special", "plain", "arabic", "arabic", "plain", "special"], (1, 1, 2, 2, 1, 1)),
        (["special", "arabic", "plain", "arabic", "plain"], (1, 1, 2, 1, 2)),
    ],
)
def test_unnumbered_headings_stand_above_numbers_that_begin_anew_else_beside_or_below(
    families, expected
):
    assert of(*((family, f"题{n}") for n, family in enumerate(families))) == expected


def test_below_the_name_of_a_column_a_story_has_its_own_headings():
    assert of(("plain", "甲"), ("plain", "链接"), ("plain", "乙"), ("plain", "丙")) == (1, 1, 2, 2)


def test_the_name_of_a_column_may_be_strong():
    names = (Text("甲"), Strong((Text("链接"),)), Text("乙"))
    assert levels([(Heading(1, (name,)), "plain") for name in names]) == (1, 1, 2)


def test_what_comes_again_below_each_heading_stands_deeper(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    parts = [f"{head}\n{prose}\n老何提醒\n{prose}\n" for head in ("船来了", "灯灭了", "水涨了")]
    found = outlined(f"渡口三日\n\n{prose}\n" + "".join(parts))["blocks"]
    levels = [block["level"] for block in found if block["type"] == "heading"]
    assert levels == [2, 3] * 3


def test_what_comes_again_below_chapters_takes_the_next_tier():
    chapters = [("chapter", "第一章"), ("plain", "提醒"), ("chapter", "第二章"), ("plain", "提醒")]
    assert of(*chapters, ("chapter", "第三章"), ("plain", "提醒")) == (1, 2) * 3


def test_a_column_ends_where_its_chapter_does():
    inside = [("plain", "链接"), ("plain", "甲"), ("plain", "乙")]
    first, *rest = of(("chapter", "第一章"), *inside, ("chapter", "第二章"), ("plain", "丙"))
    assert (first, *rest) == (1, 2, 3, 3, 1, 2)


def test_sections_that_open_a_text_stand_above_its_chapters():
    turned = (("section", "第一节"), ("chapter", "第一章"), ("chapter", "第二章"))
    assert of(*turned, ("section", "第二节"), ("chapter", "第一章")) == (1, 2, 2, 1, 2)


@pytest.mark.parametrize(
    ("said", "bare", "expected"),
    [
        ("渡口 船 灯 集市 米 盐", (0, 3), (1, 2, 2, 1, 2, 2)),
        ("前情 渡口 船 灯 结语", (1,), (1, 1, 2, 2, 1)),
        ("渡口 船 集市 盐", (0, 2), (1, 1, 1, 1)),  # each two lines of one heading
        ("渡口 船 灯", (0,), (1, 1, 1)),
        ("前情 渡口 船 灯 米", (1, 2), (1, 1, 1, 1, 1)),
        ("船开早了 谁在岸上 老何 水涨上来 灯还亮着 孩子 石阶", (0, 3), (1,) * 7),
        ("前情 渡口的人 谁在守着 船 灯 米", (1,), (1,) * 6),
        ("前情 渡口的事 守船的人： 看灯的人： 灯", (1,), (1, 1, 2, 2, 2)),
    ],
)
def test_several_headings_at_once_below_another_are_its_parts(said, bare, expected):
    headings = [(Heading(1, (Text(words),)), "plain") for words in said.split()]
    assert levels(headings, bare) == expected


def test_parts_stand_beside_a_preface():
    assert of(("special", "楔子"), ("plain", "渡口"), ("plain", "集市")) == (1, 1, 1)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("DAY 1　渡口|吃的|住的|DAY 2　船厂|吃的|DAY 3　灯塔|吃的|花费", (1, 2, 2, 1, 2, 1, 2, 1)),
        ("出发|第一天|早饭|第二天|早饭|第三天|怎么回来", (1, 1, 2, 1, 2, 1, 1)),
        ("第一天|第二天|第三天", (1, 1, 1)),
        ("守灯|第三天|换灯|第四天", (1, 1, 1, 1)),
        ("第一天|换灯|第三天", (1, 1, 1)),
        ("第九站|渡口|第十站", (1, 1, 1)),
        ("第一站|渡口|第二站", (1, 2, 1)),
    ],
)
def test_what_stands_between_days_that_count_from_the_first_is_below_them(said, expected):
    assert of(*(("plain", words) for words in said.split("|"))) == expected


def test_ten_days_and_more_count_on():
    days = ["第一天", *(f"第{n}天" for n in "二三四五六七八九十"), "第十一天", "第十二天"]
    assert of(*(("plain", words) for words in [*days, "换灯", "第十三天"]))[-2:] == (2, 1)


@pytest.mark.parametrize(
    ("families", "expected"),
    [
        (["han", "arabic", "arabic", "han", "arabic", "plain"], (1, 2, 2, 1, 2, 1)),
        (["han", "arabic", "plain", "han"], (1, 2, 3, 1)),
        (["han", "han", "plain", "plain"], (1, 1, 1, 1)),
    ],
)
def test_what_is_said_once_behind_parts_of_parts_is_part_of_none(families, expected):
    assert of(*((family, f"题{n}") for n, family in enumerate(families))) == expected


@pytest.mark.parametrize(
    ("families", "expected"),
    [
        (["arabic", "decimal-2", "arabic", "notes"], (1, 2, 1, 1)),
        (["arabic", "notes", "arabic", "notes"], (1, 2, 1, 2)),
        (["bare", "bare", "plain"], (1, 1, 1)),
        (["bare", "plain", "bare", "plain"], (1, 2, 1, 2)),
    ],
)
def test_what_ends_a_text_stands_beside_its_parts(families, expected):
    assert of(*((family, f"题{n}") for n, family in enumerate(families))) == expected


PROSE = "渡口的灯每天晚上七点亮起来，早上六点灭掉，从来没有变过。"


@pytest.mark.parametrize("step", ["步骤 {}/3", "第{}步", "误区{}：灯越亮越好"])
def test_what_counts_stands_below_its_name_and_what_follows_beside_it(outlined, step):
    steps = "".join(f"{step.format(n)}\n{PROSE}\n" for n in "123")
    found = outlined(f"点灯的人\n\n{PROSE}\n\n点灯的做法\n{steps}\n小贴士\n{PROSE}\n")["blocks"]
    assert [b["level"] for b in found if b["type"] == "heading"] == [2, 3, 3, 3, 2]


def test_labels_that_do_not_count_end_nothing(outlined):
    parts = "".join(f"{label}\n{PROSE}\n" for label in ("灯芯", "灯油", "灯罩"))
    found = outlined(f"点灯的人\n\n{PROSE}\n\n{parts}")["blocks"]
    assert [b["level"] for b in found if b["type"] == "heading"] == [2, 2, 2]


@pytest.mark.parametrize(
    ("families", "expected"),
    [
        (["plain", "symbol ■", "symbol ■", "plain", "symbol ■"], (1, 2, 2, 1, 2)),
        (["symbol ■", "symbol ◆", "symbol ◆", "symbol ■", "symbol ◆"], (1, 2, 2, 1, 2)),
        (["symbol ■", "bracket", "bracket", "symbol ■", "bracket"], (1, 2, 2, 1, 2)),
        (["bracket", "symbol ■", "bracket", "symbol ■"], (1, 2, 1, 2)),
        (["bare", "arabic", "arabic", "bare", "arabic"], (1, 2, 2, 1, 2)),
        (["letter", "arabic", "arabic", "letter"], (1, 2, 2, 1)),
        (["capital", "han", "capital", "han"], (1, 2, 1, 2)),
        (["roman", "letter", "arabic", "roman"], (1, 3, 2, 1)),
        (["plain", "symbol ■", "symbol ■", "symbol ■", "plain"], (1, 1, 1, 1, 1)),  # 前言, 结语
        (["symbol ■", "symbol ◆", "symbol ■", "symbol ■"], (1, 1, 1, 1)),
        (["symbol ■", "symbol ■", "bracket", "bracket"], (1, 1, 1, 1)),
        (["arabic", "letter", "arabic", "letter"], (1, 2, 1, 2)),
    ],
)
def test_signs_nest_where_several_stand_below_each_of_others(families, expected):
    assert of(*((family, f"题{n}") for n, family in enumerate(families))) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("关键词一：渡口|船|灯|关键词二：集市|米", (1, 2, 2, 1, 1)),
        ("案例一：渡口|船|灯|案例二：集市|米|盐|案例三：桥", (1, 2, 2, 1, 2, 2, 1)),
        ("渡口|第一步：看水|第二步：解缆|集市|第一步：称米|第二步：过秤", (1, 2, 2, 1, 2, 2)),
        ("Q1|船什么时候开？|Q2|灯什么时候亮？", (1, 1, 1, 1)),  # a number and its name
        ("渡口|老何1|集市|老何3", (1, 1, 1, 1)),
    ],
)
def test_what_counts_stands_above_what_is_between_or_below_what_it_begins_anew_under(
    said, expected
):
    words = said.split("|")
    bare = [n for n, one in enumerate(words) if one[:2] in {"Q1", "Q2", "案例"}][:2]
    assert levels([(Heading(1, (Text(one),)), "plain") for one in words], bare) == expected


SIGNS = ["壹、{}", "贰｜{}", "Ⅰ. {}", "I. {}", "■{}", "【{}】", "D1：{}", "第一：{}", "之一：{}"]


def _next(form, number):
    rows = ["壹贰叁", "ⅠⅡⅢ", "一二三", "123"]
    made = form.replace("贰｜", "壹｜")
    for row in rows:
        made = made.replace(row[0], row[number])
    return made.replace("I.", "I" * (number + 1) + ".") if "Ⅰ" not in form else made


@pytest.mark.parametrize("form", SIGNS)
@pytest.mark.parametrize("names", [("渡口的灯", "船的钱"), ("灯为什么不亮？", "船什么时候开？")])
def test_parts_are_known_by_what_counts_them_be_they_called_or_asked(outlined, form, names):
    parts = "".join(
        f"{_next(form, n).format(name)}\n{PROSE}\n{PROSE}\n" for n, name in enumerate(names)
    )
    found = outlined(f"守灯的人\n\n{PROSE}\n{parts}")["blocks"]
    heads = [b for b in found if b["type"] == "heading"]
    assert [head["level"] for head in heads] == [2, 2]
    assert all(name in head["text"] for name, head in zip(names, heads, strict=True))


@pytest.mark.parametrize("number", ["壹", "Ⅰ", "①", "（一）", "一、", "1.", "01.", "I"])
def test_a_number_above_its_name_is_one_heading_with_it(outlined, number):
    parts = "".join(
        f"{_next(number, n).replace('①', '①②'[n])}\n{name}\n{PROSE}\n{PROSE}\n"
        for n, name in enumerate(("渡口的灯", "船的钱"))
    )
    if number == "I":
        parts = parts.replace("I\n船", "II\n船")
    found = outlined(f"守灯的人\n\n{PROSE}\n{parts}")["blocks"]
    heads = [b["text"] for b in found if b["type"] == "heading"]
    assert [head[-2:] for head in heads] == ["的灯", "的钱"]
    assert len(heads[0]) > len("渡口的灯")


@pytest.mark.parametrize(
    "lines",
    [
        ("老何：灯为什么不亮？", "小满：油没有了。"),
        ("甲：船什么时候开？", "乙：潮涨了就开。"),
        ("02:15　小满：灯为什么不亮？", "02:40　老何：油没有了。"),
        ("一位老人问：灯为什么不亮？", "没有人回答他，风把话吹走了。"),
        ("【记者：灯为什么不亮？】", "【老何：油没有了。】"),
    ],
)
def test_who_asks_is_no_number(outlined, lines):
    found = outlined(f"守灯的人\n\n{PROSE}\n" + "\n".join([*lines, *lines]) + f"\n{PROSE}\n")
    assert not [b for b in found["blocks"] if b["type"] == "heading"]


def test_what_contents_set_in_stands_one_level_below(outlined):
    text = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    listed = ["目录", "1 早年经历", "▪ 求学青湾", "2 社会评价"]
    parts = ["早年经历", "求学青湾", text, "社会评价", text]
    found = outlined("\n".join(["谭若谷", text, *listed, *parts]) + "\n")
    heads = [(b["text"], b["level"]) for b in found["blocks"] if b["type"] == "heading"]
    assert heads == [("早年经历", 2), ("求学青湾", 3), ("社会评价", 2)]
