import pytest

PROSE = "连日阴雨，城郊山林里的野生菌进入采摘旺季，价格也跟着涨了起来。"


@pytest.mark.parametrize(
    "line",
    [
        "首页 > 民生 > 正文",
        "您的位置：首页 > 新闻",
        "字号：小 中 大　打印本页",
        "分享到：微信 微博 QQ空间",
        "点击上方蓝字关注我们",
        "上一篇：北山隧道今起施工",
        "版权声明：本网站所有内容未经授权不得转载，违者必究。",
        "扫一扫，手机阅读本文",
        "[图片]",
        "点个“在看”，让更多人看到",
        "阅读 1.2万　赞 86　在看 33",
        "请记住本站域名：www.example.com，最新章节抢先看！",
        "------章节内容开始-------",
    ],
)
def test_what_belongs_to_the_site_is_dropped_and_said(outlined, line):
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found["furniture"] == [line]
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "他在门口贴了一张纸，上面写着：未经允许请勿入内，违者罚扫地三天。",
        "“点击上方的按钮，就能看到数据了。”工程师指着屏幕说。",
        "扫码支付已经进了村，卖菜的老人也学会了看手机上的数字。",
    ],
)
def test_prose_that_uses_such_words_is_kept(outlined, line):
    assert line in str(outlined(f"雨后菌子上市\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")["blocks"])


def test_other_articles_are_dropped_with_their_heading(outlined):
    tail = "相关阅读\n·山区救援队提醒结伴进山\n·一图看懂常见毒菌\n"
    assert len(outlined(f"雨后菌子上市\n\n{PROSE}\n\n{tail}")["furniture"]) == 3
