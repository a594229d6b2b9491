import pytest

PROSE = "连日阴雨，城郊山林里的野生菌进入采摘旺季，价格也跟着涨了起来。"
FERRY = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"


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
        "請成為青灣月刊的訂戶，支持我們的工作。每月初一寄出。",
        "船期訂閱 網址：qingwan.example/ferry",
        "本網站使用訪客的位置來排船期，並尊重各位的隱私。",
        "請同意渡口的隱私規定，才能看見船期。",
        "電子郵件地址不會公開 船票寄到信箱",
        "メールアドレスが公開される前に渡し場がお知らせします。",
        "Your browser cannot show the ferry’s timetable.",
        "中国互联网举报中心",
        "关注青湾日报官方微博：",
        "转播到青湾微博",
        "更多渡口时事热点请登录青湾教育网",
        "第一手消息請下載渡口iPhone/Android Apps",
        "下一篇：全体都有！稍息，立正！请看渡口",
        "【文章源于网络收集，为学习与交流。版权归原创者所有，如有侵权请及时联系，谢谢！】",
        "更多精彩内容，请搜索关注微信号qingwan，在这里，看见渡口。",
    ],
)
def test_what_belongs_to_the_site_is_dropped_and_said(outlined, line):
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found["furniture"] == [line]
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "他说服了二十户人家加入会员，成为渡口最早的一批订户，月费五块钱。",
        "他在门口贴了一张纸，上面写着：未经允许请勿入内，违者罚扫地三天。",
        "“点击上方的按钮，就能看到数据了。”工程师指着屏幕说。",
        "扫码支付已经进了村，卖菜的老人也学会了看手机上的数字。",
        "村口设了便民窗口，社保、户籍、水费，随时随地都能办理。",
        "施工期间如有疑问，请拨打热线12399，专人登记答复。",
        "为了给老人提供方便，渡口添了两张长椅，一个热水壶。",
        "新用户要先登记姓名，再领一把钥匙，押金十元。",
        "论文部分内容阅读起来吃力，他就一句一句念给学生听。",
        "我们使用这项技术，是为了让看病的人少等一会儿，也算改善服务。",
        "街道设了举报平台，谁家漏水，谁家占道，都能说。",
        "此页面有问题，校对在稿子边上写道，请再查一遍。",
    ],
)
def test_prose_that_uses_such_words_is_kept(outlined, line):
    for below in (PROSE, ""):
        found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{line}\n\n{below}\n")
        assert line in str(found["blocks"])


def test_other_articles_are_dropped_with_their_heading(outlined):
    tail = "相关阅读\n·山区救援队提醒结伴进山\n·一图看懂常见毒菌\n"
    assert len(outlined(f"雨后菌子上市\n\n{PROSE}\n\n{tail}")["furniture"]) == 3


BODY = "他说，船还会来的，只是不知道是哪一天。于是大家都散了，码头上只剩下一盏灯。"


