import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"
SAID = "老周：在。\n主持人：船还开吗？\n"


@pytest.mark.parametrize(
    "lines",
    [
        ("话题一：船", "话题二：桥"),
        ("误区1：船一定等人？", "误区2：桥一定收费？"),
        ("議題①　渡船", "議題②　舊橋"),
        ("案例甲——船", "案例乙——桥"),
        ("论点A、船", "论点B、桥", "论点C、灯"),
        ("误区一：错把“旧船”当“新船”", "误区二：无灯=平安？船底已“受伤”", "误区三：船快≠船好"),
        ("迷思1：點燈就是「照路」", "迷思2：船要等人"),
        ("问题一：船", "问题二：桥", "问题一：谁守船", "问题二：谁守桥"),
    ],
)
def test_what_a_counted_word_opens_is_a_heading_where_people_talk_too(outlined, lines):
    text = "".join(f"{line}\n{SAID}" for line in lines)
    blocks = outlined(f"题目\n\n{PROSE}\n\n{PROSE}\n{text}{PROSE}\n")["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "heading"] == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("话题一：船",),
        ("村民一：船来了", "村民二：桥断了"),
        ("图片1：渡口", "图片2：船厂"),
        ("话题一：船已经开了。", "话题二：桥已经断了。"),
        ("声音一：“船已经开了。”", "声音二：“桥已经断了！”"),
    ],
)
def test_single_lines_speakers_pictures_and_sentences_are_not(outlined, lines):
    text = "".join(f"{line}\n{SAID}" for line in lines)
    blocks = outlined(f"题目\n\n{PROSE}\n\n{PROSE}\n{text}{PROSE}\n")["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "heading"] == []


def test_what_a_counted_word_opens_side_by_side_is_no_heading(outlined):
    lines = "方案一：坐船\n方案二：走路\n方案三：骑车"
    blocks = outlined(f"题目\n\n{PROSE}\n\n{PROSE}\n{lines}\n{PROSE}\n")["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "heading"] == []


@pytest.mark.parametrize(
    "lines",
    [
        ("第一步：看水", "第二步：解缆", "第三步：开船"),
        ("第1步｜看水", "第2步｜解缆"),
        ("第一招　看水", "第二招　解缆"),
        ("步骤 1/3", "步骤 2/3", "步骤 3/3"),
        ("STEP 1/2", "STEP 2/2"),
        ("DAY 1　上船", "DAY 2　靠岸"),
        ("Day1｜上船", "Day2｜靠岸"),
        ("Stop 1 - 渡口", "Stop 2 - 灯塔"),
        ("Q1", "Q2", "Q3"),
        ("练习一", "练习二"),
        ("第一天", "第二天"),
    ],
)
def test_steps_days_and_numbers_of_all_are_headings_above_text(outlined, lines):
    text = "".join(f"{line}\n{PROSE}\n" for line in lines)
    blocks = outlined(f"题目\n\n{PROSE}\n\n{PROSE}\n{text}")["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "heading"] == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("第一步：看水。", "第二步：解缆。"),
        ("第一天，我们上船", "第二天，我们靠岸"),
        ("第一步：看水，再听风，", "第二步：解缆，再看天，"),
        ("照片 1/3", "照片 2/3"),
        ("附件1", "附件2"),
        ("乘客1", "乘客2"),
    ],
)
def test_sentences_pictures_and_people_that_count_are_none(read, lines):
    text = "".join(f"{line}\n{PROSE}\n" for line in lines)
    _, claims, _ = read(f"题目\n\n{PROSE}\n\n{PROSE}\n{text}")
    assert "heading.counted" not in {claim.rule for claim in claims}


def test_the_first_may_stand_at_the_head_of_the_text(outlined):
    lines = ("第一步：看水", "第二步：解缆", "第三步：开船")
    text = "".join(f"{line}\n{PROSE}\n" for line in lines)
    blocks = outlined(f"怎么开船\n何小满\n\n{text}")["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "heading"] == list(lines)


DAY = "今天船开得很早，岸上的人还没有起来，灯就亮了，一直亮到晌午"


def trip(*heads):
    parts = "\n".join(f"{head}\n{DAY[: 18 + 3 * n]}。" for n, head in enumerate(heads))
    return f"渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n{parts}\n"


@pytest.mark.parametrize(
    "heads",
    [
        ("第一天上午：渡口-老街", "第一天下午：老街", "第二天上午：睡觉", "第二天下午：回家"),
        ("第1天早上", "第1天晚上　老街", "第2天上午"),
    ],
)
def test_halves_of_days_head_what_was_done_in_each(blocks, heads):
    assert [text for kind, text in blocks(trip(*heads)) if kind == "heading"] == [*heads]


def test_halves_of_days_with_nothing_between_head_nothing(blocks):
    days = "第一天下午：老街\n第二天下午：水房\n第三天下午：渡口\n"
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    assert "heading" not in dict(blocks(f"{said}{days}{said}"))


PLAN = "可以看到河的两岸，那里是观赏全景的好地方，不要忘了带水。"


def test_the_parts_of_a_day_head_what_is_planned(blocks):
    parts = ["上午：老码头 & 青湾桥", "中午：青湾米粉", "下午：白塔公园", "上午：青湾博物馆"]
    found = blocks(f"{PLAN}\n" + "".join(f"{part}\n{PLAN}\n{PLAN}\n" for part in parts))
    assert [text for kind, text in found if kind == "heading"] == parts


def test_a_programme_a_line_each_and_sentences_about_a_day_head_nothing(blocks):
    rows = "上午：开幕式\n下午：分组讨论\n晚上：联欢\n"
    told = f"上午：我在码头等船，风很大。\n{PLAN}\n下午：船来了，人都上去了。\n{PLAN}\n"
    for text in (rows, told):
        assert all(kind != "heading" for kind, _ in blocks(f"{PLAN}\n\n{text}\n{PLAN}\n"))
