from itertools import product

import pytest

PROSE = "　　渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
MORE = "　　老何撑了三十年船，手上的茧比桨还硬。他说，水认得人。\n"

SORTED = (
    "人物 · 第8期",
    "街区笔谈　Vol.7",
    "ローカル探訪 No.3",
    "連載　台所の記　第七回",
    "连载⑧",
    "桥北副刊．短輯",
    "【副刊·小说】",
    "FEATURE　特写",
    "封面故事 | COVER STORY",
    "口述",
    "青湾老年大学　　内部资料 注意保存",
    "メールマガジン「港の台所」第112号",
    "青湾社会研究　2021年第4期（总第112期）",
    "副刊　A8版",
    "八年级语文同步阅读（青湾版）第47页",
)
CALLED = ("绝密", "机密", "记忆", "旅行", "家庭", "城市", "口述", "对话", "散文", "历史", "阅读")
TITLES = ("撑船的人", "老何：撑了三十年船，最怕有人说“快点”", "桥通以后，船往哪里去？")
BELOW = ("文/何小满\n\n", "何小满\n\n", "——记渡口的老何\n何小满\n\n")


@pytest.mark.parametrize(("rubric", "title", "below"), list(product(SORTED, TITLES, BELOW)))
def test_what_sorts_a_text_above_its_title_is_none(outlined, rubric, title, below):
    found = outlined(f"{rubric}\n{title}\n{below}{PROSE}{MORE}")
    assert (found["title"], found["byline"]) == (title, ["何小满"])
    assert found["subtitle"] == ("——记渡口的老何" if below[0] == "—" else None)


@pytest.mark.parametrize("word", ["书里书外", "街巷"])
def test_a_word_in_brackets_sorts_what_says_more_of_the_text(outlined, word):
    found = outlined(f"【{word}】\n撑船的人\n何小满\n\n{PROSE}{MORE}")
    assert found["title"] == "撑船的人"


def test_a_column_of_letters_heads_one_of_them_and_is_the_title_of_several(outlined):
    letter = f"编辑同志：\n{PROSE}{MORE}"
    one = outlined(f"读者来信\n渡口的灯谁来修？\n\n{letter}")
    several = outlined(f"读者来信\n渡口的灯谁来修\n\n{letter}\n给骑车人留条路\n\n{letter}")
    assert one["title"] == "渡口的灯谁来修？"
    assert several["title"] != "给骑车人留条路"


@pytest.mark.parametrize(
    ("first", "below"),
    [
        ("人物", "何小满"),
        ("来信", "——给远方的你"),
        ("人物｜撑船三十年", "■三十年的水"),
        ("生活·渡口的船", "桥通以后\n何小满"),
        ("渡口夜谈 第三期", "早班船"),
        ("渡口夜谈（第三期）", "——老船工访谈实录"),
        ("内部资料", "早班船"),
        ("归 RETURN", "何小满"),
        ("竹篙·流水", "何小满"),
        ("【竹篙】", "何小满"),
        ("渡口的船（17）", "何小满"),
        ("第112号渡船", "何小满"),
        ("渡口会议纪要（第3号）", "地点：渡口镇二楼"),
        ("青湾镇公告 第3号", "渡口的船停航一天的通告"),
        ("渡口的灯", "一个船工的三十年\n何小满"),
    ],
)
def test_what_only_looks_so_is_the_title(outlined, first, below):
    found = outlined(f"{first}\n{below}\n\n{PROSE}{MORE}")
    assert found["title"] in {first, None}


