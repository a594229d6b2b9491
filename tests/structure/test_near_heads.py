"""What stands like the heads of pages, or says when and who, and is the author's own text."""

import pytest

ONE = "白鹭滩的水从闸口流下来，绕过两座磨坊，再往东去。"
TWO = "守闸的人在这里住了四十年，哪一年水大他都记得。"
SIX = "那年冬天闸口结了冰，磨坊停了十天，孩子们在冰上走。"


@pytest.mark.parametrize(
    ("title", "one", "other"),
    [
        ("水车磨坊", "2　水车磨坊的来历", "3　水车磨坊的用处"),
        ("水车磨坊", "2  水车磨坊", "3  后来"),
        ("白鹭小学", "白鹭小学女子队　3", "黄鹂小学女子队　1"),
        ("白鹭小学", "男子组：白鹭小学　3", "男子组：黄鹂小学　1"),
        ("白鹭荞麦", "白鹭荞麦（五斤装）　58", "黄鹂荞麦（五斤装）　36"),
        ("白鹭水闸", "一九八五年白鹭水闸　35", "一九八六年白鹭水闸　36"),
        ("白鹭水闸", "图一  白鹭水闸全景  3", "图二  磨坊全景  4"),
        ("读书打卡", "进度 12/200页", "进度 13/200页"),
        ("读书打卡", "今天读到 12/200页", "今天读到 13/200页"),
    ],
)
def test_headings_scores_and_logs_are_no_heads_of_pages(outlined, title, one, other):
    found = outlined(f"{title}\n林一帆\n{ONE}\n{one}\n{TWO}\n{SIX}\n{other}\n{ONE}\n{TWO}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    ("one", "other", "journal"),
    [
        ("二三", "二四", "白鹭文艺　第二期"),
        ("1985", "1986", "白鹭文艺第二期"),
        ("· 1 ·", "· 2 ·", "白鹭文艺 1986年3月号"),
    ],
)
def test_a_journal_below_the_number_of_a_chapter_stays(outlined, one, other, journal):
    text = f"{ONE}\n{TWO}\n{SIX}"
    found = outlined(
        f"我读过的杂志\n林一帆\n{one}\n{journal}\n{text}\n{other}\n{journal}\n{text}\n"
    )
    assert found["furniture"] == []


@pytest.mark.parametrize("words", ["守闸人的话", "翻过去就能看见", "冰"])
def test_words_between_two_jumps_stay_where_they_name_no_paper(outlined, words):
    text = f"{ONE}\n（下转第3页）\n{words}\n（上接第1页）\n{TWO}\n{SIX}\n"
    assert outlined(f"怎么看报纸\n林一帆\n{text}")["furniture"] == [
        "（下转第3页）",
        "（上接第1页）",
    ]


@pytest.mark.parametrize(
    "head",
    [
        "白鹭县人民政府　　　　　　第三号",
        "白鹭县水利局　　　　　　（第12号）",
        "第三号　　　　　　白鹭县人民政府",
        "（2021）12号　　　　　　白鹭县水利局",
    ],
)
def test_the_number_at_the_other_end_of_a_letterhead_stays(outlined, head):
    found = outlined(f"{head}\n关于闸口停水的通知\n2021年6月3日\n{ONE}\n{TWO}\n{SIX}\n")
    assert (found["title"], found["furniture"]) == ("关于闸口停水的通知", [])


def test_a_couplet_that_is_set_wide_stays(outlined):
    head = "上联：水来水去　　　　下联：闸短闸长"
    assert outlined(f"{head}\n横批是磨坊人家\n林一帆\n{ONE}\n{TWO}\n")["furniture"] == []


def test_numbers_that_fall_are_no_pages_of_contents(outlined):
    rows = f"白鹭\n{ONE}\n黄鹂\n{TWO}\n画眉\n{SIX}\n"
    for counts, is_kept in (((3, 1, 2), True), ((2, 5, 9), False)):
        listed = "".join(
            f"{name} {count}\n"
            for name, count in zip(("白鹭", "黄鹂", "画眉"), counts, strict=True)
        )
        found = outlined(f"比赛\n林一帆\n目次\n{listed}{rows}")
        assert ("黄鹂 1" not in found["furniture"]) or not is_kept
        assert ("黄鹂 5" in found["furniture"]) != is_kept


@pytest.mark.parametrize("who", ["深夜11:05，他写到：", "2019年3月4日10:22，守闸人写道："])
def test_who_writes_in_a_novel_of_mails_is_told(outlined, who):
    found = outlined(f"邮件里的磨坊\n林一帆\n{ONE}\n{who}\n> 我在闸口等你。\n{TWO}\n")
    assert found["furniture"] == []


def test_guests_of_a_book_did_not_write_it(outlined):
    days = [f"2021年6月{day}日 {who}" for day, who in ((3, "阿柚"), (4, "阿渡"), (5, "桥头老周"))]
    text = "".join(f"{day}\n{words}\n" for day, words in zip(days, (ONE, TWO, SIX), strict=True))
    found = outlined(f"磨坊留言簿\n林一帆\n{text}")
    assert (found["byline"], found["date"]) == (["林一帆"], None)
    assert [b["text"] for b in found["blocks"] if b["text"] in days] == days


@pytest.mark.parametrize("names", [("阿柚", "阿渡", "阿柚"), ("阿柚", "阿渡", "阿灯")])
def test_who_speaks_first_in_a_play_did_not_write_it(outlined, names):
    rows = "".join(
        f"{who}\n{what}\n"
        for who, what in zip(names, ("水来了。", "没有。", "那就等。"), strict=True)
    )
    assert outlined(f"独幕剧\n{rows}{ONE}\n")["byline"] == []


@pytest.mark.parametrize(
    "rows",
    [
        "日期：2021年6月3日\n下午5:30\n地点：白鹭水闸",
        "时间\n2021年6月3日\n19:30\n地点\n白鹭图书馆",
        "2021年6月3日（星期四）\n19:30\n白鹭码头",
        "各位街坊：\n2021年6月3日\n下午5时30分",
    ],
)
def test_when_an_event_begins_is_not_when_its_notice_appeared(outlined, rows):
    found = outlined(f"水闸开闸仪式\n{rows}\n{ONE}\n{TWO}\n{SIX}\n")
    assert "T" not in (found["date"] or "")
    said = str(found["blocks"])
    assert "30" in said


def test_pieces_of_words_that_a_text_is_about_stay_apart(outlined):
    text = f"下面列出几个最常用的前缀和词尾：re-\ning 是词尾，加在动词后面表示正在做。\n{ONE}\n"
    assert "reing" not in str(outlined(f"前缀表\n林一帆\n{text}")["blocks"])


def test_a_short_title_may_end_as_what_is_said_does(outlined):
    assert outlined(f"水走了。\n——林一帆\n{ONE}\n{TWO}\n{SIX}\n{ONE}\n")["title"] == "水走了。"
