import pytest

from convert.formats.text.lines import lines
from convert.structure.furniture.ending import RULE, edge, ends_with_remark, merits, places
from convert.structure.page import laid_out

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的，雾一直没有散。"
OTHER = "船到的时候天还没有亮，岸上的人都醒了，谁也没有先开口，只听见水声。"
BUTTON = "阅读原文"
FERRY = (
    "我在这条江边住了四十年，看着渡口从木船换成铁船，从一盏马灯换成一排路灯，船票从五分涨到五元，"
    "可是坐船的人还是那些人，说的也还是那些话，没有谁真的走远过。"
)
FLOOD = FERRY + (
    "有一年发大水，船停了半个月，对岸的人隔着江喊话，问这边还有没有米，我们就把米装进坛子，"
    "用绳子一段一段送过去，送到的时候坛口都是湿的，米却一粒没有少。"
)
FARE = (
    "这船票也太贵了，天天坐船的人哪里坐得起，管理处也不出来说一句话，真是让人心寒，"
    "我家三口人一个月光船票就要三百多元！"
)
FOLLOWED = "我点击了关注，又取消了关注，谁也不知道，渡口也不知道。"
RIGHTS = "版权归青湾志所有，未经许可不得转载。"


def read(outlined, *below):
    return outlined("\n".join(["渡口的灯", "", BODY, "", OTHER, "", *below]) + "\n")


THREAD = (
    "1,024 条评论",
    "船到桥头 3小时前",
    "这灯该换了，晚上过河看不清路。",
    "回复 · 12条回复 310",
    "桨声七号 1天前",
    "我奶奶就是坐这班船走的，那年我六岁。",
    "回复 · 3条回复 88",
)


def test_a_thread_of_remarks_is_the_sites_with_all_its_sentences(outlined):
    found = read(outlined, *THREAD)
    assert [block["text"] for block in found["blocks"]] == [BODY, OTHER]
    assert set(THREAD) <= set(found["furniture"])


def test_words_and_forms_below_what_is_known_as_a_sites_go_with_it(outlined):
    form = ("青湾|退出", "发布", "青湾粉丝社区")
    found = read(outlined, "责任编辑：何小满", "", "分享", BUTTON, *form, "举报")
    assert [block["text"] for block in found["blocks"]] == [BODY, OTHER]


def test_who_made_the_article_is_read_wherever_it_stands_below(outlined):
    found = read(outlined, *THREAD[:4], "摄影：何小满", *THREAD[4:])
    assert found["credits"] == [{"role": "摄影", "names": ["何小满"]}]


@pytest.mark.parametrize(
    "ending",
    [
        ("风来了", "灯不灭", "船走了", "灯还在"),
        ("“走吗？”", "“走。”", "“灯呢？”", "“留着。”"),
        ("作品目录", "《渡口的灯》", "《雾里的船》", "《桨声三记》"),
        ("参考文献", "[1] 何小满. 渡口志[M]. 青湾出版社, 2003."),
        ("此致", "敬礼", "何小满", "2024年3月15日"),
        ("用料", "青鱼 一条", "姜 三片", "盐 适量"),
        ("1998年 渡口建成", "2003年 通了公路", "2011年 船队解散"),
        ("灯亮了", "雾散了", "天也亮了"),
        ("网友说", "小舟：这灯该换了。", "阿桨：我奶奶坐过这班船。"),
        ("咨询电话：0000-5566778", "联系人：何小满"),
        ("不在社区里放广告", "不在网上骂网友", "不转发没有根据的视频", "不在热线里骂人"),
        ("等你的评论像等一条船", "等你的留言像等一阵风", "网友说你走了", "链接断了"),
    ],
)
@pytest.mark.parametrize("below", [(BUTTON,), ("分享到微信朋友圈", BUTTON), ("点赞", "在看")])
def test_what_an_article_may_end_with_stays_above_the_sites_words(outlined, ending, below):
    dropped = read(outlined, *ending, "", *below)["furniture"]
    assert not set(ending) & set(dropped)


def test_the_last_remark_of_a_thread_needs_no_answer(outlined):
    remark = "这班船比公交车贵多了，船票一年涨了三回！"
    assert remark in read(outlined, *THREAD, "小舟渡客 6天前", remark)["furniture"]


def test_dialogues_that_an_app_keeps_ready_are_no_text(outlined):
    buttons = ("知道了", "微信扫一扫", "取消", "允许", "，", "，", "。", "向上滑动看下一个")
    found = read(outlined, "轻触阅读原文", *buttons)
    assert [block["text"] for block in found["blocks"]] == [BODY, OTHER]