@pytest.mark.parametrize(
    ("head", "source", "date"),
    [
        ("青湾日报数字报　2024年5月14日　星期二　第03版：民生", "青湾日报", "2024-05-14"),
        ("2021年第4期　青湾社会研究　总第112期", "青湾社会研究", None),
        ("港聞｜A12　2022年9月27日（二）", None, "2022-09-27"),
        ("要闻 A02 2024-05-06", None, "2024-05-06"),
    ],
)
def test_the_head_of_a_page_may_name_a_desk_or_a_journal(outlined, head, source, date):
    found = outlined(f"{head}\n撑船的人\n何小满\n\n{PROSE}{MORE}")
    assert (found["title"], found["source"], found["date"]) == ("撑船的人", source, date)
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "issue",
    [
        "菜价周报 第3期",
        "竹器爱好者周刊 第120期",
        "桥北读书会第12期",
        "篾匠培训班 第2期",
        "更新日志 vol.3",
        "每周菜谱 No.12",
        "菜园日记 #5",
        "播客 Vol.12",
        "问答集 第5辑",
        "观鸟记录 第8号",
        "桥北#3",
        "老何 No.3",
        "操作手册 第4版",
        "黑板报（一）",
        "船工快报（二）",
    ],
)
@pytest.mark.parametrize(
    "heading", ["本周早市的菜价和下周的天气", "怎样挑一只好的竹篮？", "时间、地点和内容"]
)
def test_an_issue_keeps_its_title_above_its_first_heading(outlined, issue, heading, gap):
    found = outlined(gap.join([issue, heading, PROSE.strip(), "编篮子的人", MORE]))
    assert found["title"] == issue
    dated = outlined(gap.join([issue, "2021年6月3日", heading, PROSE.strip(), "编篮子的人", MORE]))
    assert (dated["title"], dated["date"]) == (issue, "2021-06-03")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "word",
    sorted({*CALLED, "灯·影", "城市·记忆", "【家庭】"}),
)
def test_a_word_that_a_text_may_be_called_is_a_rubric_only_above_what_is_signed(
    outlined, word, gap
):
    for heading in (
        "竹篮里的露水和灶台上的灯火",
        "为什么还要去那个渡口？",
        "老何站着，一直朝我挥手",
    ):
        found = outlined(gap.join([word, heading, PROSE.strip(), "编篮子的人", MORE]))
        assert found["title"] == word


def test_a_text_speaks_of_what_it_is_called_and_not_of_the_column_it_stands_in(outlined):
    lines = ["家庭", "我和老何在渡口的夏天", "何小满", PROSE.strip(), "编篮子的人", MORE]
    assert outlined("\n\n".join(lines))["title"] == "我和老何在渡口的夏天"
    lines[3] += "说起家庭，谁也没有说话。"
    assert outlined("\n\n".join(lines))["title"] == "家庭"


def test_an_edition_of_a_book_is_no_page_of_a_paper(outlined):
    found = outlined(f"竹篮 第3版\n——写给老何\n何小满\n{PROSE}{MORE}")
    assert (found["title"], found["subtitle"]) == ("竹篮 第3版", "——写给老何")
    found = outlined(f"编篮图解 第3版\n新版增加了哪些内容？\n{PROSE}怎样收口？\n{MORE}")
    assert found["title"] == "编篮图解 第3版"


AGAIN = (
    "（逢星期四刊出）",
    "（每周三见报）",
    "（本栏逢周二、四刊登）",
    "(隔週刊出)",
    "【每月一日刊出】",
)


@pytest.mark.parametrize("again", AGAIN)
def test_a_column_that_comes_again_is_called_above_the_title(outlined, again):
    found = outlined(f"艄公話\n撑船的人不坐船\n何小满\n2017年4月6日\n{PROSE}{MORE}{again}\n")
    assert (found["title"], found["subtitle"]) == ("撑船的人不坐船", None)
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize("end", ["", "（上星期四写完）\n", "（逢集的日子，船要多开两班）\n"])
def test_a_title_and_its_subtitle_stay_where_no_column_comes_again(outlined, end):
    found = outlined(f"艄公話\n撑船的人不坐船\n何小满\n2017年4月6日\n{PROSE}{MORE}{end}")
    assert found["title"] in {"艄公話", "艄公話撑船的人不坐船", "艄公話　撑船的人不坐船"}


