import pytest

from convert.structure.signature import names_noted, office_end, places_of, told_beside_day


def named(text):
    return [text[start:end] for start, end in places_of(text, office_end(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("何小满", ["何小满"]),
        ("何小满 青湾渡口医学实验中心", ["何小满"]),
        ("孟思远　何一", ["孟思远", "何一"]),
        ("（何小满）", ["何小满"]),
        ("■何小满（青湾大学教授）", ["何小满"]),
        ("青湾市图书馆馆长　孟思远", ["孟思远"]),
        ("渡口出版社經理 何小满", ["何小满"]),
        ("何一，李二，王小红（青湾天文台，青湾 100000）", ["何一", "李二", "王小红"]),
        ("何一1，李二2", ["何一", "李二"]),
        ("〔清〕何小满", ["何小满"]),
        ("［古希腊］渡里克勒斯", ["渡里克勒斯"]),
        ("唐代：何小满", ["何小满"]),
        ("Nora Lindqvist", ["Nora Lindqvist"]),
        ("何　渡1　　米知春2", ["何　渡", "米知春"]),
        ("石小川¹,²　何　渡^1", ["石小川", "何　渡"]),
        ("青湾大学历史系　何小满　石一", ["何小满", "石一"]),
        ("渡口农村经济研究中心  何小满  石 一", ["何小满", "石 一"]),
        ("何　一", ["何　一"]),
        ("何小满 著", ["何小满"]),
    ],
)
def test_names_stand_where_they_are_said_to(text, names):
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "渡口的灯亮了一整夜",
        "何小满，渡口（青湾大学）",
        "编辑 校对",
        "（注）何小满",
        "nora",
        "记者",
        "妈 妈",
        "近代：渡口的船与灯",
        "［日本］渡口的灯亮了一整夜",
        "[日] 晴",
        "美：何小满",
        "明：何小满",
    ],
)
def test_a_line_with_other_words_has_none(text):
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("［挪威］埃纳·霍尔特", "埃纳·霍尔特"),
        ("〔挪威〕 埃纳·霍尔特", "埃纳·霍尔特"),
        ("埃纳·霍尔特［挪威］", "埃纳·霍尔特"),
        ("埃纳·霍尔特（挪威）", "埃纳·霍尔特"),
        ("田　守　正", "田　守　正"),
        ("欧　阳　渡", "欧　阳　渡"),
    ],
)
def test_a_land_stands_about_a_foreign_name_and_a_name_is_set_wide(text, name):
    assert [text[a:b] for a, b in places_of(text, 0)] == [name]


@pytest.mark.parametrize("text", ["春　夏　秋", "一　二　三", "［注意］渡口停航"])
def test_other_words_set_wide_or_in_brackets_name_nobody(text):
    assert places_of(text, 0) == () or places_of(text, 0) == []


@pytest.mark.parametrize(
    "head",
    [
        ("渡口没有邻居", "［挪威］埃纳·霍尔特", "何小满 译"),
        ("［挪威］埃纳·霍尔特", "渡口没有邻居", "何小满 译"),
        ("渡口没有邻居", "作者：［挪威］埃纳·霍尔特　译者：何小满"),
    ],
)
def test_a_foreign_author_stands_above_or_below_the_title_and_is_none(outlined, head):
    prose = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined("\n".join((*head, prose, prose)))
    assert (found["title"], found["byline"]) == ("渡口没有邻居", ["埃纳·霍尔特"])
    assert [one["names"] for one in found["credits"]] == [["何小满"]]


@pytest.mark.parametrize("title", ["［日］渡口纪行", "（美）好的一天", "［注意］渡口停航"])
def test_a_bracket_before_no_person_belongs_to_the_title(outlined, title):
    prose = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    assert outlined(f"{title}\n{prose}\n{prose}\n")["title"] == title


def test_a_name_whose_characters_are_set_apart_signs_a_speech(outlined):
    prose = "今天这个会，开在山上，不开在会场，就是想请大家先看一看，再听我讲。"
    head = "在渡口植树会上的讲话\n（2022年3月16日）\n田　守　正\n同志们：\n"
    found = outlined(f"{head}{prose}\n{prose}\n")
    assert (found["byline"], found["date"]) == (["田守正"], "2022-03-16")


