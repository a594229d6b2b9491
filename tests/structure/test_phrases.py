import pytest

from convert.structure.phrases import PHRASES


def weight(text):
    return sum(value for pattern, value in PHRASES if pattern.search(text))


@pytest.mark.parametrize(
    "text",
    [
        "当前位置：首页 > 新闻",
        "Skip to main content",
        "Post a Comment",
        "跳到主要內容",
        "ページの先頭です",
        "共 9926字，需浏览 20分钟",
        "免责声明：本站所有信息均搜集自互联网",
        "(相关资料图)",
        "TAGS标签更多>>",
        "第A03版：民生",
        "前往专题页面",
        "返回青湾看板",
        "返回青湾，查看更多",
        "保存到相册",
        "船票.jpg (107.53 KB, 下载次数: 3)",
        "3人赞同了该回答",
        "大家都在看渡口停航三天",
        "相关报道：渡口停航的第三天",
        "您当前使用的浏览器版本过低",
        "文章内容仅代表作者本人观点",
        "第二版：社会",
        "<!--content-->",
        "放大圖片",
        "本文献已被青湾数据库收录!",
        "页: [1]",
        "先頭に戻る",
        "渡口的灯亮了的图片 第1张",
        "【1】【2】【3】",
        "往期回顾【渡口停航】船票又涨了【雾】",
        "视频加载中，请稍候...",
        "(图片来源于网络，可联系删除)",
        "转发点赞，让我们做得更好",
        "请继续往下看广告之外的内容",
        "------章节内容开始-------",
        "*** 分割线 ***",
        "全部栏目 >",
    ],
)
def test_what_sites_say_weighs_much(text):
    assert weight(text) >= 4.0


@pytest.mark.parametrize(
    "text",
    [
        "他跳到主任面前，说船不开了。",
        "The cookies were baked by my grandmother 外婆",
        "船上没有评论家，只有船工。",
        "办公室在三楼，登录簿放在门口。",
        "第三版的地图上没有这条河",
        "回到渡口当船工",
        "上篇米",
        "消息传出后，岸上的人纷纷点赞",
        "政务微博和微信、短信都用上了",
        "船家接到车友爆料：",
        "今日话题",
        "三人赞成，两人反对，会就散了。",
        "原告说未经许可，船不能靠岸",
        "欢迎来到渡口的人都带着雨伞。",
        "===渡口的灯===",
        "*** 船走了 ***",
        "‹渡口的灯>",
        "<渡口的灯>",
    ],
)
def test_what_texts_say_does_not(text):
    assert weight(text) == 0.0


@pytest.mark.parametrize("title", ["===渡口的灯===", "----- 渡口的灯 -----", "‹渡口的灯>"])
def test_a_title_between_rules_is_dropped_by_nobody(outlined, title):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined(f"{title}\n\n{prose}\n\n{prose}\n")
    assert (found["title"], found["furniture"]) == (title, [])