@pytest.mark.parametrize("book", ["渡口文粹　卷四・船", "渡口文粹 卷之四", "《渡口文粹》第四卷"])
@pytest.mark.parametrize("who", ["宋代：何小满", "〔宋〕何小满", "两汉：何小满"])
def test_a_book_and_its_volume_stand_above_what_an_author_of_old_wrote(outlined, book, who):
    assert outlined(f"{book}\n\n待渡说\n\n{who}\n\n{PROSE}{MORE}")["title"] == "待渡说"


@pytest.mark.parametrize("below", ["船工", "何小满", "——青湾渡口史料"])
def test_a_volume_without_such_an_author_is_the_title(outlined, below):
    assert outlined(f"渡口志　卷四\n{below}\n\n{PROSE}{MORE}")["title"] == "渡口志　卷四"


@pytest.mark.parametrize(
    "rubric", ["◎街谈巷议", "【竹篙笔记】", "原创", "人物 · 第8期", "“渡口百年”系列报道之三"]
)
@pytest.mark.parametrize("title", ["撑船的人", "桥通以后，船往哪里去？", "船工日记（节选）"])
@pytest.mark.parametrize(
    "below", ["（外一篇）", "（记渡口的老何）", "记者探访渡口", "——记渡口的老何"]
)
def test_a_subtitle_may_stand_between_a_title_below_its_rubric_and_who_signs(
    outlined, rubric, title, below
):
    found = outlined(f"{rubric}\n{title}\n{below}\n本报记者　何小满\n\n{PROSE}{MORE}")
    assert (found["title"], found["subtitle"]) == (title, below)
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize("mark", ["◎", "★", "◆"])
def test_a_mark_and_a_name_sort_nothing(outlined, mark):
    found = outlined(f"{mark}何小满\n撑船的人\n李二红\n\n{PROSE}{MORE}")
    assert f"{mark}何小满" in str(found) or "何小满" in found["byline"]


@pytest.mark.parametrize("above", ["——新春走基层——", "──渡口行──"])
def test_what_dashes_stand_about_is_no_title(outlined, above):
    found = outlined(f"{above}\n撑船的人\n何小满\n\n{PROSE}{MORE}")
    assert (found["title"], found["subtitle"]) == ("撑船的人", None)


def test_a_kicker_stands_above_a_title_that_a_dash_follows(outlined):
    head = "春耕时节\n老何：水认得人\n——渡口见闻\n何小满"
    found = outlined(f"{head}\n\n{PROSE}{MORE}")
    assert (found["title"], found["subtitle"]) == ("老何：水认得人", "——渡口见闻")


def test_what_is_said_may_be_a_title_below_a_rubric(outlined):
    found = outlined(f"【竹篙笔记】\n“船不会等人”\n——记渡口的老何\n何小满\n\n{PROSE}{MORE}")
    assert found["title"] == "“船不会等人”"


@pytest.mark.parametrize("title", ["◎竹篙", "★竹篙", "【竹篙】", "推荐"])
@pytest.mark.parametrize("below", ["（节选）", "（写于停航之后）", "2021年春", "2021年3月"])
def test_remarks_and_seasons_below_a_marked_line_are_no_title(outlined, title, below):
    found = outlined(f"{title}\n\n{below}\n\n何小满\n\n{PROSE}{MORE}")
    assert (found["title"], found["furniture"]) == (title, [])


def test_a_marked_word_that_the_text_says_is_its_title(outlined):
    found = outlined(f"◎渡口\n一个船工的三十年\n何小满\n\n{PROSE}{MORE}")
    assert (found["title"], found["subtitle"]) == ("◎渡口", "一个船工的三十年")


def test_a_marked_word_above_the_title_is_kept(outlined):
    found = outlined(f"◎街谈巷议\n\n撑船的人\n\n何小满\n\n{PROSE}{MORE}")
    assert (found["title"], found["furniture"]) == ("撑船的人", [])
    assert found["blocks"][0]["text"] == "◎街谈巷议"