@pytest.mark.parametrize(
    "tail",
    [
        "阅读原文\n阅读 1234　赞 56　在看 7",
        "上一篇：船票又涨了\n下一篇：雨停以后",
        "相关阅读：\n· 船票又涨了\n· 雨停以后",
        "声明：本文转载自网络，版权归原作者所有，如有侵权请联系删除。",
        "扫一扫在手机打开当前页\n【打印本页】【关闭窗口】",
        "关于我们 | 联系我们 | 网站地图 | 版权声明",
        "加入渡口的 Line 好友，船期早知道",
        "您看完这篇文章的感受是……\n登录后评论\n0/300",
        "特别声明：以上内容为自媒体平台“青湾号”用户上传并发布，本平台仅提供信息存储服务。",
        "関連記事\n・船の話\n・雨の後",
        "本文章僅代表作者個人意見，不代表本報立場",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_the_feet_of_sites_leave_nothing(outlined, tail, gap):
    found = outlined(gap.join(("渡口的灯亮了一整夜", BODY, BODY)) + f"{gap}{tail}\n")
    assert [block["text"] for block in found["blocks"]] == [BODY, BODY]


@pytest.mark.parametrize(
    "head",
    [
        "新闻推荐",
        "类似船期",
        "本频道最新推荐",
        "请关注青湾微信矩阵往期热点",
        "大家都在看渡口停航三天",
    ],
)
def test_titles_below_such_a_head_go_with_it(outlined, head):
    links = [
        "渡口停航三天，这些人却笑了！",
        "船票又涨了？船工这样说",
        "渡船公司近日发出通知，要求各...",
    ]
    found = outlined("\n".join(["渡口的灯", PROSE, PROSE, head, *links]) + "\n")
    assert found["furniture"] == ([head, *links] if head != "类似船期" else [])


def test_sentences_below_such_a_head_stay(outlined):
    found = outlined(f"渡口的灯\n{PROSE}\n新闻推荐\n{PROSE}\n{PROSE}\n")
    assert [block["text"] for block in found["blocks"]].count(PROSE) == 3


def test_titles_after_an_advertisement_are_the_sites(outlined):
    links = ["渡口停航三天，这些人却笑了！", "船票又涨了？船工这样说", "雾里来的人 带走了一盏灯"]
    found = outlined("\n".join(["渡口的灯", PROSE, PROSE, "广告 请继续往下阅读", *links]) + "\n")
    assert found["furniture"] == ["广告 请继续往下阅读", *links]


def test_who_signs_below_an_advertisement_stays(outlined):
    found = outlined(f"渡口的灯\n{PROSE}\n{PROSE}\n广告 请继续往下阅读\n- 编辑：何小满\n更多精彩\n")
    assert [credit["names"] for credit in found["credits"]] == [["何小满"]]


@pytest.mark.parametrize(
    "text",
    [
        "他在渡口买了一盏灯，灯座上贴着二维码，扫码以后下载“灯灯”app，说这是真的铜。",
        "渡口的船票今天涨到了两块三。[此文系转载，版权归原作者所有，如有侵权，请联系删除]",
        "点击上方“青湾圈子”关注公众号2018年6月20日，渡口停航。船工在码头上等。雾很大。",
        "买鱼有讲究：白鱼>鲫鱼>草鱼；",
        "买船也有：木船>铁船>旧铁船>没有船",
        "政务微博、微信遍地开花，可渡口没有。船工不用手机。他们看天。",
    ],
)
def test_text_that_mentions_what_sites_say_stays(outlined, text):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{text}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_a_head_above_the_text_takes_no_title_with_it(outlined):
    title = "渡口停航三天的全部经过"
    found = outlined(f"热点搜索\n\n{title}\n\n青湾社渡口5月12日电(记者 何小满)雾很大，{PROSE}\n")
    assert found["title"] == title


def test_long_sentences_with_strange_signs_behind_them_stay(outlined):
    texts = [f"{PROSE}{PROSE} {n} i/ U' y x9 S2" for n in range(3)]
    found = outlined("\n".join(["渡口的灯", PROSE, "新闻推荐", *texts]) + "\n")
    assert found["furniture"] == []


def test_short_lines_after_a_film_are_text(outlined):
    last = ["视频请戳 ▼", "渡口提醒", "天气冷了", "大家在船上取暖时", "一定要小心"]
    found = outlined("\n".join(["渡口的灯", PROSE, PROSE, *last]) + "\n")
    assert found["furniture"] == last[:1]


@pytest.mark.parametrize(
    "heading",
    [
        "点击率一路走高",
        "灯光 > 影子",
        "上一节课",
        "我来说灯",
        "渡口3天前",
        "声明：船不卖",
        "权属证明",
        "长按门铃",
        "三条评论",
        "随时随地",
        "更多的灯",
        "合作：船与灯",
        "更好的阅读体验",
        "成为渡口会员",
        "及时更正",
        "没有评论的日子",
        "在线课堂走进渡口",
    ],
)
def test_a_heading_with_words_of_sites_stays(outlined, heading):
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{heading}\n\n{PROSE}\n")
    assert (found["furniture"], heading in str(found["blocks"])) == ([], True)


def test_a_box_beside_the_text_stays(outlined):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n相关链接\n\n渡口三十年\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "own",
    [
        "三、报名方式：扫描二维码",
        "报名方式：关注公众号“渡口读书”后台留言",
        "土地归集体所有",
        "何小满：分享到朋友圈",
        "现在用APP买票",
        "赶紧转发给身边的人，他说",
    ],
)
def test_an_author_may_use_the_words_of_sites(outlined, own):
    prose = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    assert outlined(f"渡口的灯\n\n{prose}\n\n{own}\n\n{prose}\n")["furniture"] == []


def test_no_list_loses_some_of_its_items(outlined):
    prose = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    items = "1. 请继续关注河道安全\n2. 修好石阶\n3. 资料来源于网络"
    assert outlined(f"渡口的灯\n\n{prose}\n\n{items}\n\n{prose}\n")["furniture"] == []


def test_an_article_of_a_law_is_no_notice_of_a_site(outlined):
    lines = (
        "第四条　渡口的图片由镇里管理，各单位应当爱护。",
        "第五条　未经镇里许可，任何人不得转载：",
        "（一）渡口的图片；",
    )
    found = outlined("渡口图片管理办法\n\n" + "\n\n".join(lines) + "\n")
    assert found["furniture"] == []


def test_an_article_that_forbids_to_copy_is_kept_word_for_word(outlined):
    lines = (
        "第一条　渡口的图片归镇里所有。",
        "第二条　未经授权，不得转载、摘编本站的图片，违者必究。",
        "第三条　船工可以下载自己的图片。",
    )
    assert outlined("渡口图片使用条款\n\n" + "\n\n".join(lines) + "\n")["furniture"] == []


def test_arrows_from_step_to_step_lead_to_no_page(outlined):
    step = "目标建模->推导->公式"
    found = outlined(f"渡口的灯\n\n例会议程\n\n{step}\n\n灯亮了一整夜，没有人去关它。\n")
    assert found["furniture"] == []


def test_lines_with_a_hash_that_head_text_are_no_tags(outlined):
    parts = "".join(
        f"#{word}\n每组十二次，一共四组，中间歇一分钟再接着做。\n"
        for word in ("卧推架", "划船机", "下拉器")
    )
    assert outlined(f"训练笔记\n\n{parts}")["furniture"] == []


def test_tags_below_the_text_are_dropped(outlined):
    prose = "灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    found = outlined(f"渡口的灯\n\n{prose}\n\n{prose}\n\n#渡口\n#灯\n")
    assert found["furniture"] == ["#渡口", "#灯"]


HOW = (
    "怎样把照片发给家人\n\n先把手机充好电，再把照片挑出来，不要一次挑得太多。\n\n{}\n\n"
    "发完以后问一声，看看家里人收到了没有，再去做别的事。\n"
)


@pytest.mark.parametrize(
    "steps",
    [("点击微信", "选择照片", "点击发送"), ("点击微信", "点击发送"), ("打开微信", "点击相册")],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_steps_of_a_how_to_are_the_authors(outlined, steps, gap):
    assert outlined(HOW.format(gap.join(steps)))["furniture"] == []


@pytest.mark.parametrize("lines", [("点击微信",), ("点击查看大图", "点击放大图片")])
def test_one_line_that_says_what_to_press_or_what_is_to_be_seen_so_is_the_sites(outlined, lines):
    assert outlined(HOW.format("\n\n".join(lines)))["furniture"] == [*lines]


def test_steps_that_stand_together_are_taken_or_left_together(outlined):
    steps = ("打开相机", "选择人像", "点击圆圈", "长按保存")
    assert outlined(HOW.format("\n".join(steps)))["furniture"] == []


@pytest.mark.parametrize(
    "buttons",
    [
        ("点击进入直播间", "点击观看视频", "打开APP看评论", "进入专题"),
        ("点击订阅渡口日报", "点击领取优惠券"),
        ("点击微信", "点击相册", "点击发送"),
    ],
)
def test_what_to_press_within_news_is_the_sites(outlined, buttons):
    news = HOW.format("\n".join(buttons)).replace("怎样把照片发给家人", "渡口的照片今天展出")
    assert outlined(news)["furniture"] == [*buttons]


@pytest.mark.parametrize("head", ["作者最新文章", "该作者的其他文章", "作者热门文章"])
def test_what_else_an_author_wrote_is_the_sites(outlined, head):
    prose = "灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    others = ("雾锁青湾渡口 三班船停航一日", "渡口的桥修好了 船还开不开", "江上最后一个摆渡人")
    text = "\n".join(["渡口的灯", "", prose, "", prose, "", head, *others]) + "\n"
    assert outlined(text)["furniture"] == [head, *others]


@pytest.mark.parametrize("head", ["往期精选▼", "您喜欢往期回顾●", "精彩荐读①"])
def test_titles_of_other_texts_on_one_line_with_their_head_are_the_sites(outlined, head):
    prose = "灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    others = head + "1、江上最后一个摆渡人，他走了没有？2、渡口的桥修好了！船还开不开？"
    text = "\n".join(["渡口的灯", "", prose, "", prose[3:], "", others * 3]) + "\n"
    assert outlined(text)["furniture"] == [others * 3]
    told = text.replace(head, "往期的精选我都看过，")
    assert outlined(told)["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "精彩看点①灯会：三千盏河灯顺流而下，孩子们提着灯笼沿江而行。",
        "往期精彩回顾●第一届文化节在渡口举行，三千人参加，灯会持续到深夜。",
        "平台负责人解释知识共享的含义与使用许可",
        "（最新资讯）渡口今晨恢复通航",
        "【历史回顾】渡口七十年的灯与人",
        "往期回顾①灯会②船歌",
        "創用 CC 在臺灣的十年：一個授權運動的回顧",
    ],
)
def test_programmes_licences_that_are_explained_and_columns_are_the_articles(outlined, line):
    text = f"渡口灯会周末举行\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n"
    assert outlined(text)["furniture"] == []


@pytest.mark.parametrize("title", ["【热门话题】渡口的灯该不该留", "一份署名-非商业许可的来历"])
def test_columns_and_licences_stand_in_titles(outlined, title):
    found = outlined(f"{title}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == (title, [])


@pytest.mark.parametrize(
    "head",
    [
        "随机推荐",
        "编辑精选",
        "24小时热文",
        "人气榜",
        "大家还在看",
        "アクセスランキング",
        "最新記事",
        "本类推荐",
        "最近更新",
        "最多人看",
        "最近の記事",
        "看过本文的人还看了",
        "其他人也在看",
        "こちらもおすすめ",
    ],
)
def test_what_offers_titles_below_all_text_goes_with_them(outlined, head):
    titles = ["渡口三月起恢复夜航", "北岭公路本周恢复通行"]
    below = "\n".join((head, *titles))
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{PROSE}\n\n{below}\n")
    assert found["furniture"] == [head, *titles]


@pytest.mark.parametrize("head", ["独家报道", "专题报道", "排行榜"])
def test_what_an_article_heads_so_too_stays_above_its_text(outlined, head):
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{head}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []
    assert [block["type"] for block in found["blocks"]].count("paragraph") == 3


def test_what_a_picture_shows_below_titles_of_others_is_none_of_them(outlined):
    others = "延伸阅读\n\n渡口百年回望\n\n船工的最后一班\n"
    line = "船工在渡口与乘客道别。何小满摄／渡口基金会"
    found = outlined(f"渡口停航\n\n{PROSE}\n\n{others}\n{line}\n\n{PROSE * 3}\n\n{PROSE * 3}\n")
    assert line not in found["furniture"]


def test_how_often_a_site_was_clicked_is_told_in_a_text(outlined):
    line = "点击近100万，网友点评她："
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_works_that_an_author_recommends_below_his_text_stay(outlined):
    found = outlined(
        f"雨后菌子上市\n\n{PROSE}\n\n{PROSE}\n\n好书推荐\n《渡口的灯》\n《江边夜话录》\n"
    )
    assert found["furniture"] == []


def test_a_heading_of_such_words_between_paragraphs_stays(outlined):
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n发表意见\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line", ["微信图片_20250127145552.jpg", "mmexport1683280843791", "ferry-lamp.png"]
)
def test_names_of_files_are_what_copies_leave_of_pictures(outlined, line):
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found["furniture"] == [line]
    told = f"截屏存成 {line}，再发给船工。"
    assert outlined(f"雨后菌子上市\n\n{PROSE}\n\n{told}\n\n{PROSE}\n")["furniture"] == []


@pytest.mark.parametrize("name", ["0507過溝國小校慶-01.jpg", "f1.JPG", "渡口的早晨.jpg"])
def test_the_name_of_a_file_below_the_title_is_a_picture_at_the_top(outlined, name):
    found = outlined(f"雨后菌子上市\n\n{name}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("雨后菌子上市", [name])
    found = outlined(f"雨后菌子上市：\n\n{name}\n\n{PROSE}\n\n{PROSE}\n")
    assert name not in found["furniture"]


@pytest.mark.parametrize(
    "rows",
    [
        "file:///opt/dukou/a.conf\n[logo.gif]\nhttps://example.org/a  1/3",
        "<dukou.png>\n[logo.gif]",
        "https://example.org/a  1/2\nhttps://example.org/b  2/2",
    ],
)
def test_addresses_and_files_that_are_listed_are_the_authors(outlined, rows):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined(f"渡口的文件\n\n{prose}\n\n{rows}\n\n{prose}\n")
    assert found["furniture"] == []


def test_a_file_behind_a_colon_is_the_authors(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined(f"渡口的文件\n\n{prose}照抄这一行：\n\n[logo.gif]\n\n{prose}\n")
    assert found["furniture"] == []


ROWS = (
    "老周的铺子在渡口，门面一米八宽，里头堆满了杉木板，今年他七十四岁。",
    "今年春天，有人把他箍桶的过程拍了下来，一个晚上三百多万人看。",
    "五月，三个大学生先后找上门来，其中一个学的是流体力学，要算一算。",
)


def article(above="", below=""):
    return "\n".join([*above.splitlines(), "箍桶的人", "何小满", "", *ROWS, below])


@pytest.mark.parametrize(
    "line",
    [
        "本文不构成投资建议，据此操作风险自担。",
        "免责声明：以上内容仅供参考，不构成任何投资建议。",
        "往期回顾丨天凉了，渡口的灯几点亮？",
        "往期回顾：渡口的灯几点亮",
        "本文为青湾时刻原创文章，转载请附上原文出处链接和本声明。",
        "请使用浏览器的分享功能分享本页",
        "声明：某网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。",
        "【免责声明】本文转载自网络，目的在于传递更多信息，并不代表本网赞同其观点。",
        "本页面最后修订于2022年4月9日 (星期六) 03:21。",
        "本頁面最後編輯於2022年4月9日 (週六) 03:21。",
        "分类：青湾历史 | 渡口\n本页面最后修订于2022年4月9日 (星期六) 03:21。",
        "【某某周末】本文网址：https://example.com/content/201",
        "1/1页",
        "你或有興趣的文章\n渡口的灯亮了一整夜没有人看见\n船到桥头自然直一直直到天亮",
        "往下看更多文章\n渡口的灯亮了一整夜没有人看见",
        "前往專題",
    ],
)
def test_what_is_said_of_a_page_as_a_whole_is_no_text(outlined, line):
    found = outlined(article(below=line))
    assert [block["text"] for block in found["blocks"]] == list(ROWS)
    assert found["furniture"] == line.splitlines()


@pytest.mark.parametrize(
    "line",
    [
        "本条目介绍的是渡口的木桶。关于同名的车站，请见“木桶站”。",
        "“木桶”重定向至此。关于其他用法，请见“木桶 (消歧义)”。",
        "江边文学网-原创小说-优秀文学",
    ],
)
def test_what_is_said_above_the_title_of_a_page_is_no_title(outlined, line):
    found = outlined(article(above=line))
    assert (found["title"], found["furniture"]) == ("箍桶的人", [line])


@pytest.mark.parametrize(
    "line",
    [
        "以上意见不构成裁决的依据。",
        "風險提示：本文觀點不構成投資建議，投資者據此操作，風險自負。",
        "往期回顾：第一年我们修船，第二年我们修灯。",
        "本文为第三届原创奖的获奖作品，我写了三年。",
        "他说，这不构成投资，只是一只桶。",
        "他传递更多信息，并不意味着他懂。那天他说了一夜。",
        "本条目写的是渡口，一共写了三年。",
        "“木桶”这个词，关于它的来历，请见后面。",
        "你或许对桶没有兴趣，他说。",
        "其中1/2归他，1/2归渡口。",
        "他最后修订了一遍账本。",
    ],
)
def test_what_only_sounds_so_is_the_authors(outlined, line):
    found = outlined(article(below=line + "\n" + ROWS[0][::-1] + "。"))
    assert line in [block["text"] for block in found["blocks"]]
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "label",
    [
        "进入专题研讨阶段",
        "加入专题讨论",
        "关注专题教育成效",
        "你也许有过这样的夜晚",
        "你或许有一个梦",
        "字体大小",
    ],
)
def test_labels_of_the_text_with_words_of_sites_stay(outlined, label):
    found = outlined(article(below=f"{label}\n{ROWS[1][::-1]}。"))
    assert label in [block["text"] for block in found["blocks"]]
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "船牌写明船主、许可证号、举报电话。船牌由村里统一制作。",
        "举报电话：0000-1234567",
        "举报邮箱：a@example.com",
        "船票写着渡船的许可证号码和举报电话",
    ],
)
def test_where_to_complain_is_said_in_a_notice(outlined, line):
    found = outlined(
        f"渡口镇渔船管理办法\n{PROSE}\n{line}\n{PROSE}\n渡口镇人民政府\n2021年3月2日\n"
    )
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "违法和不良信息举报电话：0000-12345678 举报邮箱：jubao@example.com",
        "青湾网站举报电话：0000-12345678",
        "互联网新闻信息服务许可证编号：00120170001",
        "出版物经营许可证：新出发青零字第00号",
    ],
)
def test_where_to_complain_of_a_site_is_dropped(outlined, line):
    assert outlined(f"渡口镇的船\n{PROSE}\n{PROSE}\n{line}\n")["furniture"] == [line]


