import pytest

POST = """\
昨天去老街口买豆浆，发现转角那家修表铺关了，门上贴着一张红纸。

我在门口站了一会儿，想起小时候爷爷带我来修过一只闹钟，老板不肯收钱。
"""
ROW = "milo 2005-12-30 10:37"


@pytest.mark.parametrize(
    "row", [ROW, "milo | 2005-12-30 10:37", "posted by milo at 2005-12-30 10:37"]
)
@pytest.mark.parametrize("title", ["慢了十一分鐘", "a slow clock", "。慢了", "修錶。二三事"])
def test_what_stands_above_who_posted_is_the_title(outlined, row, title):
    found = outlined(f"{title}\n{row}\n\n{POST}")
    assert (found["title"], found["byline"]) == (title, ["milo"])
    assert (found["date"], len(found["blocks"])) == ("2005-12-30T10:37", 2)


@pytest.mark.parametrize(
    "blog",
    ["Milo's Blog", "milo1967", "慢鐘部落格", "時計屋の日記", "clock.example.org 慢鐘", "milo的家"],
)
def test_the_name_of_a_blog_stands_above_it(outlined, blog):
    found = outlined(f"{blog}\n慢了十一分鐘\n{ROW}\n\n{POST}")
    assert (found["title"], found["furniture"]) == ("慢了十一分鐘", [blog])


def test_who_posted_may_stand_below_the_text(outlined):
    found = outlined(f"慢了十一分鐘\n\n{POST}\n{POST}\n{ROW}\n")
    assert (found["title"], found["byline"]) == ("慢了十一分鐘", ["milo"])
    assert len(found["blocks"]) == 4


@pytest.mark.parametrize("first", ["川沿いの時計屋", "老船工的日记", "修表铺旧事"])
def test_a_title_with_a_second_one_stays(outlined, first):
    found = outlined(f"{first}\n慢了十一分鐘的下午\n{ROW}\n\n{POST}")
    assert found["title"] == first or first in str(found["blocks"])
    assert found["furniture"] == []


def test_rows_of_a_log_stay(outlined):
    rows = ["ferry1 2021-03-05 10:37", "ferry2 2021-03-05 11:02", "ferry3 2021-03-05 12:10"]
    found = outlined(f"值班记录\n\n{POST}\n{POST}\n" + "\n".join(rows) + "\n")
    assert (found["byline"], found["date"]) == ([], None)
    assert all(row.partition(" ")[0] in str(found["blocks"]) for row in rows)
