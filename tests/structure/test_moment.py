import pytest

from convert.structure.moment import is_doubtful, is_moment, is_yearless, moment_at, moment_in


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("17.06.2020  08:21", "2020-06-17T08:21:00", "minute"),
        ("17.06.2020 \u00a008:21", "2020-06-17T08:21:00", "minute"),
        ("2024年1月21日17时", "2024-01-21T17:00:00", "minute"),
        ("2024年1月21日下午5時", "2024-01-21T17:00:00", "minute"),
        ("2024年1月21日24时", "2024-01-21T00:00:00", "day"),
        ("2024年1月21日8时间", "2024-01-21T00:00:00", "day"),
        ("2020-06-17", "2020-06-17T00:00:00", "day"),
        ("2020/6/7 09:12:30", "2020-06-07T09:12:30", "second"),
        ("2020年6月17日", "2020-06-17T00:00:00", "day"),
        ("2022年02月13日07:48", "2022-02-13T07:48:00", "minute"),
        ("２０２０年６月１７日", "2020-06-17T00:00:00", "day"),
        ("二〇二一年十二月三十日", "2021-12-30T00:00:00", "day"),
        ("二○二一年一月二十一日", "2021-01-21T00:00:00", "day"),
        ("民國109年6月17日", "2020-06-17T00:00:00", "day"),
        ("中華民國一百零九年六月十七日", "2020-06-17T00:00:00", "day"),
        ("令和2年6月17日", "2020-06-17T00:00:00", "day"),
        ("2020年6月", "2020-06-01T00:00:00", "month"),
        ("2020年7月8日（星期三）", "2020-07-08T00:00:00", "day"),
        ("113/03/05 10:22", "2024-03-05T10:22:00", "minute"),
        ("2021-03-05 PM 3:20", "2021-03-05T15:20:00", "minute"),
        ("2021/03/05 03:20 PM", "2021-03-05T15:20:00", "minute"),
        ("2021.03.05 | 10:20", "2021-03-05T10:20:00", "minute"),
        ("Mon Sep 18 01:12:47 2006", "2006-09-18T01:12:47", "second"),
        ("5 May 2021", "2021-05-05T00:00:00", "day"),
        ("星期五, 10月 25, 2013", "2013-10-25T00:00:00", "day"),
        ("113年3月5日", "2024-03-05T00:00:00", "day"),
        ("12/10/2020 - 15:26", "2020-10-12T15:26:00", "minute"),
        ("12/13/2020", "2020-12-13T00:00:00", "day"),
        ("2020-06-17 - 15:26", "2020-06-17T15:26:00", "minute"),
        ("2020年6月17日 - 15:26", "2020-06-17T15:26:00", "minute"),
        ("2020‧06‧17", "2020-06-17T00:00:00", "day"),
        ("2020・6・17 08:21", "2020-06-17T08:21:00", "minute"),
    ],
)
def test_dates_are_read_to_the_precision_that_is_printed(text, value, precision):
    found = moment_at(text)
    assert (found.value.value.isoformat(), found.value.precision) == (value, precision)


@pytest.mark.parametrize(
    "text",
    [
        "6月17日",
        "13.13.2020",
        "2020-02-30",
        "12020-06-17",
        "3:2",
        "40多岁",
        "13.12.13",
        "12.13.2020",
        "31/31/2020",
        "1/2/3",
    ],
)
def test_a_year_is_never_invented_and_no_date_is_no_date(text):
    assert moment_at(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2023年（令和5年）5月6日", "2023-05-06"),
        ("令和5年（2023年）5月6日", "2023-05-06"),
        ("2023年5月6日（土）10:00", "2023-05-06T10:00"),
    ],
)
def test_both_years_and_the_day_of_the_week_may_stand_within(text, value):
    assert moment_at(text).value.value.isoformat()[: len(value)] == value


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("5月6日（土）", True), ("5/6(土)", True), ("5月6日 星期六", True), ("5月6日的船", False)],
)
def test_a_day_may_stand_without_its_year(text, is_so):
    assert is_yearless(text) is is_so


def test_what_was_printed_is_kept():
    found = moment_in("发布：2020-06-17 08:21 来源")
    assert found.value.printed == "2020-06-17 08:21"
    assert (found.start, found.end) == (3, 19)


@pytest.mark.parametrize(
    ("text", "is_one"), [("2024年5月3日", True), ("2024年5月3日，晴", False), ("李明月", False)]
)
def test_a_date_with_words_behind_it_is_no_moment(text, is_one):
    assert is_moment(text) is is_one


