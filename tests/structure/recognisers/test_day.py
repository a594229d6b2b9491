import pytest

from convert.structure.fields import fields
from convert.structure.recognisers.day import is_of_another

BODY = "渡口将由本月十日起停航，不少街坊昨天到码头拍照留念，说以后再也坐不到了。"


@pytest.mark.parametrize("line", ["2024年5月 儿子于工地", "2024年5月6日 街坊送来两条鱼"])
def test_what_a_text_tells_of_a_day_stays(outlined, line):
    found = outlined(f"渡口的灯\n{BODY}\n{line}\n{BODY}\n{line}\n")
    texts = [block.get("text") for block in found["blocks"]]
    assert texts == [BODY, line, BODY, line]


@pytest.mark.parametrize(
    "line", ["2012年2月29日夜，改于青梧", "2012年2月29日印发", "2012年2月29日 星期三"]
)
def test_where_and_how_a_text_was_written_is_told_with_its_day(outlined, line):
    found = outlined(f"渡口的灯\n{BODY}\n{BODY}\n{line}\n")
    assert found["date"] == "2012-02-29"


def test_days_of_a_list_are_no_day_of_the_article(outlined):
    found = outlined(
        f"渡口的灯\n2024-03-05\n\n{BODY}\n\n"
        "下次开会：\n\n• 2024 年 4 月 3 日\n• 2024 年 5 月 8 日\n"
    )
    assert found["date"] == "2024-03-05"
    assert found["blocks"][-1].get("items") == ["2024 年 4 月 3 日", "2024 年 5 月 8 日"]


def test_days_of_other_texts_below_are_no_day_of_the_article(outlined):
    below = "灯塔的故事\n\n2024-02-01\n\n雾里的船\n\n2024-01-31\n"
    assert outlined(f"渡口的灯\n\n{BODY}\n\n{BODY}\n\n{below}")["date"] is None


def test_one_day_below_the_text_is_its_day(outlined):
    assert outlined(f"渡口的灯\n\n{BODY}\n\n{BODY}\n\n2024-02-01\n")["date"] == "2024-02-01"


def test_a_label_for_the_day_of_a_law_is_answered_below(outlined):
    found = outlined(f"渡口管理办法\n\n修正日期：\n2024年2月1日\n\n{BODY}\n\n{BODY}\n")
    assert found["date"] == "2024-02-01"


def test_a_label_that_asks_for_the_day_of_a_meeting_is_not(outlined):
    found = outlined(f"渡口管理办法\n\n{BODY}\n\n会议时间：\n2024年2月1日\n\n{BODY}\n")
    assert found["date"] is None


def test_when_a_program_copied_a_page_is_no_day_of_the_article(outlined):
    assert outlined(f"渡口的灯\n抓取时间: 2024/2/2 23:50:51\n\n{BODY}\n\n{BODY}\n")["date"] is None


def test_what_happens_hour_by_hour_is_no_house(outlined):
    hours = ["07:30 集合出发", "09:00 参观渡口", "12:00 自助午餐"]
    programme = "\n".join(f"2024-03-05 {hour}" for hour in hours)
    found = outlined(f"渡口开放日日程\n\n{programme}\n\n{BODY}\n\n{BODY}\n")
    assert (found["source"], found["date"]) == (None, None)
    assert "集合出发" in str(found["blocks"])


def test_what_was_done_at_an_hour_heads_what_is_told_of_it(outlined):
    log = f"2024-03-05 07:30 起床洗漱\n\n{BODY}\n\n2024-03-05 12:10 回家吃饭\n\n{BODY}\n"
    found = outlined(log)
    assert (found["source"], "起床洗漱" in str(found)) == (None, True)


def test_the_days_of_a_diary_and_their_weather_stay(outlined):
    days = "".join(f"2024年3月{day}日 晴\n\n{BODY}\n\n" for day in (5, 6, 7))
    found = outlined(f"江边日记\n\n{days}")
    assert (found["date"], "3月5日 晴" in str(found["blocks"])) == (None, True)


def test_a_site_stamps_the_hour_and_its_name_once(outlined):
    found = outlined(f"渡口的灯\n\n2024-03-05 07:30 青湾旧事\n\n{BODY}\n\n{BODY}\n")
    assert (found["source"], found["date"]) == ("青湾旧事", "2024-03-05T07:30")


def test_near_the_top_a_day_is_the_articles_whatever_stands_behind_it(outlined):
    found = outlined(f"渡口的灯\n2024年5月6日 街坊送来\n\n{BODY}\n\n{BODY}\n")
    assert found["date"] == "2024-05-06"


@pytest.mark.parametrize(
    "stamp",
    ["最後更新：12:20", "最后更新:12:20", "（更新於 12:20）", "| 最近更新时间：2019-07-24 12:20"],
)
def test_when_a_site_changed_a_page_is_told_of_no_day(outlined, stamp):
    text = f"渡口停航\n\n2019年07月24日 11:30 {stamp}\n\n{BODY}\n\n{BODY}\n\n"
    found = outlined(f"{text}渡口又通航\n2024年05月01日 00:25 {stamp}\n{BODY}\n")
    assert found["date"] == "2019-07-24T11:30"


