import pytest

TEXT = "渡口从周一起停航，坐船的人都去走桥，桥上挤满了自行车。\n街坊们说，桥上太挤，不如坐船。\n"


@pytest.mark.parametrize(
    ("day", "clock", "date"),
    [
        ("2023年6月15日", "15:30:06", "2023-06-15T15:30:06"),
        ("2023年6月15日（星期四）", "香港時間15時30分", "2023-06-15T15:30"),
        ("2012年12月10日", "格林尼治标准时间10:41", "2012-12-10T10:41"),
        ("发布日期：2023-06-15", "15:30:20", "2023-06-15T15:30:20"),
        ("2023/06/15", "下午 3:30", "2023-06-15T15:30"),
        ("二〇二三年六月十五日", "当地时间15点30分", "2023-06-15T15:30"),
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_a_clock_below_the_day_belongs_to_it(outlined, day, clock, date, is_above):
    lines = f"{day}\n{clock}\n"
    text = f"渡口停航\n{lines}{TEXT}" if is_above else f"渡口停航\n\n{TEXT}{lines}"
    found = outlined(text)
    assert (found["date"], len(found["blocks"])) == (date, 2)


@pytest.mark.parametrize("zone", ["北京时间", "香港時間", "当地时间 ", " HKT "])
def test_whose_clock_it_is_stands_between_day_and_clock(outlined, zone):
    assert outlined(f"渡口停航\n2023年6月15日{zone}15:30\n{TEXT}")["date"] == "2023-06-15T15:30"


@pytest.mark.parametrize(
    "rows",
    [
        "2023年6月15日\n9:00\n开幕\n10:00\n船工讲话\n11:30\n散会",
        "开会时间：2023年6月15日\n9:00\n地点：渡口",
        "2023年6月15日\n开船后\n15:30",
        "船期：2023年6月15日\n15:30",
    ],
)
def test_clocks_of_programmes_and_notices_stay(outlined, rows):
    found = outlined(f"渡口大会\n{TEXT}{rows}\n{TEXT}")
    said = str(found["blocks"])
    assert all(row in said for row in rows.split("\n") if ":" in row and "年" not in row)


@pytest.mark.parametrize("clock", ["晚上7:30", "下午5:30", "上午9时30分", "19:30"])
@pytest.mark.parametrize("day", ["2021年6月3日", "2021年6月3日（星期四）", "2021.6.3"])
@pytest.mark.parametrize("next_line", ["白鹭水闸边", "请带好雨衣。", "欢迎参加！", "票价：十元"])
def test_when_a_concert_begins_is_not_when_its_poster_appeared(outlined, day, clock, next_line):
    found = outlined(f"水闸音乐会\n{day}\n{clock}\n{next_line}\n{TEXT}")
    assert "T" not in (found["date"] or "")
    assert clock in str(found["blocks"])


def test_a_clock_belongs_to_the_day_where_whence_it_is_stands_beside_it(outlined):
    found = outlined(f"渡口停航\n2023年6月15日\n15:30\n来源：白鹭日报\n{TEXT}")
    assert found["date"] == "2023-06-15T15:30"
