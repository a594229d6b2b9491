import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


def headings(outlined, lines):
    text = "\n\n".join(f"{line}\n\n{PROSE}" for line in lines)
    blocks = outlined(f"题目\n\n{PROSE}\n\n{PROSE}\n\n{text}\n")["blocks"]
    return [block["text"] for block in blocks if block["type"] == "heading"]


@pytest.mark.parametrize(
    "lines",
    [
        ("何小满（1931—2021）", "周大川（1940—2021）"),
        ("2020.3.2", "2020.3.9", "2020.4.1"),
        ("停航｜一个时代的结束", "通车｜二十公里的缩短"),
    ],
)
def test_labels_built_alike_between_paragraphs_are_headings(outlined, lines):
    assert headings(outlined, lines) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("摄影｜何小满", "摄影｜周大川"),
        ("图源｜受访者", "图源｜渡口镇"),
        ("记者｜船还开吗？", "记者｜桥收费吗？"),
        ("［记者］船还开吗？", "［记者］桥收费吗？"),
        ("2024-03-05 小满", "2024-03-06 老何", "2024-03-07 李二"),
        ("何小满（1953年生）", "李二（1963年生）", "王五（1973年生）"),
        ("他愣住了（怎么可能！）", "她哭了（真的吗？）"),
    ],
)
def test_credits_turns_signatures_and_cries_built_alike_are_none(outlined, lines):
    assert headings(outlined, lines) == []


def test_a_name_behind_the_day_is_who_wrote_the_article(outlined):
    told = "那天傍晚下着小雨，茶馆里坐满了躲雨的人，灯光昏黄，谁也不急着回家。"
    lines = ["1998-05-03 何小满", told, told, "2001-06-05 李二", told]
    blocks = outlined("\n".join(["渡口大事", told, told, *lines, ""]))["blocks"]
    assert all(block["type"] != "heading" for block in blocks)


SAID = "老周：在。\n主持人：船还开吗？\n"


@pytest.mark.parametrize(
    "lines",
    [
        ("话题一：船", "话题二：桥"),
        ("误区1：船一定等人？", "误区2：桥一定收费？"),
        ("議題①　渡船", "議題②　舊橋"),
        ("案例甲——船", "案例乙——桥"),
        ("论点A、船", "论点B、桥", "论点C、灯"),
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
