"""What writers say in the words of sites is theirs: within the text, at its end, above it."""

import pytest

PROSE = "连日阴雨，城郊山林里的野生菌进入采摘旺季，价格也跟着涨了起来。"
OTHER = "老船工说，等到明年汛期过去，两岸的路就通了，孩子们不用再绕远路。"


@pytest.mark.parametrize(
    ("head", "listed"),
    [
        ("兴趣爱好", ("钓鱼、下棋、听评书", "写毛笔字、画山水")),
        ("我喜欢", ("雨打在窗上的声音", "灯照着旧信的样子")),
        ("我还喜欢", ("雨打在窗上的声音", "灯照着旧信的样子")),
        ("热点问题", ("桥面什么时候可以修好", "渡船明年还开不开")),
        ("历史回顾", ("一九五三年渡口通船", "一九八四年老桥落成")),
        ("相关内容", ("渡船停运后的人员安排", "汛期值班制度落实情况")),
        ("三、推荐", ("第一天看渡口和江边", "第二天看老桥和茶馆")),
        ("本店推荐", ("红烧江鱼二十八元", "清蒸河虾三十六元")),
        ("推荐理由", ("古街保存完整，风貌统一", "渡口文化绵延三百余年")),
        ("推荐意见", ("工作认真负责，成绩突出", "团结同事，关心学生")),
        ("重点内容", ("桥梁施工安全管理要求", "汛期值班制度落实情况")),
        ("重点内容：", ("桥梁施工安全管理要求", "汛期值班制度落实情况")),
        ("其他内容", ("急救包扎的基本步骤", "防溺水的安全常识常记")),
        ("读者推荐", ("江边的茶馆和它的说书人", "老桥下面的夜市和灯会")),
        ("相关知识", ("消防器材的使用方法和步骤", "火灾逃生的正确路线和方法")),
        ("本周要闻", ("渡口三月起恢复夜航", "北岭公路本周恢复通行")),
    ],
)
@pytest.mark.parametrize("below", ["", f"\n{OTHER}\n\n{PROSE}\n"], ids=["last", "within"])
def test_a_part_of_an_article_stays_with_its_head(outlined, head, listed, below):
    part = "\n".join((head, *listed))
    found = outlined(f"渡口一日\n\n{PROSE}\n\n{OTHER}\n\n{part}\n{below}")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "今天是2024年3月5日，渡口通桥的日子。",
        "文章已于2019年写成，一直没有发表，直到母亲去世以后我才找了出来。",
        "没有人回应。",
        "抢沙发的孩子把垫子弄翻了。",
        "你如果觉得孤单，就去关注身边的人。",
        "用App看水位，已成为居民的习惯。",
        "微信扫一扫就能买票，老人却犯了难。",
        "阅读这本书大约需要30分钟。",
        "关注“渡口”的人越来越多。",
        "写下你的故事。",
        "请我喝咖啡。",
        "仅供参考。",
        "欢迎投稿！",
        "你的分享给了我动力。",
        "您的支持是我们前进的动力",
        "温馨提示：本网点春节期间照常营业",
        "温馨提示：平台湿滑",
        "特别提示：用户请提前储水",
        "责任声明：以下内容由渡口镇政府负责解释，请全体选手仔细阅读。",
        "IP 地址：192.168.0.1",
        "从渡口上船，过老桥 →",
    ],
)
@pytest.mark.parametrize("below", [(OTHER, PROSE), ()], ids=["within", "last"])
def test_a_line_of_the_text_is_no_sites(outlined, line, below):
    text = "\n".join(("渡口的一天", PROSE, OTHER, line, *below))
    assert outlined(text + "\n")["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "他给点赞和收藏都关掉了",
        "关注小满，发送“在吗”",
        "历史问题：渡口归谁管",
        "阅读时间：15分钟",
        "扫码登录",
        "本网站由青湾镇政府主办",
    ],
)
def test_what_a_site_could_say_is_a_heading_within_the_text(outlined, line):
    found = outlined(f"渡口的一天\n{PROSE}\n{OTHER}\n{line}\n{OTHER}\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "title",
    [
        "你的名字",
        "没有回应",
        "还没有留言",
        "请我喝咖啡",
        "菜单",
        "导航",
        "说说你的故事",
        "用脚步阅读",
        "我们的分享",
        "我要发言",
        "喜欢作者",
    ],
)
@pytest.mark.parametrize("below", [("何小满",), ("2024年3月5日",), ("——渡口旧事",), ()])
def test_the_first_line_above_text_or_a_name_is_the_title(outlined, title, below):
    found = outlined("\n".join((title, *below, PROSE, OTHER, PROSE)) + "\n")
    assert (found["title"], found["furniture"]) == (title, [])


