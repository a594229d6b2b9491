import pytest

TEXT = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("渡口居民议事会会议纪要", "时间：2023年6月27日（星期二）晚七点"),
        ("渡口會議紀錄", "時間：民國112年6月27日下午2時"),
        ("渡口办公会议纪要（第3号）", "日期：2023年6月27日"),
    ],
)
def test_minutes_are_of_the_day_of_the_meeting(outlined, title, line):
    found = outlined(f"{title}\n{line}\n地点：渡口镇二楼\n{TEXT}\n{TEXT}\n")
    assert (found["date"], found["blocks"][0]["text"]) == ("2023-06-27", line)


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("渡口停航的通知\n时间：2023年6月27日\n", None),
        ("渡口会议纪要\n时间：6月27日\n", None),
        ("渡口会议纪要\n（2023年6月28日）\n时间：2023年6月27日\n", "2023-06-28"),
    ],
)
def test_others_are_not_nor_minutes_that_are_dated(outlined, head, date):
    assert outlined(f"{head}地点：渡口镇二楼\n{TEXT}\n{TEXT}\n")["date"] == date
