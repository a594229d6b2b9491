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


TEXT = "干物は朝のうちに開き、塩水に漬けてから日陰に干す。風のない日は扇風機を使ってもよい。"


@pytest.mark.parametrize(
    "label", ["この記事の執筆者", "この記事を書いた人", "この記事のライター："]
)
def test_japanese_sites_announce_who_wrote(outlined, label):
    found = outlined(f"浜の干物の作り方\n\n{TEXT}\n\n{TEXT}\n\n{label}\n三浦秀江\n")
    assert found["byline"] == ["三浦秀江"]


@pytest.mark.parametrize("below", ["会員の皆さま", "干物の話をもっと聞きたい方へ"])
def test_what_is_no_name_below_it_does_not_sign(outlined, below):
    found = outlined(f"浜の干物の作り方\n\n{TEXT}\n\n{TEXT}\n\nこの記事を書いた人\n{below}\n")
    assert found["byline"] == []
