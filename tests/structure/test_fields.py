from pathlib import Path

import pytest

from convert.structure.fields import READERS, fields, may_date, may_tell
from convert.structure.labels import word_end
from convert.structure.moment import moment_at

TEXTS = sorted((Path(__file__).parent.parent / "judged").rglob("*.txt"))[::4]
FORMS = """
二〇二四年三月十五日
责任编辑王芳
欧阳一摄
何一/文
何一　著
责编-王芳
【责编】阿渡
渡口栏目编辑：阿渡
编 辑：阿渡
本报记者何小满
只看该作者
"""


def parsed(text):
    return [
        (field.label or field.kind, *(name.value for name in field.names)) for field in fields(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("责任编辑：姚海_NQ6056", [("责任编辑", "姚海")]),
        ("记者 张一帆  通讯员 田小雨", [("记者", "张一帆"), ("通讯员", "田小雨")]),
        ("【责任编辑:钱甲 】 【总编辑:黄乙 】", [("责任编辑", "钱甲"), ("总编辑", "黄乙")]),
        ("编辑｜果果　审核｜阿木", [("编辑", "果果"), ("审核", "阿木")]),
        ("文/林溪　图/阮小棠", [("文", "林溪"), ("图", "阮小棠")]),
        ("◎编辑 林溪 ◎审核 阮小棠", [("编辑", "林溪"), ("审核", "阮小棠")]),
        ("►编辑 林溪", [("编辑", "林溪")]),
        ("作者：[奥]林溪　阮小棠 译", [("作者", "林溪"), ("译", "阮小棠")]),
        ("作者：林溪　阮小棠 摄", [("作者", "林溪"), ("摄", "阮小棠")]),
        ("作者：林溪　阮小棠", [("作者", "林溪", "阮小棠")]),
        (
            "青湾周报 / 文：左边锋 / 编辑：林溪",
            [("bare", "青湾周报"), ("文", "左边锋"), ("编辑", "林溪")],
        ),
        ("文：渡口的小满｜图：阿糯", [("文", "渡口的小满"), ("图", "阿糯")]),
        ("林溪/文 阮小棠/图", [("文", "林溪"), ("图", "阮小棠")]),
        ("（责编：何清扬、罗布）", [("责编", "何清扬", "罗布")]),
        ("文/图：王小明", [("文/图", "王小明")]),
        ("编辑：王　芳", [("编辑", "王芳")]),
        ("编 辑：李 帅", [("编辑", "李帅")]),
        ("▍图文编辑：西柚　▍校对：何一", [("图文编辑", "西柚"), ("校对", "何一")]),
        ("（责编：9筒　校对：阿Q不忧）", [("责编", "9筒"), ("校对", "阿Q不忧")]),
        ("某某晚报记者郭小北", [("记者", "郭小北")]),
        ("2021年8月3日　来源：青梧农报", [("date",), ("来源", "青梧农报")]),
        ("李四/摄", [("摄", "李四")]),
        ("青湾社发(何小满摄)", [("bare", "青湾社发"), ("摄", "何小满")]),
        ("来源\\青湾学院", [("来源", "青湾学院")]),
        ("图\\王小明、李红", [("图", "王小明", "李红")]),
        ("記者何小滿∕青灣報導", [("記者", "何小滿")]),
        ("来源：青湾日报客户端2024年3月5日", [("来源", "青湾日报客户端"), ("date",)]),
        ("来源：青湾晚报记者何小满", [("来源", "青湾晚报"), ("记者", "何小满")]),
        ("来源：青湾渡口通讯员何小满", [("来源", "青湾渡口"), ("通讯员", "何小满")]),
        ("来源：记者何小满", [("来源", "何小满")]),
        ("来源：青湾晚报责编：姚海", [("来源", "青湾晚报"), ("责编", "姚海")]),
        ("青湾晚报2024-03-05 08:03", [("bare", "青湾晚报"), ("date",)]),
        (
            "作者: Nora Ferry (Harbour), Ada Lind (Bay Press)",
            [("作者", "Nora Ferry", "Ada Lind")],
        ),
        ("来源：渡口管理处 新闻中心　2024-08-24", [("来源", "渡口管理处 新闻中心"), ("date",)]),
        ("来源：青湾日报 何小满", [("来源", "青湾日报"), ("bare", "何小满")]),
        ("公众号：Harbour", [("公众号", "Harbour")]),
        ("公众号：harbour_24", [("bare", "公众号"), ("bare", "harbour_24")]),
        ("编辑-查找", [("bare", "编辑-查找")]),
        ("渡口客栈2024-03-05 08:03", [("bare", "渡口客栈"), ("date",)]),
        ("图/harbourpics", [("bare", "图"), ("bare", "harbourpics")]),
        ("攝影╱何小滿、渡口居民提供", [("攝影", "何小滿"), ("bare", "渡口居民提供")]),
        ("圖／翻攝自渡口", [("bare", "圖"), ("bare", "翻攝自渡口")]),
        ("【专题推荐】古渡口：旧船新用", [("bare", w) for w in ("专题推荐", "古渡口", "旧船新用")]),
        ("何小满/青湾日报", [("role", "何小满")]),
        ("浏览次数：  信息来源：青湾局", [("浏览次数",), ("信息来源", "青湾局")]),
        ("点击：作者：何小满", [("点击",), ("作者", "何小满")]),
        ("分类：散文 来源：青湾网", [("分类",), ("来源", "青湾网")]),
        ("来源：青湾网参与互动", [("来源", "青湾网"), ("bare", "参与互动")]),
    ],
)
def test_a_line_is_taken_apart(text, expected):
    assert parsed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "【责任编辑】何小满",
        "[责任编辑] 何小满",
        "责任编辑-何小满",
        "责任编辑——何小满",
        "责任编辑 - 何小满",
        "责任编辑·何小满",
        "责 任 编 辑：何小满",
        "何小满/责任编辑",
        "（何小满 责任编辑）",
    ],
)
def test_a_role_is_tied_to_its_name_in_many_ways(text):
    assert parsed(text) == [("责任编辑", "何小满")]


