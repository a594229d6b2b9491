from itertools import product

import pytest

from convert.ir.front import phrase

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("作者：江晚", {"byline": ["江晚"]}),
        ("信息源自「青湾周刊」：裸鲤洄游", {"source": "青湾周刊"}),
        (
            "文/林溪　图/阮小棠",
            {"byline": ["林溪"], "credits": [{"role": "图", "names": ["阮小棠"]}]},
        ),
        ("某某晚报记者郭小北", {"byline": ["郭小北"], "source": "某某晚报"}),
        (
            "2022年02月13日07:48 | 来源：青梧日报",
            {"date": "2022-02-13T07:48", "source": "青梧日报"},
        ),
        ("民國109年6月17日", {"date": "2020-06-17"}),
        ("記者王曉青／青雲鄉報導", {"byline": ["王曉青"]}),
        (
            "原创　米粒　青梧生活志　2024-03-15 07:30　江南",
            {"byline": ["米粒"], "source": "青梧生活志"},
        ),
        ("2020年11月19日　楚乔", {"byline": ["楚乔"], "date": "2020-11-19"}),
        ("猫叔　2018-10-07 21:15", {"byline": ["猫叔"]}),
    ],
)
def test_a_header_says_who_when_and_whence(outlined, line, expected):
    found = outlined(f"一篇文章的标题\n\n{line}\n\n{PROSE}\n")
    assert {key: found[key] for key in expected} == expected
    assert [block["type"] for block in found["blocks"]] == ["paragraph"]


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        ("【责任编辑:钱甲 】 【总编辑:黄乙 】", ["责任编辑", "总编辑"]),
        ("编辑｜果果　审核｜阿木　监制｜葛大川", ["编辑", "审核", "监制"]),
        ("（校对：毕真）", ["校对"]),
        ("責任編輯：陳永和", ["責任編輯"]),
    ],
)
def test_who_else_took_part_is_credited(outlined, line, roles):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n{line}\n")
    assert [credit["role"] for credit in found["credits"]] == roles
    assert len(found["blocks"]) == 1


_EDITING = ("责任编辑", "監製", "核稿", "值班主编", "校對", "审读")
_WRITING = ("撰文", "本报记者", "文")
_PLACED = (
    "渡口的灯\n{}\n\n" + PROSE * 2,
    "渡口的灯\n2024-03-05\n{}\n" + PROSE * 2,
    "渡口的灯\n\n" + PROSE * 2 + "\n{}\n",
    "渡口的灯\n\n" + PROSE * 2 + "\n\n{}\n",
    "渡口的灯\n\n" + PROSE * 2 + "{}\n",
)


@pytest.mark.parametrize("placed", _PLACED)
@pytest.mark.parametrize("role", _EDITING + _WRITING)
def test_a_role_a_tie_and_a_name_are_a_credit_wherever_they_stand(outlined, role, placed):
    ties = ("{}：{}", "{}｜{}", "{}/{}", "（{}：{}）", "【{}】{}", "[{}-{}]", "（{}　{}）")
    names = ("王小明", "李红、赵雪") if role in _WRITING else ("王小明", "李红、赵雪", "阿渡")
    for tie, name in product(ties, names):
        found = outlined(placed.format(tie.format(role, name)))
        said = found["byline"] + [one for credit in found["credits"] for one in credit["names"]]
        assert said == name.split("、"), (tie, name)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("□青湾日报记者王小明赵青莎本报通讯员李红", ["王小明", "赵青莎", "李红"]),
        ("通讯员：省气象台 李红", ["李红"]),
        ("作者丨市司法局副局长 法学教授  李红", ["李红"]),
    ],
)
def test_houses_and_posts_stand_about_names_without_being_any(outlined, line, expected):
    assert outlined(f"渡口的灯\n{line}\n\n{PROSE}\n{PROSE}\n")["byline"] == expected


@pytest.mark.parametrize("placed", _PLACED[:-1])
@pytest.mark.parametrize("tie", "︱∣│▏＝·•・‧˙—／｜丨︰")
def test_whatever_sign_ties_a_name_to_what_somebody_did(outlined, tie, placed):
    for role, names in product(("制图", "视觉", "撰文", "责编"), (["王小明"], ["李红", "赵雪"])):
        found = outlined(placed.format(f"{role}{tie}{'、'.join(names)}"))
        said = found["byline"] + [one for credit in found["credits"] for one in credit["names"]]
        assert said == names, (role, names)


def test_a_pen_name_is_sure_behind_a_bar(outlined):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n作者︱春春\n")
    assert (found["byline"], len(found["blocks"])) == (["春春"], 2)


@pytest.mark.parametrize(
    "line",
    ["设计—渡口", "摄影·光", "翻译——渡口的声音", "策划˙灯", "审核—流程", "图·书", "视觉•光影"],
)
def test_what_such_a_sign_ties_may_be_no_name(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE * 2}\n\n{line}\n\n{PROSE}\n")
    assert (found["byline"], found["credits"]) == ([], [])


