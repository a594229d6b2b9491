import pytest

TEXT = (
    "渡口的船停了三天，岸上的人等着。船老大说，水退了就开，谁也不用急。\n"
    "第二天早上雾散了，石阶上坐着卖菜的人，她把秤放在膝盖上，看着对岸。\n"
)


@pytest.mark.parametrize(
    ("day", "again", "names"),
    [
        ("2016-05-20何小满唐婉阿斯拉尔", "● 何小满 唐婉 阿斯拉尔", ["何小满", "唐婉", "阿斯拉尔"]),
        ("2016/5/20何小满阿斯拉尔", "何小满　阿斯拉尔", ["何小满", "阿斯拉尔"]),
        ("2016.05.20何小满", "◎何小满", ["何小满"]),
    ],
)
def test_names_that_touch_a_day_are_parted_as_another_line_has_them(outlined, day, again, names):
    found = outlined(f"渡口停航以后的三日\n\n{day}\n\n关键词：渡口\n\n{again}\n\n{TEXT}")
    assert (found["date"], found["byline"]) == ("2016-05-20", names)
    assert again not in [block.get("text") for block in found["blocks"]]


@pytest.mark.parametrize(
    ("day", "again"),
    [
        ("2016-05-20渡口停航三天", "渡口 停航 三天"),
        ("2016-05-20何小满来渡口看灯", "何小满 来渡口看船"),
        ("2016年5月20日何小满唐婉结婚", "何小满 唐婉"),
    ],
)
def test_what_happened_on_a_day_names_nobody(outlined, day, again):
    assert outlined(f"渡口停航以后的三日\n\n{day}\n\n{again}\n\n{TEXT}")["date"] is None