def test_lines_below_a_place_where_a_picture_was_are_the_authors(outlined):
    pictures = ("责任编辑：何小满", "\\", "船队", "\\", "灯与雾", "\\", "靠岸")
    assert read(outlined, *pictures)["furniture"] == ["\\", "\\", "\\"]


def test_beyond_the_end_nothing_is_a_heading(outlined):
    found = read(outlined, "责任编辑：何小满", "", BUTTON, "青湾视频", "青湾专题 渡口三日", BODY)
    assert "heading" not in {block["type"] for block in found["blocks"]}


def test_short_lines_above_what_a_site_says_head_no_text(outlined):
    found = outlined(
        f"渡口的灯\n\n米粒\n\n渡口有约\n\n去阅读\n\n点击上方蓝字关注我们\n\n{BODY}\n\n{OTHER}\n"
    )
    assert "heading" not in {block["type"] for block in found["blocks"]}


def test_a_heading_below_what_a_site_says_is_one(outlined):
    found = outlined(f"渡口的灯\n\n点击上方蓝字关注我们\n\n早班\n\n{BODY}\n\n晚班\n\n{OTHER}\n")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == ["早班", "晚班"]


def test_cells_of_a_table_that_stand_on_lines_of_their_own_are_the_authors(outlined):
    cells = [
        cell
        for row in range(3)
        for cell in (f"青湾市渡口管理处第{row}科科员", "1", f"7{row}", f"3{row}", f"6{row}")
    ]
    found = read(outlined, *cells, BUTTON, "分享到微信朋友圈")
    assert not set(cells) & set(found["furniture"])


def reasons(at, *below, known=()):
    """Why line ``at`` of those below the text is a site's or is not."""
    page = laid_out(lines("\n".join(["渡口的灯", "", BODY, "", *below]) + "\n", 0)[0])
    first = len(page.lines) - sum(map(bool, below))
    found = merits(page, first + at, frozenset(first + number for number in known))
    return {evidence.reason for evidence in found}


@pytest.mark.parametrize(
    ("line", "is_stamp"),
    [
        ("刚刚", True),
        ("船到桥头 刚刚", True),
        ("桨声七号 昨天 回复", True),
        ("昨天08:15 来自渡口", True),
        ("刚刚来自渡口", True),
        ("3小时前", True),
        ("他刚刚离开", False),
        ("我刚刚去过", False),
        ("昨天的灯", False),
        ("我们昨天没有开船", False),
    ],
)
def test_a_stamp_says_how_long_ago_and_nothing_else_does(line, is_stamp):
    assert ("says how long ago" in reasons(0, line)) == is_stamp


@pytest.mark.parametrize(
    ("block", "is_stanza"),
    [
        (("灯亮了", "雾散了", "天也亮了"), True),
        (("灯亮了", "天也亮了"), False),
        (("灯亮了",) * 16, True),
        (("灯亮了",) * 17, False),
        (("灯亮了", "渡口的灯亮了一整夜没有人去关它也没有人说起", "天也亮了"), False),
        (("灯亮了", "7月的雾", "天也亮了"), False),
        (("渡口资讯", "评论", "青湾"), False),
        (("渡口资讯", "热门推荐", "青湾"), False),
    ],
)
def test_a_stanza_is_several_narrow_lines_with_nothing_of_a_site(block, is_stanza):
    assert ("stands in a stanza, with nothing of a site" in reasons(0, *block)) == is_stanza


def test_a_block_with_a_line_that_is_known_as_a_sites_is_no_stanza():
    block = ("灯亮了", "雾散了", "天也亮了")
    assert "stands in a stanza, with nothing of a site" not in reasons(0, *block, known=(2,))


@pytest.mark.parametrize(
    ("numbers", "at", "is_lone"),
    [
        (("船", "75", "灯"), 1, True),
        (("船", "75", "30"), 1, False),
        (("75", "30", "灯"), 1, False),
        (("船", "2024-03-15", "灯"), 1, False),
        (("船", "75岁", "灯"), 1, False),
    ],
)
def test_a_number_is_by_itself_where_none_stands_beside_it_and_it_is_no_day(numbers, at, is_lone):
    assert ("is a number by itself" in reasons(at, *numbers)) == is_lone


@pytest.mark.parametrize(
    ("line", "is_told"),
    [("关注灯塔", False), ("视频里的灯", False), ("关注频道", True)],
)
def test_what_to_do_with_what_takes_both(line, is_told):
    assert ("says what to do with what" in reasons(0, line)) == is_told


REMARK = "stands below a stamp, and no text below it"


