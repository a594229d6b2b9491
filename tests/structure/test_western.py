import pytest

from convert.structure.western import western_at


@pytest.mark.parametrize(
    ("text", "end", "date", "clock"),
    [
        ("Mon Sep 18 01:12:47 2006), 站内", 24, (2006, 9, 18), (1, 12, 47)),
        ("Mon, 18 Sep 2006 01:12 +0800", 28, (2006, 9, 18), (1, 12)),
        ("Mon, 18 Sep 2006 01:12:47 GMT (UTC)", 35, (2006, 9, 18), (1, 12, 47)),
        ("Mon Sep 18 01:12:47 CST 2006", 28, (2006, 9, 18), (1, 12, 47)),
        ("18 Sep 2006 +0800", 11, (2006, 9, 18), ()),
        ("Sept. 5th, 2021", 15, (2021, 9, 5), ()),
        ("Dec 28 Sat 2013 00:28", 21, (2013, 12, 28), (0, 28)),
        ("5 May 2021 老周", 10, (2021, 5, 5), ()),
    ],
)
def test_a_date_in_english_is_read(text, end, date, clock):
    found = western_at(text, 0)
    assert (found.end, found[1:4], found.clock) == (end, date, clock)


@pytest.mark.parametrize("text", ["May the wind", "Sun 2006", "3D", "May 2021", "2021", "", "五月"])
def test_words_and_numbers_are_no_date(text):
    assert western_at(text, 0) is None


@pytest.mark.parametrize(
    ("text", "hour"),
    [("November 3, 2016 10:47 PM", 22), ("Nov 3, 2016 12:05 AM", 0), ("3 Nov 2016 12:05 PM", 12)],
)
def test_halves_of_a_day_count(text, hour):
    found = western_at(text, 0)
    assert found is not None
    assert found.clock[0] == hour
