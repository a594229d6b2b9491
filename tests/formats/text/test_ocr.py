import pytest

from convert.formats.text.ocr import ocr_spaces


def without(text):
    for start, end in reversed(list(ocr_spaces(text))):
        text = text[:start] + text[end:]
    return text


def test_spaces_that_tear_words_go():
    torn = "渡 船 停开 以 后， 河 两岸 的 人忽 然 少了 话 。\n" * 3
    assert without(torn) == "渡船停开以后，河两岸的人忽然少了话。\n" * 3


def test_where_commas_have_spaces_too_few_torn_words_are_enough():
    torn = "船在夜里靠 岸, 没有人来接。 老周把缆 绳系好, 又解开, 再系好。 灯 亮着。\n" * 5
    assert " " not in without(torn)


def test_spaces_that_part_what_stands_together_elsewhere_go_from_prose():
    prose = "渡口的灯亮着，木船靠在石阶旁边，没有人来接，老周把缆绳系好又解开，风大了。\n"
    torn = "渡 口的灯亮着，木 船靠在石阶旁边，没有人 来接，老周把缆绳系 好又解开，风大了。\n"
    name = "何小满 周大川\n"
    assert without(prose + torn + name) == prose + prose + name


@pytest.mark.parametrize("space", ["\xa0", "\u2009"])
def test_spaces_of_other_widths_tear_words_as_well(space):
    torn = "渡 船 停开 以 后， 河 两岸 的 人忽 然 少了 话 。\n" * 3
    assert without(torn.replace(" ", space)) == "渡船停开以后，河两岸的人忽然少了话。\n" * 3


def test_spaces_before_stops_go_alone():
    loose = "船靠了岸 ，没有人来接 ，何小满 周大川把缆绳系好又解开 。\n" * 4
    assert without(loose) == "船靠了岸，没有人来接，何小满 周大川把缆绳系好又解开。\n" * 4


def test_names_stay_apart_where_commas_have_spaces():
    habit = "船靠了岸， 没有人来接， 老周把缆绳系好， 又解开， 灯亮着， 等天亮再走。\n" * 4
    assert without(habit + "责编 何小满 美编 周大川 校读 李二\n").endswith(
        "何小满 美编 周大川 校读 李二\n"
    )


@pytest.mark.parametrize(
    "typed",
    [
        "第一章　渡口　灯下\n　　船靠了岸，没有人来接，老周把缆绳系好又解开。\n" * 8,
        "何小满　周大川　陈　一　孟思远　冯　桂　李　二\n" * 8,
        "甲　乙　丙　丁\n子　丑　寅　卯\n" * 8,
        "船靠了岸 ，没有人来接，老周把缆绳系好又解开，灯亮着。\n" * 4,
        "沿岸设立观测点 渔民参与巡护" * 5,
        "王小明 李晓红 陈一 周大川 何小满 孟思远 欧阳修远 冯桂枝 " * 5,
        "船靠岸了, 没有人来接。 老周把缆绳系好, 又解开, 再系好。\n" * 8,
        "风 起 了 灯 还 亮\n船 在 江 心 等 谁 的 信\n潮 水 来 过 又 去 了\n" * 3,
        "船靠岸了 没有人来接，老周把缆绳系好 又解开，灯还亮着，风从江上吹来，人都走了。\n" * 4,
        "他用 Python 写了 3 个 脚本，放在 /tmp 里，然后走了。" * 5,
    ],
)
def test_spaces_that_people_type_stay(typed):
    assert without(typed) == typed


def test_heads_that_were_set_apart_are_joined():
    text = "第 一 章　总 则\n渡口的船由村里管。\n第 十 二 章　渡 船 与 船 票\n船票五角。\n"
    assert without(text) == "第一章　总则\n渡口的船由村里管。\n第十二章　渡船与船票\n船票五角。\n"


@pytest.mark.parametrize(
    "text",
    [
        "第 一 章　总 则\n渡口的船由村里管。\n第二章　船 票\n船票五角。\n",
        "第一章　总 则\n渡口。\n第二章　附 则\n船票五角。\n",
        "第 一 章 他说，船 来了。\n第 二 章 他说，船 走了。\n",
    ],
)
def test_heads_whose_numbers_are_whole_keep_their_spaces(text):
    assert without(text) == text


def test_marks_of_half_width_that_are_set_with_a_space_keep_it_where_words_are_torn():
    torn = "渡 口的船天 亮开, 天 黑停. 桨 声一 响, 对 岸就有人点灯, 灯一 亮, 船就 靠岸.\n" * 4
    set_so = "渡口的船天亮开, 天黑停. 桨声一响, 对岸就有人点灯, 灯一亮, 船就靠岸.\n" * 4
    assert without(torn) == set_so
    assert without(torn + "岸上的人说，船来了。\n") == (set_so + "岸上的人说，船来了。\n").replace(
        ", ", ","
    ).replace(". ", ".")


def test_a_counted_head_makes_no_marks_of_full_width():
    torn = "渡 口的船天 亮开, 天 黑停. 桨 声一 响, 对 岸就有人点灯, 灯一 亮, 船就 靠岸.\n" * 4
    set_so = "渡口的船天亮开, 天黑停. 桨声一响, 对岸就有人点灯, 灯一亮, 船就靠岸.\n" * 4
    assert without("一、渡口\n" + torn) == "一、渡口\n" + set_so


def test_spaces_on_both_sides_of_marks_go_where_most_stand_so():
    apart = "入夏以来 , 渡口水位上涨 , 船停了三天 . 现将开航的事通知如下 :\n" * 4
    assert without(apart) == apart.replace(" ", "")
    assert without(apart + "船长 3.5 米\n").endswith("船长 3.5 米\n")
    typed = "渡口的船, 天亮开, 天黑停. 每天 , 都一样.\n" * 6
    assert without(typed) == typed