@pytest.mark.parametrize(
    ("printed", "is_so"),
    [
        ("05/12/2024", True),
        ("05/05/2024", False),
        ("25/12/2024", False),
        ("12/25/2024", False),
        ("05.12.2024", False),
        ("2024/05/12", False),
    ],
)
def test_a_day_and_a_month_are_mistaken_only_for_each_other(printed, is_so):
    assert is_doubtful(printed) is is_so


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:25 2026-02-17 HKT", "2026-02-17T14:25:00"),
        ("08:12:30, 2021/03/05", "2021-03-05T08:12:30"),
        ("2024 06/10 14:45:01", "2024-06-10T14:45:01"),
        ("二○二○年三月十日", "2020-03-10T00:00:00"),
    ],
)
def test_the_hour_may_stand_first_and_the_year_apart(text, expected):
    assert moment_at(text).value.value.isoformat() == expected


@pytest.mark.parametrize("text", ["14:25 比 2026", "2024 06/10", "14:25 2026"])
def test_an_hour_and_a_number_are_no_day(text):
    assert moment_at(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2005-12-30T10:37:00+08:00",
        "2005-12-30T10:37-04:00",
        "2005-12-30T10:37:00.125Z",
        "2005-12-30 10:37:00 +0800",
        "2005-12-30 10:37 UTC+8",
        "Fri, 30 Dec 2005 10:37:00 +0000",
    ],
)
def test_whose_clock_it_is_belongs_to_the_moment(text):
    assert is_moment(text)


@pytest.mark.parametrize(
    "rest", ["-11:30", "-12:00:00", "Z世代", " +1", " UTC时间", " U盘", "+3000", " - 11:30"]
)
def test_what_lasts_or_follows_is_no_zone(rest):
    assert moment_at(f"2005-12-30 10:37{rest}").end == 16


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("06:05 PM 12/01/2024", "2024-01-12T18:05:00"),
        ("6:05pm, 2024-01-12", "2024-01-12T18:05:00"),
        ("08:00 31.12.2023", "2023-12-31T08:00:00"),
        ("二〇二一年十一月廿五日", "2021-11-25T00:00:00"),
        ("民国十二年三月卅日", "1923-03-30T00:00:00"),
        ("12-01-2024 06:05 PM", "2024-01-12T18:05:00"),
        ("2024年元月5日", "2024-01-05T00:00:00"),
        ("二〇二四年元月廿日", "2024-01-20T00:00:00"),
    ],
)
def test_an_hour_before_the_day_and_old_words_for_twenty_are_read(text, moment):
    found = moment_at(text)
    assert found is not None
    assert (found.value.value.isoformat(), found.end) == (moment, len(text))


@pytest.mark.parametrize(
    "text", ["18:00 12/2024", "3:2 2.5.2024", "06:05 PM", "3:1 12/13", "3-5-2024", "12-34-2024"]
)
def test_an_hour_and_half_a_day_are_none(text):
    assert moment_at(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11/09/2023(四)", "2023-11-09"),
        ("11/09/2023（Thu）", "2023-11-09"),
        ("09/11/2023 星期四", "2023-11-09"),
        ("11/9/2023 (一)", "2023-09-11"),
        ("05/12/2024 星期日", "2024-05-12"),
        ("05/12/2024(四)", "2024-12-05"),
        ("05/12/2024(三)", "2024-12-05"),
        ("05/12/2024 二版", "2024-12-05"),
        ("00/12/2024(四)", "2024-12-01"),
    ],
)
def test_the_day_of_the_week_tells_the_day_from_the_month(text, expected):
    found = moment_at(text)
    assert (found and found.value.value.date().isoformat()) == expected


@pytest.mark.parametrize("text", ["货号 05-12-2021", "二比一 10-12-2021", "灯下 25-12-2021"])
def test_numbers_between_dashes_behind_a_word_are_no_day(text):
    assert moment_in(text) is None


@pytest.mark.parametrize("text", ["发布日期：25-12-2021", "时间： 25-12-2021", "25-12-2021 10:30"])
def test_a_day_between_dashes_stands_alone_or_behind_a_colon(text):
    found = moment_in(text)
    assert found is not None
    assert found.value.value.isoformat()[:10] == "2021-12-25"


def test_boards_print_the_day_first_without_noughts_before_the_hour():
    found = moment_in("發表於 2-11-2010 19:09:48 | 顯示全部樓層")
    assert found is not None
    assert found.value.value.isoformat() == "2010-11-02T19:09:48"


@pytest.mark.parametrize("text", ["比分 2-11-2010", "1-3-2010 号楼"])
def test_numbers_with_dashes_and_no_hour_are_no_day(text):
    assert moment_in(text) is None


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2023 年 4 月 5 日 16 时 08 分", "minute"),
        ("2023 年 4 月 5 日 16 時 08 分 09 秒", "second"),
        ("2023 年 4 月 5 日 16 时", "minute"),
        ("112 年 4 月 5 日", "day"),
        ("4 月 5, 2023", "day"),
    ],
)
def test_spaces_about_digits_hide_no_date(text, precision):
    found = moment_at(text)
    assert found is not None
    assert (found.end, found.value.precision) == (len(text), precision)
    assert found.value.value.date().isoformat() == "2023-04-05"
