import pytest

from convert.structure.labels import bared, could_label, label_at, may_work, tie_at, tie_of


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("责任编辑：姚海", "责任编辑", "role"),
        ("作　者：半截粉笔", "作者", "role"),
        ("审       核：姚海", "审核", "role"),
        ("审　判　员　郑直", "审判员", "role"),
        ("本栏主持：甘棠", "本栏主持", "role"),
        ("某某晚报记者郭小北", "记者", "role"),
        ("责任编辑王芳", "责任编辑", "role"),
        ("稿源：新华网", "稿源", "source"),
        ("阅读(1024)", "阅读", "aside"),
    ],
)
def test_a_label_is_found(text, word, kind):
    found = label_at(text, 0)
    assert found is not None
    assert (found.word, found.kind) == (word, kind)


@pytest.mark.parametrize(
    "text",
    ["作者簡介：", "记者何一：请问", "记者走了过去", "编辑部的故事", "他说", "大家来校对一遍"],
)
def test_a_word_that_only_looks_like_one_is_none(text):
    assert label_at(text, 0) is None


def test_marks_tie_closer_than_gaps():
    assert (tie_at("编辑｜果果", 2).mark, tie_at("编辑 果果", 2).mark) == ("｜", "")


@pytest.mark.parametrize(
    ("words", "could"),
    [
        ("值班编辑", True),
        ("【图】", True),
        ("渡口。文", True),
        ("渡口 手", True),
        ("渡口", False),
        ("手", False),
        ("渡口。手", False),
    ],
)
def test_one_character_labels_nothing_unless_it_is_a_whole_label(words, could):
    assert could_label(words) is could


@pytest.mark.parametrize(
    ("head", "byline", "date"),
    [
        ("【作者】：石小满", ["石小满"], None),
        ("［作者］：石小满", ["石小满"], None),
        ("〔作者〕：石小满", ["石小满"], None),
        ("【來源】：青湾晚报\n【作者】：石小满", ["石小满"], None),
        ("**作者：**石小满　**日期：**2022-10-09", ["石小满"], "2022-10-09"),
        ("**作者**：石小满  **日期**：2022-10-09", ["石小满"], "2022-10-09"),
        ("**作者：** 石小满 | **日期：** 2022-10-09", ["石小满"], "2022-10-09"),
        ("__作者：__石小满", ["石小满"], None),
    ],
)
def test_labels_are_read_without_what_is_set_about_them(outlined, head, byline, date):
    prose = "那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭，只有老周伸手才肯灭。"
    found = outlined(f"渡口的灯\n{head}\n\n{prose}\n\n{prose[::-1]}\n")
    assert (found["title"], found["byline"], found["date"]) == ("渡口的灯", byline, date)


@pytest.mark.parametrize("line", ["【记者】：您一直在这里吗？", "**注意：**灯不要碰"])
def test_who_speaks_in_brackets_made_nothing(outlined, line):
    prose = "那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭，只有老周伸手才肯灭。"
    found = outlined(f"渡口的灯\n\n{prose}\n\n{line}\n\n{prose[::-1]}\n")
    assert (found["byline"], found["credits"]) == ([], [])


def test_by_whose_program_a_site_is_run_is_nobody_s_work():
    named, run = label_at("by Nora Ferry", 0), label_at("Powered by Qingwan.cn", 8)
    assert named is not None
    assert (named.word, run) == ("by", None)


@pytest.mark.parametrize(
    ("role", "name", "expected"),
    [
        ("文", "石川みなと", True),
        ("写真", "ぺん太", True),
        ("記者", "真鍋太郎", True),
        ("文", "花見だより", False),
        ("写真", "思い出", False),
        ("取材", "楽しみ", False),
        ("设计", "渡口太郎", False),
    ],
)
def test_names_with_kana_may_work(role, name, expected):
    assert may_work(role, name) is expected


@pytest.mark.parametrize(
    ("line", "is_tied"),
    [
        ("【来源】青湾日报", True),
        ("【来源】《青湾晚报》", True),
        ("【来源】青湾县教育局", True),
        ("【来源】老何家传", False),
        ("【来源】 古汉语", False),
        ("【出处】《左传》", False),
        ("【出处】《三国志》", False),
        ("〔出處〕宋人筆記", False),
        ("【责任编辑】何小满", True),
    ],
)
def test_a_box_about_whence_is_one_before_a_house(line, is_tied):
    label = label_at(line, 1)
    assert label is not None
    assert (tie_of(line, label).mark != "") == is_tied


@pytest.mark.parametrize(
    ("line", "is_bared"),
    [
        ("【来源】：青湾日报", True),
        ("【作者】：何小满", True),
        ("【来源】：《渡船集》", False),
        ("【出处】：《左传》", False),
        ("【来源】：祖母传下来的", False),
    ],
)
def test_a_box_before_a_colon_calls_a_source_where_a_house_follows(line, is_bared):
    assert (bared(line) != line) == is_bared


@pytest.mark.parametrize("clerk", ["书记员　乐小兰", "书 记 员 乐小兰", "書記員　樂小蘭"])
def test_who_kept_the_record_signs_a_judgment_below_its_day(outlined, clerk):
    told = "本院受理后，依法适用简易程序，公开开庭进行了审理，现已审理终结。"
    foot = f"审判员　费明\n二〇二〇年十一月二十六日\n{clerk}"
    text = f"买卖合同纠纷一审民事判决书\n{told}\n{told}\n{foot}\n"
    names = [each for credit in outlined(text)["credits"] for each in credit["names"]]
    assert names == ["费明", clerk[-3:]]
