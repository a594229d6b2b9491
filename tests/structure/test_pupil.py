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
