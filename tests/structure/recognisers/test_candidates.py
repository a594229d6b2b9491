import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.claim import weight
from convert.structure.page import laid_out
from convert.structure.recognisers.candidates import candidates, choice_of, likeliest

PROSE = "渡口的船每天清晨六点开，傍晚七点收，灯亮了一整夜，风大的时候就停。"
TITLE = "渡口的灯亮了一整夜没有灭"


def page_of(text):
    source = Source("a.txt", text.encode())
    found, _ = lines(text, source.register(text))
    return laid_out(found)


def chosen(text):
    page = page_of(text)
    choice = choice_of(page)
    return None if choice is None else page.text(choice.number)


@pytest.mark.parametrize(
    "above",
    [
        "青湾网\n\n",
        "登录\n注册\n\n青湾网\n\n",
        "石桥论坛\n\n",
        "专题\n要闻\n",
        f"{TITLE}_青湾网\n青湾网\n",
        "For You to Read\n",
        "青湾时评\n",
        "读书\n",
        "窗外\n",
        "窗外\n灯下\n",
        "",
    ],
)
def test_of_the_first_lines_the_one_above_the_date_is_the_title(above):
    assert chosen(f"{above}{TITLE}\n2021-03-05 10:20\n{PROSE}\n{PROSE}\n") == TITLE


def test_a_title_of_a_word_may_stand_above_a_subtitle_and_a_day():
    assert (
        chosen(f"青湾加装电梯的第一个冬天过去了\n下楼了\n{TITLE}\n2024-03-05\n{PROSE}\n")
        == "下楼了"
    )


def test_the_line_that_comes_again_is_the_title():
    text = f"· 船票又涨了\n· {TITLE}\n· 雨停以后\n{TITLE}\n{PROSE}\n"
    assert chosen(text).endswith(TITLE)


def test_a_short_line_between_two_long_ones_is_the_title():
    text = f"全市渡口今年都装上了新灯\n灯亮了\n装灯的钱从哪里来先算一笔账\n2021-03-05\n{PROSE}\n"
    assert chosen(text) == "灯亮了"


def test_the_line_whose_words_come_in_the_text_is_the_title():
    text = f"石桥旧闻\n\n{TITLE}\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n"
    assert chosen(text) == TITLE


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\n{PROSE}\n",
        f"材料一：\n{PROSE}\n材料二：\n{PROSE}\n",
        f"问：船几点开？\n答：{PROSE}\n问：灯呢？\n答：{PROSE}\n",
        f"2021-03-05 10:20 来源：青湾网\n{PROSE}\n{PROSE}\n",
        f"图为渡口的灯。（何小满 摄）\n{PROSE}\n{PROSE}\n",
        "灯不亮，船不开。\n",
    ],
)
def test_a_text_may_have_none(text):
    assert chosen(text) is None


def test_of_no_lines_none_is_chosen():
    assert likeliest(()) is None


def test_a_book_is_searched_no_further_than_its_head():
    page = page_of("\n".join([TITLE, PROSE, *[f"第{n}盏灯" for n in range(400)]]))
    assert max(one.number for one in candidates(page)) < 12


ROWS = [TITLE, PROSE, "青湾网", "2021-03-05", "灯", "（完）"]


@given(st.lists(st.sampled_from(ROWS), max_size=9))
def test_none_is_chosen_exactly_where_more_speaks_for_none(rows):
    text = "\n".join(rows)
    weights = {one.number: weight(one.evidence) for one in candidates(page_of(text))}
    best = choice_of(page_of(text))
    assert (best is None) is all(each < 0 for each in weights.values())
    assert best is None or weights[best.number] == max(weights.values())


@given(st.lists(st.sampled_from(ROWS), max_size=9))
def test_a_day_is_no_candidate(rows):
    page = page_of("\n".join(rows))
    assert not any(page.text(one.number) == "2021-03-05" for one in candidates(page))


def test_what_was_worked_out_is_not_worked_out_again():
    page = page_of(f"{TITLE}\n{PROSE}\n{PROSE}\n")
    assert candidates(page) is candidates(page)


def test_a_line_of_a_whole_text_is_no_candidate():
    assert candidates(page_of("渡口的灯亮了，" * 40 + "为什么？\n")) == ()


def test_a_title_that_cries_may_stand_below_a_site():
    text = f"青湾晚报\n\n渡口的灯亮了一整夜，街坊们都说好！\n\n{PROSE}\n\n{PROSE}\n"
    assert chosen(text) == "渡口的灯亮了一整夜，街坊们都说好！"


