import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
ITEMS = ["渡口夜航登记表", "灯塔值守名单", "缆绳检查单"]


@pytest.mark.parametrize("mark", ["{}.", "{}. ", "{}、", "（{}）", "{}）"])
@pytest.mark.parametrize(
    ("label", "kind", "said"),
    [
        ("附件：", "paragraph", "附件："),
        ("附：", "paragraph", "附："),
        ("用料 ", "heading", "用料"),
        ("作法　", "heading", "作法"),
        ("注意事项：", "paragraph", "注意事项："),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n　　　　　", "\n\n"])
def test_the_first_item_may_stand_behind_the_label(blocks, label, kind, said, mark, gap):
    lines = gap.join(mark.format(n) + item for n, item in enumerate(ITEMS, 1))
    found = blocks(f"{PROSE}\n\n{label}{lines}\n\n{PROSE}\n")
    assert found[1:3] == [(kind, said), ("list", ITEMS)]


@pytest.mark.parametrize(
    "lines",
    [
        "图示 1.渡口夜航登记表\n2.灯塔值守名单\n3.缆绳检查单",
        "主持人：1.先看水。\n2.再看风。\n3.开船。",
        "老周：1.先看水。\n2.再看风。\n3.开船。\n老周：就这些。",
        "附件 2.渡口夜航登记表\n3.灯塔值守名单\n4.缆绳检查单",
        f"须知 1.先看水。\n{PROSE}\n2.再看风。\n{PROSE}\n3.开船。\n{PROSE}",
        "老周身高 1.7米\n2.再看风。\n3.开船。",
        f"{PROSE}他说 1.先看水。\n2.再看风。\n3.开船。",
    ],
)
def test_what_only_looks_like_a_label_and_its_first_item_stays_whole(blocks, lines):
    first = lines.partition("\n")[0]
    assert first in [text for _, text in blocks(f"{PROSE}\n\n{lines}\n\n{PROSE}\n")]


@pytest.mark.parametrize("mark", ["* ", "- ", "• ", "·"])
def test_the_first_of_several_items_may_touch_what_announces_them(outlined, mark):
    told = "竹器有许多种，每种各有各的用处。最常见的有几种："
    text = f"竹器\n\n{told}{mark}竹篮：轻便。\n{mark}竹椅：凉快。\n{mark}竹匾：晒谷用。\n"
    found = outlined(text)["blocks"]
    assert (found[0]["type"], found[0]["text"]) == ("paragraph", told)
    assert found[1]["items"] == ["竹篮：轻便。", "竹椅：凉快。", "竹匾：晒谷用。"]


@pytest.mark.parametrize("told", ["比分是3：- 2，谁也没想到：", "他说·也不说："])
def test_a_mark_within_a_sentence_begins_no_item(outlined, told):
    found = outlined(f"竹器\n\n{told}\n- 竹椅：凉快。\n- 竹匾：晒谷用。\n")["blocks"]
    assert found[0]["text"] == told
    assert found[1]["items"] == ["竹椅：凉快。", "竹匾：晒谷用。"]
