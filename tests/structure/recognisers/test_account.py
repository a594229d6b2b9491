import pytest

PROSE = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"

BODY = "渡口将由本月十日起停航，不少街坊昨天到码头拍照留念，说以后再也坐不到了。"


@pytest.mark.parametrize(
    "header",
    ["青湾日报\n2021-03-05 10:20", "2021-03-05 10:20\n青湾网", "青湾新闻\n2021-03-05 10:20\n关注"],
)
def test_a_name_beside_the_date_says_whence_it_is(outlined, header):
    found = outlined(f"渡口停航，街坊不舍\n{header}\n{BODY}\n{BODY}\n")
    assert found["source"] in {"青湾日报", "青湾网", "青湾新闻"}
    assert (found["subtitle"], len(found["blocks"])) == (None, 2)


def test_a_subtitle_is_no_paper(outlined):
    found = outlined(f"渡口停航，街坊不舍\n一家报社的旧事\n2021-03-05\n{BODY}\n{BODY}\n")
    assert (found["source"], found["subtitle"]) == (None, "一家报社的旧事")


@pytest.mark.parametrize("line", ["合作社", "旅行社", "供销社"])
def test_societies_send_no_news(outlined, line):
    body = "那年冬天江水很低，渡船搁在沙滩上，老何带着几个人，用绳子把它拖回水里去。"
    found = outlined(f"小城行业记\n{line}\n2024年5月6日\n\n{body}\n\n{body}\n")
    assert (found["source"], line in str(found)) == (None, True)


@pytest.mark.parametrize(
    ("below", "author", "source"),
    [
        ("阿渡\n阿渡\n\n青湾志", "阿渡", "青湾志"),
        ("QW\n\nHarbour", "QW", "Harbour"),
        ("青湾志\n青湾志\n\n青湾志", "青湾志", "青湾志"),
    ],
)
def test_who_wrote_what_is_original_stands_above_his_account(outlined, below, author, source):
    found = outlined(f"渡口停航，街坊不舍\n\n原创\n\n{below}\n\n{BODY}\n\n{BODY}\n")
    assert (found["byline"], found["source"]) == ([author], source)
    assert len(found["blocks"]) == 2


def test_a_person_alone_below_that_word_wrote_it(outlined):
    found = outlined(f"渡口停航，街坊不舍\n\n原创\n\n何小满\n\n{BODY}\n\n{BODY}\n")
    assert (found["byline"], found["source"]) == (["何小满"], None)


@pytest.mark.parametrize(
    "below",
    [
        "一、渡口",
        "灯亮了，风停了",
        "阿渡\n青湾志\n渡口\n船期",
        "阿渡\n青湾志\n渡口",
        "阿渡\n2024年春",
        "第一章\n渡口",
        "阿渡\n青湾志\n阿渡\n青湾志",
        "献给外婆\n2024年春",
        "从渡口到桥",
        "渡口的灯与人",
        "阿渡\n渡口灯下等船的人们写给江水和雾和山的信",
    ],
)
def test_what_else_follows_that_word_stays(outlined, below):
    found = outlined(f"渡口停航，街坊不舍\n\n原创\n\n{below}\n\n{BODY}\n\n{BODY}\n")
    assert all(line in str(found["blocks"]) for line in below.splitlines())


@pytest.mark.parametrize("line", ["社", "何社", "渡口灯与雾的旧事社", "Q.W社"])
def test_an_agency_has_a_name_of_a_few_ideographs(outlined, line):
    text = f"渡口停航，街坊不舍\n{line}\nhttp://example.cn/2024/1.html\n\n{BODY}\n\n{BODY}\n"
    assert outlined(text)["source"] is None


def test_a_day_below_that_word_names_no_account(outlined):
    found = outlined(f"渡口停航，街坊不舍\n\n原创\n\n阿渡\n2024-03-05\n\n{BODY}\n\n{BODY}\n")
    assert (found["source"], found["date"]) == (None, "2024-03-05")


@pytest.mark.parametrize(
    ("stamp", "source"),
    [
        ("青灣新聞組／渡口1日電", "青灣新聞組"),
        ("青灣報／ 長橋中心／即時報導", "青灣報"),
        ("編譯中心／綜合7日電", "編譯中心"),
        ("青湾网／渡口报道", "青湾网"),
    ],
)
def test_a_house_that_sends_or_reports_is_the_source_and_tells_the_title_above(
    outlined, stamp, source
):
    text = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，籃子挨著籃子。"
    above = "長橋夜市週末開張 攤商盼人潮\n\n石灣球隊三連勝 教頭：還差一口氣"
    found = outlined(f"{above}\n\n渡口停航兩天 船家盼復航\n\n{stamp}\n{text}\n\n{text}\n")
    assert (found["title"], found["source"]) == ("渡口停航兩天 船家盼復航", source)