@pytest.mark.parametrize("line", ["设计-渡口", "【摄影】渡口之光", "指导 原则", "编辑的话"])
def test_what_a_loose_tie_parts_may_be_no_name(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n{line}\n")
    assert (found["byline"], found["credits"]) == ([], [])


def test_roles_that_speak_name_nobody(outlined):
    play = "编辑：这一段太长了吧？\n作者：我觉得还好。\n编辑：那就留着\n作者：好\n编辑：灯呢"
    for text in (f"渡口的一夜\n\n{play}\n", f"渡口\n\n{PROSE}\n{play}\n{PROSE}\n{PROSE}\n"):
        found = outlined(text)
        assert (found["byline"], found["credits"]) == ([], [])


def test_who_wrote_a_play_is_told_from_who_speaks_in_it(outlined):
    found = outlined(
        "渡口\n\n作者：王小明\n\n（灯亮。）\n作者：你来了。\n编辑：我来了。\n作者：坐\n"
    )
    assert found["byline"] == ["王小明"]


def test_a_pen_name_may_end_with_a_stop(outlined):
    found = outlined(f"渡口的灯\n作者：半截粉笔。\n\n{PROSE}\n{PROSE}\n")
    assert found["byline"] == ["半截粉笔"]


def test_a_form_says_nothing_of_the_article(outlined):
    found = outlined(
        f"座谈会安排\n时间：2022年9月14日\n地点：二楼\n主持人：冯某\n人员：全体\n\n{PROSE}\n"
    )
    assert (found["date"], found["credits"]) == (None, [])
    assert len(found["blocks"]) == 5


def test_a_date_in_a_sentence_is_no_date_line(outlined):
    assert (
        outlined(f"标题在此\n\n2019年12月31日，水厂停了机器，只留下一座塔。\n\n{PROSE}\n")["date"]
        is None
    )


def test_the_place_behind_a_reporter_is_printed(read):
    article, *_ = read(f"一篇文章的标题\n记者葉采蘋／南渡報導\n\n{PROSE}\n")
    (credit,) = article.credits
    assert credit.names == ("葉采蘋",)
    assert phrase(credit) == "记者葉采蘋／南渡報導"


def test_a_latin_name_is_one(read):
    article, *_ = read(f"一篇文章的标题\n文／Nora Lindqvist\n\n{PROSE}\n")
    assert article.credits[0].names == ("Nora Lindqvist",)


def test_a_date_that_answers_a_label_is_text(outlined):
    found = outlined(
        f"关于开会的通知\n\n{PROSE}\n\n一、会议时间\n2024年3月5日上午9:00\n\n"
        "二、会议地点\n三楼会议室\n\n办公室\n2024年3月1日\n"
    )
    assert found["date"] == "2024-03-01"
    assert "2024年3月5日上午9:00" in [block.get("text") for block in found["blocks"]]


def test_a_place_behind_a_reporter_is_no_name(outlined):
    found = outlined(f"一篇文章的标题\n某某網記者 王小明 台北 2023-05-06 14:20\n\n{PROSE}\n")
    assert found["byline"] == ["王小明"]


TITLE, BODY = "渡口的最后一班船在雾里靠了岸", "昨天傍晚，渡口的最后一班船靠了岸，船上下来的人不多。"


@pytest.mark.parametrize(
    ("header", "date", "source", "byline"),
    [
        ("2021年03月05日10:20 | 来源：青湾网", "2021-03-05T10:20", "青湾网", []),
        (
            "发布时间：2021-03-05 来源：青湾局 浏览次数：12 字体：[大 中 小]",
            "2021-03-05",
            "青湾局",
            [],
        ),
        (
            "［日期：2021-03-05］ 来源：青湾网　作者：王小明 ［字体：大 中 小］",
            "2021-03-05",
            "青湾网",
            ["王小明"],
        ),
        (
            "2021-03-05　　来源： 青湾网　【字号：大 中 小】　【打印本稿】",
            "2021-03-05",
            "青湾网",
            [],
        ),
        ("来源:青湾网作者:王小明时间:2021-03-05", "2021-03-05", "青湾网", ["王小明"]),
        ("浏览量:    时间:2021-03-05 23:45:19", "2021-03-05T23:45:19", None, []),
        (
            "原创 王小明 青湾志 2021-03-05 18:30 发表于青湾",
            "2021-03-05T18:30",
            "青湾志",
            ["王小明"],
        ),
        ("青湾融媒 2021-03-05 10:20 发布于山东", "2021-03-05T10:20", "青湾融媒", []),
        ("2021-03-05 聯合報 記者王小明／台北即時報導", "2021-03-05", "聯合報", ["王小明"]),
        (
            "撰文：王小明\n出版：2021-03-05 10:20\n更新：2021-03-06",
            "2021-03-05T10:20",
            None,
            ["王小明"],
        ),
        (
            "来源：《青湾》2022年第12期 | 王小明  2022年12月14日",
            "2022-12-14",
            "《青湾》2022年第12期",
            ["王小明"],
        ),
        ("来源 | 青湾志（ID：qingwan）", None, "青湾志（ID：qingwan）", []),
        ("时间：2021-03-05\n来源：未知　作者：admin", "2021-03-05", None, ["admin"]),
        ("［英］约翰·史密斯 著　王小明 译", None, None, ["约翰·史密斯"]),
        ("王小明 | 文", None, None, ["王小明"]),
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_header_in_the_manner_of_a_site_is_read(outlined, header, date, source, byline, gap):
    found = outlined(gap.join((TITLE, header, BODY, BODY)))
    assert found["title"] == TITLE
    assert (found["date"], found["source"], found["byline"]) == (date, source, byline)
    assert [block["text"] for block in found["blocks"]] == [BODY, BODY]


def test_the_reporter_who_is_talked_about_did_not_write(outlined):
    text = f"史上第一个殉职的记者沈青：死在渡口\n\n2021-03-05\n\n{BODY}\n"
    assert outlined(text)["byline"] == []


def test_labels_of_minutes_say_nothing_of_the_article(outlined):
    rows = ["时　间：2023年4月10日", "地　点：三楼会议室", "主　持：何小满", "出　席：工程科 李红"]
    text = "\n".join(("关于修灯的会议纪要", "", *rows, "", BODY, "", BODY))
    assert [block["text"] for block in outlined(text)["blocks"][:4]] == rows


def test_a_date_among_other_words_in_the_text_stays_there(outlined):
    rows = ["船票", "宣布停航（2016年10月28日18时53分）", "认可停航"]
    text = "\n".join(("渡口的灯", BODY, BODY, BODY, BODY, BODY, BODY, *rows, BODY))
    assert "宣布停航（2016年10月28日18时53分）" in [b.get("text") for b in outlined(text)["blocks"]]


def test_a_long_sentence_is_text_whatever_labels_it_begins_with(outlined):
    line = (
        "编辑：那一年的稿子都是手抄的，他把“作者：无名”四个字写在每一页的页脚，"
        "写了三年，直到码头上的人都知道，那个不肯署名的人就是摆渡的老何。"
    )
    found = outlined(f"渡口的灯\n\n{BODY}\n\n{line}\n\n{BODY}")
    assert (found["byline"], found["credits"]) == ([], [])
    assert line in [block["text"] for block in found["blocks"]]


def test_who_plays_two_parts_is_credited_twice(outlined):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n编曲：大铁\n吉他：大铁\n")
    assert [credit["role"] for credit in found["credits"]] == ["编曲", "吉他"]


def test_reporters_may_sign_below_a_subtitle_as_long_as_prose(outlined):
    found = outlined(
        f"渡口的灯\n\n究竟是谁在冬天的夜里点亮了它们？\n\n■本报见习记者 何小满 李二\n\n{PROSE}\n"
    )
    assert found["byline"] == ["何小满", "李二"]


def test_who_is_interviewed_calls_his_guest_a_reporter(outlined):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n记者 阿木\n\n{PROSE}\n")
    assert found["byline"] == []


def test_who_is_introduced_at_length_is_no_credit(outlined):
    line = "▲本期主播/何亮渡口分局青湾派出所民警"
    found = outlined(f"渡口的灯\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["credits"] == []


def test_editors_alone_on_a_line_are_credits_wherever_they_stand(outlined):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n编辑｜Panda、何小满\n\n{PROSE}\n\n{PROSE}\n")
    assert [credit["names"] for credit in found["credits"]] == [["Panda", "何小满"]]


def test_who_gave_a_picture_did_not_take_it(outlined):
    found = outlined(f"渡口的灯\n\n图/渡口镇提供\n\n{PROSE}\n\n{PROSE}\n")
    assert found["credits"] == []


def test_what_the_author_has_to_say_is_nobody(outlined):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n作者有话说：\n\n{PROSE}\n")
    assert found["byline"] == []


@pytest.mark.parametrize(
    ("line", "byline", "source"),
    [("图文/青湾社", [], "青湾社"), ("記者陳弘志/青湾報導", ["陳弘志"], None)],
)
def test_a_house_among_authors_is_the_source(outlined, line, byline, source):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n{line}\n")
    assert (found["byline"], found["source"]) == (byline, source)


def test_when_a_program_copied_the_page_is_left_out_and_said(outlined):
    line = "抓取时间：2024-05-06 07:30"
    found = outlined(f"渡口的灯\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["date"], found["furniture"]) == (None, [line])


def test_when_a_specimen_was_taken_is_text(outlined):
    line = "采集时间：2019年5月6日"
    found = outlined(f"标本记录\n\n{line}\n采集地点：青湾渡口\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["date"], found["blocks"][0]["text"]) == (None, line)


def test_a_person_and_a_paper_sign_above_the_text(outlined):
    found = outlined(f"渡口的灯\n\n何小满/青湾少年报\n\n{PROSE}\n\n{PROSE}\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize(
    "lines",
    ["王大江/渔业合作社\n李二/修船社\n何小满/学校广播台", "王大江/青湾日报\n李二/渡口晚报"],
)
def test_people_and_their_houses_in_a_list_sign_nothing(outlined, lines):
    found = outlined(f"渡口的人和事\n\n{lines}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["byline"], found["source"]) == ([], None)


@pytest.mark.parametrize("line", ["李白/诗社", "李白/青湾日报"])
def test_a_person_and_a_house_within_the_text_sign_nothing(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["byline"], found["source"]) == ([], None)


@pytest.mark.parametrize("word", ["江苏", "晴", "好消息"])
def test_a_word_beside_the_day_is_kept_with_it(outlined, word):
    line = f"2024年5月6日 {word}"
    found = outlined(f"江边的早晨\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["date"], found["dateline"], found["byline"]) == ("2024-05-06", line, [])


@pytest.mark.parametrize("words", ["星期一", "打印", "青湾日报"])
def test_the_day_of_the_week_buttons_and_papers_are_no_dateline(outlined, words):
    found = outlined(f"江边的早晨\n2024年5月6日 {words}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["date"], found["dateline"]) == ("2024-05-06", None)


ABOVE = "雨后菌子上市"
TEXT = "连日阴雨，城郊山林里的野生菌进入采摘旺季，价格也跟着涨了起来。"


@pytest.mark.parametrize(
    ("line", "source", "date"),
    [
        ("首发于江南周刊", "江南周刊", None),
        ("刊于《江南周刊》2024年3月5日第6版", "江南周刊", "2024-03-05"),
        ("（原载《江南周刊》2024年3月5日）", "江南周刊", "2024-03-05"),
        ("以下文章来源于江边夜话 ，作者李建国", "江边夜话", None),
        ("資料來源 青灣市漁業委員會", "青灣市漁業委員會", None),
        ("图文来源：江南周刊", "江南周刊", None),
        ("来源 江南周刊", "江南周刊", None),
        ("本文转自：江南周刊", "江南周刊", None),
        ("来源：江南周刊 浏览次数：128 字号：[ 大 中 小 ]", "江南周刊", None),
    ],
)
def test_whence_a_text_was_taken_is_said_without_a_colon_too(outlined, line, source, date):
    found = outlined(f"{ABOVE}\n{line}\n\n{TEXT}\n\n{TEXT}\n")
    assert found["source"].strip("《》") == source
    assert found["date"] == date
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]


@pytest.mark.parametrize(
    "line",
    ["原载重八吨的木船，如今只坐二十个人。", "转自上游的水，到这里慢了下来。", "摘自《红楼梦》"],
)
def test_what_only_begins_so_stays(outlined, line):
    found = outlined(f"{ABOVE}\n\n{TEXT}\n\n{TEXT}\n\n{line}\n\n{TEXT}\n")
    assert found["source"] is None
    assert line in [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    ("line", "date", "byline"),
    [
        ("2018/10/13閱讀時間約 23 分鐘", "2018-10-13", []),
        ("2024-03-05 10:22 发布于：江苏省", "2024-03-05T10:22", []),
        ("文化   2024-03-22 10:07   北京", "2024-03-22T10:07", []),
        ("General 更新 2024年11月25日", "2024-11-25", []),
        ("何小满 (进入专栏)", None, ["何小满"]),
        ("何小满 （ 进入专栏 ）", None, ["何小满"]),
        ("何小满　青湾大学教授", None, ["何小满"]),
        ("聯合報 何小滿", None, ["何小滿"]),
        ("评论员：何小满", None, ["何小满"]),
        ("★ 编辑：何小满 ★", None, []),
    ],
)
def test_a_header_names_nobody_but_who_wrote(outlined, line, date, byline):
    found = outlined(f"{ABOVE}\n{line}\n\n{TEXT}\n\n{TEXT}\n")
    assert (found["date"], found["byline"]) == (date, byline)
    assert all("★" not in credit["names"] for credit in found["credits"])
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]


def test_no_title_is_the_source_behind_the_word_original(outlined):
    found = outlined(f"原创 渡口老人守灯三十年\n\n{TEXT}\n\n{TEXT}\n")
    assert found["source"] is None


@pytest.mark.parametrize(
    ("line", "byline", "others"),
    [
        ("图/文：何小满", ["何小满"], []),
        ("文并摄/何小满", ["何小满"], []),
        ("何小满 文　李建国 摄", ["何小满"], ["李建国"]),
        ("主编 | 何小满", [], ["何小满"]),
        ("·编辑：何小满·", [], ["何小满"]),
        ("总值班：何小满", [], ["何小满"]),
        ("一读：何小满 二读：李建国", [], ["何小满", "李建国"]),
        ("写真＝山田太郎", [], ["山田太郎"]),
        ("（作者何小满為青灣大學教授）", ["何小满"], []),
    ],
)
def test_who_did_what_is_read_below_the_text(outlined, line, byline, others):
    found = outlined(f"{ABOVE}\n\n{TEXT}\n\n{TEXT}\n\n{line}\n")
    assert found["byline"] == byline
    assert [name for one in found["credits"] for name in one["names"]] == others
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]


@pytest.mark.parametrize("line", ["写于199{}年5月3日", "摘自《江南{}刊》", "（选自《江南{}刊》）"])
def test_what_each_of_several_pieces_says_of_itself_stays(outlined, line):
    lines = [line.format(sign) for sign in "789"]
    found = outlined("渡口文摘\n\n" + "".join(f"{TEXT}\n\n{one}\n\n" for one in lines))
    assert (found["date"], found["source"], found["byline"]) == (None, None, [])
    assert all(any(one in str(block) for block in found["blocks"]) for one in lines)


def test_the_number_of_a_journal_belongs_to_its_name(outlined):
    found = outlined(f"渡口\n\n{TEXT}\n\n原载《江南文学》1984年第7期\n")
    assert found["source"] == "《江南文学》1984年第7期"


def test_that_a_text_was_cut_names_nobody(outlined):
    found = outlined(f"渡口\n\n何小满\n\n{TEXT}\n\n原载《江南日报》1984年7月1日，有删改\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize("line", ["（整理：小乔　统计：青湾书店收银台）", "【整理：小乔】"])
def test_credits_in_brackets_are_no_part_of_a_form_above(outlined, line):
    note = "说明：箭头后的数字为名次变化。"
    found = outlined(f"青湾书店一周销售榜\n\n{TEXT}\n\n{TEXT}\n\n{note}\n{line}\n")
    assert found["credits"][0] == {"role": "整理", "names": ["小乔"]}
    assert found["blocks"][-1]["text"] == note


def test_a_paper_and_its_day_are_no_part_of_a_form_below(outlined):
    head = "青湾晚报　2017-08-24　沈渡秋　著　插图　老墨"
    found = outlined(
        f"长篇连载：《灯影街》（43）\n{head}\n上期回顾：阿渡在码头等了一夜。\n{TEXT}\n"
    )
    assert (found["date"], found["source"]) == ("2017-08-24", "青湾晚报")
    assert (found["byline"], found["credits"]) == (
        ["沈渡秋"],
        [{"role": "插图", "names": ["老墨"]}],
    )


@pytest.mark.parametrize("line", ["2024年1月21日8时起渡口停航", "船队2024年1月21日靠岸停了三天"])
def test_a_day_that_is_told_of_stays_in_the_text(outlined, line):
    found = outlined(f"渡口停航\n{line}\n{TEXT}\n{TEXT}\n")
    assert (found["date"], found["blocks"][0]["text"]) == (None, line)


@pytest.mark.parametrize(
    "line", ["记者│您做了多少年", "编辑│与文字为伴", "作词·王小明", "导演——李红", "配音‧赵雪"]
)
def test_bars_dots_and_dashes_part_other_words_within_the_text(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE * 2}\n\n{line}\n\n{PROSE * 2}\n\n{PROSE}\n")
    assert (found["byline"], found["credits"]) == ([], [])
    assert line in str(found["blocks"])


@pytest.mark.parametrize("line", ["比分 2001·3·4", "型号 2008·12·1 已停产", "2001·9·1 于北川"])
def test_a_day_with_dots_beside_words_is_none(outlined, line):
    assert outlined(f"{line}\n\n{PROSE * 2}\n\n{PROSE}\n")["date"] is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("作者：走得慢的猫　发表于 2022-10-08　渡口社区", ["走得慢的猫"]),
        ("作者：走得慢的猫", ["走得慢的猫"]),
        ("文｜河边的人", ["河边的人"]),
        ("桥头阿柚　2020-11-07", ["桥头阿柚"]),
        ("水边来的阿柚　2020-10-09 21:14", ["水边来的阿柚"]),
        ("云水之间　发表于 2011-3-4 12:33　|　只看该作者　|　倒序浏览", ["云水之间"]),
        ("云水之间 發表於 2011-3-4 12:33:10 | 只看該作者", ["云水之间"]),
        ("青湾市渡口小学五（2）班　何小满　　指导教师：石老师", ["何小满"]),
        ("青湾大学历史系　何小满　石一", ["何小满", "石一"]),
    ],
)
def test_who_calls_himself_in_a_phrase_or_posts_on_a_board_signs(outlined, line, names):
    found = outlined(f"一篇文章的标题\n\n{line}\n\n{PROSE}\n")
    assert (found["byline"], found["source"]) in [(names, None), (names, "渡口社区")]


def test_a_phrase_beside_who_wrote_drew(outlined):
    found = outlined(f"一篇文章的标题\n\n文 / 桥头阿柚   图 / 阿柚的邻居\n\n{PROSE}\n")
    assert found["byline"] == ["桥头阿柚"]
    assert found["credits"] == [{"role": "图", "names": ["阿柚的邻居"]}]


@pytest.mark.parametrize(
    "line",
    [
        "文：我们的渡口",
        "文：江边的灯火",
        "文/写给渡口的人",
        "作者：渡口的守灯人们说，灯亮了。",
        "作者：何小满的父亲，今年八十",
        "作者：何小满的父亲、渡口的人",
        "摄影：渡口的光",
        "图/渡口的清晨",
    ],
)
def test_what_a_phrase_tells_of_stays_with_the_text(outlined, line):
    found = outlined(f"一篇文章的标题\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["byline"] == []
    assert line in [block.get("text") for block in found["blocks"]]


@pytest.mark.parametrize(
    "line",
    [
        "青湾晚报 发表于 2016-11-2 23:17:45",
        "青湾市政府 发表于 2016-11-2 23:17:45",
        "渡口晚安 2016-11-2 23:17",
        "四川阿坝　2020-10-09",
    ],
)
def test_houses_and_accounts_beside_a_day_sign_nothing(outlined, line):
    found = outlined(f"一篇文章的标题\n\n{line}\n\n{PROSE}\n")
    assert found["byline"] == []
    assert found["source"] == line.split()[0]


def test_who_changed_a_post_is_no_source(outlined):
    line = "本帖最后由 云水之间 于 2016-11-3 08:02:11 编辑"
    found = outlined(f"一篇文章的标题\n\n{line}\n\n{PROSE}\n")
    assert (found["byline"], found["source"]) == ([], None)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("2024-06-11何小满石一红", ["何小满", "石一红"]),
        ("2024-06-11何红石一", ["何红", "石一"]),
    ],
)
def test_names_that_touch_the_day_sign(outlined, line, names):
    found = outlined(f"一篇文章的标题\n\n{line}\n\n{PROSE}\n")
    assert (found["date"], found["byline"]) == ("2024-06-11", names)


@pytest.mark.parametrize(
    "line",
    [
        "2024-06-11市长会见市民",
        "2024-06-11江水上涨",
        "2024-06-11青湾冷知识",
        "文 章来源",
        "2024-06-11何小满毕业了",
    ],
)
def test_what_touches_the_day_and_is_no_name_is_told(outlined, line):
    found = outlined(f"一篇文章的标题\n\n{line}\n\n{PROSE}\n")
    assert (found["date"], found["byline"]) == (None, [])


def test_what_somebody_is_stands_behind_his_name(outlined):
    found = outlined(f"一篇文章的标题\n\n嘉宾：何小满，渡口网主编\n\n{PROSE}\n")
    assert found["credits"] == [{"role": "嘉宾", "names": ["何小满"]}]


def test_a_mill_that_gave_a_picture_is_one(outlined):
    found = outlined(f"一篇文章的標題\n\n圖片提供／何家碾米廠\n\n{PROSE}\n")
    assert found["credits"] == [{"role": "圖片提供", "names": ["何家碾米廠"]}]


@pytest.mark.parametrize(
    "line",
    [
        "2021年6月3日周小燕王大江结婚",
        "2021-06-03周小燕王大江结婚",
        "2023年6月3日王建国李小燕来访",
        "2021.6.3王建国李小燕来访",
        "2021年6月3日王建国李小燕",
    ],
)
def test_who_did_something_on_a_day_wrote_nothing(outlined, line):
    found = outlined(f"家里的大事记\n何小满\n\n{PROSE}\n{line}\n{PROSE}\n")
    assert found["byline"] == ["何小满"]
    assert line in [block.get("text") for block in found["blocks"]]


def test_who_took_minutes_signs_below_them(outlined):
    head = "青湾县旧物小组会议纪要\n时间：2024年3月5日\n地点：渡口镇\n主持：李二红\n"
    found = outlined(f"{head}\n{PROSE * 2}\n\n参会人员：石一、李二红\n记录：何小满\n")
    assert found["credits"] == [{"role": "记录", "names": ["何小满"]}]


def test_the_clock_of_a_page_is_no_day(outlined):
    foot = "GMT+8, 2024-12-24 21:31\nPowered by Qingwan.cn\nCopyright © 2007- 青湾报社"
    found = outlined(f"{PROSE * 2}\n\n{PROSE}\n{foot}\n")
    assert (found["date"], found["byline"]) == (None, [])
    assert found["furniture"] == foot.split("\n")


@pytest.mark.parametrize(
    "line", ["讲解员：何小满", "老师：何小满", "值班教师：何小满", "演出：何小满"]
)
def test_of_whom_a_text_tells_is_credited_below_it_alone(outlined, line):
    within = outlined(f"渡口的灯\n\n{PROSE * 2}\n\n{line}\n\n{PROSE}{PROSE[:-6]}。\n")
    assert within["credits"] == []
    assert line in [block["text"] for block in within["blocks"]]


def test_a_duty_list_of_a_school_credits_nobody(outlined):
    lines = ["值班教师：何小满", "值班时间：周一至周五", "联系电话：0000-5550102"]
    found = outlined("青湾小学值班表\n\n" + "\n".join(lines) + f"\n\n{PROSE * 2}\n")
    assert (found["byline"], found["credits"]) == ([], [])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2020-11-08　桥边人阿芳", (["桥边人阿芳"], None)),
        ("2020-11-08　渡口的老何", (["渡口的老何"], None)),
        ("2020年11月8日　阿芳", (["阿芳"], None)),
        ("Original 大刘 大刘 桥边小事 2020-11-08", (["大刘"], "桥边小事")),
        ("原创 桥边小事 桥边小事 2020-11-08", ([], "桥边小事")),
        ("来源：《青湾评论》 | 阿乙 何小满  2020-11-08", (["阿乙", "何小满"], "《青湾评论》")),
        ("2020-11-08　青湾记事", ([], None)),
        ("2020-11-08　美食专栏", ([], None)),
        ("2020-11-08　乡间小路", ([], None)),
        ("来源：青湾日报 | 文艺 评论 2020-11-08", ([], "青湾日报")),
        ("论文 发表于2020-11-08", ([], None)),
        ("专题　2020-11-08　青湾网", ([], "青湾网")),
        ("2020-11-08 GMT+8", ([], None)),
        ("阳光　2020-11-08", (["阳光"], None)),
    ],
)
def test_bare_words_beside_a_day_are_people_by_how_they_are_called(outlined, line, expected):
    found = outlined(f"渡口的灯\n{line}\n\n{PROSE * 2}\n")
    assert (found["byline"], found["source"]) == expected
    assert found["date"] == "2020-11-08"


def test_an_original_post_may_have_no_day(outlined):
    found = outlined(f"渡口的灯\nOriginal 何小满 青湾记事\n\n{PROSE * 2}\n")
    assert (found["byline"], found["source"]) == (["何小满"], "青湾记事")


@pytest.mark.parametrize("line", ["海报颜色", "图表向导", "编辑计划表"])
def test_a_word_that_ends_like_a_name_is_no_credit(outlined, line):
    found = outlined(f"读信\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\n{line}\n")
    assert found["credits"] == []


def test_who_took_the_picture_is_one_person(outlined):
    found = outlined(f"读信\n\n{PROSE}\n\n{PROSE}\n\n（青湾社记者韩晓华摄）\n")
    assert found["credits"] == [{"role": "摄", "names": ["韩晓华"]}]
    assert found["byline"] == []


@pytest.mark.parametrize("label", ["發稿時間", "刊登時間", "发稿日期", "刊载时间"])
@pytest.mark.parametrize("changed", ["", "（02/15 21:30 更新）"])
def test_a_site_says_when_it_sent_and_changed_a_text(outlined, label, changed):
    found = outlined(f"渡口的燈\n{label}：2022/02/15 20:47{changed}\n\n{PROSE}\n{PROSE}\n")
    assert found["date"] == "2022-02-15T20:47"


@pytest.mark.parametrize("nobody", ["综合", "网络", "本站", "综合整理"])
def test_sites_that_do_not_know_who_wrote_name_nobody(outlined, nobody):
    found = outlined(
        f"渡口的灯\n2021-03-05 作者：{nobody} 来源：网络\n正文写到这里就结束了，还有一句。\n"
    )
    assert (found["byline"], found["source"]) == ([], "网络")


@pytest.mark.parametrize(
    "line",
    ["撰文 | 何小满(青湾大学)", "作者：何小满（青湾水文站高级工程师）", "文／何小满（自由撰稿人）"],
)
def test_who_the_writer_is_may_stand_in_brackets_below_a_lead(outlined, line):
    above = f"渡口的灯亮了\n\n2021-03-05\n\n导读：\n\n{PROSE}\n\n"
    text = f"{above}{line}\n\n守灯人\n\n{PROSE}\n\n{PROSE}\n"
    assert outlined(text)["byline"] == ["何小满"]


@pytest.mark.parametrize("line", ["作者：何小满（青湾大学）说过这句话", "嘉宾：何小满（青湾大学）"])
def test_who_is_told_of_with_brackets_signs_nothing(outlined, line):
    text = f"渡口的灯亮了\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n"
    assert outlined(text)["byline"] == []


@pytest.mark.parametrize(
    "menu",
    ["汽 车 |房 产|视 频|商 城|供 稿|产经资讯 |专 稿", "首页|新闻|视频|渡口|供稿|码头|专题"],
)
def test_a_menu_names_nobody(outlined, menu):
    found = outlined(f"{menu}\n渡口的灯亮了一整夜\n2021-03-05 10:20\n{PROSE}\n{PROSE}\n")
    assert found["credits"] == []


def test_who_made_it_may_stand_between_strokes(outlined):
    line = "文｜何小满｜图｜王小明｜编辑｜李二红｜校对｜赵大海"
    found = outlined(f"渡口的灯亮了\n{line}\n{PROSE}\n")
    assert found["byline"] == ["何小满"]
    assert len(found["credits"]) == 3


@pytest.mark.parametrize("label", ["聞き手・文", "構成・文", "取材・文"])
def test_who_asked_and_wrote_is_named(outlined, label):
    found = outlined(f"渡し船の灯\n\n船は朝まだ暗いうちに岸に着いた。\n\n（{label}：木村はるか）\n")
    assert found["byline"] == ["木村はるか"]


def test_the_dot_between_whence_and_when_is_no_part_of_it(outlined):
    found = outlined(f"渡口公司的三季报\n青湾证券· 2024-11-10 15:26\n{PROSE}\n{PROSE}\n")
    assert (found["source"], found["date"]) == ("青湾证券", "2024-11-10T15:26")


def test_the_day_of_an_announcement_is_that_of_the_article(outlined):
    found = outlined(f"渡口管理制度\n公告日期:2022-11-24\n{PROSE}\n青湾船务公司\n2022年11月23日\n")
    assert found["date"] == "2022-11-24"


def test_a_sentence_that_was_cut_behind_reporters_in_brackets_is_text(outlined):
    said = "（通讯员 何小满 记者 李二红）12月4日，渡口镇的船队比"
    text = f"渡口船赛\n{said}\n赛在对岸举行，去了三支队伍，最后都平安回来了。\n"
    assert "渡口镇的船队比" in str(outlined(text)["blocks"])


def test_a_day_alone_above_the_text_is_in_no_form_though_a_label_stands_beside_it(outlined):
    told = "在世界水資源日的今天，溪流守護聯盟與四個民間團體在河邊集合。"
    rows = "五團體提三訴求：停止發包、公開數據\n\n2019-03-22\n發布單位：溪流守護聯盟"
    found = outlined(f"環團籲撤回擴建案\n{rows}\n\n{told}\n\n{told}\n")
    assert (found["date"], found["source"]) == ("2019-03-22", "溪流守護聯盟")


@pytest.mark.parametrize(
    "line",
    ["渡口的早晨。图/视觉中国", "渡口的早晨 摄影/何小满", "清晨老船工把缆绳解开 图/何小满"],
)
def test_what_a_picture_shows_above_the_text_is_not_lost_for_who_took_it(outlined, line):
    text = "再过三天学校就要开学了，今天把大家请来，不念长稿子，只讲三句话。"
    found = outlined(f"渡口的灯又亮了\n青湾日报 2023-05-02\n{line}\n　　{text}\n　　{text}\n")
    assert (found["blocks"][0]["type"], found["blocks"][0]["text"]) == ("caption", line)


def test_a_house_beside_who_took_the_pictures_is_none(outlined):
    text = "再过三天学校就要开学了，今天把大家请来，不念长稿子，只讲三句话。"
    found = outlined(f"渡口的灯又亮了\n青湾日报 摄影/何小满\n　　{text}\n　　{text}\n")
    assert (found["source"], len(found["blocks"])) == ("青湾日报", 2)


@pytest.mark.parametrize(
    "places", ["カノ/ナイジェリア [ ナイジェリア アフリカ ]", "北京/中国 [ 中国 ]"]
)
def test_where_an_agency_sends_from_stands_beside_the_day(outlined, places):
    text = "　町で16日夜から停電が続き、住民らが避難所で夜を明かした。地元当局者が明らかにした。"
    found = outlined(f"山の町で停電続く\n2018年6月18日 10:01　発信地：{places}\n\n{text}\n")
    assert (found["date"], found["subtitle"]) == ("2018-06-18T10:01", None)


def test_a_sentence_before_who_wrote_stays(outlined):
    last = "按现在的进度,渡口明年六月就能通航。 作者:何小满 来源:《青湾报》"
    found = outlined(f"{TITLE}\n{BODY}\n{BODY}\n{last}\n")
    assert (found["byline"], found["blocks"][-1]["text"]) == (["何小满"], last)