@pytest.mark.parametrize("text", ["【摄影】渡口之光", "设计-渡口", "渡口/编辑", "摄影·渡口"])
def test_a_box_or_a_dash_ties_nothing_but_people(text):
    assert all(field.kind == "bare" for field in fields(text))


@pytest.mark.parametrize("joint", [" · ", "　", "|", " / ", "】【", "；"])
def test_several_roles_stand_in_a_row(joint):
    found = parsed(f"编辑：何小满{joint}校对：李二红{joint}审核：王芳")
    assert found == [("编辑", "何小满"), ("校对", "李二红"), ("审核", "王芳")]


@pytest.mark.parametrize("label", ["编辑/校对", "编辑 校对", "编辑 & 校对", "编辑、校对"])
def test_one_person_may_have_two_roles(label):
    assert parsed(f"{label}：何小满") == [(label, "何小满")]


def test_the_paper_before_the_reporter_is_her_affiliation():
    assert fields("某某晚报记者郭小北")[0].affiliation == "某某晚报"


def test_a_month_is_not_taken_off_a_publisher():
    assert {field.kind for field in fields("青湾出版社2024年3月出版")} == {"bare"}


def test_what_reporters_do_in_a_headline_is_no_name():
    assert {field.kind for field in fields("渡口小学小记者 直击停航的第一天")} == {"bare"}


def test_who_walks_is_no_name():
    assert {field.kind for field in fields("记者走了过去")} == {"bare"}


def test_a_name_is_no_question():
    assert {field.kind for field in fields("编辑：为什么？")} == {"bare"}


