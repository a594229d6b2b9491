"""Heads beside the numbers of pages: left and right ones differ, sections begin between them."""

import pytest

ROWS = [
    "　　老邮局在西街的尽头，门脸只有一间半，绿漆柜台高得小",
    "孩子够不着。每天上午十点，县里的车送来邮袋，风雨不误。",
    "　　局长姓宁，写得一手好字，镇上人家的信封大半是他代写",
    "的。他不收钱，只要求人家把地址念两遍，念错了就停下笔。",
    "　　柜台里有一只木格子，一共七十二格，每个村一格，村名",
    "换过三回。最后一回没有来得及换，格子就搬到别的地方了。",
    "　　去年修街，从墙里拆出一封没有寄出的信，地址只写了一",
    "半。邮票还在，票面是八分，齿孔缺了一个角，没有人要。",
]
WHOLE = [f"{one.strip()}{other}" for one, other in zip(ROWS[::2], ROWS[1::2], strict=True)]


def _paged(first, second, *, cut=(3, 6)):
    rows = [*ROWS[: cut[0]], *first, *ROWS[cut[0] : cut[1]], *second, *ROWS[cut[1] :]]
    return "\n".join(["老邮局记", "宁远", *rows, ""])


@pytest.mark.parametrize("number", ["· {} ·", "— {} —", "—{}—", "第 {} 页", "第 {} 页　共 90 页"])
@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("石渡文史资料", "老邮局记"),
        ("石渡镇志", "第三章　邮电"),
        ("石渡文史　第七辑", "宁远：老邮局记"),
        ("石渡文艺　2003.4", "石渡文艺　2003.4"),
    ],
)
def test_heads_above_numbers_go_with_them(outlined, number, left, right):
    first, second = (left, number.format(112)), (right, number.format(113))
    found = outlined(_paged(first, second))
    assert [block["text"] for block in found["blocks"]] == WHOLE
    assert found["furniture"] == [*first, *second]


@pytest.mark.parametrize("number", ["二三", "四〇", "· 二三 ·", "112", "—112—"])
def test_a_journal_between_two_sections_is_no_text(outlined, number):
    after = {"二三": "二四", "四〇": "四一", "· 二三 ·": "· 二四 ·"}.get(
        number, number.replace("112", "113")
    )
    first, second = ("石渡文艺　第二期", number), ("石渡文艺　第二期", after)
    found = outlined(_paged(first, second, cut=(2, 6)))
    assert [block["text"] for block in found["blocks"]] == WHOLE


def test_the_volume_above_the_title_goes_where_pages_repeat_the_title(outlined):
    text = _paged(("石渡文史资料", "· 112 ·"), ("老邮局记", "· 113 ·"))
    found = outlined(f"第四辑\n{text}")
    assert found["title"] == "老邮局记"
    assert found["furniture"][0] == "第四辑"
    assert outlined("第四辑\n老邮局记\n" + "\n".join(ROWS))["furniture"] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("问", "二三"), ("问", "二四")),
        (("选择题", "12"), ("选择题", "13")),
        (("建局", "1951"), ("扩建", "1952")),
        (("石渡文艺　第31期", "31"), ("石渡文艺　第32期", "32")),
        (("阿年", "31"), ("阿月", "32")),
    ],
)
def test_labels_above_numbers_stay(outlined, first, second):
    assert outlined(_paged(first, second, cut=(2, 6)))["furniture"] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("— 12 —", "老邮局"), ("— 13 —", "新邮局")),
        (("— 12 —", "格子"), ("— 13 —", "没有寄出的信")),
        (("东街队", "· 7 ·"), ("西街队", "· 9 ·")),
    ],
)
def test_headings_beside_numbers_stay(outlined, first, second):
    found = outlined(_paged(first, second, cut=(2, 6)))
    assert not {*first, *second}.difference({"— 12 —", "— 13 —", "· 7 ·", "· 9 ·"}).intersection(
        found["furniture"]
    )


@pytest.mark.parametrize(
    "head",
    [
        "第 3 期　　　宁远等：老邮局记　　　27",
        "28　　　石渡文史　老邮局记",
        "宁远：老邮局记　　• 27 •",
    ],
)
def test_a_head_with_the_title_goes_though_it_comes_once(outlined, head):
    found = outlined(_paged((head,), (), cut=(4, 8)))
    assert found["furniture"] == [head]
    assert [block["text"] for block in found["blocks"]] == WHOLE


