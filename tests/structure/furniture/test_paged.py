import pytest

ROWS = """{0}
渡口考
石　一

　　渡口在白水镇西三里，旧有船三只，一只大的载车马，两
只小的载人。每逢集日，天不亮就有人在岸上喊船，喊声顺
着水走，对岸的人听得比这边的还清楚。县志里说，光绪年
{1}
间曾造铁索一根，系船过渡，不到十年就断了。
　　断索后来捞起半截，打成了犁，犁田的人说，这犁认得水
路，翻出来的土总是湿的，比别家的要早熟三天，为了这件
{2}
事，镇上还吵过一回。
"""
FORMS = [
    ("第2期　　石　一：渡口考　　· 7 ·", "· 8 ·　　白　水　文　史　　2019年"),
    ("渡口考  7", "8  白水文史"),
    ("— 7 —  渡口考", "白水文史　　— 8 —"),
    ("渡口考\t第7页", "第8页\t白水文史"),
    ("7 / 120　　渡口考", "8 / 120　　渡口考"),
    ("渡口考　　〔7〕", "〔8〕　　白水文史"),
]


@pytest.mark.parametrize(("odd", "even"), FORMS)
def test_heads_of_odd_and_even_pages_part_no_paragraph(outlined, odd, even):
    found = outlined(ROWS.format(odd, even, odd.replace("7", "9")))
    assert found["title"] == "渡口考"
    assert [b["text"][-8:] for b in found["blocks"]] == ["不到十年就断了。", "镇上还吵过一回。"]
    assert len(found["furniture"]) == 3


KEPT = [
    "渡口　　1\n\n渡口在白水镇西三里，旧有船三只。\n\n灯塔　　2\n\n灯塔在镇东，夜里亮着。\n",
    "第一章　水　　1\n第二章　船　　12\n第三章　人　　27\n\n渡口在白水镇西三里，旧有船三只。\n",
    "渡口有三样东西，一样也不能少，\n大船　　2\n小船　　7\n缆绳　　9\n都记在账上。\n",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_counted_between_whole_sentences_is_kept(outlined, text):
    assert outlined("渡口的账\n\n" + text)["furniture"] == []


PARTS = [
    "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。",
    "扶灯的人是个孩子，不大说话，船来了就把灯举高，船走了又放下来。",
    "后来桥修好了，渡口没有人了，灯还挂在竹竿上，一直没有人来收。",
]


@pytest.mark.parametrize("foot", ["青湾文史资料 {}/4 页", "青湾文史 {} / 4页", "青湾　{}/4頁"])
def test_feet_that_say_which_page_of_how_many_go_between_sentences_too(outlined, foot):
    one, two, three = PARTS
    text = f"{one}\n{foot.format(3)}\n{two}\n\n{three}\n{foot.format(4)}\n"
    found = outlined(f"渡口的灯\n\n{text}")
    assert [block["text"] for block in found["blocks"]] == PARTS
    assert len(found["furniture"]) == 2


@pytest.mark.parametrize("line", ["他读到第 3/4 页", "青湾文史资料 3/4"])
def test_what_only_one_line_says_of_pages_stays(outlined, line):
    one, two, three = PARTS
    found = outlined(f"渡口的灯\n\n{one}\n\n{line}\n\n{two}\n\n{three}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(("left", "right", "dropped"), [(32, 33, 2), (33, 34, 0), (32, 35, 0)])
def test_numbers_stand_outside_on_facing_pages(outlined, left, right, dropped):
    lines = [
        "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了",
        "一盏马灯。",
        f"{left}　青湾文史",
        "扶灯的人是个孩子，不大说话，船来了就把灯举高，船走了他又把",
        f"渡口旧事三题　{right}",
        "灯放下来。后来桥修好了，渡口没有人了，灯还挂在那根竹竿上，",
        "一直没有人来收。",
    ]
    found = outlined("渡口的灯\n" + "\n".join(lines) + "\n")
    assert len(found["furniture"]) == dropped


FACING = [
    ("• 82 •      青湾丛书", "渡口旧事      • 83 •"),
    ("82      青湾丛书", "渡口旧事      83"),
    ("— 12 —　青湾丛书", "渡口旧事　— 13 —"),
    ("12\t青湾丛书", "渡口旧事\t13"),
]


@pytest.mark.parametrize(("left", "right"), FACING)
@pytest.mark.parametrize("top", [True, False])
def test_numbers_on_the_outer_sides_of_two_pages_are_theirs(outlined, left, right, top):
    head = f"{left}\n渡口旧事\n何小满" if top else f"渡口旧事\n何小满\n\n{left}"
    one, two, three = PARTS
    found = outlined(f"{head}\n\n{one}\n\n{two}\n\n{right}\n\n{three}\n\n{one}{two}\n")
    assert (found["title"], found["byline"]) == ("渡口旧事", ["何小满"])
    assert found["furniture"] == [left, right]
    assert [block["text"] for block in found["blocks"]] == [one, two, three, one + two]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1　渡口的灯", "灯与船　2"),
        ("· 1 ·　渡口的灯", "· 2 ·　灯与船"),
        ("82　渡口的灯", "83　灯与船"),
        ("12      青湾丛书", "渡口旧事      19"),
    ],
)
def test_labels_with_their_numbers_before_them_are_no_heads_of_pages(outlined, one, other):
    a, b, c = PARTS
    text = f"渡口旧事\n何小满\n\n{one}\n\n{a}\n\n{b}\n\n{other}\n\n{c}\n\n{a}{b}\n"
    assert outlined(text)["furniture"] == []


def test_a_part_that_counts_from_nought_and_a_formula_are_no_heads(outlined):
    lines = [
        "0　引言",
        "渡口的水位与上游的雨量有关，过去都靠船工看石阶来估计，",
        "误差不小。",
        "1　方法",
        "按式（1）拟合十年来的雨量与水位，取两者之差最小的一组：",
        "h = a·r + b　　（1）",
        "式中：h为水位，r为前一日的雨量，a、b为常数，单位都是米。",
        "2　结论",
        "这样估计的水位比船工看的准一倍，已在三个渡口用了一年。",
    ]
    head = "渡口水位的估计\nKey words: ferry; water level; rain\n"
    assert outlined(head + "\n".join(lines) + "\n")["furniture"] == []


def test_parts_of_a_paper_count_from_the_first_on_below_key_words(outlined):
    told = "渡口水位的预测是水运管理的基础工作，历来受到重视，已有的方法各有不足。"
    parts = "".join(f"\n{head}\n\n{told}\n" for head in ("1　引言", "2　方法", "3　结论"))
    found = outlined(f"论渡口的水位\n何小满\n\n关键词：水位；预测；渡口\n{parts}")
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == ["1　引言", "2　方法", "3　结论"]
