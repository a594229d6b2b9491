import pytest

from convert.structure.fields import fields
from convert.structure.row import row_at

PROSE = "　　渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("灶台外婆 文　阿渡 图", [("文", "灶台外婆"), ("图", "阿渡")]),
        ("（灶台外婆 文　阿渡 图）", [("文", "灶台外婆"), ("图", "阿渡")]),
        ("阿渡 撰文　米粒 攝影", [("撰文", "阿渡"), ("攝影", "米粒")]),
        ("千葉 樹 文　米田 渚 写真", [("文", "千葉 樹"), ("写真", "米田 渚")]),
        ("王　芳 文　米粒 图", [("文", "王芳"), ("图", "米粒")]),
        ("文　阿渡　图　米粒", [("文", "阿渡"), ("图", "米粒")]),
        ("葛一之　辑录　　青湾县档案馆　核校", [("辑录", "葛一之"), ("核校", "青湾县档案馆")]),
        ("何小满口述　李二红整理", [("口述", "何小满"), ("整理", "李二红")]),
        ("何小满文　李二红图", [("文", "何小满"), ("图", "李二红")]),
    ],
)
def test_several_people_stand_before_what_each_did(text, people):
    at = text.startswith("（")
    assert [(one.label, one.names[0].value) for one in row_at(text, at)] == people


@pytest.mark.parametrize(
    "text",
    [
        "灶台外婆 文",
        "灶台外婆 和　阿渡 的故事",
        "三月 文　四月 图　一年四季的灯",
        "一个人 看　一个人 听",
        "渡口演出 指导　青湾 合唱",
        "语文 老师　数学 老师",
        "周一 编辑　周二 校对",
        "春天的风 演唱　秋天的雨 伴奏",
        "文 一　图 二",
        "小桥 流水　人家",
    ],
)
def test_what_is_no_row_of_people_is_none(text):
    assert row_at(text, 0) == ()


def test_a_row_signs_below_the_title_and_below_the_text(outlined):
    below = outlined(f"渡口的灯：一条河的夜\n灶台外婆 文　阿渡 图\n2019/1/24\n\n{PROSE}\n{PROSE}\n")
    assert (below["subtitle"], below["byline"]) == (None, ["灶台外婆"])
    assert below["credits"] == [{"role": "图", "names": ["阿渡"]}]
    end = outlined(f"渡口的灯\n\n{PROSE}\n{PROSE}\n\n（灶台外婆 文　阿渡 图）\n")
    assert (end["byline"], end["credits"]) == (["灶台外婆"], [{"role": "图", "names": ["阿渡"]}])


def test_a_title_above_a_row_keeps_to_itself(outlined):
    title = "渡口大事记（1936—1998）"
    row = "葛一之　辑录　　青湾县档案馆　核校"
    found = outlined(f"{title}\n{row}\n1936年\n{PROSE}\n1949年\n{PROSE}\n")
    assert found["title"] == title
    assert found["credits"][0] == {"role": "辑录", "names": ["葛一之"]}


def test_a_roster_within_the_text_stays_there(outlined):
    roster = "那天值班的有四个人：\n何小满 编辑　李二红 校对\n王三立 记者　赵四方 主编\n"
    found = outlined(f"渡口的报社\n{PROSE}\n{roster}{PROSE}\n")
    assert (found["byline"], found["credits"]) == ([], [])


def test_a_picture_that_somebody_gave_stands_beside_who_wrote():
    found = row_at("文　何小满　　剧照　剧组提供", 0)
    assert [(one.kind, [name.value for name in one.names]) for one in found] == [
        ("role", ["何小满"]),
        ("aside", []),
    ]


@pytest.mark.parametrize(
    ("line", "wrote", "took"),
    [
        ("本报记者　何大可　文　江　流　摄", ["何大可"], ["江流"]),
        ("本报记者 何大可 文 石小满 摄", ["何大可"], ["石小满"]),
        ("本报记者 何大可 李二红 文 本报记者 石小满 摄", ["何大可", "李二红"], ["石小满"]),
        ("何大可　李二红　文　石小满　摄", ["何大可", "李二红"], ["石小满"]),
        ("特约记者 何大可 撰文 阿渡 摄影", ["何大可"], ["阿渡"]),
    ],
)
def test_a_reporter_and_who_took_the_pictures_stand_in_a_row(outlined, line, wrote, took):
    prose = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯\n{line}\n{prose}\n{prose}\n")
    assert found["byline"] == wrote
    assert [name for credit in found["credits"] for name in credit["names"]] == took


@pytest.mark.parametrize(
    "line",
    [
        "本报记者 何大可 李二红",
        "本报记者　何大可　见习记者　石小满　摄影报道",
        "记者 何大可 摄影报道",
        "记者 何大可 文/图",
    ],
)
def test_reporters_alone_stand_in_none(outlined, line):
    prose = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯\n{line}\n{prose}\n{prose}\n")
    assert (found["byline"][:1], found["credits"]) == (["何大可"], [])


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("何小满1, 李 红2, 石二3 综述, 葛一之4 审校", (("何小满", "李红", "石二"), "葛一之")),
        ("何小满¹，李二红² 综述；葛一之 审校", (("何小满", "李二红"), "葛一之")),
        ("何小满，李二红（综述） 葛一之（审校）", (("何小满", "李二红"), "葛一之")),
        ("何小满¹，李二红²（综述），葛一之³（审校）", (("何小满", "李二红"), "葛一之")),
        ("何小满 綜述　葛一之 審校", (("何小满",), "葛一之")),
    ],
)
def test_journals_say_who_wrote_a_review_and_who_read_it(text, people):
    wrote, read = fields(text)
    assert (tuple(name.value for name in wrote.names), read.names[0].value) == people
    assert (wrote.label in {"综述", "綜述"}, read.label in {"审校", "審校"}) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "渡船 综述, 渡口 审校",
        "文献 综述, 渡口 研究",
        "2020年 综述, 2021年 审核",
        "渡口研究综述 何小满",
    ],
)
def test_a_review_that_nobody_signs_is_no_row(text):
    assert row_at(text, 0) == ()
