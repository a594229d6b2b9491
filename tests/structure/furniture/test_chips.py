import pytest

PROSE = "三床的老人不睡觉，他坐在床上，面朝窗户，像在等车。"


@pytest.mark.parametrize(
    "line",
    [
        "青网首页　新闻　体育　财经　娱乐　更多",
        "微博　微信　空间　评论 1,204　收藏本文",
        "缩小字体　放大字体",
        "回复　举报",
        "阅读(1024) | 评论(7) | 引用(0)",
        "0人参与 0评论",
        "我要举报",
        "この記事をシェアする",
        "文章关键词： 旧衣 家书",
        "標籤：#台北 #房價",
    ],
)
def test_buttons_and_counters_are_no_text(outlined, line):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n{PROSE}\n\n{line}\n")
    assert found["furniture"] == [line]
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize(
    "line", ["生活", "评论", "目录", "新闻与生活", "阅读使人充实", "社会", "收藏", "FAQ"]
)
def test_one_word_above_text_is_a_heading_or_text(outlined, line):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_a_light_mark_is_no_button(outlined):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n## 安装\n\n{PROSE}\n")
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "heading", "paragraph"]


def test_a_word_of_links_may_head_a_part_of_a_newsletter(outlined):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n新闻\n\n1、开船了\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_who_reports_is_no_button(outlined):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n举报人:杨渡\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_a_numbered_part_is_no_row_of_buttons(outlined):
    found = outlined("会议纪要\n\n一、渡口的灯\n会议决定，月底以前修好三盏灯。\n\n二、其他\n无。\n")
    assert found["furniture"] == []


