import pytest

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
PAGE = f"渡口的灯\n\n{BODY}\n\n{BODY}\n\n"


def texts(found):
    return [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    "closing", ["责任编辑：何小满", "【编辑】何小满", "青湾社版权所有", "上一篇：灯"]
)
def test_short_lines_below_what_closes_the_page_are_the_sites(outlined, closing):
    found = outlined(f"{PAGE}{closing}\n\n上海迪士尼该怎么逛才不累\n渡船停航三日 旅客滞留\n")
    assert texts(found) == [BODY, BODY]


@pytest.mark.parametrize("last", ["（作者系青湾大学教授）", "注：灯油由镇上供给", BODY])
def test_the_last_words_of_the_article_stay(outlined, last):
    assert last in str(outlined(f"{PAGE}责任编辑：何小满\n\n{last}\n")["blocks"])


@pytest.mark.parametrize(
    "own",
    [
        "附：渡口谣\n月亮落在河那边\n船家不要问姓名",
        "谨以此文献给我的母亲\n何小满",
        "其一\n一耙月亮二耙霜\n三耙四耙到天光",
        "感谢我的妻子李二红",
    ],
)
def test_what_the_author_adds_below_the_credits_stays_with_all_that_follows(outlined, own):
    assert outlined(f"{PAGE}责任编辑：何小满\n\n{own}\n")["furniture"] == []


@pytest.mark.parametrize("heading", ["关闭窗户的那个夜晚", "版权所有者说了什么"])
def test_a_heading_that_sounds_like_the_end_closes_nothing(outlined, heading):
    found = outlined(f"{PAGE}{heading}\n\n上海的窗户\n渡船停航三日 旅客滞留\n")
    assert "渡船停航三日 旅客滞留" in str(found["blocks"])


def test_who_edited_may_stand_above_the_text(outlined):
    found = outlined(f"渡口的灯\n\n责任编辑：何小满\n\n早班\n\n{BODY}\n\n晚班\n\n{BODY}\n")
    assert texts(found) == ["早班", BODY, "晚班", BODY]


ABOVE = ("点击下方蓝字关注我们", "分享到微信朋友圈")
BELOW = ("阅读原文", "未经授权不得转载")


def page(*below):
    return "\n\n".join(["渡口的灯", BODY, BODY, *below]) + "\n"


def kept(outlined, *below):
    return [block.get("text") for block in outlined(page(*below))["blocks"]]


@pytest.mark.parametrize("words", ["青湾有约", "渡口三日游", "知道了"])
def test_words_among_those_of_a_site_are_dropped_with_them(outlined, words):
    assert kept(outlined, *ABOVE, words, *BELOW) == [BODY, BODY]
    assert words in outlined(page(*ABOVE, words, *BELOW))["furniture"]


@pytest.mark.parametrize("words", ["青湾有约", "渡口三日游"])
def test_beside_text_or_one_such_line_they_are_kept(outlined, words):
    assert words in kept(outlined, words, *BELOW)
    assert words in kept(outlined, ABOVE[0], words, BELOW[0])


@pytest.mark.parametrize(
    "line",
    [
        "王小明",
        "（写于渡口，谨以此文献给摆渡的人）",
        "灯又亮了。",
        "风来灯不灭，人去船自横",
        "一、灯",
        "注：船名是化名",
        "谨以此文，献给船工",
    ],
)
def test_what_an_author_may_say_there_is_kept(outlined, line):
    found = outlined(page(*ABOVE, line, *BELOW))
    assert line not in found["furniture"]


def test_several_lines_on_end_may_be_the_text_going_on(outlined):
    lines = ("灯", "船", "桨", "篙")
    assert not set(lines) & set(outlined(page(*ABOVE, *lines, *BELOW))["furniture"])


def test_numbered_titles_below_a_head_of_the_site_go_with_it(outlined):
    rows = ["渡口的灯", *["灯亮了一夜，等船的人都靠着墙睡着了，谁也没有说话。"] * 3]
    rows[2] = rows[2][::-1] + "。"
    rows[3] = "船到天亮才来，上面没有人，只有一只箩筐，里面是湿的。"
    site = ["责任编辑：何小满", "跟贴 130　参与 2046", "网友最爱看的新闻："]
    site += ["1 两岸还有几条船", "2 船工转行卖鱼", "热门跟贴", "打开APP，查看更多精彩"]
    found = outlined("\n".join(rows + site))
    assert [block["type"] for block in found["blocks"]] == ["paragraph"] * 3