def test_a_remark_stands_below_a_stamp_and_above_another_or_nothing():
    assert REMARK in reasons(1, "船到桥头 3小时前", "这灯该换了，晚上过河看不清路。")
    assert REMARK in reasons(1, "船到桥头 3小时前", "这灯该换了，晚上过河看不清路。", "12条回复")
    assert REMARK in reasons(
        1, "船到桥头 3小时前", "这灯该换了，晚上过河看不清路。", "举报", known=(2,)
    )
    assert REMARK not in reasons(1, "船到桥头 3小时前", "这灯该换了，晚上过河看不清路。", OTHER)
    assert REMARK not in reasons(1, "船到桥头", "这灯该换了，晚上过河看不清路。")


def test_below_a_paragraph_that_counts_remarks_stands_no_remark():
    told = f"{FARE}下面却已经有1,024条评论"
    assert REMARK not in reasons(1, told, "我一条也没有看，把灯关了就睡了。")


def test_a_teaser_is_no_running_text_and_a_paragraph_that_trails_off_no_teaser():
    assert "is cut off as teasers are" in reasons(0, "雾锁青湾渡口，三班船停航，管理处回应说...")
    long = FERRY.rstrip("。")
    assert "is running text" in reasons(0, long + "...")
    assert "is cut off as teasers are" not in reasons(0, long + "...")


@pytest.mark.parametrize(
    ("below", "is_remark"),
    [
        ([BODY, OTHER, "桨声七号 1天前", "灯还亮着。"], True),
        ([BODY, OTHER, "桨声七号", "灯还亮着。"], False),
        ([BODY, "1天前", "灯还亮着。"], False),
    ],
)
def test_a_page_ends_with_a_remark_below_a_text_and_a_stamp(below, is_remark):
    page = laid_out(lines("\n\n".join(["渡口的灯", *below]) + "\n", 0)[0])
    assert ends_with_remark(page) == is_remark


def test_a_note_between_two_paragraphs_is_no_thread(outlined):
    remark = "这灯该换了，晚上过河看不清路。"
    found = outlined(f"渡口的灯\n\n{BODY}\n\n3天前\n\n{remark}\n")
    assert found["furniture"] == []


def test_nothing_goes_where_nothing_is_known_as_a_sites(outlined):
    assert read(outlined, "青湾频道", "青湾视频")["furniture"] == []


def test_a_heading_above_a_sites_words_is_one(outlined):
    found = read(outlined, "晚班", "", FERRY, "", BUTTON, "分享到微信朋友圈")
    assert "heading" in {block["type"] for block in found["blocks"]}


def test_what_is_known_as_a_sites_keeps_the_rule_that_knew_it(read):
    text = f"渡口的灯\n\n{BODY}\n\n{OTHER}\n\n{BUTTON}\n" + "\n".join(THREAD)
    _, claims, source = read(text)
    rules = {source[c.span.start : c.span.end].strip(): c.rule for c in claims}
    assert rules[BUTTON] != RULE
    assert rules[THREAD[2]] == RULE


def test_above_an_article_that_has_begun_nothing_is_weighed():
    texts = ["渡口的灯", *[BODY] * 40, BUTTON]
    page = laid_out(lines("\n\n".join(texts) + "\n", 0)[0])
    assert len(list(places(page, frozenset({41})))) < 10


def test_a_remark_that_tells_who_made_something_opens_no_tail():
    page = laid_out(lines(f"渡口的灯\n\n{BODY}\n\n来源：青湾晚报，{OTHER}\n\n船\n", 0)[0])
    found = {evidence.reason for evidence in edge(page, 3, frozenset())}
    assert "when, whence or who stands above" not in found