@pytest.mark.parametrize(
    "row", ["邮局　　27", "石渡镇志：邮电　　27", "老邮局记　　27", "票面　　8"]
)
def test_other_words_with_a_number_stay(outlined, row):
    assert outlined(_paged((row,), (), cut=(4, 8)))["furniture"] == []


def test_who_signs_and_when_above_the_last_number_stays(outlined):
    book = "石渡镇气候公报（2019年）"
    heads = [(book, f"第 {n} 页 共 3 页") for n in (1, 2)]
    text = _paged(*heads) + "石渡镇气象站\n2020年1月20日\n第 3 页 共 3 页\n"
    found = outlined(f"{book}\n{text.split(maxsplit=1)[1]}")
    assert found["date"] == "2020-01-20"
    assert "2020年1月20日" not in found["furniture"]


HEAD = "渡口的旧事\n石一\n"
TEXT = """\
渡口在两条河的当中，夏天水大，灯要挂到竿顶上去，冬天
水小，灯就放在船头，来往的人都认得它，也都认得老周的
那条旧船。船漏过三次，每次都是他自己补的，补得很慢，
也补得很牢，后来镇上的人说，老周补的船比新船还要经得
起风浪。第二天一早，他又把灯取下来擦。
"""
LINES = TEXT[:54], TEXT[54:108], TEXT[108:]
LEFT, RIGHT = "126\n青湾地方史料\n", "渡口的旧事\n127\n"


@pytest.mark.parametrize(
    "feet",
    [
        (LEFT, RIGHT),
        (RIGHT.replace("127", "125"), LEFT),
        ("青湾史料\n8\n", "9\n第三章 船\n"),
        (LEFT, "渡口的旧事\n128\n"),
    ],
)
def test_numbers_that_count_on_in_torn_sentences_go_with_what_stands_beside_them(outlined, feet):
    first, second = feet
    found = outlined(HEAD + LINES[0] + first + LINES[1] + second + LINES[2])
    assert [block["text"] for block in found["blocks"]] == ["".join(LINES).replace("\n", "")]
    assert found["furniture"] == (first + second).rstrip("\n").split("\n")


@pytest.mark.parametrize(
    "between",
    [
        ("126\n青湾地方史料，卷三\n", "127\n老周的船，旧的\n"),
        ("\n126\n青湾地方史料\n\n", "\n127\n老周的船\n\n"),
    ],
)
def test_other_numbers_and_words_within_a_text_stay(outlined, between):
    first, second = between
    found = outlined(HEAD + LINES[0] + first + LINES[1] + second + LINES[2])
    assert "青湾地方史料" in str(found["blocks"])


def test_numbered_parts_below_whole_sentences_stay(outlined):
    part = "渡口在两条河的当中，夏天水大，灯要挂到竿顶上去，冬天\n水小，灯就放在船头，人人认得。\n"
    found = outlined(HEAD + "".join(f"{n}\n渡口的{w}\n{part}" for n, w in ((1, "船"), (2, "灯"))))
    assert not found["furniture"]


def test_what_counts_on_close_by_are_items_and_no_pages(outlined):
    rows = [
        "粮站里的图书馆",
        "河湾镇的旧粮站空了十一年，去年冬天镇上把它改成图书馆，粮仓里摆了三千册",
        "书，原来过磅的地方放了两排桌椅，晚上八点还亮着灯，附近村里的孩子放了学",
        "就来，管钥匙的老邵从来不催。今年春天又添了一间放映室，开放的办法是这样。",
        "1　开放日　　每周一至周五，上午九点至下午五点，逢大雪和大雨的日子停",
        "放一天",
        "2　放映室　　周六下午",
        "3　借阅　　凭粮站的票根，每人三册，一个月之内归还。",
        "老邵说，书和粮食一样，先要攒够了才能往外发，他管了三十年粮，心里有数。",
    ]
    found = outlined("\n".join(rows) + "\n")
    assert "周六下午" in str(found["blocks"])
    assert "放一天" in str(found["blocks"])
