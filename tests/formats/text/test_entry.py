import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
MARKS = ["[编辑]", "[編輯]", "[編集]", " [编辑 | 编辑源代码]", "［编辑］", "[edit]", "[编辑本段]"]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_marks_behind_the_heads_of_an_entry_are_no_words_of_them(outlined, mark, end):
    heads = ["历史", "早年的渡口", "停渡", "参见"]
    text = end.join(["渡口", PROSE, *(f"{head}{mark}{end}{PROSE}" for head in heads)])
    found = outlined(text)["blocks"]
    assert [block["text"] for block in found if block["type"] == "heading"] == heads
    assert [block["text"] for block in found if block["type"] != "heading"] == [PROSE] * 5


def test_the_contents_of_an_entry_go_where_its_heads_come_again(outlined):
    contents = "目录\n1 历史\n1.1 早年\n1.2 停渡\n2 参见"
    parts = f"早年[编辑]\n{PROSE}\n停渡[编辑]\n{PROSE}\n"
    heads = f"历史[编辑]\n{parts}参见[编辑]\n•灯塔\n•船厂\n"
    found = outlined(f"渡口\n{PROSE}\n{contents}\n{heads}")
    assert found["furniture"] == contents.split("\n")
    kinds = [block["type"] for block in found["blocks"]]
    assert kinds == ["paragraph", "heading", *["heading", "paragraph"] * 2, "heading", "list"]


@pytest.mark.parametrize(
    "lines",
    [
        "何小满[编辑]\n任霞[编辑]\n周大江[编辑]",  # who edits
        f"他写了“渡口[编辑]\n{PROSE}",
        f"他在页面上点了这个，[编辑]\n{PROSE}\n又点了一次，[编辑]\n{PROSE}",
        f"[编辑]\n{PROSE}\n[编辑]\n{PROSE}",
        f"渡口[编辑中]\n{PROSE}\n船厂[编辑中]\n{PROSE}",
    ],
)
def test_what_an_author_has_in_such_brackets_stays(outlined, lines):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{lines}\n")
    said = str(found["blocks"]) + str(found["credits"]) + str(found["byline"])
    assert said.count("编辑") >= lines.count("编辑") - 2 * lines.startswith("何")


def test_a_speaker_whose_post_stands_in_brackets_keeps_it(outlined):
    said = "何小满［编辑］\n" + PROSE + "\n石一［主编］\n" + PROSE + "\n"
    assert str(outlined("渡口夜谈\n" + said * 2)["blocks"]).count("［编辑］") == 2


@pytest.mark.parametrize("mark", ["［编辑］", "[编辑]"])
@pytest.mark.parametrize(
    "labels",
    [["何小满{}", "任霞{}"], ["阿渡{}", "阿渡{}"], ["阿渡{}", "老石［作家］", "大江{}"]],
)
def test_an_editor_who_speaks_is_one(outlined, labels, mark):
    labels = [label.format(mark) for label in labels]
    rows = "\n".join(f"{label}\n{PROSE}" for label in labels)
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{rows}\n")
    assert str(found["blocks"]).count("编辑") == 2