STAMP = "2021-06-03 10:22　来源：青湾社"


@pytest.mark.parametrize("word", ["T + -", "领英", "青湾书签", "好友圈"])
def test_words_among_buttons_between_the_day_and_the_text_go_with_them(outlined, word):
    buttons = ["分享到", "微信", word, "微博", "QQ空间"]
    found = outlined("\n\n".join(["渡口停航三日", STAMP, *buttons, BODY, BODY]) + "\n")
    assert texts(found) == [BODY, BODY]
    assert word in found["furniture"]


@pytest.mark.parametrize("last", ["评论", "小"])
def test_the_last_of_several_buttons_above_the_text_is_no_heading(outlined, last):
    buttons = ["字号", "微信", "微博", "QQ空间", last]
    found = outlined("\n\n".join(["渡口停航三日", STAMP, *buttons, BODY, BODY]) + "\n")
    assert texts(found) == [BODY, BODY]


@pytest.mark.parametrize(
    "label", ["导语", "划重点：", "一、灯", "“灯还亮着”", "何小满", "渡口有约"]
)
def test_what_heads_the_text_below_buttons_stays(outlined, label):
    buttons = ["分享到", "微信", "微博", "QQ空间"]
    found = outlined("\n\n".join(["渡口停航三日", STAMP, *buttons, label, BODY, BODY]) + "\n")
    assert label not in found["furniture"]


def test_feelings_between_who_edited_and_a_site_are_its_buttons(outlined):
    below = ["[责任编辑：何小满]", "好文", "钦佩", "喜欢", "感动", "分享至好友和朋友圈", "阅读原文"]
    assert kept(outlined, *below) == [BODY, BODY]


@pytest.mark.parametrize("line", ["挂号方式👇", "何小满", "附：青湾谣", "“灯还亮着”"])
def test_what_an_author_adds_between_stays(outlined, line):
    below = ["[责任编辑：赵雪]", line, "点击下方蓝字关注我们", "阅读原文"]
    assert line not in outlined(page(*below))["furniture"]


def test_titles_below_a_row_of_buttons_below_who_edited_are_the_sites(outlined):
    rows = ["编辑：何小满", "【关闭窗口】　【发表评论】　【打印本稿】"]
    titles = ["青湾：灯会开场", "青湾将修缮渡口灯塔及候船室", "渡口首次发现野生船工用具"]
    assert kept(outlined, *rows, *titles, "更多图片>>") == [BODY, BODY]


@pytest.mark.parametrize("line", ["本报记者 何小满", "一个渡口的最后一夜"])
def test_who_wrote_and_what_heads_the_text_stay_among_buttons(outlined, line):
    text = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    lines = ["渡口停航三日", "2021年6月3日 10:22", "打印本页", "关闭窗口", line, "分享到：", "微信"]
    found = outlined("\n\n".join([*lines, text, text]) + "\n")
    assert line not in found["furniture"]


def test_when_and_where_a_text_was_written_stays_below_who_made_the_page(outlined):
    text = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    below = ["【打印】【关闭】", "一九九九年写于青湾"]
    found = outlined("\n".join(["渡口停航三日", text, text, text, *below]) + "\n")
    assert below[-1] not in found["furniture"]


@pytest.mark.parametrize("head", ["勘误", "更正", "原题：渡口的桨"])
def test_what_is_put_right_below_who_edited_stays_with_its_head(outlined, head):
    below = ["责任编辑：何小满", head, "上文三日应为四日", "打印"]
    assert not {head, "上文三日应为四日"} & set(outlined(page(*below))["furniture"])


@pytest.mark.parametrize("line", ["上一个没有说完", "下一个"])
def test_one_more_of_a_text_stays(outlined, line):
    prose = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    assert outlined(f"渡口\n\n{prose}\n\n{prose}\n{line}\n")["furniture"] == []


@pytest.mark.parametrize("row", ["下一个：何小满", "下个：月亮出来以后", "前一个：已经开走了"])
def test_who_is_called_next_is_the_storys(outlined, row):
    assert outlined(f"渡口\n\n{TOLD}\n\n{TOLD}\n\n{row}\n")["furniture"] == []


@pytest.mark.parametrize("row", ["访问人数", "查看次数 15", "阅读人数"])
def test_what_a_report_counts_is_not_a_pages(outlined, row):
    assert outlined(f"渡口\n\n{TOLD}\n\n{row}\n\n{TOLD}\n")["furniture"] == []


TOLD = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
