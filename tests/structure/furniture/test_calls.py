"""Where to send manuscripts goes below another text; a call for them says so itself."""

import pytest

TEXT = (
    "渡口的灯\n\n渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。\n\n"
    "扶灯的人是个孩子，不大说话，船来了就把灯举高，船走了又放下来，一夜要举几十回。\n\n"
)
CALLS = [
    "（责编邮箱：essay@example.com，欢迎投稿）",
    "來稿請寄：青灣市渡口路1號副刊",
    "★徵稿：短輯「渡」，四百字內，詳見部落格",
    "【征稿启事】：本版面向全市征集渡口故事",
    "投稿邮箱：a@example.com",
    "副刊信箱：a@example.com",
    "来稿请发 a@example.com",
    "本版邮箱：a@example.com",
]


@pytest.mark.parametrize("row", CALLS)
def test_where_to_write_goes_below_another_text(outlined, row):
    assert outlined(f"{TEXT}{row}\n")["furniture"] == [row]


@pytest.mark.parametrize("row", CALLS[:4])
@pytest.mark.parametrize("title", ["“渡口的灯”征文启事", "渡口故事大赛公告", "徵稿：渡口的燈"])
def test_a_call_keeps_where_to_write(outlined, row, title):
    text = TEXT.replace("渡口的灯\n", f"{title}\n", 1)
    assert row.strip("（）★")[:8] in str(outlined(f"{text}{row}\n")["blocks"])


@pytest.mark.parametrize(
    "row",
    [
        "来信请寄到老地方，他说，老地方的人都还在。",
        "投书的人没有留名，信封上只画了一条船。",
        "编辑部的热线响了一夜，没有人去接。",
        "信箱：他在门上写了两个字，就走了。",
        "（来信请寄：青湾市渡口路1号法律信箱，来信请留真实姓名）",
    ],
)
def test_what_is_told_of_letters_stays(outlined, row):
    assert row in str(outlined(f"{TEXT}{row}\n")["blocks"])


@pytest.mark.parametrize(
    ("title", "above"),
    [
        ("渡口的灯", "我们的地址是："),
        ("渡口诗社成立", "诗社在桥东。"),
        ("《渡口》创刊", "我们来了。"),
    ],
)
def test_what_a_club_says_of_itself_stays(outlined, title, above):
    text = TEXT.replace("渡口的灯\n", f"{title}\n", 1)
    row = "来稿请寄：青湾市渡口路1号"
    assert row in str(outlined(f"{text}{above}\n{row}\n")["blocks"])


@pytest.mark.parametrize(
    "row",
    [
        "（评论信箱：deng@qingwan.example　欢迎来稿，来稿一经采用即付稿酬）",
        "（论坛邮箱：deng@qingwan.example，欢迎赐稿）",
    ],
)
def test_a_box_of_whatever_name_that_asks_for_manuscripts_goes(outlined, row):
    assert outlined(f"{TEXT}{row}\n")["furniture"] == [row]


@pytest.mark.parametrize(
    "row",
    ["（作者系渡口小学教师，邮箱：deng@qingwan.example）", "（灯塔信箱：渡口路1号，有信必回）"],
)
def test_the_box_of_somebody_who_asks_for_none_stays(outlined, row):
    assert row in str(outlined(f"{TEXT}{row}\n")["blocks"])
