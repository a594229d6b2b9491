import pytest

from convert.structure.values import quoted, values


def named(text, **options):
    given = {"is_single": False, "is_wide": False} | options
    return [name.value for name in values(text, 0, **given)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("何小满、李红", ["何小满", "李红"]),
        ("王　芳 李　明", ["王芳", "李明"]),
        ("万 先觉", ["万先觉"]),
        ("吉   洁        编    辑：李红", ["吉洁"]),
        ("何小满、王揚宇台北10日電", ["何小满", "王揚宇"]),
        ("何小满李二红本报通讯员赵雪", ["何小满", "李二红"]),
        ("何小满_NQ6056", ["何小满"]),
        ("何小满_QW120 李二", ["何小满", "李二"]),
        ("Nora Lindqvist, Tom Hale", ["Nora Lindqvist", "Tom Hale"]),
        ("何小满/青湾報導", ["何小满"]),
        ("@何小满", ["何小满"]),
        ("查看:55", []),
        ("何小满／李二妹", ["何小满", "李二妹"]),
        ("何小满 ｜ 李二妹", ["何小满", "李二妹"]),
        ("本报记者 何小满 实习生 李二妹", ["何小满", "李二妹"]),
        ("本报记者 何小满 编辑 李二妹", ["何小满"]),
        ("何小满 ◎审核 李二妹", ["何小满"]),
        ("何小满╱李二妹", ["何小满", "李二妹"]),
        ("何小满／青湾報導", ["何小满"]),
        ("何小满 | 渡口网", ["何小满"]),
        ("何小满 ｜ 青湾", ["何小满"]),
        ("何小满/高雄報導", ["何小满"]),
        ("何小满 温州报道", ["何小满"]),
        ("何小满 编辑：李红", ["何小满"]),
        ("何小满報導", ["何小满"]),
        ("nora ferry", ["nora ferry"]),
        ("Maximiliane Lindqvist", ["Maximiliane Lindqvist"]),
        ("何小满李二", ["何小满", "李二"]),
        ("何小满李二红", ["何小满", "李二红"]),
        ("欧阳修远", ["欧阳修远"]),
        ("渡口停航了", ["渡口停航了"]),
        ("何小满 文档编号：1024", ["何小满"]),
        ("何小满李二红摄影报道", ["何小满", "李二红"]),
        ("何小满，青湾诗人协会会员，17岁得奖", ["何小满"]),
        ("老何, 17085 visits", ["老何"]),
        ("何小满记者李二", ["何小满"]),
        ("何小满qingwan.cn", ["何小满"]),
        ("何小满李二王小红周五", ["何小满", "李二", "王小红", "周五"]),
        ("何小满_tz03", ["何小满"]),
        ("何小满返回青湾，查看更多", ["何小满"]),
        ("何小满实习生李二", ["何小满"]),
        ("何小满 李二编辑：王三", ["何小满", "李二"]),
        ("何小满 任小河", ["何小满", "任小河"]),
        ("何小满 任渡口校长", ["何小满"]),
        ("靠岸的旧船", []),
        ("来回船票8元", []),
        ("青湾日报全媒体", ["青湾日报全媒体"]),
        ("何小满  Tom Hale", ["何小满"]),
        ("何小满文/图", ["何小满"]),
        ("侵删", []),
        ("时间：2024-03-05", []),
        ("如侵权必删", []),
        ("C418", ["C418"]),
        ("AK47", ["AK47"]),
        ("江南水务网", ["江南水务网"]),
    ],
)
def test_names_follow_each_other(text, names):
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "value"),
    [("《青湾》2022年第12期 | 何一", "《青湾》2022年第12期"), ("“渡口”公众号", "“渡口”公众号")],
)
def test_a_source_may_begin_with_the_name_of_a_work(text, value):
    assert quoted(text, 0).value == value


def test_what_is_not_closed_is_no_work():
    assert quoted("《青湾", 0) is None


@pytest.mark.parametrize("source", ["江南时报社", "江南水务网", "何小满李二"])
def test_a_source_is_never_parted(source):
    assert named(source, is_single=True) == [source]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("翻译：Jane Whitfield and John Barrow", ["Jane Whitfield", "John Barrow"]),
        (
            "翻译：Jane Whitfield, John Barrow and 何小满",
            ["Jane Whitfield", "John Barrow", "何小满"],
        ),
        ("翻译：何小满 and 李二红", ["何小满", "李二红"]),
        ("文：Andy Whitfield and friends", ["Andy Whitfield"]),
        ("文：Andrea Whitfield", ["Andrea Whitfield"]),
    ],
)
def test_and_parts_names_as_signs_do(text, names):
    start = text.index("：") + 1
    found = values(text, start, is_single=False, is_wide=False)
    assert [name.value for name in found] == names


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("作者：渡口无双2021.03.05 13:11浏览量:0", "渡口无双", "2021-03-05T13:11"),
        ("作者：何小满2021-03-05", "何小满", "2021-03-05"),
        ("文/何小满2021年3月5日", "何小满", "2021-03-05"),
    ],
)
def test_a_day_that_touches_a_name_is_no_part_of_it(outlined, line, name, day):
    found = outlined(f"渡口的灯亮了\n\n{line}\n\n船在天亮以前靠了岸，岸上的人还没有醒来。\n")
    assert (found["byline"], found["date"]) == ([name], day)


def test_a_number_that_is_no_day_belongs_to_a_name(outlined):
    found = outlined("渡口的灯亮了\n\n作者：老船2021\n\n船在天亮以前靠了岸，岸上的人还没有醒来。\n")
    assert found["byline"] == ["老船2021"]


@pytest.mark.parametrize(
    "counted", ["阅读 4812", "阅读(4812)", "浏览 345 次", "人气 345", "热度 345", "已读 12"]
)
@pytest.mark.parametrize("row", ["2018-12-02 10:30 作者：老猫不吃鱼 {}", "作者：老猫不吃鱼  {}"])
def test_what_a_site_counts_beside_who_wrote_names_nobody_and_no_source(outlined, row, counted):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    found = outlined(f"旧路由器的新用处\n{row.format(counted)}\n{told}\n{told}\n")
    assert (found["byline"], found["source"]) == (["老猫不吃鱼"], None)


def test_what_somebody_is_names_nobody_else(outlined):
    told = "从前，七里坳有一口井，井水甜，全村的人都来挑水。"
    row = "讲述人：常阿婆，女，八十一岁，不识字，七里坳村民"
    found = outlined(f"老井的故事\n{told}\n{told}\n{row}\n记录：段立春\n")
    assert found["byline"] in ([], ["常阿婆"])
    assert found["credits"] == [{"role": "记录", "names": ["段立春"]}]
