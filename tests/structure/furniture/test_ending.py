import pytest

from convert.formats.text.lines import lines
from convert.structure.furniture.ending import merits
from convert.structure.page import laid_out

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的，雾一直没有散。"
OTHER = "船到的时候天还没有亮，岸上的人都醒了，谁也没有先开口，只听见水声。"
BUTTON = "阅读原文"


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
    page = laid_out(lines(f"渡口的灯\n\n{BODY}\n\n{line}\n", 0)[0])
    reasons = {evidence.reason for evidence in merits(page, 2, frozenset())}
    assert ("says how long ago" in reasons) == is_stamp
