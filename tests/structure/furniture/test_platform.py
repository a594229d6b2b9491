import pytest

PROSE = "夜钓要等月亮下去。月亮在，鱼看得见线，人也看得见自己的手，水面上什么声音都没有。"
MORE = "我坐在废码头上，一支烟抽了三回，旁边的老人不用浮漂，闭着眼睛，也能知道鱼来了没有。"
ASKED = "家里的铁锅买来才两个月，洗完没有擦干就生了一层黄锈，请问还能不能接着用？"
ANSWER = "锈不厚的话能用。先用钢丝球蘸热水把锈刷掉，烧干以后用一块肥猪肉把锅擦一遍。"


def page(*lines):
    return "\n".join(lines) + "\n"


def words(found):
    return [block.get("text") or block.get("lines") or block["items"] for block in found["blocks"]]


THREADS = [
    ["查看: 123|回复: 4", "夜里的渡口 [复制链接]", "阿渡", "论坛元老", "积分", "567", "电梯直达"],
    ["论坛BBS", "导读", "夜里的渡口", "打印 上一主题 下一主题", "阿渡", "Rank: 8Rank: 8", "楼主"],
    ["返回列表", "夜里的渡口[复制链接]", "阿渡", "窥视卡", "雷达卡", "签到天数: 12 天", "#1"],
]


@pytest.mark.parametrize("head", THREADS)
def test_a_thread_is_its_title_its_first_poster_and_its_posts(outlined, head):
    foot = ["收藏", "支持", "反对", "回复", "使用道具 举报", "本版积分规则"]
    stamp = "发表于 2016-11-2 23:17:45 | 只看该作者 |倒序浏览"
    found = outlined(page(*head, stamp, PROSE, MORE, *foot))
    assert (found["title"], found["byline"]) == ("夜里的渡口", ["阿渡"])
    assert found["date"].startswith("2016-11-02T23:17")
    assert words(found) == [PROSE, MORE]


@pytest.mark.parametrize(
    ("stamp", "who"),
    [
        ("帖子 由 milo » 2016-11-02, 23:17", "milo"),
        ("楼主：阿渡 时间：2016-11-02 23:17:45 点击：123 回复：4", "阿渡"),
        ("作者：阿渡 提交日期：2016-11-2 23:17:00 访问：123 回复：4", "阿渡"),
        ("原创 阿渡 渡口志 2016-11-02 23:17", "阿渡"),
        ("阿渡 于 2016-11-02 23:17:45 发布", "阿渡"),
        ("由 阿渡 发布于 2016年11月2日", "阿渡"),
    ],
)
def test_programs_stamp_a_post_below_its_title(outlined, stamp, who):
    about = ["回复帖子", "只看楼主", "我要发帖"]
    found = outlined(page("夜里的渡口", stamp, *about, PROSE, MORE))
    assert (found["title"], found["byline"]) == ("夜里的渡口", [who])
    assert (found["date"][:10], words(found)) == ("2016-11-02", [PROSE, MORE])


@pytest.mark.parametrize(
    "stamp",
    [
        "posted @ 2016-11-02 23:17  阿渡  阅读(123)  评论(0)  编辑  收藏  举报",
        "阿渡 at 23:17｜Permalink│Comments(0)│日記",
        "阿渡 發表在 痞客邦 留言(0) 人氣(123)",
    ],
)
def test_programs_stamp_an_entry_below_its_text(outlined, stamp):
    found = outlined(page("夜里的渡口", PROSE, MORE, stamp, "好文要顶", "網誌存檔"))
    assert (found["title"], found["byline"]) == ("夜里的渡口", ["阿渡"])
    assert words(found) == [PROSE, MORE]


def test_the_day_of_an_entry_stands_below_what_the_blog_is_called(outlined):
    foot = ["張貼者： milo 於 晚上8:05", "沒有留言:", "網誌存檔", "技術提供：Blogger."]
    head = ["渡口誌", "渡口慢，水流長。", "2016年11月2日 星期三", "夜裡的渡口"]
    found = outlined(page(*head, PROSE, MORE, *foot))
    assert found["title"] == "夜裡的渡口"
    assert (found["date"], words(found)) == ("2016-11-02", [PROSE, MORE])


def test_an_account_of_a_messenger_is_the_source(outlined):
    head = ["夜里的渡口", "原创", "林舒", "渡口志", "2016-11-02 23:17", "收录于合集 #随笔 12个"]
    foot = ["预览时标签不可点", "微信扫一扫", "关注该公众号", "继续滑动看下一个", "轻触阅读原文"]
    found = outlined(page(*head, PROSE, MORE, *foot))
    assert (found["title"], found["byline"], found["source"]) == ("夜里的渡口", ["林舒"], "渡口志")
    assert words(found) == [PROSE, MORE]


ANSWERS = [
    (
        ["百度知道 > 生活", "我来答", "分享"],
        ["最佳答案", "小鱼干", "2017-11-25 · TA获得超过1234个赞"],
    ),
    (["写回答", "邀请回答", "好问题 12"], ["2 个回答", "南窗听雨", "123 人赞同了该回答"]),
    (["有问必答 > 内科", "快速提问"], ["医生回答", "石一川 副主任医师", "已帮助 1234 人"]),
    (["发问", "免费法律咨询"], ["律师解答", "石一川律师", "服务人数：1234", "立即咨询"]),
]


