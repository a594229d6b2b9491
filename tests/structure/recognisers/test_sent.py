import pytest

TEXT = "渡口福会馆昨晚设宴八十席，庆祝成立一百一十周年，来的人很多。"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("【青湾报渡口讯】（何小满报道）", ["何小满"]),
        ("【青湾报渡口讯】（柯凌报道）", ["柯凌"]),
        ("【青湾报渡口讯】（何小满、李二红渡口报道）", ["何小满", "李二红"]),
        ("本报讯（何小满报道）", ["何小满"]),
        ("【本報訊】（何小滿報導）", ["何小滿"]),
        ("（青灣報渡口訊）（何小滿、李二紅報導）", ["何小滿", "李二紅"]),
        ("（青湾报何小满渡口报道）", ["何小满"]),
        ("（本报何小满报道）", ["何小满"]),
    ],
)
def test_who_reported_stands_in_brackets_at_the_head(outlined, head, names):
    found = outlined(f"渡口的灯\n2022年9月11日\n{head}{TEXT}\n{TEXT}\n")
    assert (found["byline"], found["blocks"][0]["text"]) == (names, head + TEXT)


@pytest.mark.parametrize(
    "head",
    [
        "（综合报道）",
        "（本报渡口报道）",
        "【青湾报讯】（本报综合报道）",
        "【青湾报讯】（渡口消息）",
        "本报讯（温州报道）",
        "本报讯（现场报道）",
        "本报讯（方面报道）",
        "本报讯（全程跟踪报道）",
    ],
)
def test_a_report_in_brackets_may_name_nobody(outlined, head):
    assert outlined(f"渡口的灯\n2022年9月11日\n{head}{TEXT}\n{TEXT}\n")["byline"] == []
