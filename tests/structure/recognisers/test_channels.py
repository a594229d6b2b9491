import pytest

from convert.structure.recognisers.channels import is_channel, leads_through

TEXT = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("行业动态", True),
        ("[社会]", True),
        ("资讯详情", True),
        ("News", True),
        ("インタビュー", True),
        ("校園活動報導", True),
        ("渡口的新闻", False),
        ("我家的动态", False),
        ("渡口的灯", False),
    ],
)
def test_parts_of_sites_are_told_by_what_they_are_called(text, expected):
    assert is_channel(text) is expected


@pytest.mark.parametrize("part", ["行业动态", "文章详情", "时政新闻 / 正文", "NEWS"])
@pytest.mark.parametrize("below", ["来源：青湾日报 2023-05-02", "何小满", ""])
def test_the_part_of_a_site_above_a_title_is_none(outlined, part, below):
    lines = [line for line in (part, "渡口的灯又亮了一整夜", below) if line]
    found = outlined("\n".join(lines) + f"\n\n{TEXT}\n{TEXT}\n")
    assert (found["title"], found["subtitle"]) == ("渡口的灯又亮了一整夜", None)
    assert part not in [block.get("text") for block in found["blocks"]]


def test_a_word_that_texts_are_called_too_is_none_above_who_or_when(outlined):
    found = outlined(f"教育\n渡口的灯又亮了一整夜\n来源：青湾日报\n\n{TEXT}\n{TEXT}\n")
    assert found["title"] == "渡口的灯又亮了一整夜"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("读书\n何小满", "读书"),
        ("新闻\n——渡口停航以后", "新闻"),
        ("生活", "生活"),
        ("通知\n各位乘客：", "通知"),
    ],
)
def test_a_text_may_be_called_so_where_no_other_line_could_be_its_title(outlined, head, title):
    assert outlined(f"{head}\n\n{TEXT}\n{TEXT}\n")["title"] == title


def test_a_word_below_a_menu_is_of_it_where_the_text_says_the_next_line(outlined):
    menu = "网站首页\n机构概况\n新闻动态\n互动交流\n"
    found = outlined(f"{menu}渡口的船停航三天\n来源：青湾日报 2023-05-02\n\n{TEXT}\n{TEXT}\n")
    assert found["title"] == "渡口的船停航三天"


def test_what_is_quoted_below_the_part_of_a_site_may_be_a_title(outlined):
    found = outlined(f"时政\n“渡口管家”上了船\n来源：青湾日报 2023-05-02\n\n{TEXT}\n{TEXT}\n")
    assert found["title"] == "“渡口管家”上了船"


@pytest.mark.parametrize("row", ["ニュース 渡し船・港 Video", "首页　渡口　正文"])
def test_a_row_that_leads_through_a_site_is_no_title(outlined, row):
    assert leads_through(row)
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    title = "渡口就要停航！街坊不舍..."
    found = outlined(f"{row}\n{title}\n2019-08-13 14:07来源：青湾晚报\n{text}\n{text}\n")
    assert found["title"] == title


@pytest.mark.parametrize(
    "title",
    [
        "灯火 灯火里 石阶 归船",
        "石阶 石阶上 早船 晚船",
        "船 > 桥",
        "船的新闻",
        "新闻里的船",
        "青湾 等船的人",
    ],
)
def test_a_title_with_a_sign_or_a_gap_leads_nowhere(outlined, title):
    assert not leads_through(title)
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    assert outlined(f"{title}\n何小满\n\n{text}\n{text}\n")["title"] == title


@pytest.mark.parametrize(
    ("line", "is_row"),
    [
        ("地方: 城东 城西 南河 北岭 石桥 东堤", True),
        ("頻道：渡口 石階 燈火 船期 潮汐", True),
        ("人物：何小满 何一平 李二红 王小明 赵大海", False),
        ("地方：城东 城西 南河", False),
        ("渡口：灯亮了 船还没有靠岸 人都醒着", False),
    ],
)
def test_a_label_and_many_words_lead_through_a_site(line, is_row):
    assert leads_through(line) is is_row


@pytest.mark.parametrize("links", ["相簿 部落格 留言 名片", "首页 日志 相册"])
def test_the_entry_of_a_blog_is_called_by_what_stands_below_its_day(outlined, links):
    found = outlined(f"桨声灯影里的人\n{links}\n2018-11-20\n渡口的船停航了三天\n\n{TEXT}\n{TEXT}\n")
    assert found["title"] == "渡口的船停航了三天"


