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


@pytest.mark.parametrize("blog", ["川と鐘～まいにち記", "慢钟与石桥", "鐘樓下的日子"])
@pytest.mark.parametrize("clock", ["2006-01-01T23:55:55Z", "2006-01-01T23:55:55+09:00"])
def test_where_a_program_set_the_zone_anything_above_the_title_is_a_blog(outlined, blog, clock):
    found = outlined(f"{blog}\n慢了十一分鐘\n{clock}　milo\n\n{POST}")
    assert (found["title"], found["furniture"]) == ("慢了十一分鐘", [blog])


@pytest.mark.parametrize(
    "blog", ["慢钟博客", "慢鐘部落格", "時計屋ブログ", "clock blog", "石川網誌"]
)
@pytest.mark.parametrize("row", ["2005-12-30 10:37", "2005年12月30日", "石川一　2005/12/30 10:37"])
def test_below_what_is_said_to_be_a_blog_anybody_may_post(outlined, blog, row):
    found = outlined(f"{blog}\n慢了十一分鐘\n{row}\n\n{POST}")
    assert (found["title"], found["furniture"]) == ("慢了十一分鐘", [blog])


@pytest.mark.parametrize(
    "title", ["我为什么还在写博客", "从报纸到博客", "老报人的微博", "再见，我的博客"]
)
def test_a_title_that_is_about_blogs_stays(outlined, title):
    found = outlined(f"{title}\n十年回望\n2005-12-30 10:37\n\n{POST}")
    assert title in (found["title"], *(block["text"] for block in found["blocks"]))
    assert found["furniture"] == []


@pytest.mark.parametrize("name", ["慢走的人", "屋檐下。", "川沿いの家だより", "晴れのちくもり集"])
@pytest.mark.parametrize("row", [ROW, "2005-12-30 10:37 milo88", "何小满 2005-12-30 10:37"])
def test_of_two_lines_above_who_posted_the_second_is_the_title_if_the_text_has_it(
    outlined, name, row
):
    found = outlined(f"{name}\n修表铺关了\n{row}\n\n{POST}")
    assert (found["title"], found["date"]) == ("修表铺关了", "2005-12-30T10:37")
    assert name in (found["subtitle"], *(block["text"] for block in found["blocks"]))


@pytest.mark.parametrize("second", ["——写给一只旧闹钟", "（旧作）", "慢了十一分钟"])
def test_a_title_that_the_text_tells_of_stays_above_a_second_one(outlined, second):
    assert outlined(f"修表铺关了\n{second}\n{ROW}\n\n{POST}")["title"] == "修表铺关了"
