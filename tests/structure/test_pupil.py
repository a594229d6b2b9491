import pytest

from convert.structure.fields import fields
from convert.structure.pupil import with_pupil

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


def signed(text):
    found = with_pupil(text, fields(text))
    return [(f.label, f.names[0].value, f.affiliation) for f in found if f.kind == "role"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "青湾市渡口小学五（2）班　何小满　　指导教师：石老师",
            [("", "何小满", "青湾市渡口小学五（2）班"), ("指导教师", "石老师", "")],
        ),
        (
            "青湾一中高一(3)班 何小满　指导老师：石青",
            [("", "何小满", "青湾一中高一(3)班"), ("指导老师", "石青", "")],
        ),
        (
            "渡口小学　何　一　辅导教师：石青",
            [("", "何一", "渡口小学"), ("辅导教师", "石青", "")],
        ),
    ],
)
def test_a_pupil_signs_before_the_teacher(text, expected):
    assert signed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "青湾小学三年级 读书会 指导老师：何小满",
        "青湾小学五年级　指导教师：石一",
        "青湾小学五年级　何小满　编辑：石一",
        "渡口镇 何小满 指导教师：石一",
    ],
)
def test_a_school_alone_and_other_roles_tell_of_no_pupil(text):
    assert all(school == "" for _, _, school in signed(text))


@pytest.mark.parametrize("label", ["指导教师", "辅导老师"])
def test_who_won_prizes_stays_in_the_list(outlined, label):
    won = [
        f"青湾小学　何小满　{label}：石一",
        f"渡口中学　王大江　{label}：李渡",
        f"北川小学　周小燕　{label}：陈建",
    ]
    found = outlined("作文比赛获奖名单\n\n" + "\n".join(won) + f"\n\n{PROSE}\n")
    assert (found["byline"], found["credits"]) == ([], [])
    assert all(name in str(found["blocks"]) for name in ("何小满", "王大江", "周小燕"))


@pytest.mark.parametrize(
    "text",
    [
        "青湾中学　周三　值班教师：石一",
        "高一（3）班 班长 班主任老师：石一",
        "青湾中学　班长　指导教师：石一",
    ],
)
def test_a_roster_has_no_pupil(text):
    assert all(school == "" for _, _, school in signed(text))


@pytest.mark.parametrize(
    "text",
    [
        "青湾中学　周三　值班教师：石一",
        "高一（3）班　何小满　班主任老师：石一",
        "高一（3）班　周三　指导教师：石一",
        "参赛学校　何小满　指导教师：石一",
    ],
)
def test_rosters_and_heads_of_columns_tell_of_no_pupil(text):
    assert all(school == "" for _, _, school in signed(text))


MORE = "我那年才九岁，跟着外婆去对岸赶集，船到江心的时候，外婆把我的手攥得很紧。"
PUPILS = ["青湾小学　何小满　指导教师：石一", "渡口中学　王大江　指导教师：李渡"]
HOUSES = ["青湾大学中文系　何小满", "渡口学院历史系　王建国"]


@pytest.mark.parametrize(
    "rows",
    [
        ["一等奖", *PUPILS, "二等奖", *PUPILS[::-1]],
        ["一等奖", PUPILS[0], PROSE, "二等奖", PUPILS[1]],
        ["优秀奖", PUPILS[0]],
        PUPILS,
        ["入选者如下：", HOUSES[0], "渡口镇　周小燕", HOUSES[1]],
    ],
)
@pytest.mark.parametrize("title", ["作文比赛", "作文比赛获奖名单"])
def test_who_won_wrote_nothing(outlined, title, rows):
    for lines in ([PROSE, *rows, MORE], [PROSE, MORE, *rows], [*rows, PROSE, MORE]):
        found = outlined("\n".join([title, "2021年6月3日", *lines]))
        assert (found["byline"], found["credits"]) == ([], [])
        assert all(name in str(found["blocks"]) for name in ("何小满", *rows[-1].split()[1:2]))


@pytest.mark.parametrize("title", ["二〇二一年奖学金名单", "光荣榜"])
def test_one_line_of_a_list_wrote_nothing(outlined, title):
    for row in (PUPILS[0], HOUSES[0]):
        assert outlined(f"{title}\n{row}\n{PROSE}\n{MORE}\n")["byline"] == []


def test_two_houses_of_a_list_wrote_nothing(outlined):
    for title in ("作文比赛", "获奖名单"):
        found = outlined("\n".join([title, "2021年6月3日", PROSE, *HOUSES, MORE]))
        assert found["byline"] == []


@pytest.mark.parametrize("row", [PUPILS[0], HOUSES[0]])
def test_one_line_below_a_title_signs(outlined, row):
    assert outlined(f"外婆的船\n{row}\n{PROSE}\n{MORE}\n")["byline"] == ["何小满"]


@pytest.mark.parametrize(
    "line",
    [
        "青湾县实验小学　五（3）班　何小满　　指导教师：石一",
        "青湾镇中心小学 三年级2班 何小满　指导老师：石一",
    ],
)
def test_a_class_may_stand_apart_from_its_school(outlined, line):
    prose = "我家的船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    found = outlined(f"我家的船\n\n{line}\n\n{prose}\n")
    assert found["byline"] == ["何小满"]
    assert [credit["names"] for credit in found["credits"]] == [["石一"]]


@pytest.mark.parametrize("label", ["人物", "出席：", "受访者", "第二名"])
@pytest.mark.parametrize("person", ["石渡一中　周小船", "村民　周小船", "石渡县水利局　周小船"])
def test_people_below_what_calls_them_wrote_nothing(outlined, label, person):
    said = "河水从镇子的东边流过去，绕了一个弯，又往北去了，谁也拦不住。"
    found = outlined(f"水磨（独幕剧）\n{label}\n{person}\n{said}\n{said}\n")
    assert found["byline"] == []
    assert "周小船" in str(found["blocks"])
    found = outlined(f"水磨（独幕剧）\n{said}\n{said}\n{label}\n{person}\n")
    assert found["byline"] == []