def test_a_blog_may_list_what_it_has_of_a_day(outlined):
    prose = "渡し場の船は昨日から三日続けて止まり、岸の人はみな水の引くのを待っている。"
    head = "らくだ川から\n\n渡し場のことを徒然なるままに…\n\n2017-01-23から1日間の記事一覧"
    found = outlined(f"{head}\n\n渡し場の船、三日止まる\n\n{prose}\n\n{prose}\n")
    assert (found["title"], found["date"]) == ("渡し場の船、三日止まる", "2017-01-23")
    assert [block["text"] for block in found["blocks"]] == [prose] * 2


def test_below_the_buttons_of_a_page_and_its_day_stands_the_first_part(outlined):
    found = outlined(f"渡口的船停航三天\n分享 收藏\n2018-11-20\n一个船工的话\n\n{TEXT}\n{TEXT}\n")
    assert found["title"] == "渡口的船停航三天"


@pytest.mark.parametrize("title", ["停航公告", "心灵之窗"])
def test_what_is_called_so_stays_the_title_above_parts_talk_and_dedications(outlined, title):
    parts = f"渡口的灯\n\n{TEXT}\n{TEXT}\n\n石阶上的人\n\n{TEXT}\n{TEXT}\n"
    for below in (
        parts,
        f"“渡口的灯又亮了？”\n“谁点的？”\n{TEXT}\n{TEXT}\n",
        f"献给所有等过船的人\n\n{TEXT}\n{TEXT}\n",
        f"编者按：渡口就要停航了。\n\n{TEXT}\n{TEXT}\n",
    ):
        assert outlined(f"{title}\n\n{below}")["title"] == title


@pytest.mark.parametrize(
    "about", ["", "這裡是修錶人的天地，喜歡舊東西，也喜歡把每一天寫下來給大家看。\n\n"]
)
def test_below_the_links_of_a_blog_the_title_follows_the_day(outlined, about):
    text = "昨天去老街口買豆漿，修錶人的家門口貼著一張紅紙，鐘還慢了十一分鐘。\n"
    head = f"修錶人的家\n\n{about}相簿\n部落格\n留言\n名片\n\nDec 28 Sat 2013 00:28"
    found = outlined(f"{head}\n\n慢了十一分鐘的鐘\n\n{text}\n{text}")
    assert (found["title"], found["date"]) == ("慢了十一分鐘的鐘", "2013-12-28T00:28")


COLUMN = "人文\n风物天地\n口述\n田野手记\n旧影\n书香空间"


@pytest.mark.parametrize("title", ["最后一个造船人", "“饭盒”里的账本：一顿饭怎么算？"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_column_of_words_nobody_knows_stands_above_the_title(outlined, title, gap):
    found = outlined(f"{COLUMN}{gap}{title}\n\n{TEXT}\n{TEXT}\n")
    assert found["title"] == title
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]


@pytest.mark.parametrize(
    "page",
    [
        f"红烧肉\n五花肉\n冰糖\n生姜\n八角\n桂皮\n这道菜要选三层的肉\n{TEXT}\n生姜切片，最后放。\n",
        f"{COLUMN}\n我一个人走完了这一年\n",
        f"{COLUMN}\n{TEXT}\n{TEXT}\n",
    ],
)
def test_a_list_of_what_the_text_tells_and_verse_stay(outlined, page):
    assert outlined(page)["furniture"] == []


@pytest.mark.parametrize(
    "rows",
    [
        "医院概况 新闻中心 就医指南 科室导航 健康科普\n健康科普",
        "首页 | 就医指南 | 科室导航 | 健康科普\n健康科普",
        "健康科普\n首页 > 健康科普 > 抽筋 > 缺钙",
    ],
)
@pytest.mark.parametrize("title", ["老人半夜抽筋，就是缺钙吗？", "半夜抽筋的老人要去补钙"])
def test_a_word_that_a_menu_or_a_trail_lists_is_no_title(outlined, rows, title):
    found = outlined(f"{rows}\n{title}\n2022-11-30\n{TEXT}\n{TEXT}\n")
    assert (found["title"], found["subtitle"]) == (title, None)


@pytest.mark.parametrize(
    ("trail", "title"),
    [
        ("首页 > 小说 > 渡口旧街 > 第三章 停航", "渡口旧街"),
        ("首页 招聘信息 联系我们 关于我们", "招聘信息"),
    ],
)
def test_a_listed_word_may_be_the_title_where_no_other_is(outlined, trail, title):
    assert outlined(f"{trail}\n{title}\n{TEXT}\n{TEXT}\n")["title"] == title