def test_a_paragraph_that_cries_below_a_title_is_none():
    text = f"渡口的灯\n\n渡口的灯亮了一整夜，街坊们都说好！\n\n{PROSE}\n\n{PROSE}\n"
    assert chosen(text) == "渡口的灯"


def test_a_site_alone_above_the_text_is_no_title():
    assert chosen(f"青湾网\n{PROSE}\n{PROSE}\n") is None


@pytest.mark.parametrize("above", ["{}_青湾网", "{} - 青湾网"])
def test_a_title_that_cries_may_stand_below_its_tab(above):
    title = "渡口的灯亮了一整夜，街坊们都说好！"
    assert chosen(f"{above.format(title)}\n{title}\n{PROSE}\n{PROSE}\n") == title


LONG = f"{PROSE}\n{PROSE}\n{PROSE}\n{PROSE}\n"


@pytest.mark.parametrize(
    "below",
    [
        "——渡口的灯与风",  # a dash opens a subtitle
        "石桥往事",  # the text has none of its words either
    ],
)
def test_a_title_in_other_words_stands_where_no_title_follows(below):
    assert chosen(f"人间草木\n{below}\n2021-03-05\n{LONG}") == "人间草木"


def test_a_title_in_other_words_stands_above_its_subtitle_and_who_wrote():
    assert chosen(f"归去来\n渡口的灯亮了一夜\n何小满\n{LONG}") == "归去来"