def test_a_japanese_title_of_such_words_is_one(outlined):
    prose = "川のほとりに古い渡し場があり、老人が毎朝舟を出して村人を対岸まで運んでいた。"
    found = outlined(f"写真を見る\n{prose}\n橋ができてからは誰も舟に乗らなくなった。\n")
    assert (found["title"], found["furniture"]) == ("写真を見る", [])


@pytest.mark.parametrize(
    "lines",
    [
        ("微信号：@dukou", "微博：@渡口镇发布", "邮箱：dk@example.com"),
        ("附件：", "渡口平面图.jpg", "渡口照片.png", "老桥图纸.jpg"),
        ("把下面两个文件放进文件夹：", "logo.png", "background.jpg"),
        ("上午班次", "8:30/9:30", "下午班次", "14:30/15:30"),
    ],
)
@pytest.mark.parametrize("below", [(OTHER,), ()], ids=["within", "last"])
def test_lists_of_accounts_files_and_hours_are_the_articles(outlined, lines, below):
    found = outlined("\n".join(("渡口须知", PROSE, *lines, *below)) + "\n")
    assert found["furniture"] == []


def test_the_name_of_a_file_is_a_title_and_a_last_line_too(outlined):
    found = outlined(f"渡口.jpg\n{PROSE}\n他打开文件夹，只剩一个文件。\nlast.jpg\n")
    assert (found["title"], found["furniture"]) == ("渡口.jpg", [])


def test_verses_in_the_words_of_sites_are_the_writers(outlined):
    verse = "旧屋\n何小满\n\n还没有留言\n门上只有灰\n\n灯下的信\n江水不说话\n"
    assert outlined(verse)["furniture"] == []


@pytest.mark.parametrize(
    "line", ["24小时服务热线：000-96110", "公司网址：www.example.com，热线电话：000-30838。"]
)
def test_where_somebody_is_asked_for_stays_in_a_notice(outlined, line):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    found = outlined(f"青湾渡口停航通告\n\n{text}\n\n{text}\n\n{line}\n")
    assert line in str(found["blocks"])


STEPS = ["打开相册", "点击查看大图", "长按保存图片", "发送给朋友"]


@pytest.mark.parametrize("mark", ["{}. ", "{}、", "{}）"])
@pytest.mark.parametrize("is_last", [False, True])
def test_steps_that_count_are_the_authors_whatever_they_say(outlined, mark, is_last):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    steps = "\n".join(mark.format(n) + step for n, step in enumerate(STEPS, 1))
    found = outlined(f"怎样把照片放大\n\n{text}\n\n{steps}\n" + ("" if is_last else f"\n{text}\n"))
    assert [block.get("items") for block in found["blocks"]][1] == STEPS
    assert found["furniture"] == []


def test_what_a_site_counts_below_the_text_is_its_own(outlined):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    rights = ["1、本文版权归青湾网所有", "2、转载请注明出处", "3、如有侵权请联系删除"]
    found = outlined(f"渡口的灯\n\n{text}\n\n{text}\n\n" + "\n".join(rights))
    assert found["furniture"] == rights


@pytest.mark.parametrize(
    "sentence",
    [
        "他把照片分享到群里，大家都笑了。",
        "她愿意把种茶的经验分享给村里的年轻人。",
        "她打开手机客户端，查了查车票。",
        "这首歌的版权归作曲家的女儿所有。",
        "关注公众号的人过了两万。",
        "版权所有的字样被水泡花了。",
        "点击进入，是一片空白。",
        "当前位置没有信号。",
        "ページの先頭に祖父の名前があった。",
        "前の記事で書いた船は、もう動かない。",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_sentences_that_tell_a_story_in_the_words_of_sites_stay(outlined, sentence, place):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    lines = [text, PROSE]
    lines.insert(place, sentence)
    found = outlined("渡口的灯又亮了\n来源：青湾日报 2023-05-02 10:20\n" + "\n".join(lines) + "\n")
    assert sentence in [block["text"] for block in found["blocks"]]
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "关注公众号“青湾日报”，获取更多资讯。",
        "本文版权归青湾日报社所有。",
        "点击下方链接，查看往期内容。",
    ],
)
def test_what_a_site_asks_goes(outlined, line):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    assert outlined(f"渡口的灯又亮了\n\n{text}\n{PROSE}\n{line}\n")["furniture"] == [line]