def test_what_a_text_was_called_is_its_title_if_nothing_stands_above(outlined):
    found = outlined(f"原标题：渡口的灯亮了\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == "渡口的灯亮了"


def test_what_a_text_was_called_goes_where_it_has_a_title(outlined):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n原标题：渡口的灯亮了\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("渡口的灯", ["原标题：渡口的灯亮了"])


def test_an_article_glued_to_what_it_was_called_stays(outlined):
    text = "原标题：渡口的灯亮了" + PROSE * 4
    assert outlined(f"渡口的灯\n\n{PROSE}\n\n{text}\n\n{PROSE}\n")["furniture"] == []


def test_places_that_a_text_enumerates_stay(outlined):
    line = "新疆、西藏、青海、渡口地区、河北"
    text = "渡船今天早上没有来，人们在码头上等了很久，雾很大。"
    found = outlined(f"渡口的船期\n\n{text}\n\n{text}\n\n{line}\n")
    assert (found["blocks"][-1]["text"], found["furniture"]) == (line, [])


def test_a_row_of_a_table_is_no_row_of_buttons(outlined):
    rows = "票种    张数    金额\n往返    588     1764\n月票    33      990\n合计    621     2754\n"
    found = outlined(
        f"渡口的票\n\n渡口的票卖得不多，一天也就二十来张。\n\n{rows}\n雾散了，船还没有来。\n"
    )
    assert found["furniture"] == []
    assert ["月票", "33", "990"] in found["blocks"][1]["rows"]


PROSE = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"


@pytest.mark.parametrize("number", ["15867", "9  70"])
def test_a_number_between_title_and_text_counts_readers(outlined, number):
    found = outlined(f"渡口的灯亮了一整夜\n\n2024-03-15 10:20\n\n{number}\n\n{PROSE}\n\n{PROSE}\n")
    assert number in found["furniture"]


@pytest.mark.parametrize("number", ["1", "12", "2019", "127"])
def test_a_number_that_could_head_a_part_does_not(outlined, number):
    found = outlined(f"渡口的灯亮了一整夜\n\n2024-03-15 10:20\n\n{number}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_an_item_that_a_line_announces_is_no_button(outlined):
    found = outlined(f"一篇文章的标题\n\n{PROSE}\n\n会议录像：\n\n• YouTube 播放列表\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_a_place_above_a_list_heads_it(outlined):
    items = "1. 渡口茶楼\n2. 码头粥铺\n3. 灯塔面馆\n"
    found = outlined(f"各地的小吃\n青湾\n{items}香港\n{items}")
    assert found["furniture"] == []


@pytest.mark.parametrize("word", ["知道了", "允许", "已读", "发表", "标签", "关注我"])
@pytest.mark.parametrize("form", ["{0}\n\n{1}\n\n{0}\n", "{0}\n\n{0}\n\n{1}\n"])
def test_a_word_that_dialogues_offer_is_a_storys_where_it_stands_alone(outlined, word, form):
    assert outlined("渡口的灯\n\n" + form.format(PROSE, word))["furniture"] == []


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("开奖公告", "07 12 19 23 30"),
        ("青湾队对上游队", "3 2"),
        ("渡口的位置", "30 120"),
        ("江上两代人", "1937 1987"),
        ("囚徒", "24601"),
    ],
)
def test_numbers_below_a_title_are_the_authors(outlined, title, number):
    found = outlined(f"{title}\n\n{number}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("number", ["07 12 19 23 30", "1937 1987"])
def test_numbers_that_count_nobody_stay_below_a_date(outlined, number):
    found = outlined(f"渡口的灯亮了一整夜\n\n2024-03-15 10:20\n\n{number}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_a_column_of_links_and_an_unplayed_recording_above_the_text_are_the_sites(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    for column in (["分享到", "微信", "微博", "QQ空间"], ["聽新聞", "00:00", "00:00"]):
        found = outlined("\n\n".join(("渡口的灯还亮着", "2024-03-05", *column, prose, prose[2:])))
        assert found["furniture"] == column
        assert len(found["blocks"]) == 2


def test_times_of_day_alone_stay(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    found = outlined(f"渡口的一夜\n\n00:00\n\n{prose}\n\n06:00\n\n{prose[2:]}\n")
    assert "00:00" in str(found["blocks"])


@pytest.mark.parametrize("head", ["历史", "文化", "教育", "生活"])
def test_a_channel_above_a_label_and_its_text_is_a_heading(outlined, head):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    found = outlined(f"渡口纪\n\n{prose}\n{head}\n早年的船\n{prose}\n停渡\n{prose}\n")
    assert {"type": "heading", "level": 2, "text": head} in found["blocks"]
    assert found["furniture"] == []


BARS = [
    "甲社概况 | 关于本网 | 报网动态 | 联系我们 | 法律声明 | 网站地图",
    "新闻 | 体育 | 娱乐 | 经济 | 科教 | 少儿 | 法治 | 电视指南 | 社区 论坛 播客 | 网络点播 | 手机",
    "首页｜新闻｜少儿｜科教｜影集｜看台｜联系我们",
]


@pytest.mark.parametrize("line", BARS)
def test_many_short_words_between_strokes_are_a_menu(outlined, line):
    rows = [PROSE, PROSE[::-1] + "。", PROSE[2:]]
    body = "\n\n".join(rows)
    assert outlined(f"一篇文章的标题\n\n{body}\n\n{line}\n")["furniture"] == [line]
    above = outlined(f"{line}\n一篇文章的标题\n\n{body}\n")
    assert (above["title"], above["furniture"]) == ("一篇文章的标题", [line])


@pytest.mark.parametrize(
    "line",
    [
        "何小满 | 石一一 | 周大山 | 李小河 | 王阿渡 | 陈小灯",
        "春 | 夏 | 秋 | 冬 | 风 | 雨 | 雪",
        "船 | 3 | 4 | 5 | 6 | 7",
        "文｜何小满 图｜石一 编辑｜阿渡 校对｜老周 审核｜老李",
    ],
)
def test_other_words_between_strokes_are_no_menu(outlined, line):
    rows = [PROSE, PROSE[::-1] + "。", PROSE[2:]]
    body = "\n\n".join(rows)
    assert outlined(f"一篇文章的标题\n\n{body}\n\n{line}\n")["furniture"] == []


def test_a_button_below_what_a_site_says_goes_where_the_day_stands_above(outlined):
    rows = ["箍桶的人", "何小满　2019-12-05 06:48", "视频加载中...", "关注", PROSE, PROSE[2:]]
    assert outlined("\n".join(rows))["furniture"] == ["视频加载中...", "关注"]


@pytest.mark.parametrize("title", ["喜欢", "关注"])
def test_a_title_below_what_a_site_says_stays(outlined, title):
    found = outlined("\n".join(["扫码关注我们", title, "何小满", "", PROSE, PROSE[2:]]))
    assert title in str([found["title"], found["blocks"]])


@pytest.mark.parametrize("label", ["话题", "分类", "专题", "标签"])
@pytest.mark.parametrize("site", ["[图片]", "点击查看大图", "扫码关注"])
def test_labels_of_parts_above_pictures_stay(outlined, label, site):
    prose = "渡口停航的消息是早上传来的，老周站在码头上，一句话也没有说。"
    more = "我那年才九岁，跟着外婆去对岸赶集，外婆把我的手攥得很紧。"
    rows = [prose, f"{label}：渡口", site, more, f"{label}：桥", site, prose]
    found = outlined("三个话题\n何小满\n\n" + "\n".join(rows))
    assert found["furniture"] == [site, site]
    one = outlined("一个话题\n何小满\n\n" + "\n".join(rows[:4]))
    assert one["furniture"] == [site]


TOLD = "渡口的船票软件可以把船票存成文件，下面说明怎样存，存好以后还可以再改。"


def test_a_number_before_a_button_makes_a_heading_of_it(outlined):
    lines = ("船票手册", TOLD, "7.4. 船票", TOLD, "7.5. 字体", TOLD, "7.6. 反馈")
    found = outlined("\n\n".join(lines) + "\n")
    assert found["furniture"] == []


def test_a_button_that_the_line_below_explains_is_a_heading(outlined):
    lines = (TOLD, "打开船票", "保存", "保存这张船票。", "复制", "复制这张船票。", TOLD)
    found = outlined("\n\n".join(("船票手册", *lines)) + "\n")
    assert found["furniture"] == []


def test_the_title_of_a_picture_is_no_button(outlined):
    assert outlined(f"等（图片）\n（何小满作）\n渡口的灯\n{TOLD}\n{TOLD}\n")["furniture"] == []


def test_the_head_of_a_table_is_no_row_of_buttons(outlined):
    said = "全年共开船六百一十八次，平均每位船工四十三天歇一次。"
    rows = "季度\t人次\t取消\n春\t102\t11\n夏\t168\t4\n秋\t211\t2"
    found = outlined(f"渡口的一年\n\n{said}\n{rows}\n{said}\n")
    assert "取消" in str(found["blocks"])


@pytest.mark.parametrize("beside", ["责任编辑：石小满\n校对：李二红", "校对 石小满"])
def test_who_made_the_film_stands_among_others_who_made_the_page(outlined, beside):
    prose = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯\n{prose}\n{prose}\n视频 江青\n{beside}\n")
    assert found["credits"][0] == {"role": "视频", "names": ["江青"]}


@pytest.mark.parametrize("row", ["视频 图片", "视频 直播"])
def test_rows_of_links_above_who_edited_go(outlined, row):
    prose = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯\n{prose}\n{prose}\n{row}\n责任编辑：石小满\n")
    assert found["furniture"] == [row]


def test_who_moves_a_motion_wrote_it(outlined):
    prose = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"关于修灯的建议\n提案人：何大可\n2022年2月11日\n{prose}\n{prose}\n")
    assert (found["byline"], found["date"]) == (["何大可"], "2022-02-11")


@pytest.mark.parametrize("button", ["转寄朋友", "打印文稿", "我要分享", "このニュースをシェア"])
def test_what_one_does_with_a_page_heads_no_text(outlined, button):
    text = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    found = outlined(f"渡口停航三日\n\n2021-06-03 10:22\n\n{button}\n\n{text}\n\n{text}\n")
    assert [block["text"] for block in found["blocks"]] == [text, text]


@pytest.mark.parametrize("line", ["1. 理论", "2．新闻", "三、评论"])
def test_a_numbered_word_is_no_link(outlined, line):
    prose = "船在天亮以前靠了岸，岸上的人还没有醒来。\n"
    assert outlined(f"渡口的灯亮了一整夜\n{line}\n{prose}{prose}")["furniture"] == []


@pytest.mark.parametrize(("word", "stays"), [("密码", True), ("书签", True), ("转载", False)])
def test_a_button_alone_below_a_title_goes_where_no_text_is_called_so(outlined, word, stays):
    said = "河水涨到了第三级台阶，船还是没有来，候船室里只剩下三个人。"
    found = outlined(f"渡口故事集\n{word}\n{said}\n{said}\n{said}\n")
    assert found["furniture"] == ([] if stays else [word])


@pytest.mark.parametrize(
    "row",
    [
        "作者：老猫不吃鱼 打印 关闭",
        "字号：大 中 小  作者：老猫不吃鱼",
        "作者：老猫不吃鱼 查看：345 回复：3",
        "作者：老猫不吃鱼 | 阅读 4812 评论 37",
        "分类：随笔 | 2018-12-02 10:30 | 作者：老猫不吃鱼",
    ],
)
def test_a_row_of_controls_that_says_who_wrote_is_kept(outlined, row):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    assert outlined(f"旧路由器的新用处\n{row}\n{told}\n{told}\n")["byline"] == ["老猫不吃鱼"]


@pytest.mark.parametrize("title", ["（小说）夜航", "[诗歌]夜航"])
def test_what_kind_of_text_a_title_heads_is_no_control(outlined, title):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    assert outlined(f"{title}\n\n{told}\n\n{told}\n")["title"] == title


def test_a_word_of_sites_between_paragraphs_that_were_cut_heads_the_next(outlined):
    said = (
        "渡口船运拟以自有资金一千二百万元，在对岸的旧码头扩建二号车间，预计明年三季度投产，"
        "资金由船队分三年付清。"
    )
    told = "\n".join(said[at : at + 25] for at in (0, 25, 50)) + "\n"
    found = outlined(f"渡口早报\n\n{told}\n{told}\n公司新闻\n\n{told}\n{told}")
    assert "公司新闻" in str(found["blocks"])


@pytest.mark.parametrize("word", ["已读", "标签", "发表"])
def test_a_line_of_a_poem_may_be_a_button_elsewhere(outlined, word):
    lines = ["船在水上", "灯在船上", word, "我在岸上", "数它们"]
    found = outlined("夜渡\n\n" + "\n".join(lines) + "\n")
    assert [block.get("lines") for block in found["blocks"]] == [lines]


@pytest.mark.parametrize("word", ["调整字体", "调整字号", "下载文档"])
def test_a_step_of_a_how_to_is_headed_by_what_a_button_says(outlined, word):
    found = outlined(f"用电脑写信\n\n{PROSE}\n\n{word}\n\n{PROSE}\n\n寄出\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "lines",
    [
        "- 打开网页\n- 打印\n- 关上电脑",
        "渡口\tferry\n写真を見る\tlook\n灯\tlamp",
        "那上面写着\n「關注」\n就这些",
    ],
)
def test_a_word_of_buttons_among_items_cells_or_talk_stays(outlined, lines):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯又亮了\n何小满\n\n{text}\n{lines}\n{text}\n")
    assert found["furniture"] == []


def test_a_title_of_two_words_may_end_with_that_of_a_button(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口 海报\n何小满\n\n{text}\n{text}\n")
    assert (found["title"], found["byline"]) == ("渡口 海报", ["何小满"])


def test_the_only_line_above_the_text_is_no_word_of_a_column(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"首页\n外婆的鱼汤\n收藏\n何小满\n{text}\n{text}\n")
    assert (found["title"], found["byline"]) == ("外婆的鱼汤", ["何小满"])


def test_a_word_in_brackets_before_a_title_is_no_row_of_controls(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    title = "【推荐】渡口见闻作文3篇"
    found = outlined(f"首页 > 作文 > 见闻\n{title}\n时间：2022-05-06\n{text}\n{text}\n")
    assert found["title"] == title


@pytest.mark.parametrize("line", ["去挂号", "写笔记", "全文下载", "产品分类"])
def test_what_one_may_click_or_do_stays_in_the_text(outlined, line):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    assert outlined(f"渡口的一天\n{text}\n{line}\n{text}\n{text}\n")["furniture"] == []


@pytest.mark.parametrize("head", ["立即报名", "在线咨询", "预约挂号", "免费试听"])
def test_a_notice_may_end_with_how_one_takes_part(outlined, head):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    last = f"{head}\n每周六上午九点\n渡口文化站二楼"
    assert outlined(f"渡口讲座\n{text}\n{text}\n\n{last}\n")["furniture"] == []


def test_channels_below_each_other_are_no_title_where_nothing_else_is(outlined):
    prose = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，籃子挨著籃子。"
    found = outlined(f"快訊\n即時\n2025/12/06 14:13:00\n{prose}\n{prose}\n")
    assert (found["title"], found["date"]) == (None, "2025-12-06T14:13:00")
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize(
    "line", ["下午：体育", "爱好：体育", "专业：历史", "晚上：新闻", "我的下一回"]
)
def test_what_sites_call_a_channel_stays_behind_a_label_or_whose_it_is(outlined, line):
    prose = "王老师上课，讲的是渡口，同学们都很认真地听，没有人说话。"
    assert outlined(f"渡口的一天\n\n{prose}\n{line}\n")["furniture"] == []
