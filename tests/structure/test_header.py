import pytest

from convert.structure.fields import fields
from convert.structure.header import says_facts, with_unlabelled
from convert.structure.stamp import is_filler

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


def told(text):
    return [
        (field.kind, field.names[0].value)
        for field in with_unlabelled(text, fields(text))
        if field.kind in {"role", "source"}
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("米粒 青湾志 2024-03-15", [("role", "米粒"), ("source", "青湾志")]),
        ("2007年11月13日 20:29青湾新闻网 】 【打印", [("source", "青湾新闻网")]),
        ("1957年7月20日青湾日报 第3版", [("source", "青湾日报")]),
        ("QWR 青湾社会评论 2021-09-05", [("source", "QWR 青湾社会评论")]),
        ("原创　米粒　青湾志　2024-03-15 07:30　江南", [("role", "米粒"), ("source", "青湾志")]),
        ("2021-10-09　青湾冷知识　文丨阿福", [("source", "青湾冷知识"), ("role", "阿福")]),
        ("2024年3月5日 星期二 甲辰年正月廿五", []),
        ("2021-10-09 10:55渡口评论（12人参与）", [("source", "渡口评论")]),
        ("青湾新闻网[责任编辑：何小满]", [("source", "青湾新闻网"), ("role", "何小满")]),
        ("2024年1月～3月の休館日", []),
        (
            "来源：青湾志｜何一 李二　王小三　2024-03-05 07:33",
            [("source", "青湾志"), ("role", "何一")],
        ),
        ("2021年3月5日，渡口的人在船上点灯。（摄影/何一）", [("role", "何一")]),
        ("渡口脈搏 | 2023-06-20 14:07", [("source", "渡口脈搏")]),
        ("报名日期：2021-03-05 ~ 2021-04-05", []),
        ("2024年3月5日 18:57 青湾旧事", [("source", "青湾旧事")]),
        ("2024年5月6日 好消息", []),
        ("2024年5月6日 最新消息", []),
        ("2024年5月6日 青湾消息", [("source", "青湾消息")]),
        ("2024年3月5日 18:57 渡口的灯亮了一整夜没有人去关", []),
        ("2022-06-17　渡口財經　何小滿", [("source", "渡口財經"), ("role", "何小滿")]),
        ("青湾市气象台2024年1月21日17时发布", [("source", "青湾市气象台")]),
        ("2024年1月21日17时青湾市气象台发布", [("source", "青湾市气象台")]),
        ("2024-01-21 17:00 青湾发布", [("source", "青湾发布")]),
        ("船队2024年1月21日靠岸停了三天", []),
        ("刊于《青湾周刊》2020年11月8日", [("source", "《青湾周刊》")]),
        ("青湾旅游 2023-04-02 | 桥头老周", [("source", "青湾旅游"), ("role", "桥头老周")]),
        ("青湾晚报　2017-08-24　何小满", [("source", "青湾晚报"), ("role", "何小满")]),
        ("青湾旅游 2023-04-02 | 金华", [("source", "青湾旅游")]),
        ("渡口財經 何小滿", [("source", "渡口財經"), ("role", "何小滿")]),
        ("http://www.example.com.cn 2007年09月24日02:00 青湾日报", [("source", "青湾日报")]),
        ("date 2007-09-24", []),
        ("Harbour 石头网 / 2021-07-27", [("source", "Harbour 石头网")]),
        ("Original 何小满 2024年3月5日 15:21", [("role", "何小满")]),
        ("2021年3月5日「渡口」重新开航", []),
        ("2021年3月5日 星期五 北京 晴", []),
        ("2021年3月5日 星期五　社区新闻 B2", []),
        ("2021年3月5日　青湾新闻网 B2", [("source", "青湾新闻网")]),
        ("2021年3月5日 下午14:30|时长 47分12秒", []),
        ("自2021年3月5日起 渡口改为单号停航 双号放行 节日例外", []),
    ],
)
def test_bare_words_beside_a_date_say_who_and_whence(text, expected):
    assert told(text) == expected


