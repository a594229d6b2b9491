import pytest

TEXT = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
HEAD = "渡口的灯又亮了一整夜\n来源：青湾日报 2023-05-02 10:20\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "今天是：2024年5月6日 星期一",
        "2024年5月6日 星期一 农历三月廿八",
        "今日天气：多云 18℃~25℃",
        "网站支持IPv6",
        "青湾网 www.qingwan.cn",
        "正在阅读：",
        "top of page",
        "Search results for: 渡口",
        "標籤彙整：渡口",
        "目前顯示的是 九月 30, 2020的文章",
        "「地域」の記事一覧",
        "我已年滿18歲進入進入",
        "或不同意本條款離開離開",
        "關閉此視窗 請至Edge官網下載 請至Google官網下載",
        "青湾トップ>> キーワード",
        "財經 > 財經政策",
        "財經首頁 財經即時 財經政策 國際財經 證券產業 房產資訊 財經週報 基金查詢 投資理財 粉絲團",
        "2023年 / 5 月 3日 / 星期三",
        "親，雙擊螢幕即可自動滾動",
    ],
)
def test_what_a_site_says_of_the_day_and_of_itself_above_the_title_goes(outlined, line):
    found = outlined(f"{line}\n{HEAD}{TEXT}\n{TEXT}\n")
    assert found["title"] == "渡口的灯又亮了一整夜"
    assert found["date"] == "2023-05-02T10:20"
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize(
    "line",
    [
        "总访问量：12345",
        "您是第 3456 位访客",
        "123人已读",
        "技术支持：云阜科技有限公司",
        "主办：青湾市人民政府办公室 承办：青湾市大数据局",
        "网络文化经营许可证",
        "新出网证（湘）字012号",
        "建议使用1920*1080分辨率浏览",
        "---政府网站---",
        "文明上网理性发言，请遵守新闻评论服务协议",
        "还可以输入 200 字",
        "昵称 *",
        "网友评论（0）",
        "已经是第一篇",
        "打开青湾新闻，阅读体验更佳",
        "TA的最新文章",
        "本文由青湾网编辑整理",
        "[标签] 春耕 水利",
        "图片来源：网络",
        "投资有风险，入市需谨慎",
        "如涉及版权问题，请与我们联系。",
        "声明：该文观点仅代表作者本人，本平台系信息发布平台，仅提供信息存储空间服务。",
    ],
)
def test_what_a_site_says_of_itself_below_the_text_goes(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{TEXT}\n{line}\n")
    assert (len(found["blocks"]), found["credits"]) == (2, [])
    assert found["furniture"] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "今天是：二〇二四年五月六日，一个晴天。",
        "多云，十八度，风从江上来。",
        "约5分钟后，船靠了岸。",
        "技术支持：何小满",
        "您是第三位问我的人。",
        "投资有风险，他却把船卖了入了股。",
        "已经是第一篇日记写下的三年以后",
        "主办单位：青湾市水利局",
    ],
)
def test_what_writers_say_stays(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{line}\n{TEXT}\n{line}\n")
    assert found["furniture"] == []


def test_the_minutes_of_a_recipe_stay(outlined):
    steps = "把锅烧热，倒油，下姜片。\n约5分钟\n再把鱼放进去，两面煎黄，加水。\n约20分钟\n"
    found = outlined(f"江鱼汤的做法\n\n{steps}出锅前撒葱花，盐要最后放，汤才白。\n")
    assert found["furniture"] == []


HANT = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，籃子挨著籃子。"


@pytest.mark.parametrize(
    "line",
    [
        "1,234次瀏覽",
        "0則留言",
        "追蹤青灣新聞網IG",
        "覺得這篇文章有幫助嗎？",
        "※ 本文由作者授權刊登",
        "※ 提醒您：抽菸有害健康",
        "延伸閱讀》渡口的燈又亮了",
        "關於我們 聯絡我們 廣告刊登",
        "無障礙標章",
    ],
)
def test_what_sites_of_taiwan_and_hong_kong_say_below_the_text_goes(outlined, line):
    found = outlined(f"渡口的燈又亮了\n青灣日報 2023-05-02\n\n{HANT}\n{HANT}\n{line}\n")
    assert (len(found["blocks"]), found["furniture"]) == (2, [line])


@pytest.mark.parametrize("word", ["展開", "收合", "圖集", "原文連結", "傳送"])
def test_a_button_between_title_and_text_is_nobody(outlined, word):
    found = outlined(f"渡口的燈又亮了\n青灣日報 2023-05-02\n{word}\n\n{HANT}\n{HANT}\n")
    assert (found["byline"], len(found["blocks"])) == ([], 2)


KANA = "渡し船は朝の六時に出て、夕方の七時に戻る。乗るのは町へ野菜を売りに行く人たちだ。"


@pytest.mark.parametrize(
    "line",
    [
        "※無断転載・複製を禁じます",
        "著作権は青湾新聞社に帰属します",
        "このページに関するアンケート",
        "コメントはまだありません",
        "ページの先頭へ",
        "個人情報保護方針",
        "この記事は約3分で読めます。",
    ],
)
def test_what_japanese_sites_say_below_the_text_goes(outlined, line):
    found = outlined(f"渡し船の灯りがともる\n青湾新聞 2023年5月2日\n\n{KANA}\n{KANA}\n{line}\n")
    assert (len(found["blocks"]), found["furniture"]) == (2, [line])


def test_a_warning_within_a_sentence_stays(outlined):
    line = "老何常說，喝酒不開車，喝酒也不撐船。"
    found = outlined(f"渡口的燈又亮了\n\n{HANT}\n{line}\n{HANT}\n{line}\n")
    assert len(found["blocks"]) == 4


@pytest.mark.parametrize(
    "line",
    [
        "图片加载中...",
        "点击播放视频",
        "00:00/02:15",
        "插播广告",
        "剩余内容请登录后查看",
        "相关阅读：渡口的灯又亮了",
        "← 左右滑动查看更多 →",
        "[NextPage]",
        "(1/5)",
        "关注我们",
        "写真を拡大",
        "広告の後に記事が続きます",
    ],
)
def test_what_stands_for_pictures_and_pages_goes_from_between_paragraphs(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{line}\n{TEXT}\n\n{TEXT}\n")
    assert (len(found["blocks"]), found["furniture"]) == (3, [line])


@pytest.mark.parametrize(
    "line",
    [
        "相关阅读：《渡口的灯》",
        "推荐阅读：渡口的灯又亮了，桥也通了。",
        "他把图片加载中的字样看了很久",
        "向左滑动的是船，不是岸",
    ],
)
def test_what_only_begins_so_stays(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{line}\n{TEXT}\n\n{TEXT}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "农历腊月二十三",
        "农历七月半的渡口",
        "5月6日 晴 22℃",
        "星期一 阴 20℃",
        "系统维护：每月第一个星期日",
        "网站设计：80元一页",
        "著作権は主催者に帰属します。",
        "館内での無断複製は禁止です。",
        "請遵守會場紀律，文明發言",
        "IPv6",
        "喜欢这篇吗？",
        "打开夜间模式，阅读体验更好",
        "（免责声明：我不会做菜，照着做坏了别来找我）",
        "如涉及版权问题，请与作者联系。",
    ],
)
def test_what_writers_say_within_a_text_stays(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{line}\n{TEXT}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "title",
    [
        "投资有风险，入市需谨慎",
        "系列报道｜渡口一百年",
        "より良いホームページにするために",
        "农历七月半",
        "隐私政策",
        "验证码",
        "到底了",
    ],
)
def test_a_text_may_be_called_as_sites_speak(outlined, title):
    found = outlined(f"{title}\n何小满\n\n{TEXT}\n{TEXT}\n")
    assert (found["title"], found["byline"]) == (title, ["何小满"])


def test_days_of_the_moon_head_a_diary(outlined):
    found = outlined(f"渡口日记\n\n农历三月廿八\n\n{TEXT}\n\n农历三月廿九\n\n{TEXT}\n")
    headings = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert headings == ["农历三月廿八", "农历三月廿九"]


def test_who_helps_is_listed_with_who_holds_it(outlined):
    form = "主办单位：青湾市文化馆\n承办单位：渡口社区\n技术支持：云阜科技有限公司\n"
    assert outlined(f"渡口读书会启事\n\n{TEXT}\n{TEXT}\n\n{form}")["furniture"] == []


@pytest.mark.parametrize(
    "word", ["人才招聘", "合作伙伴", "推荐视频", "用户评论", "附件下載", "夜间模式"]
)
def test_a_part_of_a_text_may_be_called_as_links_are(outlined, word):
    found = outlined(f"渡口\n何小满\n\n缘起\n\n{TEXT}\n\n{word}\n\n{TEXT}\n\n结语\n\n{TEXT}\n")
    assert found["furniture"] == []


def test_a_line_of_a_poem_may_be_what_apps_say(outlined):
    poem = "绳子放完了\n到底了\n水声很远\n\n我喊了一声\n有人应\n"
    assert outlined(f"井底\n何小满\n\n{poem}")["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "Notice: The content above (including pictures if any) is posted by a user of the site.",
        "“特别声明：以上作品内容(包括在内的图片)为青湾网用户上传并发布，本平台仅提供信息存储空间服务。",
        "该文观点仅代表作者本人，渡口平台仅提供信息存储空间服务。",
        "本文为青湾号作者或机构在青湾新闻上传并发布，仅代表该作者或机构观点，不代表青湾新闻的立场。",
        "本网站所刊载信息，不代表青湾网观点。 刊用本网站稿件，务经书面授权。",
        "更多精彩内容请进入社会新闻",
        "本文由 渡口报© 授权 青湾网 发表，并经青湾网编辑。",
        "暂无评论哦，快来评价一下吧！",
        "跟贴热词：",
    ],
)
def test_what_a_site_says_of_whose_a_text_is_goes(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{TEXT}\n{line}\n")
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]