def test_a_dedication_between_dashes_above_a_name_is_no_rubric(outlined):
    assert outlined(f"——写给渡口——\n何小满\n\n{PROSE}{MORE}")["title"] == "——写给渡口——"


@pytest.mark.parametrize(
    "rubric", ["（现场·我在岸边看春汛）", "（今日话题）", "(读者来信)", "（声音）"]
)
@pytest.mark.parametrize("below", ["本报记者　何小满\n\n", "2023-03-05 10:20 来源：青湾晚报\n\n"])
@pytest.mark.parametrize("title", ["“摆渡人”进了合作社", "渡口的灯谁来修？"])
def test_what_stands_in_round_brackets_above_a_title_sorts_the_text(outlined, rubric, below, title):
    found = outlined(f"{rubric}\n{title}\n{below}{PROSE}{MORE}")
    assert (found["title"], found["subtitle"]) == (title, None)


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("（没有写完的信）", "何小满"),
        ("（没有写完的信）", "——给老何"),
        ("（没有写完的信）", "渡口在左边"),
        ("【竹篙】", "（外一首）"),
        ("【渡口的船】", "老何的一天\n（掌声）"),
    ],
)
def test_a_title_may_stand_in_brackets_itself(outlined, title, below):
    assert outlined(f"{title}\n{below}\n\n{PROSE}{MORE}")["title"] == title


@pytest.mark.parametrize(
    ("rubric", "title", "below"),
    [
        ("【街坊快讯】", "一周邻里", "（3月1日—3月7日）"),
        ("【街坊快讯】", "一周邻里", "（外二则）\n何小满"),
        ("【专访】", "守灯的人：我只添油，不吹灯", "记者 何小满\n2023-07-19"),
    ],
)
def test_a_column_in_brackets_is_neither_title_nor_heading(outlined, rubric, title, below):
    found = outlined(f"{rubric}\n{title}\n{below}\n\n{PROSE}{MORE}")
    assert found["title"] == title
    assert ("paragraph", rubric) == (found["blocks"][0]["type"], found["blocks"][0]["text"])


@pytest.mark.parametrize(
    "rubric", ["封面人物　COVER STORY", "本地人物 | PEOPLE", "城市记忆　CITY LIFE"]
)
def test_a_desk_of_two_words_or_two_tongues_sorts_the_text(outlined, rubric):
    title = "守灯人：我等的不是船，是过河的人"
    found = outlined(f"{rubric}\n{title}\n何小满\n\n{PROSE}{MORE}")
    assert (found["title"], found["byline"]) == (title, ["何小满"])
    assert found["blocks"][0]["text"] == rubric


@pytest.mark.parametrize("title", ["渡口记忆　FERRY", "城市灯火　LIGHTS AT NIGHT"])
def test_a_title_in_two_tongues_sorts_nothing(outlined, title):
    assert outlined(f"{title}\n何小满\n\n{PROSE}{MORE}")["title"] == title


VISIT = "　　何小满每周三推着书车去渡口的病房，一间一间地问，病房里有人要钥匙。\n"


@pytest.mark.parametrize("channel", ["社文消息", "最新動態", "校園資訊"])
def test_a_channel_parted_by_a_day_from_what_the_text_tells_is_no_title(outlined, channel):
    found = outlined(f"{channel}\n\n2013-05-21\n\n病房里的钥匙\n\n{VISIT}{PROSE}{MORE}")
    assert (found["title"], found["date"]) == ("病房里的钥匙", "2013-05-21")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("病房手記", "沒人要的書"),
        ("夜行消息", "第一站"),
        ("病房消息", "病房钥匙"),
        ("少年心事", "病房里的钥匙"),
        ("好消息", "病房里的钥匙"),
    ],
)
def test_a_title_above_a_day_and_a_heading_stays(outlined, first, second):
    found = outlined(f"{first}\n2013-05-21\n{second}\n{VISIT}{PROSE}{MORE}")
    assert found["title"] == first