def test_who_signs_together_is_one_field():
    text = "何一、李二 2024-03-05"
    (signed,) = (field for field in with_unlabelled(text, fields(text)) if field.kind == "role")
    assert [name.value for name in signed.names] == ["何一", "李二"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("主题：渡口的灯", True), ("Subject: ferry", True), ("主题", False), ("主旨", False)],
)
def test_the_head_of_a_mail_says_facts_behind_a_colon(text, expected):
    assert says_facts(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "编辑于2024-03-15 07:30 渡口记事",
        "青湾志上 2024-03-15 07:30 渡口记事",
        "2024-03-15 07:30 渡口记事 青湾旧闻",
        "2024-03-15 渡口记事",
    ],
)
def test_whence_stands_alone_behind_an_hour_that_begins_the_line(text):
    assert told("2024-03-15 07:30 渡口记事") == [("source", "渡口记事")]
    assert ("source", "渡口记事") not in told(text)


@pytest.mark.parametrize("word", ["江苏", "晴", "阴", "多云"])
def test_provinces_and_the_weather_are_nobody(word):
    assert told(f"2024年5月6日 {word}") == []
    assert is_filler(
        next(field for field in fields(f"2024年5月6日 {word}") if field.kind == "bare")
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PingWan 2024-03-15", [("role", "PingWan")]),
        ("Nora Ferry / 2024-03-15", [("role", "Nora Ferry")]),
        ("Élodie Quai @ 2024-03-15 07:30:00", [("role", "Élodie Quai")]),
        ("2024-03-15 Nora Ferry", [("role", "Nora Ferry")]),
        ("由 何小满 于 2024-03-15 发布", [("role", "何小满")]),
        ("由 Nora Ferry 发表于 2024-03-15", [("role", "Nora Ferry")]),
        ("QWSD 2024-03-15", [("source", "QWSD")]),
        ("Last Updated 2024-03-15", [("source", "Last Updated")]),
        ("Hong Kong 2024-03-15", [("source", "Hong Kong")]),
        ("Submitted 2024-03-15", [("source", "Submitted")]),
        ("2024-03-15 PingWan", []),
    ],
)
def test_a_latin_name_beside_a_day_signs(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("青湾社照片，临川湾，2021年5月3日", "青湾社"),
        ("青湾社圖片 何家鎮 2021年5月3日", "青湾社"),
        ("青湾社照片 2021年5月3日", "青湾社"),
    ],
)
def test_an_agency_says_where_its_pictures_are_of_and_no_name(text, house):
    found = with_unlabelled(text, fields(text))
    assert [field.names[0].value for field in found if field.kind == "source"] == [house]
    assert not any(field.kind == "role" for field in found)


def test_who_took_pictures_is_named_beside_a_day():
    text = "青湾社，何小满，2021年5月3日"
    assert any(field.kind == "role" for field in with_unlabelled(text, fields(text)))


@pytest.mark.parametrize(
    "line",
    [
        "2021年6月3日周小燕王大江结婚",
        "2021-06-03周小燕王大江结婚",
        "2021年6月3日何小满李二红",
        "2021-06-03王大江来访",
    ],
)
def test_a_line_of_a_chronicle_names_nobody_who_wrote(outlined, line):
    found = outlined(f"家里的大事记\n石一\n{PROSE}\n{line}\n{PROSE}\n{PROSE}\n")
    assert (found["byline"], found["date"]) == (["石一"], None)
    assert line in str(found["blocks"])