@pytest.mark.parametrize(
    "line",
    [
        "更多的渡船请进入避风港，天黑以前不要出来。",
        "这封信仅代表作者本人，渡口的人各有各的看法。",
        "本文为什么写到渡口，要从那年夏天说起，代表们后来都记得。",
        "暂无评论，先把船修好再说。",
    ],
)
def test_sentences_that_begin_so_stay(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{line}\n{TEXT}\n")
    assert line in [block["text"] for block in found["blocks"]]


def test_votes_and_what_a_library_says_of_a_file_go(outlined):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    told = "简介:本站收集了与《渡口的灯》有关的文章多篇，供参考，更多内容请在站内搜索。"
    votes = "狂踩\n(17)\n27.4%\n点赞\n(45)\n72.6%"
    found = outlined(f"渡口的灯\n2021-03-18 10:20\n{told}\n{prose}\n{prose}\n{votes}\n")
    assert [block["text"] for block in found["blocks"]] == [prose, prose]


@pytest.mark.parametrize(
    "line",
    [
        "![]()",
        "请稍候...",
        "404 Not Found",
        "免责声明:市场有风险,选择需谨慎!此文仅供参考。",
        "營業執照 - 增值電信業務許可證 - 網絡視聽節目許可證",
    ],
)
@pytest.mark.parametrize("place", [0, 2])
def test_what_a_page_prints_while_it_loads_and_below_goes(outlined, line, place):
    lines = [TEXT, TEXT]
    lines.insert(place, line)
    assert [block["text"] for block in outlined("\n".join(lines))["blocks"]] == [TEXT, TEXT]


@pytest.mark.parametrize("line", ["请稍等片刻", "稍等...他说", "免责声明：我什么也没有答应过他。"])
def test_who_asks_to_wait_stays(outlined, line):
    assert line in str(outlined(f"{HEAD}{TEXT}\n{line}\n{TEXT}\n")["blocks"])


@pytest.mark.parametrize(
    "line",
    [
        "微信图片_20190412191724.jpg",
        "QQ圖片20180206210205",
        "图片7.png",
        "来源 :渡口界 | 被引量 : 0次 | 上传用户:boat",
        "更多精彩报道,请关注渡口网。",
        "【浏览次数】:人",
        "信息分类",
    ],
)
def test_what_stands_for_pictures_and_counts_goes(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n\n{TEXT}\n\n{line}\n\n联系我们\n")
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]


def test_several_files_between_paragraphs_are_pictures(outlined):
    found = outlined(f"{HEAD}{TEXT}\n\n图片7.png\n\n图片8.png\n\n{TEXT}\n")
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]


@pytest.mark.parametrize("line", ["渡口灯亮 第二张1.jpg", "(原标题《渡口》)", "发表评论 _COUNT_条"])
def test_pictures_of_any_name_and_what_a_portal_says_of_a_title_go(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{TEXT}\n{line}\n")
    assert [block["text"] for block in found["blocks"]] == [TEXT, TEXT]