@pytest.mark.parametrize("line", ["合作社/水電", "渡口新聞/昨日電", "青灣合作社／渡口報導"])
def test_what_no_house_sends_is_no_source(outlined, line):
    text = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，籃子挨著籃子。"
    assert outlined(f"渡口停航兩天\n{line}\n\n{text}\n\n{text}\n")["source"] is None
    assert outlined(f"{line}\n何小滿\n\n{text}\n\n{text}\n")["title"] == line


@pytest.mark.parametrize(
    ("stamp", "source"),
    [
        ("青湾新聞 3/9(木) 18:45配信", "青湾新聞"),
        ("Qingwan Times 3/9（木） 18:45 配信", "Qingwan Times"),
        ("3/9(木) 18:45配信", None),
    ],
)
def test_a_portal_in_japan_says_whose_it_is_and_when(outlined, stamp, source):
    text = "渡し船は一日に四回しか出ない。乗るのは町へ野菜を売りに行く人ばかりだ。"
    found = outlined(f"渡し船、来月から減便\n{stamp}\nツイート\n{text}\n{text}\n")
    assert (found["title"], found["subtitle"]) == ("渡し船、来月から減便", None)
    assert found["source"] == source


def test_who_wrote_may_stand_twice_in_a_line_above_the_account_and_the_day(outlined):
    head = "渡口的灯\n原创\n大刘 大刘\n桥边小事\n2021-12-03 06:58"
    found = outlined(f"{head}\n\n那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭。\n")
    assert (found["byline"], found["source"]) == (["大刘"], "桥边小事")
    assert found["date"] == "2021-12-03T06:58"


@pytest.mark.parametrize("place", ["安徽", "芦川", "石埠"])
def test_where_an_account_posted_stands_below_the_hour_and_wrote_nothing(outlined, place):
    head = "渡口的灯亮了三十年\n原创\n大刘\n桥边小事\n2021-12-03 06:58"
    assert outlined(f"{head}\n{place}\n\n{PROSE}\n{PROSE}\n")["byline"] == ["大刘"]


def test_who_wrote_may_stand_below_the_hour_where_nobody_is_original(outlined):
    head = "渡口的灯亮了三十年\n2021-12-03 06:58\n石埠"
    assert outlined(f"{head}\n\n{PROSE}\n{PROSE}\n")["byline"] == ["石埠"]


@pytest.mark.parametrize("firm", ["株式会社青湾木工", "青湾船务有限公司", "青湾船務集團公司"])
def test_a_firm_above_a_release_that_names_it_at_once_issued_it(outlined, firm):
    said = f"造船三十年的{firm}今天说，渡口的船停航三天，船要修，灯也要修，请大家绕行。\n"
    title = "渡口的船停航三天，请大家绕行"
    assert outlined(f"{title}\n\n{firm}\n\n{said}{said}")["source"] == firm
    assert outlined(f"{title}\n\n{firm}\n\n{said.replace(firm, '船厂')}")["source"] is None
    assert outlined(f"{firm}\n\n{said}{said}")["title"] == firm


def test_who_wrote_stands_below_the_hour_where_nobody_does_above_it(outlined):
    head = "渡口的灯亮了三十年\n原创\n2021-12-03 06:58\n何小满"
    assert outlined(f"{head}\n{PROSE}\n{PROSE}\n")["byline"] == ["何小满"]


SENT = "記者何小满石埕11日電)渡口停了七年，今天清早重新開航，第一班船上坐著學生和菜農。"


@pytest.mark.parametrize("house", ["中央社", "青湾社", "河岸報"])
def test_a_house_alone_above_a_report_that_names_it_is_whence(outlined, house):
    found = outlined(f"渡口今天重新開航\n\n{house}\n\n({house}{SENT}\n\n{SENT[12:]}\n")
    assert found["source"] == house
    assert not any(block["type"] == "heading" for block in found["blocks"])


def test_a_word_that_the_text_begins_with_is_no_house(outlined):
    found = outlined(f"渡口今天重新開航\n\n合作社\n\n渡口的合作社今天開了門。{SENT[12:]}\n")
    assert found["source"] is None
