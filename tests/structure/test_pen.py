import pytest

from convert.structure.labels import label_at, tie_of
from convert.structure.pen import is_pen_name, pen_name

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


@pytest.mark.parametrize("word", ["走得慢的猫", "看灯的人", "灯下的小渔船"])
def test_a_phrase_about_a_noun_can_be_a_pen_name(word):
    assert is_pen_name(word)


@pytest.mark.parametrize("word", ["我们的渡口", "这样的人", "的猫", "灯的", "走的慢的猫", "渡口"])
def test_what_tells_of_somebody_is_none(word):
    assert not is_pen_name(word)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("作者：走得慢的猫 2022", ["走得慢的猫"]),
        ("文/走得慢的猫", ["走得慢的猫"]),
        ("作者：何小满的父亲，今年八十", []),
        ("作者：渡口", []),
        ("图/渡口的灯", []),
    ],
)
def test_no_clause_follows_a_pen_name(text, names):
    label = label_at(text, 0)
    assert [name.value for name in pen_name(text, label, tie_of(text, label))] == names


@pytest.mark.parametrize("head", ["作者：作品的源头", "作者：写作的意义", "文字：渡口的碑"])
def test_a_phrase_between_paragraphs_names_nobody(outlined, head):
    text = f"谁在写作\n何小满\n{PROSE}\n{head}\n{PROSE}\n读者：意义的终点\n{PROSE}\n"
    found = outlined(text)
    assert found["byline"] == ["何小满"]
    assert head in str(found["blocks"])


def test_labels_with_phrases_between_paragraphs_are_headings(outlined):
    heads = ["作者：语言的主人", "读者：语言的客人", "文本：语言的房子"]
    parts = "".join(f"{head}\n{PROSE}\n" for head in heads)
    found = outlined(f"什么是文学\n何小满\n{PROSE}\n{parts}")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == heads
    below = outlined(f"什么是文学\n{heads[0]}\n{PROSE}\n{heads[1]}\n{PROSE}\n")
    assert below["byline"] == []


@pytest.mark.parametrize("label", ["提示：外婆的话", "场景：河边的家", "配图：渡口的桥"])
@pytest.mark.parametrize("byline", ["作者：慢半拍的鹿 2021-06-03", "文/慢半拍的鹿"])
def test_labels_of_other_things_leave_who_wrote(outlined, byline, label):
    found = outlined(f"渡口的墙\n{byline}\n{PROSE}\n{label}\n{PROSE}\n{PROSE}\n")
    assert found["byline"] == ["慢半拍的鹿"]