@pytest.mark.parametrize(
    ("below", "own"),
    [
        pytest.param(below, own, id=question)
        for question, below, own in (
            ("is known as a site's", ("分享", "青湾粉丝社区"), ()),
            ("is known, sentences and all", (RIGHTS, "", "Qingwan Daily Online"), ()),
            (
                "says what to do with what",
                ("感谢网友留言", "", "回复 · 12条回复", "下载视频"),
                ("感谢网友留言",),
            ),
            (
                "uses the words of sites",
                ("点击关注青湾频道", "相关阅读", "雾锁青湾渡口 三班船停...", "网友评论"),
                (),
            ),
            (
                "heads what else a site has",
                (
                    "相关阅读",
                    "船票涨价引热议，渡口管理处这样回应",
                    FOLLOWED,
                    "视频：渡口的一夜",
                    "分享到微信朋友圈",
                ),
                (FOLLOWED,),
            ),
            ("is numbered", ("青湾|退出", "2. 关注频道"), ("2. 关注频道",)),
            ("is a name", ("分享到微信朋友圈", "·", "关注频道", "何小满"), ("何小满",)),
            (
                "is several names",
                (
                    "点击关注青湾频道",
                    "",
                    "灯在视频里一直亮着，没有人去关",
                    "来源：青湾晚报",
                    "",
                    "何小满 李大江",
                ),
                ("灯在视频里一直亮着，没有人去关", "何小满 李大江"),
            ),
            (
                "begins as what authors add below",
                ("点击关注青湾频道", "", "谨以此文献给我的粉丝"),
                ("谨以此文献给我的粉丝",),
            ),
            ("is a number by itself", ("上一篇：雾里的船", "120"), ()),
            ("is running text", ("举报", "用户要看的是灯", FERRY), ("用户要看的是灯", FERRY)),
            (
                "is long",
                ("更多视频", "点击关注青湾频道", "", RIGHTS, "", "88赞", FERRY, "推荐视频", "120"),
                (FERRY,),
            ),
            (
                "is very long",
                (
                    "责任编辑：何小满",
                    "更多商品",
                    "",
                    "上一篇：雾里的船",
                    "",
                    "网友留言",
                    "评论区",
                    "",
                    FLOOD,
                    "",
                    "编辑部的故事",
                ),
                (FLOOD,),
            ),
            (
                "stands below a stamp, and no text below it",
                (
                    "1,024 条评论",
                    "这灯该换了，晚上过河看不清。",
                    "桨声七号 刚刚",
                    "",
                    "版权所有 青湾志",
                ),
                (),
            ),
            (
                "says in running text what one does on a page",
                (
                    "88赞",
                    "",
                    "分享",
                    BUTTON,
                    "欢迎投稿",
                    "",
                    "我关注的频道里没有这盏灯。",
                    "责任编辑：何小满",
                ),
                ("我关注的频道里没有这盏灯。",),
            ),
            (
                "says in running text what a page has",
                ("1,024 条评论", "订阅栏目好久了，第一次留言。", "船到桥头 3小时前", FARE, "88赞"),
                (),
            ),
            ("has words", ("热线响了一夜", "订阅栏目", "1,024 条评论"), ("热线响了一夜",)),
            ("says what one does on a page", ("举报", "青湾用户登录"), ()),
            ("says what a page has", ("青湾|退出", "青湾频道"), ()),
            ("says how long ago", ("举报", "桨声七号 刚刚"), ()),
            (
                "counts readers or remarks",
                ("1,024 条评论", "订阅栏目好久了，第一次留言。", "举报"),
                (),
            ),
            ("is a button", ("点击关注青湾频道", "举报", BUTTON, "订阅栏目"), ()),
            (
                "is cut off as teasers are",
                ("版权所有 青湾志", "雾锁青湾渡口 三班船停...", "视频：渡口的一夜", "举报"),
                (),
            ),
            (
                "ends like a sentence",
                ("更多商品", "欢迎投稿", "网友说我老了。"),
                ("网友说我老了。",),
            ),
            (
                "has the commas of a sentence",
                ("分享", "船在视频里，人在岸上", "", "视频：渡口的一夜"),
                ("船在视频里，人在岸上",),
            ),
            ("has strokes", (BUTTON, "渡口|船队|灯塔", "青湾热线"), ()),
            ("is in Latin letters", ("分享", "Qingwan Daily Online", "热门推荐"), ()),
            ("nothing stands below", (BUTTON, "", "渡口春来水自流"), ("渡口春来水自流",)),
            (
                "a line that is known stands above",
                ("下载视频", "青湾专题 渡口三日", "举报", "", "88赞"),
                (),
            ),
            (
                "when, whence or who stands above",
                ("来源：青湾晚报", "青湾专题 渡口三日", "举报", "更多视频"),
                (),
            ),
        )
    ],
)
def test_each_question_decides_somewhere_what_is_the_sites(outlined, below, own):
    found = read(outlined, *below)
    kept = {*own, "来源：青湾晚报", "责任编辑：何小满"}
    sites = {line for line in below if line} - kept
    assert sites <= set(found["furniture"])
    assert not set(own) & set(found["furniture"])


@pytest.mark.parametrize(
    "added",
    [
        "联系人：何小满　　电话：0000-5566778",
        "咨询电话：0000-5566778",
        "附件：渡口停航期间的班车时刻",
        "抄送：青湾镇各村，渡口小学。",
        "（联系电话：0000-5566778）",
    ],
)
@pytest.mark.parametrize("site", ["点击查看全文", "發表評論 取消回復", "页: [1]"])
def test_whom_to_ask_stands_below_the_day_of_a_notice(outlined, added, site):
    lines = ["渡口停航", BODY, OTHER, "特此通知。", "渡口管理所\n2024年3月15日", added, site]
    found = outlined("\n\n".join(lines) + "\n")
    assert found["furniture"] == [site]