def test_a_line_that_was_cut_off_the_one_above_is_no_sites(outlined):
    text = (
        "第一条　渔船由镇里统一登记，船主应当在船舱里挂\n"
        "牌子，写明船主、版权声明、转载许可。牌子由村里\n"
        "统一制作，不收费，丢了可以再领一块。\n"
        "第二条　渔船三年检查一次，不合格的渔船不得下水\n"
        "捕鱼，船主应当在三个月以内修好，再请人来看船。\n"
    )
    found = outlined(f"渡口镇渔船管理办法\n{text}")
    assert found["furniture"] == []
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize(
    "line",
    [
        "首页→设置",
        "资料图",
        "组图：渡口的灯",
        "关注我的人，都在对岸",
        "关注我，就像关注一盏灯。",
    ],
)
def test_what_only_looks_like_a_page_within_a_text_stays(outlined, line):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    found = outlined(f"渡口的灯\n\n{prose}\n\n{line}\n\n{prose}\n")
    assert found["furniture"] == []


def test_a_trail_of_arrows_above_the_title_goes(outlined):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    found = outlined(f"首页→青湾新闻\n渡口的灯\n2021年5月14日\n\n{prose}\n\n{prose[::-1]}\n")
    assert (found["title"], found["furniture"]) == ("渡口的灯", ["首页→青湾新闻"])


