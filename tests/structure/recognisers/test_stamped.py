import pytest

MENU = (
    "首页",
    "青湾网",
    "渡船",
    "码头",
    "船票",
    "灯塔",
    "登录",
    "注册",
    "返回顶部",
    "航标",
    "船工",
)
SAID = "渡口将由本月十日起停航，不少街坊昨天到码头拍照留念，说以后再也坐不到了。"


@pytest.mark.parametrize("stamp", ["2024-05-06 10:20:30 来源: 青湾报", "发布时间：2024-05-06"])
def test_the_first_line_above_the_hour_is_the_title_below_a_menu(outlined, stamp):
    found = outlined("\n".join((*MENU, "渡口停航三日以后的小镇", stamp, SAID, SAID)) + "\n")
    assert found["title"] == "渡口停航三日以后的小镇"
    assert found["date"].startswith("2024-05-06")
    assert [block["text"] for block in found["blocks"]] == [SAID, SAID]


def test_a_title_that_asks_is_found_below_a_menu_too(outlined):
    title = "渡口停航三日以后，谁还记得那条船？"
    found = outlined("\n".join((*MENU, title, "2024-05-06 10:20", SAID, SAID)) + "\n")
    assert found["title"] == title


def test_lines_of_a_poem_above_the_hour_stay(outlined):
    poem = ("渡口", "灯亮了一夜", "船工没有睡", "没有人看见", "那条船靠岸", "他把绳子系在石头上了")
    text = "\n".join(("首页 > 诗歌 > 正文", *poem, "2024-05-06 10:20", SAID, SAID))
    found = outlined(f"{text}\n")
    assert found["title"] == "渡口"
    assert "灯亮了一夜" in str(found["blocks"])


def test_the_title_of_another_text_below_this_one_is_no_title(outlined):
    others = ("船票涨价了谁来管一管", "2024-05-06 10:20", "灯塔今夜重新亮起来", "2024-05-06 09:20")
    head = ("首页", "青湾网", "渡口停航三日以后的小镇", "返回顶部", "渡船", "码头", "船票", "航标")
    found = outlined("\n".join((*head, SAID, SAID, *others)) + "\n")
    assert found["title"] == "渡口停航三日以后的小镇"


def test_what_a_person_signs_below_a_menu_is_no_part_of_it(outlined):
    diary = ("渡口航日志", "何小满", "三月", "雨", "下午开船三次共载十二人过河去")
    text = "\n".join((*MENU[6:8], "首页", *diary, "2024-05-06 10:20", SAID, SAID))
    found = str(outlined(f"{text}\n"))
    assert all(line in found for line in diary)
    assert "'title': '下午" not in found


HEADLINES = (
    "石階修好了 船家盼遊客回流",
    "青灣公車改道 學生要早起半小時",
    "碼頭燈壞了一個月 里長：下週修",
    "豆腐店第三代接班 老街添新味",
    "魚市場拍賣改線上 攤商不習慣",
)
LISTED = "渡口老井週末重開 居民排隊打水"
STAMP = "2024-10-04 15:05青灣報 記者何小滿／即時報導"


@pytest.mark.parametrize("buttons", ["分享\n留言\n列印\nA- A+", "讚 0", "分享"])
def test_a_title_in_a_list_at_the_top_is_told_by_the_hour_below_it(outlined, buttons):
    top = "\n".join(("青灣報 / 地方 / 老街", "相關新聞", LISTED, *HEADLINES, LISTED))
    found = outlined(f"{top}\n{buttons}\n{STAMP}\n\n{SAID}\n\n{SAID[:-1]}！\n")
    assert (found["title"], found["source"], found["byline"]) == (LISTED, "青灣報", ["何小滿"])
    assert [block["text"] for block in found["blocks"]] == [SAID, f"{SAID[:-1]}！"]


def test_lines_that_no_list_has_stay_above_the_hour(outlined):
    top = "\n".join((*HEADLINES, LISTED))
    found = outlined(f"{top}\n分享\n{STAMP}\n\n{SAID}\n\n{SAID[:-1]}！\n")
    assert not set(HEADLINES) & set(found["furniture"])
