import pytest

from convert.structure.fields import fields
from convert.structure.poster import with_poster


def who(text):
    found = with_poster(text, fields(text))
    return [name.value for field in found if field.kind == "role" for name in field.names]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("milo 2005-12-30 10:37", "milo"),
        ("milo88　2005年12月30日 10:37", "milo88"),
        ("milo | 2005-12-30 10:37", "milo"),
        ("Milo-Wu 發表於 2005-12-30 10:37", "Milo-Wu"),
        ("milo @ 2005-12-30 10:37", "milo"),
        ("由 milo 发表于 2005-12-30 10:37", "milo"),
        ("milo 於 2005-12-30 10:37 發表", "milo"),
        ("2005年12月30日 22:09  milo", "milo"),
        ("2005-12-30 10:37 | Ferry1967", "Ferry1967"),
        ("posted by River May at 2005-12-30 10:37", "River May"),
        ("posted @ 2005-12-30 10:37 milo 阅读(123) 评论(4)", "milo"),
        ("发表于：2005-12-30 10:37 由 milo", "milo"),
        ("何小满 2005-12-30 10:37", "何小满"),
        ("門田裕志 2005-12-30 10:37", "門田裕志"),
    ],
)
def test_who_posted_stands_beside_the_minute(text, name):
    assert who(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "CSDN 2005-12-30 10:37",
        "updated 2005-12-30 10:37",
        "sina 2005-12-30 10:37",
        "青湾网 2005-12-30 10:37",
        "青川县志 2005-12-30 10:37",
        "milo 2005-12-30",
        "2005-12-30 10:37 reply",
        "2005-12-30 10:37 IT168",
        "2005-12-30 10:37 Engadget",
        "milo 2005-12-30 10:37 过江",
        "渡口 2005-12-30 10:37",
    ],
)
def test_sites_buttons_and_days_alone_are_nobody(text):
    assert who(text) == []


@pytest.mark.parametrize(
    ("row", "who"),
    [
        ("拾柴的人 于 2022-05-02 20:18:44 发布 阅读量2.9k 收藏 61", ["拾柴的人"]),
        ("拾柴的人 已于 2022-05-02 20:18 修改", ["拾柴的人"]),
        ("拾柴的人 最新推荐文章于 2022-05-02 20:18:44 发布", ["拾柴的人"]),
        ("青湾日报 于 2022-05-02 发布", []),
    ],
)
def test_who_posted_stands_before_what_was_done_on_a_day(outlined, row, who):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"旧笔记本改家庭网盘\n{row}\n\n{text}\n{text}\n")
    assert (found["byline"], found["date"][:10]) == (who, "2022-05-02")
    assert len(found["blocks"]) == 2
