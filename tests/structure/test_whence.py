"""A box says whence an entry is where entries have other boxes, or others say so of theirs."""

import pytest

ONE = "渡船每天早上六点开第一班，船工天不亮就到码头上点灯。"
TWO = "那一年秋天雨水很多，镇上的人都挤在码头上看水。"
THREE = "后来修了桥，渡船就再也没有开过，船夫们各自去了别处。"


@pytest.mark.parametrize(
    "text",
    [
        "【释义】比喻拘泥不知变通。|【来源】《青湾日报》|【例句】他这样做无异于刻舟求剑。",
        "①|②|【名称】旧船灯|【出处】青湾县文化局|【说明】捐赠时已无灯罩。",
        "①|②|【年代】一九五三年|【稿源】青湾县博物馆|【材质】铁皮，玻璃",
        "①|【来源】《青湾日报》|②|【来源】《北岭晚报》|③",
        "①|②|【出处】《青湾日报》|③|【出处】《北岭晚报》",
    ],
)
def test_a_box_says_whence_an_entry_is_among_others(outlined, text):
    for sign, line in zip("①②③", (ONE, TWO, THREE), strict=True):
        text = text.replace(sign, line)
    lines = text.split("|")
    found = outlined("\n".join(("渡口旧物", *lines)))
    assert (found["title"], found["source"], found["furniture"]) == ("渡口旧物", None, [])
    assert all(line in str(found["blocks"]) for line in lines)


@pytest.mark.parametrize(
    "line", ["【来源】《青湾日报》", "【出处】《北岭晚报》", "【来源】：《青湾日报》"]
)
def test_amid_a_text_a_box_says_whence_part_of_it_is(outlined, line):
    found = outlined(f"渡口旧物\n何小满\n{ONE}\n{TWO}\n{line}\n{THREE}\n{ONE}\n")
    assert (found["source"], line in str(found["blocks"])) == (None, True)


@pytest.mark.parametrize("text", ["【来源】《青湾日报》|①|②|③", "①|②|③|【来源】《青湾日报》"])
def test_above_and_below_it_a_box_says_whence_the_text_is(outlined, text):
    for sign, line in zip("|①②③", ("\n", ONE, TWO, THREE), strict=True):
        text = text.replace(sign, line)
    assert outlined(f"渡口旧物\n何小满\n{text}\n")["source"] == "《青湾日报》"


def test_a_box_of_facts_ends_no_title(outlined):
    text = f"菜谱：豆腐汤\n【来源】 家传\n【主料】 豆腐一块\n【做法】 小火慢煮。\n{ONE}\n"
    assert outlined(text)["title"] == "菜谱：豆腐汤"
