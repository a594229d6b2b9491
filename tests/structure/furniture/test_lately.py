import pytest

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"


@pytest.mark.parametrize(
    "ago",
    [
        "3小时前",
        "昨天",
        "前天",
        "昨日",
        "刚刚",
        "昨天 10:22",
        "2周前",
        "5分钟前",
        "3個月前",
        "发布于 2天前",
    ],
)
@pytest.mark.parametrize("beside", [["收藏"], ["来源：青湾网"]])
def test_how_long_ago_a_page_appeared_is_the_sites(outlined, ago, beside):
    for lines in ([ago, *beside], [*beside, ago]):
        found = outlined("\n\n".join(["渡口停航三日 街坊不舍", *lines, BODY, BODY]) + "\n")
        assert found["title"] == "渡口停航三日 街坊不舍"
        assert [block["text"] for block in found["blocks"]] == [BODY, BODY]
        assert found["byline"] == []
        assert ago in found["furniture"]


@pytest.mark.parametrize("ago", ["昨天 10:22", "5分钟前", "发布于 2天前", "3小时前"])
def test_what_the_clock_says_needs_nothing_beside_it(outlined, ago):
    found = outlined(f"渡口停航三日 街坊不舍\n\n{ago}\n\n{BODY}\n\n{BODY}" + "\n")
    assert found["furniture"] == [ago]


@pytest.mark.parametrize("ago", ["昨天", "刚刚", "20年前", "10天前"])
@pytest.mark.parametrize("below", [[BODY, BODY], ["灯灭了", "船走了", "谁也没说什么"]])
def test_a_part_and_a_poem_may_begin_so(outlined, ago, below):
    found = outlined("\n".join(["渡口停航三日", "", "何小满", "", ago, *below, "", BODY]) + "\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    ("one", "other"), [("昨天", "今天"), ("3天前", "后来"), ("昨日", "今日"), ("10年前", "如今")]
)
def test_parts_that_are_called_so_stay(outlined, one, other):
    found = outlined(f"渡口的灯与守灯的人\n\n{one}\n\n{BODY}\n\n{BODY}\n\n{other}\n\n{BODY}" + "\n")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == [one, other]


@pytest.mark.parametrize("line", ["今天", "三天前的灯", "很久以前", "两年前，我在渡口"])
def test_what_is_no_time_of_a_site_stays(outlined, line):
    found = outlined(f"渡口的灯与守灯的人\n\n{line}\n\n{BODY}\n\n{BODY}" + "\n")
    assert line not in found["furniture"]


def test_a_title_and_a_line_within_the_text_stay(outlined):
    assert outlined(f"昨天\n\n{BODY}\n\n{BODY}\n")["title"] == "昨天"
    assert outlined(f"渡口的灯\n\n{BODY}\n\n昨天\n\n{BODY}\n")["furniture"] == []


@pytest.mark.parametrize("ago", ["昨天", "今天", "3天前", "1周前", "2小时前", "刚刚"])
def test_an_account_says_so_behind_its_name(outlined, ago):
    line = f"青湾发布 {ago}"
    found = outlined(f"渡口停航三日 街坊不舍\n\n{line}\n\n{BODY}\n\n{BODY}\n")
    assert found["furniture"] == [line]


@pytest.mark.parametrize("line", ["渡口 昨天", "何小满 昨天", "写给 前天", "我们的青湾 今天"])
def test_what_is_no_account_keeps_its_line(outlined, line):
    found = outlined(f"渡口停航三日\n\n{line}\n\n{BODY}\n\n{BODY}\n")
    assert found["furniture"] == []
