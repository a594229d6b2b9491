import pytest

from convert.ir.front import byline, signatures
from convert.ir.walk import text

LETTER = """给码头食堂的信
{above}
师傅们：

上月在你们那里吃饭，忘了一把伞，是我爸爸留下来的，难为你们替我收了这么久，还擦干净了。

此致

敬礼！

{below}
"""
OWN = "2024年5月3日"


def printed(read, above="", below=f"何小满\n{OWN}"):
    made, *_ = read(LETTER.format(above=f"\n{above}\n" if above else "", below=below))
    return byline(made), list(map(text, signatures(made.blocks)))


def test_what_is_dated_below_who_signs_is_printed_there(read):
    assert printed(read) == ((), ["何小满", OWN])


@pytest.mark.parametrize("name", ["学生 何望月", "王新年", "第五小学"])
def test_names_may_end_as_dates_do(read, name):
    assert printed(read, below=f"{name}\n{OWN}")[1] == [name, OWN]


@pytest.mark.parametrize("site", ["2024-05-06 09:30　来源：某某日报", "2024年5月6日　某某晚报"])
def test_the_day_of_a_page_stays_above_what_is_signed(read, site):
    above, below = printed(read, above=site)
    assert (above[0], below) == (site.partition("\u3000")[0], ["何小满", OWN])


@pytest.mark.parametrize("site", ["2024-05-06 09:30　来源：某某日报", "2024年5月6日　某某晚报"])
def test_who_signs_without_a_day_is_given_none(read, site):
    above, below = printed(read, above=site, below="码头住户 何小满")
    assert (above[0], below) == (site.partition("\u3000")[0], ["码头住户 何小满"])


def test_the_time_of_a_day_is_the_page_s(read):
    above, below = printed(read, below="何小满\n2024-05-06 09:30")
    assert (above, below) == (("2024-05-06 09:30",), ["何小满"])


def test_that_date_is_no_part_of_the_text(outlined):
    found = outlined(LETTER.format(above="", below=f"何小满\n{OWN}"))
    assert found["date"] == "2024-05-03"
    assert OWN not in [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("更新日期：2024-05-06\n發布日期：2023-05-02", "2023-05-02"),
        ("更新：2024/05/06 12:00\n青灣日報 2023-05-02", "2023-05-02"),
        ("發布日期：2023-05-02\n更新日期：2024-05-06", "2023-05-02"),
        ("最後更新：2024/05/06", "2024-05-06"),
    ],
)
def test_when_it_was_changed_is_its_date_only_where_no_other_stands_beside(outlined, head, date):
    text = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，籃子挨著籃子。"
    assert outlined(f"渡口的燈又亮了\n{head}\n\n{text}\n{text}\n")["date"] == date


def test_the_day_below_a_short_text_is_not_beside_when_it_was_changed(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯又亮了\n更新日期：2024-05-06\n\n{text}\n{text}\n\n2023-05-02\n")
    assert found["date"] == "2024-05-06"
