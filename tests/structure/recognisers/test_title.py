from pathlib import Path

import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


def test_the_first_line_that_names_the_article_is_the_title(outlined):
    assert outlined(f"一碗米粉里的供应链\n\n{PROSE}\n")["title"] == "一碗米粉里的供应链"


@pytest.mark.parametrize(
    "first",
    [
        "今晚不回，勿等我。",
        "新华社西宁6月17日电（记者 马千里）随着气温回升，裸鲤陆续进入洄游季。",
        "亲爱的小满：",
        "Q：渡口什么时候停航？",
        "青政办 [2024] 17号",
    ],
)
def test_a_text_that_begins_with_a_paragraph_has_none(outlined, first):
    assert outlined(f"{first}\n\n{PROSE}\n")["title"] is None


def test_a_heading_that_others_are_numbered_like_is_none(outlined):
    text = f"一、停航的时间\n{PROSE}\n二、停航的原因\n{PROSE}\n"
    assert outlined(text)["title"] is None


def test_a_stamp_of_day_and_hour_tells_the_title_below_some_text(outlined):
    found = outlined(f"{PROSE}\n\n渡口改为单号停航\n\n2024/3/5 16:26\n\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["blocks"][0]["text"]) == ("渡口改为单号停航", PROSE)


def test_a_title_that_begins_with_a_range_of_months_is_no_date(outlined):
    title = "2024年1月～3月休館日のお知らせ"
    body = "当館では、下記の日を休館日とします。渡し船は、平日も休日も通ります。"
    found = outlined(f"お知らせ\n\n{title}\n\n重要なお知らせ\n\n{body}\n\n{body}\n")
    assert (found["title"], found["date"]) == (title, None)


def test_what_leads_up_to_headings_is_no_title(outlined):
    text = f"渡口的船坐的人多，有以下特点：\n船身\n{PROSE}\n船篷\n{PROSE}\n"
    found = outlined(text)
    assert (found["title"], found["byline"]) == (None, [])


def test_what_stands_above_a_title_does_not_become_one(outlined):
    assert outlined(f"2020-06-17 来源：某某日报\n\n一碗米粉\n\n{PROSE}\n")["title"] == "一碗米粉"


def test_a_dash_opens_the_subtitle(outlined):
    found = outlined(f"读信\n——怀念外祖父\n\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == ("读信", "——怀念外祖父")


def test_a_question_may_be_a_title(outlined):
    assert outlined(f"门票去哪儿了？\n\n{PROSE}\n")["title"] == "门票去哪儿了？"


@pytest.mark.parametrize(
    ("line", "title", "author"),
    [
        ("《渡口》作者：何小满", "《渡口》", "何小满"),
        ("【这一季的雨】 文/何小满", "【这一季的雨】", "何小满"),
    ],
)
def test_an_author_may_stand_behind_the_title(outlined, line, title, author):
    found = outlined(f"{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == (title, [author])


def test_a_label_may_say_what_the_title_is(outlined):
    found = outlined(f"索 引 号：000/2021\n标　　题：关于渡口停航的通知\n\n{PROSE}\n")
    assert found["title"] == "关于渡口停航的通知"


def test_a_label_above_a_whole_text_on_one_line_says_what_no_title_is(outlined):
    found = outlined(f"原标题：裸鲤洄游{PROSE * 8}\n")
    assert (found["title"], len(found["blocks"])) == (None, 1)


@pytest.mark.parametrize(
    "text",
    [
        "渡口停航的影响\n王小明1，李红2\n（1.青湾大学，青湾 000100）\n摘　要：影响是有限的。",
        "渡口停航的影响\n原创 王小明 青湾志\n2021-03-05 10:20",
        "跳到主要內容\n:::\n青灣市政府\n:::\n渡口停航的影响\n發布單位：交通局\n發布日期：113年3月5日",
        "For You to Read\n\n渡口停航的影响",
        "本报评论员\n渡口停航的影响\n（2021年3月5日）",
    ],
)
def test_names_accounts_and_offices_about_a_title_are_none(outlined, text):
    assert outlined(f"{text}\n\n{PROSE}\n\n{PROSE}\n")["title"] == "渡口停航的影响"


def test_text_above_is_no_place_for_a_title(outlined):
    text = f"{PROSE}\n\n船工还会再来\n\n{PROSE}\n"
    assert outlined(text)["title"] is None


def test_the_name_of_the_first_part_is_no_title(outlined):
    text = f"引言\n{PROSE * 3}\n渡口的灯\n{PROSE * 3}\n渡口的船\n{PROSE * 3}\n"
    assert outlined(text)["title"] is None
    assert outlined(f"引言\n{PROSE * 3}\n")["title"] == "引言"


def test_who_is_told_of_below_is_no_title(outlined):
    told = "【何小满专栏】何小满是渡口的船工，写过两本书，现在住在岸上。"
    lines = ("难以封笔", "2024-12-16", "何小满", PROSE * 3, PROSE * 3, "作者｜何小满", told)
    found = outlined("\n\n".join(lines) + "\n")
    assert (found["title"], found["byline"]) == ("难以封笔", ["何小满"])


def test_what_a_picture_from_the_archive_shows_is_no_title_though_it_comes_twice(outlined):
    title, shown = "渡口停航至今损失逾四亿元", "渡口主要停运的是往返两岸的大船。（资料照）"
    text = f"{title}\n\n{shown}\n\n{shown}\n\n2025/08/16 13:42\n\n{PROSE * 3}\n\n{PROSE}\n"
    assert outlined(text)["title"] == title


def test_a_paper_above_the_title_is_none(outlined):
    title = "渡口今年不停航：船工照常上班"
    text = f"青湾商报\n-- 天气\n{title}\n\n2024-12-16 10:20\n\n{PROSE * 3}\n\n{PROSE * 3}\n"
    assert outlined(text)["title"] == title


def test_a_column_that_a_label_names_is_no_title(outlined):
    text = f"2024年6月21日\n\n专栏:渡口征文\n\n灯亮了\n何小满\n{PROSE * 3}\n"
    assert outlined(text)["title"] == "灯亮了"


def test_a_label_as_others_further_down_is_no_title(outlined):
    text = "渡口的灯亮了一夜，老周说谁也没有看见那条船是几点靠岸的。"
    found = outlined(f"材料一：\n{text}\n材料二：\n{text}\n")
    assert found["title"] is None


@pytest.mark.parametrize(
    "text",
    [
        "王小明\n摘　要：影响是有限的。\n一、引言",
        "王小明\n渡口停航的影响\n王小明\n（青湾大学，青湾）",
    ],
)
def test_who_wrote_may_stand_above_everything(outlined, text):
    found = outlined(f"{text}\n{PROSE}\n{PROSE}\n")
    assert found["title"] in {None, "渡口停航的影响"}
    assert found["byline"] == ["王小明"]


def test_a_number_is_no_title(outlined):
    assert outlined(f"1082700000016\n\n{PROSE}\n\n{PROSE}\n")["title"] is None


def test_a_label_may_stand_above_the_title(outlined):
    text = "法規名稱：\n渡口停航的影响\n修正日期：\n民國 110 年 3 月 5 日"
    assert outlined(f"{text}\n\n{PROSE}\n\n{PROSE}\n")["title"] == "渡口停航的影响"


def test_words_that_only_begin_as_a_label_are_no_label(outlined):
    text = f"渡口停航的影响\n標題黨的船\n{PROSE}\n{PROSE}\n"
    assert outlined(text)["title"] == "渡口停航的影响"


@pytest.mark.parametrize(
    "text",
    [
        f"渡口停航的影响\nhttp://qingwan.example/lamp\n2021-03-05 10:20\n{PROSE}\n{PROSE}\n",
        f"渡口停航的影响\n\n{PROSE}\n\n{PROSE}\n——老何\n\n{PROSE}\n",
    ],
)
def test_addresses_and_who_is_quoted_further_down_are_no_subtitles(outlined, text):
    assert outlined(text)["subtitle"] is None


def test_a_title_is_followed_by_its_author_below_a_date(outlined):
    found = outlined(f"2021-03-05 10:20\n\n【渡口停航】 文/王小明\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("【渡口停航】", ["王小明"])


ARTICLES = sorted((Path(__file__).parents[2] / "material" / "articles").glob("*.txt"))


@pytest.mark.parametrize(
    "above", ["青湾网\n", "首页\n新闻\n财经\n体育\n更多\n\n", "首页 > 新闻中心 > 正文\n\n"]
)
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_what_a_site_prints_above_changes_no_title(outlined, path, above):
    text = path.read_text("utf-8-sig", "replace")
    assert outlined(above + text)["title"] == outlined(text)["title"]


BRIDGE = "桥修好的那一天，他在桥头坐到天黑，把每一盏灯都数了一遍，数完了才肯跟着儿子回家。"


@pytest.mark.parametrize(
    ("title", "subtitle"),
    [
        ("我是守桥人", "老桥工口述"),
        ("您好，江对岸", "重读《江岸书》"),
        ("各位，桥通了", "在桥头的讲话"),
    ],
)
def test_a_title_may_greet_or_say_who_speaks(outlined, title, subtitle):
    found = outlined(f"{title}\n{subtitle}\n\n{BRIDGE}\n\n{BRIDGE}\n")
    assert (found["title"], found["subtitle"]) == (title, subtitle)


@pytest.mark.parametrize("title", ["策划方案", "编辑方针"])
def test_what_is_done_may_head_a_text(outlined, title):
    assert outlined(f"{title}\n\n一、目的\n{PROSE}\n二、时间\n{PROSE}\n")["title"] == title


def test_latin_letters_make_no_title_too_long(outlined):
    title = "Harbour Weekly 第149期 - Ferry 4.12、Lantern 2024 Edition 和 Beacon v22.5.0"
    assert outlined(f"{title}\n\n{PROSE}\n\n{PROSE}\n")["title"] == title


def test_what_sorts_a_text_is_no_subtitle(outlined):
    title = "渡口本月起停航，正文写到这里结束，街坊不舍"
    found = outlined(f"{title}\n新鲜事\n2020-04-05 17:21:26\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == (title, None)


def test_the_head_of_a_file_may_say_the_title_in_english(outlined):
    head = "Title: 渡口的灯\nDate: 2024-03-05 22:34\nAuthor: ferry\n"
    found = outlined(f"{head}\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["date"]) == ("渡口的灯", "2024-03-05T22:34")


@pytest.mark.parametrize("first", ["各位评委老师，下午好。", "原文網址"])
def test_greetings_and_labels_are_no_titles(outlined, first):
    assert outlined(f"{first}\n\n{PROSE}\n\n{PROSE}\n")["title"] is None


@pytest.mark.parametrize(
    "first",
    [
        "青湾社渡口5月10日电",
        "渡口晚报讯",
        "[2] 何小满. 渡口的灯[J]. 青湾学报, 2011",
        "* 你只需要排单周的班表",
        "17：15-19：45 渡船 青湾到渡口",
        "地点：渡口镇",
        "公告编号:2021-109",
    ],
)
def test_datelines_items_and_answers_of_forms_are_no_titles(outlined, first):
    assert outlined(f"{first}\n\n{PROSE}\n\n{PROSE}\n")["title"] is None


@pytest.mark.parametrize(
    "first",
    [
        "国内联播快讯",
        "17：15的渡船",
        "在武侠小说中学会阅读",
        "大家好，我是渡口的何小满",
        "“渡口”送走雾，走上生态路|青湾|渡口_青湾新闻网",
    ],
)
def test_parts_with_a_colon_and_tabs_of_sites_are_titles(outlined, first):
    assert outlined(f"{first}\n\n{PROSE}\n\n{PROSE}\n")["title"] == first


def test_what_a_form_answers_is_no_subtitle(outlined):
    found = outlined(f"学校简介\n校训：厚德 笃志 博学 善思\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == ("学校简介", None)


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("渡口双周报  第024期·2024年06月24日", "2024-06-24"),
        ("青湾航运:年度报告摘要2020-04-27", "2020-04-27"),
        ("记2024年6月24日的渡口", None),
        ("青湾航运:渡船管理制度(修订)2023-08-31", "2023-08-31"),
        ("青湾渡口停航公告（2024年6月24日）", "2024-06-24"),
        ("在渡口的最后一夜（1987年3月5日）", None),
        ("从青湾到江口：老何一家在渡口的四十年，到2019年5月1日", None),
    ],
)
def test_the_day_that_ends_a_title_is_that_of_the_article(outlined, title, day):
    found = outlined(f"{title}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["date"]) == (title, day)


def test_a_day_below_the_title_says_more_than_the_one_in_it(outlined):
    found = outlined(f"青湾航运:年度报告摘要2024-06-24\n2024-06-26 10:20\n\n{PROSE}\n\n{PROSE}\n")
    assert found["date"] == "2024-06-26T10:20"


@pytest.mark.parametrize(
    "title", ["日期", "来源", "时间", "图说｜渡口的一天", "图片：记忆的另一种形式"]
)
def test_what_elsewhere_is_a_label_may_be_what_an_essay_is_about(outlined, title):
    assert outlined(f"{title}\n\n{PROSE}\n\n{PROSE}\n")["title"] == title


@pytest.mark.parametrize(
    "first",
    ["来源\n青湾日报", "日期\n2024-03-05", "图片：青湾日报", "图/何小满", "图源：渡口的灯"],
)
def test_a_label_with_what_it_asks_for_is_no_title(outlined, first):
    title = outlined(f"{first}\n\n{PROSE}\n\n{PROSE}\n")["title"]
    assert title not in first.split("\n")


@pytest.mark.parametrize(
    "first",
    [
        "Thank you for your letter of 5 March, which reached me only yesterday because of it",
        "3 月 5 日 07:30，坐 K1024 次车到 Harbour，GPS 显示海拔 12 m，温度 8 °C，风速 3 m/s",
    ],
)
def test_a_long_sentence_without_its_stop_is_no_title(outlined, first):
    assert outlined(f"{first}\n\n{PROSE}\n\n{PROSE}\n")["title"] is None


def test_a_title_that_a_text_tells_of_is_not_its_own(outlined):
    told = "title：网页的标题\nmeta：网页的说明\nbody：网页的正文"
    found = outlined(f"网页标签入门\n\n{told}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], "网页的标题" in str(found["blocks"])) == ("网页标签入门", True)


def test_an_abstract_between_marks_is_no_title(outlined):
    body = f"**关键词：渡口；桥**\n\n{PROSE}\n"
    text = f"渡口研究\n\n**摘要：渡口是过河的地方，本文写它的由来**\n{body}"
    found = outlined(text)
    assert (found["title"], found["furniture"]) == ("渡口研究", [])


def test_an_author_of_another_land_above_the_title_is_no_title(outlined):
    body = "雾很大，船看不见岸，岸也看不见船，只有铃声在水面上来回地走，我站在雾里等船。"
    found = outlined(f"[美] 何小满 著\n渡口\n\n{body}\n")
    assert (found["title"], found["byline"]) == ("渡口", ["何小满"])


def test_a_title_is_called_so_in_brackets(outlined):
    found = outlined(f"【标题】渡口的灯\n【来源】青湾志\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == "渡口的灯"


def test_a_fenced_head_says_what_a_file_is_called_and_by_whom(outlined):
    prose = "灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    head = "title: 渡口的灯\ndate: 2024-03-05 07:30:00\n"
    head += "author: Nora Ferry\ntags: [渡口]\ncategories: 旧闻"
    found = outlined(f"---\n{head}\n---\n\n{prose}\n\n{prose}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["Nora Ferry"])
    assert found["date"] == "2024-03-05T07:30:00"
    assert found["furniture"] == ["tags: [渡口]", "categories: 旧闻"]


BELOW = "渡口的灯亮了一整夜，守灯人没有合眼，城里的月光照在水面上，船一直没有来。"


@pytest.mark.parametrize("line", ["船与灯／城里的月光", "何小满／李建国"])
def test_strokes_between_other_words_name_no_author_of_a_title(outlined, line):
    found = outlined(f"{line}\n\n{BELOW}\n\n{BELOW}\n")
    assert found["title"] in {line, None}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("从一盏灯到一条河：", "渡口守灯人的城里月光"),
        ("青湾渡口，", "何以重新亮起灯"),
        ("青湾市人民政府关于推广", "渡口守灯办法的通知"),
    ],
)
def test_a_title_is_wrapped_at_a_pause_above_its_day(outlined, one, other, gap):
    lines = (one, other, "2024-06-07 09:15", BELOW, BELOW)
    found = outlined(gap.join(lines) + "\n")
    assert found["title"] == one + other


def test_whom_a_letter_addresses_begins_no_title(outlined):
    found = outlined(f"各位船工：\n{BELOW}\n{BELOW}\n")
    assert found["title"] is None


def test_a_label_within_the_text_calls_nothing_the_title(outlined):
    found = outlined(f"渡口的灯\n\n{BELOW}\n\n{BELOW}\n\n标题：越短越难写。\n\n{BELOW}\n")
    assert found["title"] == "渡口的灯"


def test_a_subtitle_is_opened_by_two_short_dashes_too(outlined):
    found = outlined(f"渡口的灯\n――守灯人を訪ねて\n\n{BELOW}\n\n{BELOW}\n")
    assert found["subtitle"] == "――守灯人を訪ねて"


@pytest.mark.parametrize("title", ["江河/湖海的故事", "李白／杜甫的渡口"])
def test_a_stroke_between_words_tears_no_title(outlined, title):
    found = outlined(f"{title}\n\n{PROSE * 3}\n\n{PROSE * 3}\n")
    assert (found["title"], found["byline"]) == (title, [])


@pytest.mark.parametrize(
    "heads",
    [
        ("2001年：三十年的水", "2004年：谁来修桥"),
        ("Step 1：看水", "Step 2：撑船"),
        ("— 河滩上的石头 —", "— 雾里的汽笛 —", "— 补网的人 —"),
        ("清晨·三十年的水", "撑船·对岸的饭馆", "图纸·谁来修桥"),
        ("补网", "撑船"),
        ("TOP.1 谁来修桥", "TOP.2 补网"),
        ("等船的人们", "三十年的水"),
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_first_heading_that_others_resemble_is_no_part_of_the_title(outlined, heads, gap):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    other = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    parts = [gap.join((head, prose, other)) for head in heads]
    found = outlined(gap.join(("江上渡口见闻录", *parts)))
    assert (found["title"], found["byline"], found["subtitle"]) == ("江上渡口见闻录", [], None)
    assert heads[0].strip("— ") in found["blocks"][0]["text"]


@pytest.mark.parametrize(
    "title",
    [
        "人物｜撑船三十年",
        "深度 | 渡口停航之后",
        "“船老大”老周的一天",
        "「擺渡人」老周：把一輩子交給江",
    ],
)
def test_a_column_before_a_stroke_and_what_somebody_is_called_may_begin_a_title(outlined, title):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    assert outlined(f"{title}\n\n{prose}\n\n{prose[2:]}\n\n{prose[4:]}\n")["title"] == title


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "lines",
    [
        ["青湾县人民政府办公室关于加强渡口安全管理工作的通知"],
        ["青湾县人民政府办公室关于加强渡口安全", "管理工作的通知"],
    ],
)
def test_the_head_of_a_document_and_its_number_stand_above_its_title(outlined, lines, gap):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    above = ["青湾县人民政府办公室文件", "青政办发〔2024〕17号"]
    found = outlined(gap.join((*above, *lines, "各乡镇人民政府：", f"　　{text}", f"　　{text}")))
    assert found["title"] == "".join(lines)
    assert outlined(gap.join((*above, text, text)))["title"] == above[0]


def test_a_quotation_below_the_first_line_leads_no_title(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    lines = ("渡口的春天", "“石磨”老人的三十年", "王小明", "2020年3月5日", "", prose, prose)
    assert outlined("\n".join(lines))["title"] == "渡口的春天"
    assert outlined(f"“等等”老周喊\n{prose}\n{prose}\n")["title"] is None


@pytest.mark.parametrize("title", ["推广全民阅读", "广告人阅读"])
def test_what_is_advertised_may_be_what_a_text_is_about(outlined, title):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    found = outlined(f"{title}\n\n王小明\n\n{prose}\n\n{prose}\n")
    assert (found["title"], found["furniture"]) == (title, [])


@pytest.mark.parametrize("mark", ["电 题：", "电题:", "電　題："])
def test_an_agency_sends_what_has_a_title(outlined, mark):
    found = outlined(f"青湾社渡口5月10日{mark}渡口的灯\n青湾社记者 何小满\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["何小满"])


def test_what_an_agency_sent_below_its_title_is_none(outlined):
    head = "渡口的灯亮了\n\n2020年02月17日 18:04 来源:青湾网\n\n"
    sent = "青湾社渡口2月17日电 题:一位船工的灯"
    found = outlined(f"{head}　　{sent}\n　　{PROSE}\n　　{PROSE}\n")
    assert (found["title"], found["blocks"][0]["text"]) == ("渡口的灯亮了", sent)


def test_what_a_site_files_under_is_no_title_and_what_is_written_of_it_is(outlined):
    assert outlined(f"新聞類別\n副刊\n{PROSE}\n{PROSE}\n")["title"] is None
    title = "文章分类"
    assert outlined(f"{title}\n何小满写过的东西\n{PROSE}\n{PROSE}\n")["title"] == title


@pytest.mark.parametrize(
    "below",
    [
        "（根据录音整理，未经本人审阅）",
        "（2021年2月5日青湾镇人民政府令第2号公布　自2021年4月1日起施行）",
        "（原载《渡口》，有删节）",
        "短篇小说",
    ],
)
def test_what_became_of_a_text_and_its_kind_are_neither_title_nor_subtitle(outlined, below):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"在船工大会上的话\n{below}\n何小满\n\n{text}\n{text}\n")
    assert (found["title"], found["subtitle"]) == ("在船工大会上的话", None)


@pytest.mark.parametrize("below", ["——记渡口的老何", "一个船工的三十年", "小说家的船"])
def test_what_says_more_of_the_text_is_its_subtitle(outlined, below):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"在船工大会上的话\n{below}\n何小满\n\n{text}\n{text}\n")
    assert (found["title"], found["subtitle"]) == ("在船工大会上的话", below)


def test_who_said_an_epigraph_is_no_subtitle(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡\n何小满\n\n坐船的人多，撑船的人少。\n——村谚\n\n{text}\n\n{text}\n")
    assert (found["title"], found["subtitle"]) == ("渡", None)


@pytest.mark.parametrize(
    ("title", "below"),
    [("渡口县水运发展规划", "（2024—2030年）"), ("等一班船", "（记老何撑船三十年，从没误过一班）")],
)
def test_what_stands_in_brackets_below_the_title_is_no_title(outlined, title, below):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"{title}\n{below}\n何小满\n\n{text}\n{text}\n")
    assert (found["title"], found["subtitle"]) == (title, below)


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("“船不会等人”", "——对话船工老何\n本刊记者　何小满\n\n人物简介：老何，船工。"),
        ("“船不会等人”", ""),
        ("「船不會等人」", "──專訪船工老何"),
        ("「また来るよ」", "――渡し守と話す"),
    ],
)
def test_what_somebody_said_may_be_the_title(outlined, title, below):
    found = outlined(f"{title}\n{below}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == title


@pytest.mark.parametrize(
    "said",
    [
        "“船来了。”",
        "“船来了”\n\n“等等再走”\n\n“不等了”",
        "「また来るよ」",
        "“坐船的人多，撑船的人少”\n——何小满",
        "“坐船的人多，撑船的人少”\n——何小满《渡口》",
    ],
)
def test_talk_and_mottoes_are_no_title(outlined, said):
    found = outlined(f"{said}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == (None, None)
    assert found["blocks"][0]["text"] == said.partition("\n")[0]


@pytest.mark.parametrize(
    "labels",
    [
        "走访记者:何小满(时政部记者)\n走访地点:青湾街道\n走访时间:10月14日-10月22日",
        "采访对象：老何\n采访地点：青湾渡口\n采访时间：2021年10月14日",
        "採訪對象：老何\n採訪單位：青灣渡口",
    ],
)
def test_the_title_may_stand_below_labels_that_are_alike(outlined, labels):
    found = outlined(f"{labels}\n等船的人也在等路灯\n\n{PROSE}\n{PROSE}\n")
    assert found["title"] == "等船的人也在等路灯"


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("青湾渡口：三十年的灯", "青湾船工：何小满"),
        ("渡口之一：灯", "渡口之二：桥"),
        ("船 上 的 灯", "何小满"),
    ],
)
def test_titles_with_colons_and_gaps_stay_titles(outlined, title, below):
    assert outlined(f"{title}\n{below}\n\n{PROSE}\n{PROSE}\n")["title"].startswith(title)


@pytest.mark.parametrize("name", ["何 满", "何　满", "何小满"])
def test_who_speaks_above_the_text_is_no_title(outlined, name):
    found = outlined(f"青湾县医院康复科副主任医师 {name}\n{PROSE * 3}\n{PROSE}\n")
    assert found["title"] is None


def test_what_somebody_does_with_a_net_is_no_site(outlined):
    found = outlined(
        f"青湾农科站实现渡口联网\n青湾报讯记者何小满报道：渡口的船站昨天联网。{PROSE}\n"
    )
    assert found["title"] == "青湾农科站实现渡口联网"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("label", ["【出处】《左传》", "【来源】：《渡船集》", "【来源】 老何家传"])
def test_an_entry_of_a_dictionary_has_its_words_and_no_source(outlined, label, gap):
    text = gap.join(
        ["成语选读", "一鼓作气", label, "【释义】比喻做事要趁劲头大的时候。", PROSE * 2]
    )
    found = outlined(text + "\n")
    assert (found["source"], found["furniture"]) == (None, [])
    assert found["title"].startswith("成语选读")
    assert label in str(found["blocks"]) + found["title"]


@pytest.mark.parametrize(
    "labels",
    [
        "活动主题：修船\n活动地点：渡口\n活动时间：六月三日",
        "活动主题：修船\n活动时间：六月三日",
    ],
)
def test_of_labels_that_are_alike_above_text_the_first_stays_what_it_was(outlined, labels):
    found = outlined(f"{labels}\n{PROSE}\n{PROSE}\n")
    assert found["title"] == labels.split("\n")[0]
    assert all(line in str(found["blocks"]) for line in labels.split("\n")[1:])


def test_a_label_and_a_gap_before_one_word_may_be_a_title(outlined):
    found = outlined(f"受访 记\n受访：老何\n时间：六月\n{PROSE}\n{PROSE}\n")
    assert found["title"] == "受访 记"


def test_labels_that_are_alike_and_set_apart_lose_no_words(outlined):
    found = outlined(
        f"参赛人员：何小满\n\n参赛时间：六月三日\n\n渡口龙舟赛\n\n{PROSE}\n\n{PROSE}\n"
    )
    said = str(found["blocks"]) + str(found["title"])
    assert found["furniture"] == []
    assert all(line in said for line in ("参赛人员：何小满", "参赛时间：六月三日", "渡口龙舟赛"))


TEXT = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"


def test_a_line_that_a_site_lists_again_below_the_text_is_the_title(outlined):
    menu, title = "青湾话题村镇动态船工资讯天气快讯", "渡口 3 号灯塔修缮完工，明日起亮灯"
    text = f"据了解，{title}。{TEXT * 4}"
    found = outlined(f"{menu}\n\n登录\n\n{title}\n\n昨天\n\n{text}\n\n相关事件\n\n{title}" + "\n")
    assert found["title"] == title


@pytest.mark.parametrize(
    "row", ["標題  [心得] 渡口的燈與守燈的人", "首页|新闻|渡口的灯塔|青湾人的事"]
)
def test_rows_that_come_again_below_are_no_titles(outlined, row):
    found = outlined(f"渡口停航三日\n\n{row}\n\n{TEXT}\n\n{TEXT}\n\n{row}" + "\n")
    assert found["title"] != row


@pytest.mark.parametrize("begun", ["出生于青湾", "生于青湾", "正式成立", "創刊"])
def test_the_day_of_a_beginning_in_an_entry_is_not_that_of_the_page(outlined, begun):
    name, day = "青湾灯社", "1975年1月28日"
    text = f"{name}（又名渡口灯社），{day}{begun}，{TEXT}"
    found = outlined(f"{name}\n\n{day}\n\n青湾\n\n{text}\n\n{TEXT}" + "\n")
    assert (found["title"], found["date"]) == (name, None)


def test_a_day_that_the_text_says_again_is_that_of_the_page(outlined):
    text = f"本报讯　2021年6月3日，{TEXT}"
    found = outlined(f"渡口停航三日\n\n2021年6月3日\n\n{text}\n\n{TEXT}" + "\n")
    assert found["date"] == "2021-06-03"


@pytest.mark.parametrize("post", ["編集委員", "論説委員", "評論員", "研究员"])
def test_a_post_and_a_name_below_the_title_are_no_subtitle(outlined, post):
    found = outlined(f"渡口の灯はなぜ消えなかったか\n{post}　中沢克二\n\n{TEXT}\n\n{TEXT}\n")
    assert (found["subtitle"], found["byline"]) == (None, ["中沢克二"])


@pytest.mark.parametrize(
    ("first", "title", "date"),
    [
        ("青湾渡口过江办理流程 2021-03-05", "青湾渡口过江办理流程", "2021-03-05"),
        ("青湾日报 2021-03-05", None, "2021-03-05"),  # a paper
        ("青湾县人民政府办公室 2021-03-05", None, "2021-03-05"),  # an office
        ("何小满 2021-03-05", None, "2021-03-05"),  # somebody
    ],
)
def test_where_no_line_is_a_title_the_first_is_but_for_its_day(outlined, first, title, date):
    found = outlined(f"{first}\n\n一、船员\n\n{PROSE}\n\n二、船票\n\n{PROSE}\n")
    assert (found["title"], found["date"]) == (title, date)


def test_a_line_below_may_be_the_title_all_the_same(outlined):
    found = outlined(f"渡口旧事周末版 2021-03-05\n\n灯为什么亮着\n何小满\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == "灯为什么亮着"


@pytest.mark.parametrize(
    "above",
    [
        "正在阅读：渡口的灯亮了一整夜",
        "您正在看: 渡口的灯亮了一整夜",
        "首页 渡口 渡口的灯亮了一整夜",
        "要闻 渡口要闻 直播 专题",
    ],
)
def test_what_leads_to_the_title_is_none(outlined, above):
    found = outlined(f"{above}\n\n渡口的灯亮了一整夜\n\n2021-03-05 10:20\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("渡口的灯亮了一整夜", [above])


@pytest.mark.parametrize(
    "title", ["春风 细雨 渡口", "他正在看：渡口的灯", "听雨 煮茶 读书 写字", "渡口 灯火 归人 月光"]
)
def test_words_between_blanks_may_be_the_title(outlined, title):
    assert outlined(f"{title}\n\n{PROSE}\n\n{PROSE}\n")["title"] == title


def test_a_store_of_pages_writes_the_day_before_the_title(outlined):
    found = outlined(f"date 2021-03-05 渡口的灯亮了一整夜\n撰文：何小满\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["date"]) == ("渡口的灯亮了一整夜", "2021-03-05")


@pytest.mark.parametrize(
    "first", ["date 与渡口的一夜", "date 2021-03-05", "update 2021-03-05 渡口的灯亮了"]
)
def test_other_words_before_a_title_are_no_such_day(outlined, first):
    assert outlined(f"{first}\n\n{PROSE}\n{PROSE}\n")["title"] != "渡口的灯亮了"


def test_people_with_notes_below_the_title_are_none(outlined):
    head = (
        "第7卷 第2期　　　　　　渡口研究　　　　　　Vol.7 No.2\n石阶含水率的测定\n何小满1，石小舟2*"
    )
    found = outlined(
        f"{head}\n（1. 青湾大学，青湾 000000；2. 渡口中心，青湾 000000）\n{PROSE}\n{PROSE}\n"
    )
    assert (found["title"], found["byline"]) == ("石阶含水率的测定", ["何小满", "石小舟"])


@pytest.mark.parametrize("dash", ["--", "----", "—— "])
def test_hyphens_open_a_subtitle_as_a_dash_does(outlined, dash):
    text = "天没亮，石阶上已经有人在磨刀，河上起了一层薄雾。"
    found = outlined(f"论相邻通行的限度\n\n{dash}以渡口的宅基地为例\n\n{text}\n\n{text}\n")
    assert found["subtitle"] == f"{dash}以渡口的宅基地为例"


STORED = (
    "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯，谁要过河便朝那盏灯走。"
)


def test_the_text_behind_the_day_of_a_store_is_no_title(outlined):
    found = outlined(f" date 2026-01-29 {STORED}\n\n{STORED}\n\n{STORED}\n")
    assert (found["title"], found["date"]) == (None, "2026-01-29")
    assert [block["text"] for block in found["blocks"]] == [STORED] * 3


def test_nor_is_what_a_picture_shows(outlined):
    shown = "船工盼渡口的灯长明。（圖：渡口管理會提供）"
    found = outlined(f" date 2025-12-21 {shown}\n\n{STORED}\n\n{STORED}\n")
    assert (found["title"], found["blocks"][0]["type"]) == (None, "caption")


@pytest.mark.parametrize(
    "first", ["社會中心／何小滿 石逸川 新北報導", "記者何小滿、石逸川／青灣報導"]
)
def test_nor_is_who_reports(outlined, first):
    found = outlined(f" date 2025-12-21 {first}\n\n{STORED}\n\n{STORED}\n")
    assert (found["title"], found["date"]) == (None, "2025-12-21")
    assert found["byline"] == ["何小滿", "石逸川"]


def test_a_dateline_behind_the_day_of_a_store_names_who_reports(outlined):
    said = f"（中央社記者何小滿青灣20日電）{STORED}"
    found = outlined(f" date 2025-12-21 {said}\n\n{STORED}\n")
    assert (found["byline"], found["date"]) == (["何小滿"], "2025-12-21")
    assert found["blocks"][0]["text"] == said


@pytest.mark.parametrize("title", ["渡口的灯", "“渡口的灯”又亮了", "「渡口的燈」不滅 三代船工守候"])
def test_a_title_behind_the_day_of_a_store_may_be_short_or_quoted(outlined, title):
    found = outlined(f" date 2025-12-21 {title}\n\n{STORED}\n\n{STORED}\n")
    assert (found["title"], found["date"]) == (title, "2025-12-21")


@pytest.mark.parametrize("title", ["快訊／渡口的船停了三天", "獨家/渡口停航三天"])
def test_a_word_of_sites_and_a_stroke_may_open_a_headline_below_the_day(outlined, title):
    found = outlined(f"2025-12-21 10:20\n{title}\n\n{STORED}\n\n{STORED}\n")
    assert found["title"] == title


@pytest.mark.parametrize(
    "shown", ["渡口連日豪雨，滿眼是水。（路透）", "船工點燈，學生在看。（記者何小滿攝）"]
)
def test_a_sentence_with_a_remark_behind_it_is_no_title(outlined, shown):
    found = outlined(f"2025-12-21\n{shown}\n\n{STORED}\n\n{STORED}\n")
    assert found["title"] is None
    assert found["blocks"][0]["text"] == shown


def test_but_a_headline_is(outlined):
    found = outlined(f" date 2025-12-21 渡口的灯昨夜重新点亮\n\n{STORED}\n\n{STORED}\n")
    assert found["title"] == "渡口的灯昨夜重新点亮"


def test_the_title_stands_above_who_reports_and_pictures_below_the_headlines_of_others(outlined):
    shown = "船工把马灯挂上竹竿，灯下的人等船。（記者何小满／攝影）"
    head = "山城小學停課一週\n\n兩家餐館用電違規 後果嚴重\n\n渡口的燈換了 船工守夜"
    found = outlined(f"{head}\n\n記者何小满／渡口報導\n{shown}\n{shown}\n\n{STORED}\n\n{STORED}\n")
    assert (found["title"], found["byline"]) == ("渡口的燈換了 船工守夜", ["何小满"])


def test_no_word_above_the_title_signs(outlined):
    found = outlined(f"恢復預設\n設定\n渡口的燈昨夜換了一盞新的\n何小满\n{STORED}\n{STORED}\n")
    assert "設定" not in found["byline"]


PASSED = "（2021年11月6日二届三次理事会审议通过）"


@pytest.mark.parametrize("line", [PASSED, "（根据2021年11月6日会议决定修正）"])
def test_when_rules_were_passed_is_no_title(outlined, line):
    body = "本办法适用于渡口全体守灯的人，由渡口管理所负责解释。"
    assert outlined(f"{line}\n第一章 总则\n{body}\n第二章 灯火\n{body}\n")["title"] is None


@pytest.mark.parametrize("label", ["信件标题", "来信主题", "信息标题"])
def test_what_a_letter_to_an_office_is_called_is_its_title(outlined, label):
    body = "我们村的渡口没有灯，晚上过河很不方便，请问什么时候能装？"
    text = f"首页 > 信箱\n{label}：关于渡口装灯的咨询\n来信人：何先生\n来信内容：\n{body}\n{body}\n"
    assert outlined(text)["title"] == "关于渡口装灯的咨询"


def test_headlines_above_a_report_are_no_verse(outlined):
    body = "走进青湾镇渡口村，漫山的花椒树红了叶子，村民们正忙着修剪枝条。"
    heads = "2018年11月7日\n今日青湾\n渡口里的灯火\n青湾镇花椒产业\n鼓起村民钱袋子\n"
    text = f"{heads}本报讯（记者 何小满）{body}\n{body}\n"
    assert all(block["type"] != "verse" for block in outlined(text)["blocks"])


def test_what_a_catalogue_calls_the_work_is_the_title(outlined):
    text = f"学位论文\n题名 渡口制度研究\n作者 何小满\n摘要 {PROSE}\n{PROSE}\n"
    assert outlined(text)["title"] == "渡口制度研究"


def test_a_line_that_begins_so_and_has_none_beside_it_is_whole(outlined):
    assert outlined(f"题名 是一件难事\n\n{PROSE}\n{PROSE}\n")["title"] == "题名 是一件难事"


def test_a_title_printed_twice_need_not_be_told(outlined):
    title = "再忙也要守住灯!五个老规矩该改改"
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，五个乘客要等到第二天再过江。"
    lines = [title, "阿旦学长\n2023-04-08 19:12:05", title, "误区一:灯不用擦", prose, prose]
    assert outlined("\n\n".join(lines))["title"] == title


@pytest.mark.parametrize(
    "title", ["“船还没有来”——渡口停航三日记", "「船還沒有來」：渡口停航三日記", "“水”与“船”"]
)
def test_a_quotation_may_begin_a_title_and_a_dedication_below_is_none(outlined, title):
    prose = "河水涨到了第三级台阶，船还是没有来，候船室里只剩下三个人。\n" * 4
    assert outlined(f"{title}\n{prose}")["title"] == title
    assert outlined(f"水退以后，我们去哪里\n献给外婆\n2021年6月3日\n{prose}")["title"][0] == "水"


@pytest.mark.parametrize("wave", ["～", "〜"])
def test_waves_about_a_line_below_the_title_make_a_subtitle(outlined, wave):
    told = "連日、高坪村のみかんが実り、山では収穫をする人の姿が見られる。"
    line = f"{wave}底板だけ交換できる構造を採用{wave}"
    found = outlined(f"曲げわっぱ弁当箱を発売\n{line}\n\n　{told}\n　{told}\n")
    assert (found["title"], found["subtitle"]) == ("曲げわっぱ弁当箱を発売", line)


@pytest.mark.parametrize("label", ["书名", "書名", "片名", "店名", "作品名称"])
def test_what_a_work_is_called_is_no_title(outlined, label):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    rows = f"{label}：《候鸟与父亲》\n出版社：潮间文化"
    head = "在潮间带上认出一个人\n读《候鸟与父亲》\n\n文｜何小满\n2021-09-01"
    text = f"{head}\n{rows}\n\n{told}\n{told}\n"
    assert outlined(text)["title"] == "在潮间带上认出一个人"


def test_what_a_picture_shows_below_the_title_is_no_subtitle(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    shown = "渡口的共享冰箱每晚八点补货。（王佩琳摄）"
    found = outlined(f"渡口的冰箱每晚都空\n{shown}\n何小满 报道\n\n{text}\n{text}\n")
    assert found["subtitle"] is None


def test_a_library_of_documents_counts_pages_behind_the_title(outlined):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    pages = "".join(f"高坪村渡口修缮方案_第{n}页\n" for n in range(1, 4))
    found = outlined(f"{pages}\n{told}\n{told}\n")
    assert found["title"] == "高坪村渡口修缮方案"
    assert [block["text"] for block in found["blocks"]] == [told, told]


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("时间：03-09人气：47作者：何小满", None),
        ("渡口：一条河的两岸　作者：何小满", "渡口：一条河的两岸"),
    ],
)
def test_labels_before_an_author_are_no_title(outlined, row, title):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    found = outlined(f"{row}\n\n{told}\n{told}\n")
    assert (found["title"], found["byline"]) == (title, ["何小满"])
