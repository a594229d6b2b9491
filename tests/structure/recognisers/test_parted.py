import pytest

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"


@pytest.mark.parametrize("label", ["责任编辑：", "【责任编辑】", "责 任 编 辑：", "责任编辑"])
def test_a_role_names_who_stands_on_the_next_line(outlined, label):
    found = outlined(f"渡口的灯\n\n{BODY}\n\n{BODY}\n\n{label}\n何小满\n")
    assert found["credits"] == [{"role": "责任编辑", "names": ["何小满"]}]
    assert [block["text"] for block in found["blocks"]] == [BODY, BODY]


def test_day_and_source_stand_below_their_labels(outlined):
    found = outlined(f"渡口的灯\n\n来源：\n青湾日报\n时间：\n2024-03-05\n\n{BODY}\n\n{BODY}\n")
    assert (found["source"], found["date"]) == ("青湾日报", "2024-03-05")
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize("below", ["灯灭了吗？", BODY, "渡口的灯与船"])
def test_what_names_nobody_stays_with_its_label(outlined, below):
    found = outlined(f"渡口的灯\n\n{BODY}\n\n{BODY}\n\n编辑：\n{below}\n")
    assert found["credits"] == []
    assert below in str(found["blocks"])


def test_a_name_in_latin_letters_stands_below_a_label_in_english(outlined):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    found = outlined(
        f"渡口的灯\n\n{said}{said}Author\nNora Lim Fen\n相关报道\n夜市下周起分段封路\n"
    )
    assert found["byline"] == ["Nora Lim Fen"]
    assert outlined(f"渡口的灯\n\n{said}{said}Author\n渡口\n")["byline"] == []
