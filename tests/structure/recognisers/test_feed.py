import pytest

TEXT = """\
中午的渡口没有什么人，只有一只黄狗趴在跳板边上打盹，船老大在舱里听收音机。

我们等了一个钟头，太阳晒得石阶发烫，后来终于有人从坡上挑着担子下来了。
"""
ZONED = ["2005-12-30T10:37:00+08:00", "Fri, 30 Dec 2005 10:37:00 +0000", "2005-12-30T10:37:00Z"]


@pytest.mark.parametrize("site", ["渡口小站", "Ferry's Blog", "Dark::Ferry 渡口闲话", "Ferry..."])
@pytest.mark.parametrize(
    "name", ["ferryman", "Ferry King", "水边的石头", "温城", "overF", "小舟_07"]
)
@pytest.mark.parametrize("clock", ZONED)
def test_who_posted_stands_between_title_and_clock_and_the_site_above(outlined, site, name, clock):
    found = outlined(f"{site}\n\n渡口的灯又亮了\n{name}\n{clock}\n\n{TEXT}")
    assert (found["title"], found["byline"]) == ("渡口的灯又亮了", [name])
    assert (found["date"], found["source"]) == ("2005-12-30T10:37:00", None)
    assert (found["furniture"], len(found["blocks"])) == ([site], 2)


def test_who_posted_may_stand_below_the_clock_and_the_site_say_more(outlined):
    head = "渡口小站\n一个人的码头。\n\n渡口的灯又亮了\n2005-12-30T10:37:00Z\n水边的石头"
    found = outlined(f"{head}\n\n{TEXT}")
    assert (found["title"], found["byline"]) == ("渡口的灯又亮了", ["水边的石头"])
    assert found["furniture"] == ["渡口小站", "一个人的码头。"]


def test_a_house_between_title_and_clock_is_the_source(outlined):
    found = outlined(f"渡口闲话 A\n\n渡口的灯又亮了\n青湾日报\n{ZONED[0]}\n\n{TEXT}")
    assert (found["title"], found["source"]) == ("渡口的灯又亮了", "青湾日报")
    assert (found["byline"], found["furniture"]) == ([], ["渡口闲话 A"])


@pytest.mark.parametrize("name", ["ferry_man", "Shiyi1976", "Keng-Fu", "overF"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_chosen_name_signs_above_any_clock(outlined, name, gap):
    found = outlined(f"渡口的灯又亮了{gap}{name}{gap}2005-12-30 10:37\n\n{TEXT}")
    assert (found["title"], found["byline"]) == ("渡口的灯又亮了", [name])


@pytest.mark.parametrize(
    "line",
    ["Reuters", "CNN", "乘客滞留码头", "sina.example.cn", "9:00-17:00", "FerryPress", "linux"],
)
def test_houses_and_second_titles_sign_above_no_plain_clock(outlined, line):
    assert outlined(f"渡口停航三日\n{line}\n2021-06-03 10:22\n\n{TEXT}")["byline"] == []


@pytest.mark.parametrize("line", ["——乘客滞留码头", "乘客滞留，船票作废", "转载", "青湾博客"])
def test_what_says_more_signs_above_no_clock(outlined, line):
    found = outlined(f"渡口停航三日\n{line}\n{ZONED[0]}\n\n{TEXT}")
    assert (found["title"], found["byline"]) == ("渡口停航三日", [])


@pytest.mark.parametrize(
    "head", ["献给父亲\n\n渡口的灯\n何小满\n2021-06-03 10:22", "渡口\n\n2005-12-30T10:37Z"]
)
def test_what_stands_above_is_kept_where_no_program_wrote(outlined, head):
    assert outlined(f"{head}\n\n{TEXT}")["furniture"] == []


def test_a_line_that_breaks_off_is_nobody(outlined):
    assert outlined(f"渡口的灯\n2005-12-30 10:37\n\nDear All，\n\n{TEXT}")["byline"] == []


def test_who_posted_is_no_second_line_of_a_title_in_latin_letters(outlined):
    found = outlined(f"Be Quiet\n\nQingwan Ferry...Day2 Noon\nFerryman1976\n{ZONED[0]}\n\n{TEXT}")
    assert (found["title"], found["byline"]) == ("Qingwan Ferry...Day2 Noon", ["Ferryman1976"])


@pytest.mark.parametrize("below", ["linux", "python3", "青湾", "ferryman"])
@pytest.mark.parametrize("clock", [*ZONED, "2021-06-03 10:22", "2021-06-03 10:22:00 +0800"])
def test_who_signs_above_what_a_post_is_about_is_no_title(outlined, below, clock):
    found = outlined(f"渡口停航三日\n\n何小满\n{below}\n{clock}\n\n{TEXT}")
    assert (found["title"], found["byline"]) == ("渡口停航三日", ["何小满"])


def test_a_number_of_a_part_posts_nothing(outlined):
    found = outlined(f"渡口停航三日\n第三章\n{ZONED[0]}\n\n{TEXT}")
    assert found["byline"] == []