def test_the_name_of_a_file_that_a_line_announces_stays(outlined):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    text = f"{prose}\n\n改名以前：\n\nIMG_20240301_1203.jpg\n\n{prose}\n"
    assert outlined(f"怎样给照片改名\n\n{text}")["furniture"] == []


MANUAL = "渡口的船票软件可以给船票加一个边框，下面说明怎样加，加好以后还可以改。"


@pytest.mark.parametrize(
    "line",
    [
        "渡船进入青湾市场（图片）",
        "把票面保存为图片文件",
        "Restrict ferry login",
        "#!/bin/sh",
    ],
)
def test_what_only_has_words_of_sites_stays(outlined, line):
    found = outlined(f"渡口的灯\n\n{MANUAL}\n\n{MANUAL}\n\n{line}\n\n{MANUAL}\n\n{MANUAL}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("line", ["Please log in to comment", "Sign up or log in", "Login"])
def test_where_readers_log_in_is_no_text(outlined, line):
    found = outlined(f"渡口的灯\n\n{MANUAL}\n\n{MANUAL}\n\n{line}\n")
    assert found["furniture"] == [line]


KANA = "渡しの船は朝の六時に出る。乗るのは隣の町へ野菜を売りに行く人たちで、かごを並べて座る。"


def test_what_is_searched_for_most_is_counted_and_ends_where_its_numbers_do(outlined):
    ranked = ["1 明起降温", "2 夜航吗", "3 集市搬家"]
    said = ["网友评论(2)", "网友 小鱼：我们也要！"]
    below = "\n".join(("热搜榜", *ranked, *said))
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n{PROSE}\n编辑：石一\n{below}\n")
    assert found["furniture"][:4] == ["热搜榜", *ranked]


def test_what_a_text_ranks_below_such_a_word_stays(outlined):
    ranked = "1 荠菜\n2 马兰头\n3 香椿"
    found = outlined(f"雨后菌子上市\n\n{PROSE}\n\n菜场热搜榜\n{ranked}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("word", ["広告", "スポンサーリンク"])
def test_an_advertisement_of_which_the_text_says_nothing_is_no_heading(outlined, word):
    found = outlined(f"渡しの灯\n\n{KANA}\n\n{word}\n\n■船\n\n{KANA}\n\n■灯\n\n{KANA}\n")
    assert found["furniture"] == [word]


def test_where_the_text_tells_of_advertisements_they_may_head_it(outlined):
    told = "駅の広告は毎週かわる。貼るのは町の老人で、古い紙の上に新しい紙をのせていく。"
    found = outlined(f"渡しの灯\n\n{KANA}\n\n広告\n\n{told}\n\n灯\n\n{KANA}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(("first", "last"), [("新聞", "放送"), ("看板", "看板")])
def test_advertisements_may_be_a_part_among_others_as_short(outlined, first, last):
    parts = "".join(f"{head}\n\n{KANA}\n\n" for head in (first, "広告", last))
    assert outlined(f"渡しの灯\n\n鷲尾太郎\n\n{parts}")["furniture"] == []


@pytest.mark.parametrize(
    "line", ["本文来自青湾日报，未经许可不得转载。", "文章来自青湾网，未经授权，任何人不得使用。"]
)
def test_who_forbids_to_copy_is_the_site_though_it_says_whence_the_text_is(outlined, line):
    found = outlined(f"渡口的灯\n何小满\n\n{PROSE}\n{PROSE[::-1]}。\n{line}\n")
    assert found["furniture"] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "镇里说，船是大家的，未经同意不得改动。",
        "他立下规矩：未经许可，任何人不得上船。",
        "2023年5月8日她写道：未经允许，不得引用我的信。",
        "未经母亲同意，不得采用别家的缆绳。",
        "镇上规定：未经许可，任何人不得转载渡口的账本。",
        "他在船头写着：未经允许，请勿盗用。",
        "作者：何小满，未经许可不得转载。",
    ],
)
def test_what_else_is_forbidden_is_told(outlined, line):
    found = outlined(f"渡口的灯\n何小满\n\n{PROSE}\n{line}\n{PROSE[::-1]}。\n")
    assert found["furniture"] == []


def test_the_code_of_a_picture_goes_and_a_checksum_stays(outlined):
    found = outlined(
        f"渡口的灯\n\n{PROSE}\n\nlocal{'5c1f7720' * 4}\n\n{PROSE}\n\n{'d41d8cd9' * 4}\n\n{PROSE}\n"
    )
    assert found["furniture"] == [f"local{'5c1f7720' * 4}"]


def test_what_leads_past_a_menu_is_no_title(outlined):
    found = outlined(
        "メニューをとばして本文へ\n渡し船の灯がともる\n2021年3月5日\n渡し船の灯が昨夜ともった。町の人たちは岸に集まった。\n"
    )
    assert (found["title"], found["furniture"]) == (
        "渡し船の灯がともる",
        ["メニューをとばして本文へ"],
    )


BELOW = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"


@pytest.mark.parametrize(
    "line", ["附件【值守表.doc】已下载87次", "附件【值守表.doc】已下载次", "附件【值守表.xls】"]
)
def test_files_to_fetch_go(outlined, line):
    assert outlined(f"渡口的灯\n\n{BELOW}\n\n{BELOW}\n{line}\n")["furniture"] == [line]


@pytest.mark.parametrize("line", ["附件：值守表", "附件1【值守表】如下", "【附件】"])
def test_what_is_added_to_a_text_stays(outlined, line):
    assert outlined(f"渡口的灯\n\n{BELOW}\n\n{BELOW}\n{line}\n")["furniture"] == []


def test_where_one_is_goes_below_a_label_of_the_site(outlined):
    crumb = "您的位置：网站首页 → 渡口动态 → 灯火新闻"
    text = f"站内搜索：\n{crumb}\n渡口的灯亮了一整夜\n2021-06-15\n{BELOW}\n{BELOW}\n"
    assert crumb in outlined(text)["furniture"]


@pytest.mark.parametrize(
    "line", ["发送的入口在客户端的生产者类里:", "分享的链接都在这里", "保存的标题在本页里："]
)
def test_what_was_done_is_no_button(outlined, line):
    found = outlined(f"渡口的灯亮了\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("line", ["10,716 阅读9分钟", "歡迎光臨青灣報道網 當前時間："])
def test_what_a_site_counts_and_says_first_goes(outlined, line):
    found = outlined(f"渡口的灯亮了一整夜\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == [line]


@pytest.mark.parametrize("name", ["展覽現場_副本.jpg", "1714350000123.png"])
def test_the_file_of_a_picture_goes_above_what_it_shows(outlined, name):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{name}\n渡口现场\n\n{PROSE}\n")
    assert found["furniture"] == [name]


@pytest.mark.parametrize(
    "files", ["渡口.jpg\n石阶.jpg\n图标.jpg", "压缩包里有：\n渡口.jpg\n一张图\n石阶.jpg\n又一张图"]
)
def test_files_that_a_text_lists_stay(outlined, files):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{files}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "T + -",
        "A- A+",
        "(本文来自青湾新闻，更多原创资讯请下载“青湾新闻”APP)",
        "（原题为《青湾渡口停航三日》）",
        "本文原标题：《青湾渡口停航三日》",
        "已输入0字",
        "隐藏边栏",
        "调整字体",
        "登录并发贴",
        "易信",
        "Qzone",
    ],
)
def test_sizes_of_letters_apps_and_former_titles_are_the_sites(outlined, line):
    head = "青湾渡口停航检修三日\n\n2021-03-05 来源：青湾报"
    for text in (f"{head}\n\n{line}\n\n{FERRY}", f"{head}\n\n{FERRY}\n\n{FERRY}\n\n{line}"):
        found = outlined(text + "\n")
        assert line in found["furniture"]
        assert found["byline"] == []


@pytest.mark.parametrize("word", ["标签", "频道", "发表", "关注我", "易信"])
def test_such_a_word_heads_text_within_it(blocks, word):
    assert ("heading", word) in blocks(f"{FERRY}\n\n{FERRY}\n\n{word}\n\n{FERRY}\n\n{FERRY}\n")


@pytest.mark.parametrize(
    "line", ["原题《夜渡》，收入集子时改为今名。", "这首诗原题为《夜渡》", "“原题”二字是后来加的"]
)
def test_a_writer_tells_of_a_former_title(outlined, line):
    found = outlined(f"渡口\n何小满\n\n河水慢慢\n船也慢慢\n等的人\n还在对岸\n\n{line}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "来自青湾的信，更多的话请留到见面再说",
        "（本文来自旧日记，更多细节请见附录二）",
        "下一件：旧船桨",
        "上一件：青花碗",
        "版权所有者是他的孙子，如今在省城教书。",
    ],
)
def test_letters_and_things_shown_one_by_one_are_no_sites(outlined, line):
    found = outlined(f"渡口的灯亮了一整夜\n\n{FERRY}\n\n{line}\n\n{FERRY}\n\n{line}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "声明：该作品系作者结合法规及网上资料整合，如有错误请联系删除。",
        "本文来源：https://www.qingwan.cn/wen/12.html",
        "喜欢渡口请大家收藏：(www.qingwan.cc)渡口更新速度最快。",
    ],
)
def test_what_sites_of_advice_and_of_novels_say_goes(outlined, line):
    found = outlined(f"渡口的灯亮了一整夜\n\n{FERRY}\n\n{FERRY}\n\n{line}\n")
    assert (found["furniture"], found["source"]) == ([line], None)