@pytest.mark.parametrize(
    "text", ["青湾大学 石桥校区", "青湾大学　黄昏", "青湾市第一医院 门口", "青湾博物馆 张灯结彩"]
)
def test_a_house_sends_nobody_whose_name_is_a_word(text):
    assert office_end(text) == 0


@pytest.mark.parametrize(
    ("text", "above", "below"),
    [
        ("Jane Whitfield（渡口项目领导人）", ["渡口停了。", "2019 年 8 月"], []),
        ("何小滿（青灣文學館創辦人）", ["渡口停了。"], ["2019年8月3日"]),
        ("何小满 (渡口项目负责人)", ["二〇一九年八月"], []),
    ],
)
def test_brackets_beside_a_day_say_who_signs(text, above, below):
    ((start, end),) = told_beside_day([*above, text, *below], len(above))
    assert text[start:end] in {"Jane Whitfield", "何小滿", "何小满"}


@pytest.mark.parametrize(
    ("text", "above", "below"),
    [
        ("何小满（渡口话剧团演员）", ["李二红（渡口话剧团演员）", "2019年9月"], []),
        ("何小满（渡口话剧团演员）", ["2019年8月"], ["2019年9月"]),
        ("何小满（渡口话剧团演员）", ["渡口停了。"], ["没有人说话。"]),
        ("渡口停航（部分班次）", ["2019年8月"], []),
        ("何小满（摄影）", ["2019年8月"], []),
        ("何小满（1950—2019）", ["2019年8月"], []),
    ],
)
def test_brackets_beside_no_day_or_a_row_of_days_tell_of_nobody(text, above, below):
    assert told_beside_day([*above, text, *below], len(above)) == ()


def test_portraits_that_head_text_alike_name_nobody_who_wrote(outlined):
    said = "渡口的船停了三天，岸上的人等着，船老大说，水退了就开，谁也不用急。"
    heads = ["王小明／渡口的船长", "李红梅／北滩的教师"]
    text = f"{heads[0]}\n{said}\n再等等，{said}\n{heads[1]}\n第二天，{said}\n后来，{said}\n"
    found = outlined(f"渡口的人\n2023年5月8日\n{text}")
    assert found["byline"] == []
    assert all(head in str(found["blocks"]) for head in heads)


def test_who_is_told_of_behind_a_stroke_did_not_write(outlined):
    said = "渡口的船停了三天，岸上的人等着，船老大说，水退了就开，谁也不用急。\n"
    found = outlined(f"渡口的人\n2023年5月8日\n王小明／一位船长\n{said}{said[3:]}")
    assert (found["byline"], "一位船长" in str(found["blocks"])) == ([], True)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("林以琳(學園團契同工)", 3),
        ("林以琳（恩光教會傳道）", 3),
        ("何小满（渡口客）", 8),
        ("何小满（1985届）", 3),
    ],
)
def test_brackets_say_who_signs_or_how_he_is_called_too(text, end):
    assert list(places_of(text, 0)) == [(0, end)]


def test_a_space_may_stand_before_the_number_of_a_note():
    assert names_noted("檀小满 1，李二红 2")
    assert not names_noted("红豆 1，绿豆 2")


@pytest.mark.parametrize(
    "text",
    [
        "唐·李渡",
        "唐　李渡",
        "唐代 李渡",
        "北宋·李渡",
        "李渡（唐）",
        "李渡〔清代〕",
        "（唐代）李渡",
        "唐朝：李渡",
    ],
)
def test_of_what_age_a_writer_was_is_no_part_of_his_name(text):
    assert [text[start:end] for start, end in places_of(text, 0)] == ["李渡"]


@pytest.mark.parametrize("text", ["唐·三彩马", "宋　小满", "明·绢本", "清 明"])
def test_wares_and_names_that_are_set_wide_are_of_no_age(text):
    assert [text[start:end] for start, end in places_of(text, 0)] != [text[2:]]


def test_brackets_pad_a_name():
    assert places_of("( 许东 )", 0) == [(2, 4)]