def test_a_long_line_is_not_taken_apart():
    assert fields("编辑：" + "甲" * 200) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "取材・文／北川めぐみ　写真／千葉 樹　編集／波多野",
            [("取材・文", "北川めぐみ"), ("写真", "千葉 樹"), ("編集", "波多野")],
        ),
        ("文/记者 田螺　图/记者 马可", [("文/记者", "田螺"), ("图/记者", "马可")]),
        ("解答：郎正律师事务所　郎正", [("解答", "郎正")]),
        ("文/青湾市渡口区人民法院 法官 何小满", [("文", "何小满")]),
        ("签发：方晴　　预报员：云开", [("签发", "方晴"), ("预报员", "云开")]),
        ("撰文 Nora Lindqvist", [("撰文", "Nora Lindqvist")]),
        ("编辑校对", [("bare", "编辑校对")]),
    ],
)
def test_habits_of_other_houses_are_taken_apart(text, expected):
    assert parsed(text) == expected


def test_a_label_nobody_knows_names_somebody_if_it_ends_in_work():
    assert parsed("渡口栏目编辑：阿木") == [("渡口栏目编辑", "阿木")]
    assert parsed("渡口掌灯指导：何小满") == [("渡口掌灯指导", "何小满")]


def test_a_label_that_only_ends_like_work_names_nobody():
    assert {field.kind for field in fields("停航后的技术：蒸汽与绳")} == {"bare"}


def test_a_reporter_may_touch_the_name_before_her():
    assert parsed("通讯员何小满记者李二") == [("通讯员", "何小满"), ("记者", "李二")]


def test_whence_a_picture_is_names_nobody():
    assert "role" not in {field.kind for field in fields("图片来源：青湾网")}


def test_who_wrote_stands_behind_a_work_and_before_his_role():
    assert parsed("《渡口崛起》 半粒米 著")[-1] == ("著", "半粒米")
    assert parsed("渡口崛起 半粒米 著")[-1] == ("bare", "著")


def test_a_label_may_touch_the_name_before_it():
    found = parsed("通讯员 何小满 李二编辑：王三审核：赵四")
    assert found == [("通讯员", "何小满", "李二"), ("编辑", "王三"), ("审核", "赵四")]


@pytest.mark.parametrize(
    "text",
    [*(path.read_text("utf-8", "replace") for path in TEXTS), FORMS],
    ids=[*(path.stem for path in TEXTS), "forms"],
)
def test_nothing_is_read_where_nothing_could_be(text):
    for line in filter(None, text.splitlines()):
        for at in range(min(len(line), 60)):
            if not may_tell(line, at, word_end(line, at)):
                assert not any(read(line, at) for read in READERS), line[at:]
            assert may_date(line[at]) or moment_at(line, at) is None, line[at:]


def test_addresses_tell_no_day():
    found = fields("https://qingwan.cn/2024-03/05/content_39.htm")
    assert all(field.kind == "bare" for field in found)


def test_marks_part_what_sites_print_in_a_row():
    assert parsed("◆编辑：何小满 李二◆通讯员：王小红")[0] == ("编辑", "何小满", "李二")


def test_several_reporters_may_stand_without_any_gap():
    found = parsed("(记者何小满李红王小一通讯员赵四海)")
    assert found == [("记者", "何小满", "李红", "王小一"), ("通讯员", "赵四海")]