def test_when_and_whence_behind_labels_is_told_beside_other_labels(outlined):
    head = "当前位置: 渡口网 > 要闻 >\n渡口停航\n频道：要闻\n"
    stamp = "时间:2016-04-08 13:20来源:青湾晚报 作者:何小满 点击:\n"
    found = outlined(f"{head}{stamp}票价：两元\n\n{BODY}\n\n{BODY}\n")
    assert (found["date"], found["source"]) == ("2016-04-08T13:20", "青湾晚报")


@pytest.mark.parametrize(
    "line",
    [
        "报名时间：2018-11-21",
        "停水日期: 2018年11月21日",
        "截止日期：2018-11-21",
        "會議時間：2018/11/21 14:00",
        "打印时间：2018-11-21 08:00",
        "募集期間：2018年11月21日",
    ],
)
@pytest.mark.parametrize("is_below", [True, False])
def test_a_day_that_a_label_asks_for_is_no_day_of_the_article(outlined, line, is_below):
    parts = [BODY, BODY, line] if is_below else [line, BODY, BODY]
    found = outlined("\n\n".join(["渡口的灯", *parts]) + "\n")
    assert found["date"] is None
    assert line in [block.get("text") for block in found["blocks"]]


@pytest.mark.parametrize(
    "line",
    [
        "本文发布时间：2018-11-21",
        "信息更新日期：2018年11月21日",
        "日期：2018-11-21",
        "发行时间：2018-11-21",
        "写作日期：2018年11月21日",
        "創作時間：2018-11-21",
        "定稿时间：2018-11-21",
        "转载时间：2018-11-21",
        "制表日期：2018-11-21",
    ],
)
def test_a_label_of_when_a_text_appeared_may_have_words_before_it(outlined, line):
    found = outlined(f"渡口的灯\n\n{line}\n\n{BODY}\n\n{BODY}\n")
    assert (found["date"], len(found["blocks"])) == ("2018-11-21", 2)


@pytest.mark.parametrize(
    "line", ["2022.3.5～6.20　于青湾", "2022年3月5日—6月20日", "（2022.3.5-2022.6.20）"]
)
def test_a_time_that_lasts_is_no_day_of_the_article(outlined, line):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    found = outlined(f"住院日记\n何小满\n\n{prose}\n\n{prose[:-8]}。\n\n{line}\n")
    assert found["date"] is None
    assert found["blocks"][-1]["text"] == line


@pytest.mark.parametrize("line", ["2022.3.5　于青湾", "2022年3月5日", "（2022.3.5）"])
def test_a_day_below_the_text_is_the_article_s(outlined, line):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    found = outlined(f"住院日记\n何小满\n\n{prose}\n\n{prose[:-8]}。\n\n{line}\n")
    assert found["date"] == "2022-03-05"


def test_months_and_days_that_head_parts_are_several(outlined):
    parts = "\n\n".join(
        f"{day}\n渡船靠岸，所幸无人伤亡，村民联名写信。"
        for day in ("2009年4月", "2011年8月16日", "2014年·停工")
    )
    found = outlined(f"一座桥的十二年\n□ 本报记者 何小满\n\n渡口的桥走了十二年。\n\n{parts}\n")
    assert found["date"] is None


def test_months_of_a_chronicle_are_no_day_of_the_article(outlined):
    found = outlined(
        f"渡口大事记\n1988年7月\n{BODY}\n1990年7月\n{BODY}\n1990年8月\n{BODY}\n"
        f"1991年7月\n{BODY}\n1993年6月\n{BODY}\n"
    )
    texts = [block["text"] for block in found["blocks"]]
    assert {"1990年7月", "1990年8月", "1991年7月", "1993年6月"} <= set(texts)


def test_the_last_day_of_a_chronicle_stays_below_the_office_it_tells_of(outlined):
    told = "渡口的船停了三天，水涨得很高，人都站在岸上看，没有人说话。"
    rows = ["2019年3月1日", told, "2020年5月3日", told[::-1], "青湾县渡口管理所", "2021年6月3日"]
    found = outlined("\n\n".join(["渡口大事记", "青湾县档案馆", *rows]) + "\n")
    assert rows[-1] in [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    "text", ["設立：1968年4月", "創立：1968年4月1日", "发行：1968年4月", "発売日：2024年3月5日"]
)
def test_what_a_house_tells_of_itself_is_no_day_of_the_text(text):
    assert is_of_another(text, fields(text)[-1])


@pytest.mark.parametrize("text", ["発行日：2024年3月5日", "初稿：2024年3月", "发布时间：2024年3月"])
def test_when_it_was_made_or_printed_is(text):
    assert not is_of_another(text, fields(text)[-1])