@pytest.mark.parametrize("title", ["逝水流年", "浮生若梦", "十七岁那年的夏天"])
@pytest.mark.parametrize("heading", ["渡口的灯亮了", "引子：渡口的灯", "一 渡口的灯亮了"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_heading_below_a_title_in_other_words_is_not_the_title(title, heading, gap):
    text = gap.join((title, heading, PROSE, PROSE, "雾里的船", PROSE, PROSE))
    assert chosen(f"{text}\n") == title
    assert chosen(f"{title}{gap}何小满{gap}{heading}{gap}{LONG}") == title


def test_the_second_of_two_poems_that_are_for_somebody_is_no_title(outlined):
    lines = ["诗二首", "灯", "——给石一", "一水绕孤村，", "千帆过故门。", "桥", "——给何满"]
    found = outlined("\n\n".join([*lines, "桥成舟不渡，", "碑在字无痕。", ""]))
    assert (found["title"], found["furniture"]) == ("诗二首", [])


@pytest.mark.parametrize("row", ["参观 展览 活动 典藏 研究 文创", "进入词条 搜索词条 帮助"])
def test_a_row_of_words_above_a_title_is_a_menu(outlined, row):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    assert outlined(f"{row}\n针线皆日常\n2020-09-12\n{told}\n")["title"] == "针线皆日常"


def test_a_title_of_several_short_parts_stands_above_who_wrote(outlined):
    told = "连日来，高坪村的脐橙陆续成熟，山坡上随处可见采摘的人。"
    for title in (
        "强基础 补短板 促发展",
        "看山 看水 看人",
        "春耕 夏耘 秋收 冬藏",
        "渡口 石桥 粮站",
    ):
        for text in (told, f"船靠岸了。\n{told}"):
            assert outlined(f"{title}\n何小满\n{text}\n{told}\n")["title"] == title


def test_a_title_of_several_words_stands_above_verse(outlined):
    lines = ["我在河的这一边", "数着船", "一只，两只", "像数着旧日子里的灯"]
    for title in ("渡口 石桥 粮站", "红豆 绿豆 黄豆 黑豆"):
        found = outlined(title + "\n\n" + "\n".join(lines) + "\n")
        assert (found["title"], found["furniture"]) == (title, [])


@pytest.mark.parametrize(
    "words",
    ["青湾招聘_青湾求职_青湾人才_青湾找工作 - 青湾人才网", "作文_作文大全_优秀作文_青湾作文网"],
)
def test_key_words_for_those_who_search_are_no_title(outlined, words):
    title, prose = "青湾渡口停航检修三日", "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined(f"{words}\n\n{title}\n\n2021-03-05 09:30\n\n{prose}\n\n{prose}\n")
    assert (found["title"], found["furniture"]) == (title, [words])


def test_a_title_with_its_site_behind_strokes_stays(outlined):
    title, prose = "青湾渡口停航检修三日以后复航_新闻_青湾网", "渡口的船每天清晨六点开，傍晚收。"
    assert outlined(f"{title}\n\n2021-03-05\n\n{prose}\n\n{prose}\n")["title"] == title


def test_a_row_of_facts_below_a_title_is_none(outlined):
    rows = "作者：何小满\n类别：历史小说\n状态：连载中\n字数：234567\n更新：2019-05-06"
    found = outlined(f"青江夜话\n{rows}\n{PROSE}\n{PROSE}\n")
    assert found["title"] != "状态：连载中"


def test_a_title_with_a_colon_stands_among_who_and_when(outlined):
    title = "渡口：一座小镇的四十年"
    found = outlined(f"日期：2019-05-06\n{title}\n作者：何小满\n来源：青湾日报\n{PROSE}\n{PROSE}\n")
    assert found["title"] == title


def test_what_a_court_calls_its_document_is_no_title_below_one_that_ends_so(outlined):
    title = "何小满与青湾机械有限公司劳动争议一审民事判决书"
    court = "青湾市南陵区人民法院\n民事判决书\n（2019）湘0101民初12号"
    found = outlined(f"{title}\n裁判日期：2019-05-06\n{court}\n{PROSE}\n{PROSE}\n")
    assert found["title"] == title


_TALKED = (
    "先把船翻过来放在架子上 晾上三天左右 等木头完全干透再看\n"
    "然后用铲子把旧灰全部铲掉 这一步不要偷懒 铲到见了木头为止\n"
    "最后把麻丝填进缝里 填得越紧越好 再抹两遍桐油灰就可以了"
)
_PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


@pytest.mark.parametrize(
    "first",
    [
        "哈喽大家好，欢迎来到我的频道",
        "您好！",
        "不能。",
        "很多刚接手老船的朋友都会问，船底生了水草要不要铲？",
        "木船怎么修？下面一起来看看吧！",
        "皆さんは、渡し船に乗ったことがありますか？",
        "Q. 木船和铁船，哪一种更好？",
        "① 木船轻，适合浅水。\n② 铁船稳，适合急流。",
        "材质：老杉木\n产地：青湾",
        _TALKED,
    ],
)
def test_where_text_begins_with_talk_an_answer_or_an_item_there_is_no_title(outlined, first):
    found = outlined(f"{first}\n{_PROSE}\n{_PROSE}\n")
    assert found["title"] is None
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "title", ["你好，青湾", "今天，我们一起守岁", "さて、どうする", "大家好才是真的好"]
)
def test_titles_that_greet_stay(outlined, title):
    assert outlined(f"{title}\n{_PROSE}\n{_PROSE}\n")["title"] == title


@pytest.mark.parametrize("title", ["天亮了。", "大家都想问，船为什么总是晚点"])
def test_a_day_below_makes_any_first_line_the_title(outlined, title):
    assert outlined(f"{title}\n2019-03-12 10:20\n{_PROSE}\n{_PROSE}\n")["title"] == title


def test_an_address_above_the_title_is_none(outlined):
    top = "联系地址:\n青湾市东湖区讲堂路18号\n(邮编000061)"
    found = outlined(f"{top}\n一条渠上的八个村子\n2014年5月9日\n{_PROSE}\n{_PROSE}\n")
    assert found["title"] == "一条渠上的八个村子"


@pytest.mark.parametrize("word", ["近日", "连日来"])
def test_what_only_begins_a_sentence_is_no_title(outlined, word):
    found = outlined(f"{word}\n渡口镇公布了第一批修船师傅\n{_PROSE}\n{_PROSE}\n")
    assert found["title"] is None
    assert word in str(found["blocks"])


@pytest.mark.parametrize(
    "keys",
    [
        "青湾在线观看_渡口高清视频_河湾影院",
        "缆绳,船用油漆,桐油灰,防水麻丝,青湾船具有限公司",
        "青湾一区|渡口精品|河湾免费视频",
    ],
)
def test_key_words_above_a_title_are_none(outlined, keys):
    found = outlined(f"{keys}\n渡口的灯亮了一整夜\n2023-05-02 10:20\n{_PROSE}\n{_PROSE}\n")
    assert (found["title"], found["furniture"]) == ("渡口的灯亮了一整夜", [keys])


@pytest.mark.parametrize("title", ["春天来了,船开了,灯亮了,人也回来了,真好", "渡口|灯|人"])
def test_a_title_may_have_commas_and_strokes(outlined, title):
    found = outlined(f"{title}\n2023-05-02 10:20\n{_PROSE}\n{_PROSE}\n")
    assert found["title"] == title


def test_items_behind_dashes_are_no_subtitle(outlined):
    items = "– 上午去老码头，看一座石头雕的渔夫，他面朝着河。\n– 下午去青湾桥，可以看到河的两岸。"
    found = outlined(
        f"第一天：市区文化探索\n上午：老码头雕像\n{items}\n中午：青湾米粉\n{_PROSE}\n{_PROSE}\n"
    )
    assert (found["title"], found["subtitle"]) == ("第一天：市区文化探索", None)
