import pytest

PROSE = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。"


def test_what_a_site_prints_above_the_title_goes(outlined):
    found = outlined(f"青湾网\n\n渡口的灯亮了一整夜\n\n2021-03-05 10:20\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("渡口的灯亮了一整夜", ["青湾网"])


def test_a_list_of_other_articles_above_the_title_goes(outlined):
    text = f"· 船票又涨了\n· 渡口的灯亮了\n· 雨停以后\n· 桥\n2006年4月28日\n渡口的灯亮了\n{PROSE}\n"
    found = outlined(text)
    assert (found["title"], found["date"]) == ("渡口的灯亮了", "2006-04-28")
    assert len(found["furniture"]) == 4


def test_kickers_and_offices_above_a_title_stay(outlined):
    text = f"青湾市水务局文件\n青水发〔2021〕5号\n关于渡口停航的通知\n2021年3月5日\n{PROSE}\n"
    assert outlined(text)["furniture"] == []


TITLE, DATE = "渡口的最后一班船在雾里靠了岸", "2021-03-05 10:20"


@pytest.mark.parametrize(
    "top",
    [
        f"首页\n新闻\n政策\n服务\n互动\n{TITLE}\n{DATE} 来源：青湾网",
        f"您好，欢迎来到青湾网！ [登录] [注册]\n{TITLE}\n{DATE}",
        f"{TITLE}_青湾网\n青湾网\n{TITLE}\n{DATE}",
        f"{TITLE} - 青湾网\n{TITLE}\n{DATE}",
        f"跳到主要內容區塊\n:::\n首頁\n網站導覽\nEnglish\n:::\n{TITLE}\n發布日期：{DATE}",
        f"青湾日报\n第A03版:要闻\n上一版 下一版\n2021年3月5日 星期二\n{TITLE}",
        f"学校首页 | 设为首页 | 加入收藏\n学校概况\n机构设置\n师资队伍\n{TITLE}\n{DATE}",
        f"打开APP\n青湾生活网\n关注\n{TITLE}\n{DATE}",
        f"青湾生活网\n2021年03月05日 10:20\n{TITLE}",
        f"散文网 > 写景散文 > {TITLE}\n{TITLE}\n{DATE} 作者：王小明",
        f"青湾新闻\n要闻 | 时政 | 社会 | 财经\n{TITLE}\n青湾新闻 {DATE}\nA+ A-",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_the_tops_of_sites_leave_nothing_but_the_title(outlined, top, gap):
    found = outlined(gap.join((*top.split("\n"), PROSE, PROSE)))
    assert (found["title"], bool(found["date"])) == (TITLE, True)
    assert [block["text"] for block in found["blocks"]] == [PROSE, PROSE]


def test_a_headline_directly_above_what_the_date_marks_stays(outlined):
    found = outlined(f"渡船送走最后一位乘客\n\n{TITLE}\n\n{DATE}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("again", [TITLE, f"· {TITLE}", TITLE.replace("的", "的 ")])
def test_the_title_printed_once_more_goes(outlined, again):
    found = outlined(f"{TITLE}\n\n{DATE}\n\n{again}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == (TITLE, [again])


def test_the_first_line_of_a_song_may_come_again(outlined):
    verse = "唱这首歌\n渡口的灯亮着\n唱这首歌\n雾散了船还没有来\n唱这首歌\n我们等着\n"
    assert outlined(verse)["furniture"] == []


def test_nothing_is_dropped_where_another_line_may_be_the_title(outlined):
    text = "旧闻录\n\n渡口的灯亮了一整夜没有灭\n\n" + f"{PROSE}\n\n" * 5
    found = outlined(text)
    assert found["furniture"] == []


@pytest.mark.parametrize("end", ["· {}", "{}\n青湾网", "{}\nhttps://example.org/1"])
def test_the_title_that_a_site_prints_once_more_below_the_text_goes(outlined, end):
    found = outlined(f"{TITLE}\n\n{DATE}\n\n{PROSE}\n\n{PROSE}\n\n{end.format(TITLE)}\n")
    assert (found["title"], any(TITLE in text for text in found["furniture"])) == (TITLE, True)


def test_what_stands_below_running_text_stays(outlined):
    lead = "渡口的灯亮了一夜，街坊都说好，" * 5 + "真是好看！"
    text = f"{lead}\n\n岸上\n\n渡口和灯说的是正文后面的话\n\n2024/3/5 16:26\n\n{PROSE}\n{PROSE}\n"
    found = outlined(text)
    assert (found["title"], found["furniture"]) == ("渡口和灯说的是正文后面的话", [])


@pytest.mark.parametrize("title", ["走进阳光社区", "何以成为大新闻", "青湾开通民生频道"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_titles_that_end_like_a_part_of_a_site_stay(outlined, title, gap):
    found = outlined(gap.join((title, DATE, PROSE, PROSE)))
    assert (found["title"], found["furniture"]) == (title, [])


@pytest.mark.parametrize("site", ["石桥论坛", "石桥新闻"])
def test_a_site_goes_only_where_something_below_it_may_be_the_title(outlined, site):
    assert outlined(f"{site}\n\n{DATE}\n\n{PROSE}\n\n{PROSE}\n")["furniture"] == []
    found = outlined(f"{site}\n\n{TITLE}\n\n{DATE}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == [site]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("图：渡口的早晨。\n图：渡口的早晨。\n{0}\n{0}\n", "图：渡口的早晨。"),
        ("2021年3月5日 晴\n\n{0}\n\n{0}\n\n2021年3月5日 晴\n", "2021年3月5日 晴"),
    ],
)
def test_what_is_no_title_may_come_twice(outlined, text, words):
    text = text.format(PROSE)
    assert text.count(words) == 2
    assert outlined(text)["furniture"] == []


def test_a_story_may_end_with_the_words_of_its_title(outlined):
    found = outlined(f"渡口的灯还亮着\n\n{DATE}\n\n{PROSE}\n\n{PROSE}\n\n渡口的灯还亮着\n")
    assert (found["furniture"], found["blocks"][-1]["text"]) == ([], "渡口的灯还亮着")


@pytest.mark.parametrize(("line", "dropped"), [("我编了一本杂志", []), ("关注", ["关注"])])
def test_of_lone_lines_above_a_title_only_a_word_or_two_go(outlined, line, dropped):
    told = f"{PROSE}渡口的船在雾里靠了岸，那是最后一班船。"
    found = outlined(f"{line}\n\n{TITLE}\n{DATE} 来源：青湾网\n\n{told}\n\n{told}\n")
    assert (found["title"], found["furniture"]) == (TITLE, dropped)


def test_what_counts_pictures_behind_the_title_is_the_title_once_more(outlined):
    alts = [f"{TITLE}1", f"{TITLE}的图片 第2张"]
    found = outlined("\n".join((TITLE, "", DATE, "", *alts, PROSE * 2, PROSE * 2)) + "\n")
    assert (found["title"], found["furniture"]) == (TITLE, alts)


def test_a_line_of_a_poem_that_comes_again_is_not_its_title(outlined):
    first = "谁也没有说话\n石阶上坐着等船的人\n渡口的灯先亮了"
    poem = f"{first}\n\n渡口的灯先亮了\n对岸的炊烟升起来\n\n谁也没有说话"
    found = outlined(f"渡口停航三日记\n\n{poem}\n")
    assert (found["title"], found["furniture"]) == ("渡口停航三日记", [])


def test_what_stands_between_two_prints_of_the_title_does_not_become_it(outlined):
    title = "6. 渡口 2.4 的新功能"
    told = "渡口的船有了新功能，坐的都是去镇上卖菜的人。"
    found = outlined(f"{title}\n\n附录 A. 渡口历史\n\n{title}\n\n{told * 3}\n\n{told * 2}\n")
    assert (found["title"], found["furniture"]) == (title, [title])
    assert found["blocks"][0]["text"] == "附录 A. 渡口历史"


@pytest.mark.parametrize("gap", ["　　　　　　", "　　　　　　　　　　　"])
def test_what_is_set_at_both_ends_of_a_line_above_the_title_goes(outlined, gap):
    head = f"青湾县渡口学校{gap}内部资料 注意保存"
    prose = (
        "十月二十二日上午，校务处在二楼会议室召开学员代\n表座谈会，书画、声乐、智能三个班共十四名代表参\n"
        "加，会议由副校长主持，现将主要意见整理如下，请\n各班知悉。\n"
    )
    found = outlined(f"{head}\n学员代表座谈会纪要\n（2020年10月22日）\n\n{prose}")
    assert (found["title"], found["furniture"]) == ("学员代表座谈会纪要", [head])


@pytest.mark.parametrize(
    "head", ["青湾发〔2020〕5号　　　　　　签发人：何小满", "青湾县渡口学校文件"]
)
def test_numbers_and_offices_above_the_title_stay(outlined, head):
    prose = "十月二十二日上午，校务处在二楼会议室召开学员代表座谈会，三个班的代表参加。"
    found = outlined(f"{head}\n关于召开座谈会的通知\n各班：\n　　{prose}\n　　{prose}\n")
    assert head not in found["furniture"]


@pytest.mark.parametrize(
    "head",
    [
        "渡口的灯　　　　——记老周",
        "渡口的老灯　　　　（短篇小说）",
        "渡口夜话之一　　　　　灯是怎样换的",
        "讣　　　　告",
        "青湾中学期末考试　　　　　语文试卷",
    ],
)
@pytest.mark.parametrize("below", ["石小满\n\n", "\n"])
def test_a_title_that_is_set_apart_in_itself_stays(outlined, head, below):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    found = outlined(f"{head}\n{below}{prose}\n\n{prose}\n")
    assert (found["title"], found["furniture"]) == (head, [])


def test_a_title_with_who_wrote_it_above_a_number_stays(outlined):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    found = outlined(f"渡口的老灯　　　　　　何小满\n\n一\n\n{prose}\n\n二\n\n{prose}\n")
    assert found["furniture"] == []


def test_a_title_behind_where_else_it_stands_is_the_title_once_more(outlined):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    again = "05-16 | 移动端:渡口防汛会上的讲话"
    found = outlined(f"渡口防汛会上的讲话\n\n{again}\n{said}{said}")
    assert (found["title"], found["furniture"]) == ("渡口防汛会上的讲话", [again])


@pytest.mark.parametrize(
    "line",
    [
        "山路上的雪｜起程",
        "山路上的雪 - 起程",
        "山路上的雪—起程",
        "山路上的雪-第一章",
        "散文｜山路上的雪",
    ],
)
def test_what_begins_or_ends_with_the_title_and_names_no_site_stays(outlined, line):
    found = outlined(f"山路上的雪\n2021年6月3日\n{line}\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("山路上的雪", [])


@pytest.mark.parametrize(
    "line", ["旧码头的人_随笔_青湾网", "旧码头的人-青湾日报", "旧码头的人.docx"]
)
def test_the_title_goes_below_itself_where_a_site_or_a_file_stands_behind_it(outlined, line):
    found = outlined(f"旧码头的人\n2021年6月3日\n{line}\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("旧码头的人", [line])


SAID = f"渡口的雾散了以后，船才靠岸。\n{PROSE}"
NAMED = "渡口的雾散了"


@pytest.mark.parametrize(
    "text",
    [
        f"首页 > 散文 > {NAMED}\n\n江边散文选读\n\n2024-05-06\n\n{NAMED}\n\n{SAID}\n",
        f"本页由江边基金资助建成。\n\n{NAMED}\n\n{SAID}\n首页 > 活动 > {NAMED}\n",
        f"本頁由江邊基金資助建成。\n\n{NAMED}\n\n{SAID}\n您的位置：首頁 » 活動 » {NAMED}\n",
        f"江岸银行\n2021年4月8日\n第B2版:要闻\n江边电子书馆\n\n{NAMED}\n\n{NAMED}\n\n{4 * SAID}\n",
    ],
)
def test_a_trail_or_a_second_print_tells_the_title_though_it_is_gone(outlined, text):
    assert outlined(text)["title"] == NAMED


@pytest.mark.parametrize(
    "text",
    [
        f"首页 > 活动 > 江边社区故事会\n\n{NAMED}\n\n2024-05-06\n\n江边社区故事会\n\n{SAID}\n",
        f"首页 > 活动 > 江边社区故事会\n\n江边社区故事会\n\n{NAMED}\n\n作者：何小满\n\n{SAID}\n",
        f"首页 > 散文 > 正文\n\n{NAMED}\n\n{SAID}\n",
        f"{NAMED}\n\n{SAID}\n\n船才靠岸\n\n{SAID}\n首页 > 散文 > 船才靠岸\n",
        f"{NAMED}\n\n{SAID}\n\n靠岸的渡船\n\n{SAID}\n雾重 > 雾轻 > 靠岸的渡船\n",
    ],
)
def test_a_part_of_the_site_to_which_a_trail_leads_is_no_title(outlined, text):
    found = outlined(text)
    assert found["title"] == NAMED
    assert NAMED not in found["furniture"]


@pytest.mark.parametrize(
    "row",
    [
        "2017-03-22 09:15:08 “青湾同乡会” 文字大小[ 最大中等一般] 阅读次数:418",
        "浏览次数:207 编辑:admin02 发布于:2019/4/18 所属栏目:河上旧事 关键词:摇橹",
    ],
)
def test_the_title_again_below_a_long_row_of_the_site_goes(outlined, row):
    found = outlined(f"摇橹的人家\n\n{row}\n\n摇橹的人家\n秦守田\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("摇橹的人家", ["秦守田"])
    assert "摇橹的人家" in found["furniture"]


def test_the_title_again_below_text_stays(outlined):
    found = outlined(f"摇橹的人家\n\n{PROSE}\n\n摇橹的人家\n\n{PROSE}\n")
    assert found["furniture"] == []


HEADLINE = "青年走進渡口 基金會記錄老船工"
BODY = "渡口停了七年，船工把竹竿立在岸邊，等學生來聽他說哪一段水最急，哪一塊石頭最滑。"


def test_what_a_site_calls_its_pictures_by_is_the_title_once_more(outlined):
    rows = [HEADLINE, f"{HEADLINE} 17", "記者何小满 / 渡口報導", BODY, f"{HEADLINE} 19", BODY]
    found = outlined("\n\n".join(rows) + "\n")
    assert found["title"] == HEADLINE
    assert found["furniture"] == [f"{HEADLINE} 17", f"{HEADLINE} 19"]


def test_parts_that_count_on_stay(outlined):
    found = outlined(f"渡口\n\n渡口 1\n\n{BODY}\n\n渡口 2\n\n{BODY}\n")
    assert [block["text"] for block in found["blocks"] if block["type"] == "heading"]


def test_whence_the_text_is_goes_above_the_title_where_a_line_below_says_so(outlined):
    body = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    head = "青湾镇中心小学\n\n三年级开展种豆活动\n2020-05-13　来源：青湾镇中心小学\n"
    found = outlined(f"{head}\n{body}\n\n{body}\n")
    assert (found["furniture"], found["source"]) == (["青湾镇中心小学"], "青湾镇中心小学")
    other = outlined(f"{head.replace('来源：青湾镇', '来源：白石镇')}\n{body}\n\n{body}\n")
    assert other["furniture"] == []


@pytest.mark.parametrize("first", [1, 2])
@pytest.mark.parametrize("title", [HEADLINE, "渡口的灯"])
def test_parts_called_as_the_title_and_a_number_stay(outlined, title, first):
    rows = [title, *(row for n in range(first, first + 3) for row in (f"{title} {n}", BODY))]
    assert outlined("\n\n".join(rows) + "\n")["furniture"] == []


FIRM = "关于渡口三号船停航检修的公告"


@pytest.mark.parametrize(
    ("title", "pieces"),
    [
        (f"青湾船务:青湾船务股份有限公司{FIRM}", ["青湾船务股份有限公司", FIRM]),
        (f"青湾船务:{FIRM}2021-03-05", ["青湾船务股份有限公司", FIRM]),
        ("【座谈会】守灯三十年的老船工(何小满)", ["【座谈会】", "守灯三十年", "的老船工"]),
    ],
)
def test_the_title_goes_where_a_document_says_it_once_more_on_several_lines(
    outlined, title, pieces
):
    head = "\n".join(pieces)
    found = outlined(f"{title}\n2021-03-05 10:20\n{head}\n{PROSE}\n{PROSE}\n")
    assert found["furniture"] == pieces
    assert found["title"] == title


@pytest.mark.parametrize(
    "head",
    [
        "青湾船务股份有限公司\n关于渡口四号船停航检修的说明",
        "一、停航\n二、检修",
        "船到了\n岸也到了",
    ],
)
def test_other_lines_below_a_title_are_no_second_print(outlined, head):
    found = outlined(f"青湾船务:{FIRM}\n2021-03-05 10:20\n{head}\n{PROSE}\n{PROSE}\n")
    assert found["furniture"] == []


def test_a_title_printed_for_each_picture_goes_within_the_text(outlined):
    text = f"{NAMED}\n2021-03-05 10:20\n{NAMED}\n{SAID}\n{NAMED}\n{SAID}\n"
    found = outlined(text)
    assert (found["title"], found["furniture"]) == (NAMED, [NAMED, NAMED])


def test_the_words_of_a_title_that_come_once_more_within_the_text_stay(outlined):
    found = outlined(f"{NAMED}\n2021-03-05 10:20\n{SAID}\n{NAMED}\n{SAID}\n")
    assert found["furniture"] == []


def test_a_line_that_says_title_and_subtitle_goes_above_them(outlined):
    text = (
        f"船与岸——青湾渡口三十年记事(何小满)\n2021-03-05\n船与岸\n——青湾渡口三十年记事\n{PROSE}\n"
    )
    found = outlined(text)
    assert (found["title"], found["subtitle"]) == ("船与岸", "——青湾渡口三十年记事")
    assert found["furniture"] == ["船与岸——青湾渡口三十年记事(何小满)"]


@pytest.mark.parametrize("mark", [",第1张", "，第2张", "的图片1"])
def test_the_title_goes_where_it_names_a_picture(outlined, mark):
    found = outlined(f"{NAMED}\n2021-03-05 10:20\n{NAMED}{mark}\n{SAID}\n")
    assert (found["title"], found["furniture"]) == (NAMED, [f"{NAMED}{mark}"])


@pytest.mark.parametrize("number", ["", "（青改价〔2024〕15号）"])
@pytest.mark.parametrize(
    "pieces",
    [
        ["青湾县发展和改革局", "关于调整渡口船票价格的通知"],
        ["青湾县发展和改革局 青湾县水务局关于调整", "渡口船票价格的通知"],
        ["关于调整渡口", "船票价格的通知"],
    ],
)
def test_the_title_of_a_document_may_stand_once_more_below_its_office(outlined, number, pieces):
    body = "为方便群众出行，经县政府同意，现将渡口船票价格调整的有关事项通知如下。"
    title = f"关于调整渡口船票价格的通知{number}"
    found = outlined("\n".join([title, "2024-01-16 来源：价格科", *pieces, body, body]) + "\n")
    assert (found["title"], found["date"], found["source"]) == (title, "2024-01-16", "价格科")
    assert [block["text"] for block in found["blocks"]] == [body, body]


def test_the_day_of_the_page_goes_where_the_article_has_its_own(outlined):
    found = outlined(f"2024年5月6日 星期一\n渡口的灯亮了一整夜\n2023-05-02 10:20\n\n{PROSE}\n")
    assert (found["date"], found["furniture"]) == ("2023-05-02T10:20", ["2024年5月6日 星期一"])
    found = outlined(f"2024年5月6日 星期一\n渡口的灯亮了一整夜\n何小满\n\n{PROSE}\n")
    assert (found["date"], found["furniture"]) == ("2024-05-06", [])


def test_the_day_above_what_announces_a_meeting_is_no_bar(outlined):
    form = "时间：2024年5月7日\n地点：渡口书屋"
    found = outlined(f"2024年5月6日\n渡口讲座：一条船的一百年\n{form}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_what_a_tab_shows_goes_though_the_title_touches_it(outlined):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    tab = "木船怎么修｜青湾家居，让生活更美好！"
    found = outlined(f"{tab}\n木船怎么修\n{prose}\n{prose}\n")
    assert (found["title"], found["furniture"]) == ("木船怎么修", [tab])


def test_a_title_to_which_a_trail_led_goes_where_it_is_printed_below_the_lead(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    title = "渡口的船什么时候开"
    top = f"首页 > 问答 > {title}\n\n{title}\n\n{prose}"
    found = outlined(f"{top}\n\n{title}\n\n{prose}船来了。\n\n{prose}船走了。\n")
    assert title in found["furniture"]
    assert [block["type"] for block in found["blocks"]] == ["paragraph"] * 3


def test_a_title_that_is_said_for_each_picture_goes(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    title = "渡口的船什么时候开"
    parts = [f"{head}\n\n{prose}{head}。\n\n{title}" for head in ("早班", "晚班", "夜班")]
    found = outlined("\n\n".join([f"{title}？", f"{prose}船走了。", *parts]))
    assert found["furniture"] == [title] * 3
    assert [block["text"] for block in found["blocks"] if block["type"] == "heading"] == [
        "早班",
        "晚班",
        "夜班",
    ]


def test_a_line_of_a_story_that_is_its_title_twice_stays(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    text = f"船又回来了\n\n{prose}一。\n\n{prose}二。\n\n船又回来了\n\n{prose}三。\n\n船又回来了\n"
    assert outlined(text)["furniture"] == []