@pytest.mark.parametrize(
    "line",
    [
        "以上内容请大家对照，出现症状及时就医。",
        "我还有疑问，想问问在线的律师。",
        "各位书友晚上照例聚在渡口的茶馆。",
        "来自青湾的作品",
        "声明：渡口今天停航。",
    ],
)
def test_writers_say_what_sounds_like_advice(outlined, line):
    found = outlined(f"渡口的灯亮了一整夜\n\n{FERRY}\n\n{line}\n\n{FERRY}\n\n{line}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "本条目发布于2012年4月2日。属于旧事分类，被贴了 灯、渡口 标签。作者是huai。",
        "本篇發表於 舊事 並標籤為 燈、渡口。將永久鏈結加入書籤。",
    ],
)
def test_what_a_blog_files_an_entry_under_goes(outlined, line):
    assert outlined(f"渡口的灯亮了一整夜\n\n{FERRY}\n\n{line}\n")["furniture"] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "本条目发布于2012年，当时只有两段话，后来慢慢长成了今天的样子。",
        "他说要把旧书一本一本捐出去，再把链接一个一个加入书签。",
    ],
)
def test_what_is_told_of_entries_and_links_stays(outlined, line):
    assert outlined(f"渡口的灯亮了一整夜\n\n{FERRY}\n\n{line}\n")["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "如若转载，请注明出处：http://www.example.com/12.html",
        "更多资讯请到：www.example.com 青湾百科",
    ],
)
def test_what_a_site_asks_of_those_who_copy_goes(outlined, line):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    found = outlined(f"渡口的灯\n\n{prose}一。\n\n{prose}二。\n\n{line}\n")
    assert found["furniture"] == [line]
