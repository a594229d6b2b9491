import pytest

from convert.structure.invites import INVITES, SURE
from convert.structure.said import said


def weight(text):
    return sum(value for pattern, value in INVITES if pattern.search(text))


@pytest.mark.parametrize(
    "text",
    [
        "请输入评论内容",
        "請輸入關鍵字",
        "还没有评论，快来抢沙发",
        "图片默认标题_fororder_58873704-7281",
        "微信图片_20250127145552.jpg",
        "IMG_20250127_1455.jpg",
        "adblk5",
        "div-gpt-ad-12",
        "飲酒過量　有礙健康",
        "☆喝酒不開車　開車不喝酒☆",
        "更新於1天前•發布於3天前",
        "更新發佈閱讀 20 分鐘",
        "没有账号？去注册",
        "微信扫一扫，即刻分享！",
        "视力保护色：",
        "网友跟帖",
        "喜欢作者",
        "00:00 / 05:32",
        "阅读本文大约需要 6 分钟",
        "点击收听本文音频",
        "跳转到正文",
        "IP属地：江苏",
        "+关注",
        "关注江边夜话，回复“渡口”领取资料",
        "本文已被收录于专栏",
        "链接已复制",
        "載入更多",
        "本文仅供学习交流",
        "文章標籤",
        "猜你想看：渡口夜航恢复",
        "匿名评论",
        "读者评论",
        "您的邮箱不会公开",
        "微信扫码分享",
        "公安备案号 12345678",
        "全文共3021字 预计阅读8分钟",
        "1.2万阅读",
        "保护视力色：",
        "用手机看新闻",
        "用LINE傳送",
        "加入最愛",
        "訂閱電子報",
        "我要檢舉",
        "看完整報導",
        "进入专题：渡口",
        "发表评论请先登录",
        "點個讚和在看",
        "按讚加入江邊粉絲團",
        "如果觉得我的文章对您有用，请随意打赏",
        "{{popup.firstLine}}{{popup.highlight}}",
        "评论列表",
        "文章标签过年放假",
    ],
)
def test_what_a_site_invites_to_is_known(text):
    assert weight(text) > 0


@pytest.mark.parametrize(
    "text",
    [
        "我要回家",
        "我们的朋友圈",
        "我们的图片文章",
        "发表了不同意见",
        "次のページには何も書かれていなかった。",
        "欢迎你来渡口看灯。",
        "加入最后一班船的人不多",
        "请输入三位数的暗号，门才会开。",
        "他们没有评论这件事",
        "支持我们的人越来越多",
        "关注他们的人不多，回信的更少",
        "阅读需要安静，也需要时间。",
        "导航失灵以后，船只能靠灯走。",
        "说说我的看法之前，先说一件旧事。",
        "コメントは差し控えたい、と彼は言った。",
        "広告の看板が水に倒れている。",
        "今天是2024年3月5日，渡口通桥的日子。",
        "文章已于2019年写成，一直没有发表。",
        "没有人回应。",
        "抢沙发的孩子把垫子弄翻了。",
        "你如果觉得孤单，就去关注身边的人。",
        "用App看水位，已成为居民的习惯。",
        "微信扫一扫就能买票，老人却犯了难。",
        "阅读这本书大约需要30分钟。",
        "关注“渡口”的人越来越多。",
        "写下你的故事",
        "请我喝咖啡",
        "仅供参考。",
        "欢迎投稿！",
        "你的分享给了我动力",
        "您的支持是我们前进的动力",
        "他给点赞和收藏都关掉了",
        "温馨提示：平台湿滑",
        "责任声明：以下内容由渡口镇政府负责解释",
        "你的名字",
        "微信登录",
        "打印收藏",
        "评论留言",
        "菜单",
        "用脚步阅读",
        "我们的分享",
        "我要发言",
        "阅读时间：15分钟",
        "IP 地址：192.168.0.1",
        "微博：@渡口镇发布",
        "8:30/9:30",
        "从渡口上船，过老桥 →",
        "来稿文责自负",
        "コメント",
        "从上游到下游：青湾 → 江渡 → 南城，一共八十里。",
    ],
)
def test_what_only_speaks_of_it_is_none(text):
    assert weight(text) == 0


def test_nothing_weighs_more_than_what_is_sure():
    assert max(value for _, value in INVITES) == SURE


@pytest.mark.parametrize(
    "text",
    [
        "点击查看高清组图",
        "點擊觀看完整影片",
        "点击这里查看更多图片>>",
        "【点击进入高清大图】",
        "戳此处观看现场视频",
    ],
)
def test_pictures_behind_a_press_are_a_sites_for_sure(text):
    assert weight(text) >= SURE


@pytest.mark.parametrize(
    "text", ["点击率的秘密", "点击查看的人", "看图集", "他点击查看图片", "查看大图的方法"]
)
def test_what_is_told_of_pictures_is_not(text):
    assert weight(text) < SURE


@pytest.mark.parametrize(
    "text",
    [
        "The Wayback Machine - https://web.example.org/web/2008/http://www.example.com/",
        "file:///C|/Documents/a.htm (1 of 2) [2008-3-16 10:20:11]",
        "https://www.example.com/a/12.html　　1/2",
        "（本章未完，请点击下一页继续阅读）",
        "（下转第四版）",
        "（上接1版）",
        "（接上页）",
        "扫描全能王 创建",
        "由 扫描全能王 扫描创建",
        "Scanned by CamScanner",
        "[cid:image001.png@01D2A3B4.C5D6E7F0]",
        "[image: 图片1.png]",
        "<image001.jpg>",
    ],
)
def test_what_archives_browsers_and_scanners_leave_is_no_text(text):
    assert weight(text) >= SURE


@pytest.mark.parametrize(
    "text",
    [
        "本章未完成的部分",
        "下转第四版的消息",
        "上接天，下接地",
        "扫描全能王的故事",
        "[渡口的灯]",
        "https://www.example.com/a/12.html",
    ],
)
def test_what_only_begins_so_is_text(text):
    assert weight(text) < SURE


@pytest.mark.parametrize("text", ["转下一页", "接上页", "轉下頁", "接上一页"])
def test_to_turn_a_page_is_no_notice_without_brackets_or_a_number(text):
    assert weight(text) == 0
    assert weight(f"（{text}）") > 0


@pytest.mark.parametrize("text", ["下转第4版", "上接A1版", "下转第二版", "接上第3页"])
def test_where_a_paper_goes_on_is_told_by_its_number(text):
    assert weight(text) > 0


@pytest.mark.parametrize(
    "line",
    [
        "此页最后更新于外婆去世的那年",
        "本页最后修改于渡口小学",
        "本页最后更新：渡口的夏天",
        "该词条最后更新于今年夏天",
        "他的网-她的船-外婆的伞",
        "蛛网和鸟网-屋檐-雨",
    ],
)
def test_what_a_writer_says_of_a_page_or_parts_by_dashes_is_no_notice(line):
    assert not said(line)


@pytest.mark.parametrize(
    "line",
    [
        "此页最后更新于2021年6月3日",
        "本页面最后修订于2021年6月3日 (星期四) 12:00。",
        "本条目最后编辑于3天前",
        "青湾网-新闻-正文",
    ],
)
def test_what_an_encyclopaedia_or_a_site_says_of_a_page_is_one(line):
    assert said(line)
