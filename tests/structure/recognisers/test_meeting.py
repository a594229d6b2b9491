import pytest

TEXT = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("渡口居民议事会会议纪要", "时间：2023年6月27日（星期二）晚七点"),
        ("渡口會議紀錄", "時間：民國112年6月27日下午2時"),
        ("渡口办公会议纪要（第3号）", "日期：2023年6月27日"),
        ("青湾区举行渡口整治新闻发布会（实录）", "时间：2023年6月27日上午10:00"),
        ("渡口鎮停航通氣會", "時間：民國112年6月27日上午10時"),
        ("渡口吊橋記者會實錄", "時間：2023年6月27日"),
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


@pytest.mark.parametrize(
    "who",
    [
        "主持人：区政府新闻办副主任　石　一",
        "发布人：区水利局局长　何小满",
        "记　录：何小满",
        "主讲：何小满",
        "嘉宾：何小满、石一",
        "司会：渡口会会長　何小満",
    ],
)
@pytest.mark.parametrize(
    ("when", "where"), [("时间", "地点"), ("日時", "場所"), ("日　期", "会　场")]
)
def test_who_was_there_wrote_nothing(outlined, who, when, where):
    head = f"渡口读书会\n\n{when}：6月22日晚七点\n{where}：渡口书店二楼\n{who}\n\n"
    found = outlined(f"{head}{TEXT}\n{TEXT}\n")
    assert (found["byline"], found["credits"]) == ([], [])
    assert who in [block.get("text") for block in found["blocks"]]


def test_who_wrote_it_down_for_readers_is_credited_there_and_a_host_elsewhere(outlined):
    head = "渡口座谈会\n\n时间：6月22日\n地点：渡口书店二楼\n摄影：何小满\n\n"
    assert outlined(f"{head}{TEXT}\n{TEXT}\n")["credits"]
    assert outlined(f"渡口的灯\n主持人：何小满\n\n{TEXT}\n{TEXT}\n")["credits"]


RULES = "第一章　总则\n　　第一条　为了管好渡口的灯，制定本办法。\n　　第二条　灯由渡口镇管。\n"


@pytest.mark.parametrize(
    "line",
    [
        "（2022年6月28日渡口镇第九届居民代表大会第四次会议通过）",
        "（2022年6月28日渡口镇第九届居民代表大会常设委员会第四次会议审议通过）",
        "（二〇二二年六月二十八日居民大会通过）",
        "（2022年6月28日渡口镇人民政府令第12号公布　自2022年8月1日起施行）",
        "（2022年6月28日通过　2023年1月5日修正）",
    ],
)
def test_a_rule_is_of_the_day_on_which_it_was_passed(outlined, line):
    assert outlined(f"渡口管灯办法\n{line}\n{RULES}")["date"] == "2022-06-28"


@pytest.mark.parametrize(
    "line",
    [
        "（2022年的渡口，通过一条船说起）",
        "（自2022年8月1日起施行）",
        "（2022年6月，居民大会通过了它）",
        "（渡口镇居民代表大会通过）",
    ],
)
def test_other_brackets_below_a_title_date_nothing(outlined, line):
    assert outlined(f"渡口管灯办法\n{line}\n{TEXT}\n{TEXT}\n")["date"] is None