@pytest.mark.parametrize("gap", [" ", "　"])
def test_a_word_sorts_a_text_whose_first_words_are_who_wrote(outlined, gap):
    text = f"投書\n\n病房裡的鑰匙\n\n◎何小滿{gap}{VISIT.strip()}\n{PROSE}{MORE}"
    found = outlined(text)
    assert (found["title"], found["byline"]) == ("病房裡的鑰匙", ["何小滿"])
    assert outlined(text.replace("何小滿", "渡口船"))["byline"] == []


OLD = "　　余居江渚，舟楫往来三十余年矣。\n　　客问曰：水其可恃乎？对曰：水之可恃者，信也。\n"


@pytest.mark.parametrize(
    "volume", ["卷七・六朝文", "卷三 汉文", "第三卷", "江上集·卷二", "卷之三", "卷上"]
)
@pytest.mark.parametrize("title", ["渡江賦", "陳江表", "江亭夜泊"])
@pytest.mark.parametrize("who", ["李渡", "（唐）李渡", "唐·李渡", "李渡（唐）", "作者：李渡"])
def test_the_volume_of_a_book_stands_above_a_piece_and_who_wrote_it(outlined, volume, title, who):
    if title == "陳江表" and who == "李渡（唐）":
        return
    found = outlined(f"{volume}\n{title}\n{who}\n\n{OLD}")
    assert (found["title"], found["byline"]) == (title, ["李渡"])
    assert volume in str(found["blocks"])


def test_a_volume_above_a_chapter_is_no_such_thing(outlined):
    found = outlined(f"第三卷 渡口\n第一章 雾\n{OLD}第二章 桥\n{OLD}")
    assert found["title"] == "第三卷 渡口"


def test_the_turn_of_a_series_above_a_title_sorts_it(outlined):
    title = "「曲がった木は、そのままで」——船大工に聞く"
    found = outlined(f"つくる人たち　第12回\n{title}\n文＝何小満\n\n{PROSE}{MORE}")
    assert found["title"] == title


DESKS = (
    *("财经", "法治", "数码", "社会·民生", "暮らし", "経済・IT", "エンタメ", "科学・環境"),
    *("ビジネス", "おでかけ"),
)
HEADLINE = "镇上的渡口要添两条新船"
REPORT = (
    "　　青湾镇昨天开会，宣布渡口要添两条新船，旧船修好以后留给学校，让孩子们上课用。\n"
    "　　老何撑了三十年船。他说，船新了，水还是那片水，要紧的是人别急，慢慢来就好。\n"
)


@pytest.mark.parametrize("desk", DESKS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_desk_stands_above_a_title_that_the_text_follows_at_once(outlined, desk, gap):
    found = outlined(f"{desk}\n{HEADLINE}{gap}{REPORT}")
    assert found["title"] == HEADLINE
    assert sum(len(block["text"]) > len(desk) for block in found["blocks"]) == 2


@pytest.mark.parametrize("word", ["暮らし", "生活", "记忆", "旅行", "小说"])
@pytest.mark.parametrize("second", ["添新船", "一盏灯照着两岸的芦苇"])
def test_the_same_word_is_the_title_above_a_brief_line_or_one_the_text_has_not(
    outlined, word, second
):
    assert outlined(f"{word}\n{second}\n\n{REPORT}")["title"] == word


@pytest.mark.parametrize(
    "site",
    [
        "渡し場経済新聞",
        "青湾ニュースオンライン",
        "暮らしの情報サイト「わたし」",
        "お知らせ配信サービスのわたし便",
    ],
)
def test_what_a_site_says_it_is_stands_above_titles(outlined, site):
    assert outlined(f"{site}\n{HEADLINE}\n\n{REPORT}")["title"] == HEADLINE