@pytest.mark.parametrize(("above", "who"), ANSWERS)
def test_who_answers_is_no_author_and_what_he_says_is_text(outlined, above, who):
    head, *buttons = above
    foot = ["本回答被提问者采纳", "你对这个回答的评价是？", "更多类似问题"]
    found = outlined(page(head, "铁锅生锈了怎么处理", *buttons, ASKED, *who, ANSWER, *foot))
    assert (found["title"], found["byline"]) == ("铁锅生锈了怎么处理", [])
    assert {ASKED, ANSWER} <= set(words(found))
    assert not {"小鱼干", "南窗听雨", "石一川律师", *foot} & set(words(found))


NEAR = [
    ["支持", PROSE, "反对", MORE],
    ["积分", PROSE, "主题", MORE],
    ["按钮有这些：", "写回答", "关注问题", MORE],
    ["· 写回答", "· 关注问题", "· 邀请回答", MORE],
    ["他点开“我来答”，又关上了。", PROSE, "“使用道具？”她问。", MORE],
    ["最佳答案", PROSE],
    ["1", PROSE, "2", MORE],
]


@pytest.mark.parametrize("lines", NEAR)
def test_texts_that_have_such_words_keep_them(outlined, lines):
    found = outlined(page("渡口的灯", "记者 何小满 2024年5月6日", PROSE, *lines, MORE))
    said = str(found["blocks"])
    assert all(line.lstrip("· ") in said for line in lines)


@pytest.mark.parametrize("part", ["1", "支持", "一、月亮"])
def test_parts_of_a_post_keep_their_heads(outlined, part):
    head = ["夜里的渡口", "阿渡 发表于 2016-11-2 23:17:45 | 只看该作者", PROSE]
    found = outlined(page(*head, part, MORE, PROSE, MORE, "使用道具 举报"))
    assert part in str(found["blocks"])


def test_what_others_said_keeps_its_words(outlined):
    later = ["老王 发表于 2016-11-3 06:40:12 | 只看该作者", "学习了", "使用道具 举报"]
    head = ["夜里的渡口", "阿渡 发表于 2016-11-2 23:17:45 | 只看该作者"]
    found = outlined(page(*head, PROSE, MORE, *later))
    assert (found["byline"], words(found)) == (["阿渡"], [PROSE, MORE, "学习了"])


def test_an_answer_of_one_line_among_buttons_is_text(outlined):
    head = [
        "首页 会员 发现 等你来答",
        "渡口到老街坐几路车",
        "关注者",
        "写回答",
        "123 人赞同了该回答",
    ]
    foot = [
        "发布于 2007-12-10 21:46",
        "赞同 123",
        "添加评论",
        "分享",
        "收藏",
        "喜欢",
        "收起",
        "知乎",
    ]
    found = outlined(page(*head, "坐12路到石桥，再走两百米。末班车是晚上九点。", *foot, *foot))
    assert "坐12路到石桥，再走两百米。末班车是晚上九点。" in words(found)


def test_what_stands_above_what_others_said_is_the_last_of_the_post(outlined):
    foot = ["1.渡口自查表", "2.渡工登记表", "作者：夜航船 时间：2016-11-03 23:10:00", "学习了。"]
    head = ["渡口停航的通知", "楼主：阿渡 时间：2016-11-02 23:17:45 点击：123 回复：4", "只看楼主"]
    assert "渡工登记表" in str(outlined(page(*head, PROSE, MORE, *foot))["blocks"])


def test_a_title_above_the_day_stays_where_a_short_line_stands_below(outlined):
    head = ["夜の渡し船", "2016-11-02 20:05:11", "テーマ：ブログ", "聞き書きとは？"]
    found = outlined(
        page(
            *head,
            "祖母の家の井戸をさらった。三十年ぶりだそうだ。業者を呼ぶと高いので、いとこ三人で縄を下ろした。",
        )
    )
    assert (found["title"], "聞き書きとは？" in str(found)) == ("夜の渡し船", True)


def test_who_posted_stands_above_a_day_and_only_his_posts(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    top = "渡口的船什么时候开\n青灯有味\n2023-05-09 09:37:22\n只看楼主"
    found = outlined(f"{top}\n\n{prose}\n\n{prose}船来了。\n")
    assert (found["title"], found["byline"]) == ("渡口的船什么时候开", ["青灯有味"])


def test_what_stands_above_where_a_board_lets_one_enter_is_no_title(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    top = "通知：青湾花友网更名\n找回密码\n快速注册\n只需一步，快速开始\n渡口的船什么时候开"
    stamp = "管理员|青灯有味 发表于 2023-5-9 09:37:22 | 显示全部楼层"
    found = outlined(f"{top}\n{stamp}\n{prose}\n{prose}船来了。\n")
    assert (found["title"], found["date"]) == ("渡口的船什么时候开", "2023-05-09T09:37:22")