@pytest.mark.parametrize("place", ["石家庄", "黄河口", "何家村", "石桥镇"])
def test_a_place_beside_the_day_is_nobody_though_an_editor_is_named(outlined, place):
    text = "渡口从周一起停航，坐船的人都去走桥，桥上挤满了自行车。\n"
    found = outlined(f"渡口停航\n2021-03-02 {place} 校对：任霞\n{text}{text}")
    assert found["byline"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-10-19乡土散文桥头渔夫", [("role", "桥头渔夫")]),
        ("2020-10-19散文何小满", [("role", "何小满")]),
        ("2020/10/19情感小说阿渡", [("role", "阿渡")]),
        ("2020-10-19 乡土散文 桥头渔夫", [("role", "桥头渔夫")]),
        ("桥头渔夫 乡土散文 2020-10-19", [("role", "桥头渔夫")]),
        ("2020-10-19何小满李二红王三立", [("role", "何小满")]),
        ("青湾文艺 散文 2020-10-19", [("source", "青湾文艺")]),
        ("2020-10-19 散文 青湾日报", [("source", "青湾日报")]),
        ("2020-10-19 散文", []),
        ("2020-10-19散文大赛启动", []),
        ("2020-10-19散文朗诵会在渡口举行", []),
        ("2020-10-19渡口故事会", []),
        ("2020年10月19日散文诗会开幕", []),
        ("Published at Jun 18, 2023 3:42 pm", []),
    ],
)
def test_who_wrote_stands_beside_a_day_and_the_kind_of_the_text(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize("office", ["青湾镇志办公室", "青湾县档案馆", "县委党史研究室"])
@pytest.mark.parametrize("gap", ["　", "  ", " | "])
def test_an_office_behind_the_day_is_whence_it_is_where_a_person_signs_beside_it(
    outlined, office, gap
):
    told = "船靠了岸，没有人来接，老周把缆绳系好又解开，等天亮再走。"
    head = gap.join(("2011年8月26日", office, "何小满"))
    found = outlined(f"青湾镇的三座桥\n\n{head}\n\n{told}\n\n{told[3:]}\n")
    assert (found["date"], found["source"], found["byline"]) == ("2011-08-26", office, ["何小满"])


@pytest.mark.parametrize(
    "rest", ["青湾镇志办公室　三楼会议室", "青湾影院　渡口旧事", "大雾　何小满"]
)
def test_places_and_works_behind_the_day_are_no_offices(outlined, rest):
    told = "船靠了岸，没有人来接，老周把缆绳系好又解开，等天亮再走。"
    found = outlined(f"青湾镇的三座桥\n\n2011年8月26日　{rest}\n\n{told}\n\n{told[3:]}\n")
    assert found["source"] is None


TOLD = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人，合作社正在修一条通到山顶的路。"


@pytest.mark.parametrize(
    ("row", "who", "whence"),
    [
        ("【作者】桥头老周 来源：青湾晚报", ["桥头老周"], "青湾晚报"),
        ("【作者】听雨的人　青湾晚报　2017-04-04", ["听雨的人"], "青湾晚报"),
        ("责编：周一帆  2017-04-04  文：听雨的人", ["听雨的人"], None),
        ("2017-04-04 标签：渡口 石桥 粮站 来源：青湾晚报", [], "青湾晚报"),
        ("来源：青湾发布 | 2017-04-04 | 点击率：345", [], "青湾发布"),
        ("作者：木樨　2017-04-04　双击自动滚屏", ["木樨"], None),
        ("所属栏目：要闻  记者：周一帆  [来源：青湾晚报]  2017-04-04", ["周一帆"], "青湾晚报"),
        ("关键词：渡口  信息来源：青湾晚报  点击率：345", [], "青湾晚报"),
        ("朗读　已有 35 人阅读　文 / 何小满", ["何小满"], None),
    ],
)
def test_what_else_sites_print_beside_who_and_whence_is_neither(outlined, row, who, whence):
    found = outlined(f"旧路由器的新用处\n{row}\n{TOLD}\n{TOLD}\n")
    assert (found["title"], found["byline"], found["source"]) == ("旧路由器的新用处", who, whence)
    assert found["credits"] in ([], [{"role": "责编", "names": ["周一帆"]}])


@pytest.mark.parametrize("state", ["连载", "完结", "已完结"])
def test_whether_a_story_goes_on_is_nobody(outlined, state):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    found = outlined(
        f"渡口的灯\n作者：何小满\n2021-03-05 10:20 {state}\n{prose}\n{prose}船来了。\n"
    )
    assert found["byline"] == ["何小满"]