@pytest.mark.parametrize(
    "text",
    [
        "专题报道：渡口三十年",
        "点评：渡口之变",
        "数据：渡口一年载客三万",
        "资料：渡口的来历",
        "新闻发布：渡口新规",
        "口述：我在渡口三十年",
    ],
)
def test_a_title_behind_a_noun_that_names_a_thing_too_is_nobody(text):
    assert all(field.kind == "bare" for field in fields(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [("点评：何小满", "何小满"), ("数据：青湾统计局", "青湾统计局"), ("作者：米粒", "米粒")],
)
def test_people_and_houses_behind_such_a_noun_are_named(text, name):
    assert [found.value for found in fields(text)[0].names] == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("采写：青湾记者 何小满 李二红", [("采写", "何小满", "李二红")]),
        ("報導．攝影╱何小滿", [("報導．攝影", "何小滿")]),
        ("文 何小满", [("文", "何小满")]),
        ("何小满 文/图", [("文/图", "何小满")]),
        ("【記者何小滿青灣報導】", [("記者", "何小滿")]),
        ("譯者：青灣社何小滿", [("譯者", "何小滿")]),
        ("原文来自 青湾日报", [("原文来自", "青湾日报")]),
        ("信息源自「青湾周刊」：渡口", [("信息源自", "青湾周刊"), ("bare", "渡口")]),
        ("记者 何小满 冯瑞元", [("记者", "何小满", "冯瑞元")]),
        ("记者何小满文李红图", [("记者", "何小满"), ("图", "李红")]),
        ("记者何小满/文李红/图", [("记者", "何小满"), ("图", "李红")]),
        ("文｜本报记者何小满图｜李红", [("文", "何小满"), ("图", "李红")]),
        ("通讯员李红青湾晚报记者何小满", [("通讯员", "李红"), ("记者", "何小满")]),
        ("通讯员何小满青湾晚报记者李红", [("通讯员", "何小满"), ("记者", "李红")]),
        ("记者何小满青湾渡口管理处供图", [("记者", "何小满"), ("aside",)]),
        ("记者江龙四川渡口管理处供图", [("记者", "江龙"), ("aside",)]),
        ("记者李红图为渡口新貌", [("记者", "李红"), ("bare", "图为渡口新貌")]),
        (
            "作者：何小满，Github @qingwan",
            [("作者", "何小满"), ("bare", "Github"), ("bare", "@qingwan")],
        ),
        ("author: Nora Ferry", [("author", "Nora Ferry")]),
        ("文/青湾网专栏作者何小满", [("文", "何小满")]),
        ("發文日期：中華民國110年12月23日", [("發文日期",)]),
        ("编辑｜何小满值班主任｜李红", [("编辑", "何小满"), ("值班主任", "李红")]),
    ],
)
def test_whose_reporters_they_are_and_where_is_no_name(text, expected):
    assert parsed(text)[: len(expected)] == expected or parsed(text) == expected


@pytest.mark.parametrize("text", ["即時新聞／綜合報導", "社會中心／綜合報導"])
def test_a_desk_that_reports_is_nobody(text):
    assert not any(field.names and field.kind == "role" for field in fields(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("文 ✎ 何小满　图 ✎ 石一", [("文", ["何小满"]), ("图", ["石一"])]),
        ("撰文✎何小满", [("撰文", ["何小满"])]),
        ("采写_何小满　图片_受访者提供　版式_石佳", [("采写", ["何小满"]), ("版式", ["石佳"])]),
        ("文・山本直子　絵・伊藤浩", [("文", ["山本直子"]), ("絵", ["伊藤浩"])]),
        ("新闻来源：何小满 李二红", [("新闻来源", ["何小满", "李二红"])]),
        ("采访/整理：何小满　受访：石一", [("采访/整理", ["何小满"]), ("受访", ["石一"])]),
        ("文：桥头老何 发布于 2023-12-02", [("文", ["桥头老何"])]),
        ("来源：网络整理　编辑：小唐　手机看", [("编辑", ["小唐"])]),
        ("作者：供稿审核人：浏览次数：39", []),
        ("作者：　责任编辑：　发布时间：2022-12-29", []),
        ("设计_渡口", []),
        ("来源：石头记 金石网", []),
        ("2023年10月28日 下午14:30|时长 47分12秒", []),
    ],
)
def test_people_stand_behind_labels_and_other_words_do_not(text, expected):
    found = [one for one in fields(text) if one.kind == "role"]
    assert [(one.label, [name.value for name in one.names]) for one in found] == expected


def test_a_source_ends_where_a_label_of_two_words_touches_it():
    found = fields("来源：青湾发布收集编辑：青湾发布")
    assert found[0].names[0].value == "青湾发布"


def test_who_helped_is_called_by_name_alone():
    found = [one for one in fields("实习生李晓对本文亦有贡献") if one.kind == "role"]
    assert [name.value for one in found for name in one.names] == ["李晓"]


