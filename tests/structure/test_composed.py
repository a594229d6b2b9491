"""Pages put together at random of what sites, papers and accounts print about an article.

Each part is read rightly by itself; this tells whether it is beside any other.
"""

from random import Random

import pytest

SEEDS = range(150)
TITLES = [
    "渡口的灯还亮着", "青湾渡口今日起停航 市民改乘公交过江", "停航之后，谁来送孩子上学？",
    "人物｜撑船三十年", "渡口停航三日：等船的人都去哪了", "关于青湾渡口停航的通知",
    "江边的桥，修了十年还没通", "记青湾渡口最后的夜航", "“船老大”老周：我把一辈子交给了江",
]  # fmt: skip
PROSE = [
    "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。",
    "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。",
    "镇上的人商量着要修一座桥，图纸画了好几回，钱却一直没有凑齐，桥的事情也就拖了下来。",
    "到了冬天，江面上的雾很久都不散，汽笛声从雾里传来，听的人都不知道船到底在哪里。",
    "“我十六岁就上了船，那时候船还是木头的。”老周说，“后来坐船的人就一年比一年少了。”",
    "县里来的人说，桥明年一定开工，老周听了只是笑一笑，继续低头补他那张二十多年的网。",
]  # fmt: skip
TOPS = [
    [], ["首页 > 新闻 > 本地"], ["您的位置：首页 >> 新闻中心 >> 正文"], ["跳到主要內容"],
    ["首页 新闻 财经 体育 娱乐 科技 房产 汽车"], ["首页", "新闻", "视频", "直播", "专题", "客户端"],
    ["登录 注册", "搜索"], ["返回首页", "上一篇 下一篇"], ["点击蓝字关注我们"], ["打开APP阅读全文"],
]  # fmt: skip
DATES = [
    ("2024-03-05", "2024-03-05"), ("2024/03/05 08:21", "2024-03-05T08:21"),
    ("2024年3月5日", "2024-03-05"), ("2024年03月05日 08:21", "2024-03-05T08:21"),
]  # fmt: skip
HEADERS = [
    ("{day}  来源：青湾日报", "ds"), ("来源：青湾日报\n{day}\n打印\n收藏", "ds"), ("{day}", "d"),
    ("作者：{name}  来源：青湾日报  发布时间：{day}", "dsa"), ("本报记者 {name}", "a"),
    ("文/{name}", "a"), ("{name}\n{day}", "da"), ("记者{name}／青灣報導\n{day}", "da"),
    ("{day} | 来源：青湾日报 | 编辑：钱艳红", "dsc"), ("文│{name}\n编辑│钱艳红", "ac"), ("", ""),
    ("时间：{day} 作者：{name} 点击：332次", "da"),
]  # fmt: skip
BUTTONS = [
    [], ["分享到："], ["分享到", "微信", "微博", "QQ空间"], ["【字体：大 中 小】【打印】【关闭】"],
    ["聽新聞", "00:00", "00:00"], ["点赞 12", "收藏", "评论 3"], ["收藏 打印 分享"],
]  # fmt: skip
CAPTIONS = [
    [], ["图为停在岸边的渡船。何小满 摄"], ["▲停在岸边的渡船（何小满/摄）"],
    ["停在岸边的渡船。（资料图片）"], ["老周在船头整理缆绳。 青湾日报记者 何小满 摄"],
]  # fmt: skip
HEADINGS = [
    ("", "", ""), ("一、三十年的水", "二、桥的图纸", "三、对岸的饭馆"), ("01", "02", "03"),
    ("【三十年的水】", "【桥的图纸】", "【对岸的饭馆】"),
    ("2001年：水", "2010年：桥", "2024年：船"),
    ("■三十年的水", "■桥的图纸", "■对岸的饭馆"), ("一", "二", "三"), ("DAY 1", "DAY 2", "DAY 3"),
]  # fmt: skip
SIGNED = [
    ([], []), (["责任编辑：钱艳红"], ["钱艳红"]), (["（责任编辑：钱艳红）"], ["钱艳红"]),
    (["编辑：钱艳红 校对：李红"], ["钱艳红", "李红"]),
    (["编辑 | 钱艳红", "审核 | 李红"], ["钱艳红", "李红"]),
]  # fmt: skip
TAILS = [
    [], ["版权声明：本文版权归原作者所有，如有侵权请联系我们删除。"],
    ["相关阅读", "江上的雾今天散了没有", "桥的图纸为什么又改了一次", "一个渡口和它的三十年"],
    ["上一篇：江上的雾今天散了没有", "下一篇：桥的图纸为什么又改了一次"], ["分享到：微信 微博 QQ"],
    ["网友评论", "发表评论", "登录后才能评论"], ["长按二维码关注我们"],
    ["加入LINE好友，最新新聞不漏接"],
    ["关于我们 | 联系我们 | 广告服务 | 网站地图", "Copyright © 2024 青湾网 版权所有"],
]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_what_stands_about_an_article_is_told_from_it(outlined, seed):
    pick = Random(seed).choice  # noqa: S311  the same pages each time
    gap, inset = pick(["\n\n", "\n"]), pick(["", "　　"])
    title, name, (day, dated) = pick(TITLES), pick(["何小满", "周大川"]), pick(DATES)
    top, (header, says), buttons = pick(TOPS), pick(HEADERS), pick(BUTTONS)
    heads, shown, (signed, editors), tail = (
        pick(HEADINGS), pick(CAPTIONS), pick(SIGNED), pick(TAILS)
    )  # fmt: skip
    above = [line for line in header.format(day=day, name=name).split("\n") if line]
    one, two, three, *rest = [f"{inset}{prose}" for prose in PROSE]
    body = [heads[0], one, *shown, two, heads[1], three, rest[0], heads[2], *rest[1:]]
    lines = [*top, title, *above, *buttons, *filter(None, body), *signed, *tail]
    found = outlined(gap.join(lines) + "\n")
    kept = "\n".join(block.get("text", "") for block in found["blocks"])
    credited = {one for credit in found["credits"] for one in credit["names"]} - {"何小满"}
    assert found["title"] == title
    assert found["date"] == (dated if "d" in says else None)
    assert found["source"] == ("青湾日报" if "s" in says else None)
    assert found["byline"] == ([name] if "a" in says else [])
    assert credited == {*editors, *(["钱艳红"] if "c" in says else [])}
    assert all(prose in kept for prose in PROSE)
    assert [block["text"] for block in found["blocks"] if block["type"] == "heading"] == [
        head.lstrip("■") for head in heads if head
    ]
    assert not set(kept.split("\n")) & {*top, *buttons, *tail}