@pytest.mark.parametrize("text", ["阅读(", "字数　", "［收稿日期］2021-02-25", "字数 612"])
def test_what_a_site_counts_may_have_no_number(text):
    assert all(one.kind in {"aside", "bare"} for one in fields(text))


def test_a_box_may_stand_about_a_label():
    found = fields("【日期】2024-03-05　【来源】青湾日报　【首发】渡口的灯")
    kinds = [one.kind for one in found]
    assert kinds == ["date", "source", "bare", "bare"]


@pytest.mark.parametrize(
    ("text", "label", "names", "affiliation"),
    [
        ("作者：青湾医院内分泌科 主任医师 何小满", "作者", ["何小满"], "青湾医院内分泌科"),
        (
            "作者：青湾医院内科　副主任医师　何小满　李二红",
            "作者",
            ["何小满", "李二红"],
            "青湾医院内科",
        ),
        ("作者：省气象台 何小满 李二红", "作者", ["何小满", "李二红"], "省气象台"),
        ("作者：从前有个米粒", "作者", ["从前有个米粒"], ""),
        ("作者：桥头老周 何小满", "作者", ["桥头老周", "何小满"], ""),
        ("科普审核专家：何小满 青湾医学院教授", "科普审核专家", ["何小满"], ""),
        ("摄影：实习生 何小满", "摄影", ["何小满"], ""),
        ("编辑：见习生　何小满", "编辑", ["何小满"], ""),
        ("审核律师：何小满", "审核律师", ["何小满"], ""),
    ],
)
def test_whose_man_he_is_and_what_stands_before_a_name_or_behind_it(
    text, label, names, affiliation
):
    (found,) = fields(text)
    assert [name.value for name in found.names] == names
    assert (found.kind, found.label, found.affiliation) == ("role", label, affiliation)


@pytest.mark.parametrize("text", ["主任医师：何小满", "副主任医师 何小满", "渡口：何小满 镇长"])
def test_what_a_doctor_is_labels_nobody(text):
    assert all(found.kind == "bare" for found in fields(text))


def test_who_speaks_for_the_town_keeps_his_post():
    found = fields("主持：何小满 市商务局副局长")
    assert [one.kind for one in found] == ["role", "bare"]


@pytest.mark.parametrize(
    ("line", "house"),
    [("来源：江岸网柳泉站", "江岸网柳泉站"), ("来源：江岸报柳泉部", "江岸报柳泉部")],
)
def test_a_part_of_a_paper_is_nobody(line, house):
    assert fields(line)[0].names[0].value == house


@pytest.mark.parametrize("tie", ["．", ".", "‧", "・"])
def test_a_dot_ties_a_role_to_a_full_name(tie):
    found = fields(f"撰文{tie}何小满｜攝影{tie}李二红")
    assert [(one.label, one.names[0].value) for one in found] == [
        ("撰文", "何小满"),
        ("攝影", "李二红"),
    ]


@pytest.mark.parametrize("text", ["設計.街市", "文.街市", "3.文字", "v2.0 编辑", "圖.文.何可兒"])
def test_a_dot_parts_other_words_too(text):
    assert all(field.kind == "bare" for field in fields(text))


@pytest.mark.parametrize(
    "tags",
    [
        "タグ: 橋、パブリックドメイン、川 歩き、GLAM",
        "标签：川、橋、老街 粮站",
        "カテゴリー: 映像、川歩き タグ: 橋, 川",
    ],
)
def test_tags_with_commas_are_no_source_and_no_names(tags):
    found = fields(f"{tags} 投稿日: 2012年4月6日 投稿者: kawabata")
    assert {field.kind for field in found} == {"aside", "date", "role"}


@pytest.mark.parametrize("text", ["记者何小满摄影", "记者欧阳青摄影"])
def test_who_reports_and_took_the_picture_is_one(text):
    assert len(fields(text)[0].names) == 1


def test_a_day_touches_the_address_of_a_site():
    found = fields("//www.qingwan.cn2020-04-20 07:54:48来源: 渡口报")
    assert [field.kind for field in found] == ["bare", "date", "source"]
