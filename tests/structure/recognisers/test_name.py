import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("陆小渔", ["陆小渔"]),
        ("王　芳", ["王芳"]),
        ("张甲 李乙", ["张甲", "李乙"]),
        ("〔清〕沈渡", ["沈渡"]),
        ("清 沈渡撰", ["沈渡"]),
        ("何小满（青湾作家协会）", ["何小满"]),
    ],
)
def test_a_bare_name_below_the_title_is_the_byline(outlined, line, names):
    assert outlined(f"读信\n{line}\n{PROSE}\n")["byline"] == names


@pytest.mark.parametrize("line", ["背景", "引言", "一", "楔子", "新闻摘要", "活动简介"])
def test_what_labels_a_part_is_no_name(outlined, line):
    assert outlined(f"读信\n\n{line}\n\n{PROSE}\n")["byline"] == []


def test_a_name_in_brackets_signs_the_end(outlined):
    assert outlined(f"读信\n\n{PROSE}\n\n（王小明）\n")["byline"] == ["王小明"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("苏　禾　林深深", ["苏禾", "林深深"]),
        ("张三1，李四2", ["张三", "李四"]),
        ("青梧市图书馆馆长　孟思远", ["孟思远"]),
        ("三（2）班 王小明", ["王小明"]),
    ],
)
def test_names_are_set_wide_counted_or_behind_a_post(outlined, line, names):
    assert outlined(f"读信与写信\n{line}\n\n{PROSE}\n\n{PROSE}\n")["byline"] == names


def test_a_name_set_to_the_right_signs_the_end(outlined):
    text = f"读信\n\n{PROSE}\n\n　　　　　　　　江上舟\n（作者系某某大学研究员）\n2023.8.17\n"
    found = outlined(text)
    assert (found["byline"], found["date"]) == (["江上舟"], "2023-08-17")


@pytest.mark.parametrize("line", ["渡口时评", "明報記者"])
def test_a_column_or_a_role_is_no_name(outlined, line):
    assert outlined(f"读信与写信\n{line}\n\n{PROSE}\n")["byline"] == []


@pytest.mark.parametrize(
    "text",
    [
        "春天的渡口\n\n春天来了\n\n渡口的柳树绿了\n\n{0}\n",
        "渡口菜单\n\n河鲜类\n清蒸河鱼\n红烧河虾\n\n{0}\n",
        "渡口来信\n\n{0}\n\n祝\n安好\n\n小满\n",
    ],
)
def test_what_no_person_is_called_stays_in_the_text(outlined, text):
    prose = "船在夜里靠了岸，没有人来接，灯亮着，照着空空的石阶。"
    assert outlined(text.format(prose))["byline"] == []


FOOT = "夜里过河的人，都认得那盏灯，也认得守灯的老周和他的船。"


@pytest.mark.parametrize(
    "told", ["专栏 | 从前有个米粒", "【从前有个米粒・灯下】从前撑船，如今写字。"]
)
def test_whoever_is_told_of_below_the_text_signs_below_the_title(outlined, told):
    found = outlined(f"渡口的灯\n从前有个米粒\n2021-03-05\n\n{FOOT}\n\n{FOOT[3:]}\n\n{told}\n")
    assert (found["byline"], found["subtitle"]) == (["从前有个米粒"], None)
    assert all(block["type"] == "paragraph" for block in found["blocks"])


def test_words_that_come_again_in_the_text_sign_nothing(outlined):
    last = "从前有个米粒，后来有了一锅粥，渡口的人都喝过那锅粥。"
    found = outlined(f"渡口的灯\n从前有个米粒\n2021-03-05\n\n{FOOT}\n\n{FOOT}\n\n{last}\n")
    assert found["byline"] == []


def test_a_name_may_have_another_in_brackets(outlined):
    found = outlined(f"渡口的灯\n\n何小满（渡口客）\n\n2021-03-05\n\n{FOOT}\n\n{FOOT}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["何小满（渡口客）"])


def test_who_signs_in_brackets_may_have_a_post(outlined):
    found = outlined(f"渡口日誌\n\n{PROSE}\n\n{PROSE}\n\n(渡船部次長 村上みどり)\n")
    assert found["byline"] == ["村上みどり"]


WORDS_LIKE_NAMES = ["风停了", "火灭了", "水退了", "白天", "安全", "高兴", "题目", "署名"]


@pytest.mark.parametrize("word", WORDS_LIKE_NAMES)
def test_a_word_that_begins_like_a_name_signs_nothing_below_the_text(outlined, word):
    text = "渡船今天早上没有来，人们在码头上等了很久，雾很大。"
    found = outlined(f"雾里的渡口与灯\n\n{text}\n\n{text}\n\n{word}\n")
    assert (found["byline"], found["blocks"][-1]["text"]) == ([], word)


@pytest.mark.parametrize("word", WORDS_LIKE_NAMES)
def test_a_word_that_begins_like_a_name_signs_nothing_below_the_title(outlined, word):
    text = "渡船今天早上没有来，人们在码头上等了很久，雾很大。"
    found = outlined(f"雾里的渡口与灯\n\n{word}\n\n{text}\n\n{text}\n")
    assert found["byline"] == []


def test_a_usual_name_below_the_text_signs_it(outlined):
    text = "渡船今天早上没有来，人们在码头上等了很久，雾很大。"
    found = outlined(f"雾里的渡口与灯\n\n{text}\n\n{text}\n\n何小满\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize("word", ["计算器", "应急灯"])
def test_words_far_below_the_title_sign_nothing(outlined, word):
    above = "渡口的用具\n\n灯塔\n\n雾号\n\n缆绳\n\n船桨\n\n浮标\n\n"
    assert outlined(f"{above}{word}\n\n锚链\n\n{PROSE}\n")["byline"] == []


def test_a_word_in_a_column_of_words_signs_nothing(outlined):
    found = outlined(f"渡口的味道\n糖水\n广州\n小吃\n{PROSE}\n{PROSE}\n")
    assert found["byline"] == []


def test_a_word_that_many_are_called_signs_below_the_title(outlined):
    assert outlined(f"渡口的灯\n\n高峰\n\n{PROSE}\n\n{PROSE}\n")["byline"] == ["高峰"]


@pytest.mark.parametrize("line", ["外一篇", "三题", "外二首"])
def test_how_many_pieces_follow_is_nobody(outlined, line):
    found = outlined(f"在青湾渡口等一条晚点的船\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["byline"], found["subtitle"]) == ([], line)


@pytest.mark.parametrize("part", ["序", "楔子", "第一章", "一"])
@pytest.mark.parametrize("name", ["阿渡", "南山客", "何小满"])
def test_between_a_short_title_and_the_first_part_stands_who_wrote(outlined, name, part):
    found = outlined(f"渡口\n\n{name}\n\n{part}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("渡口", [name])


def test_a_name_within_the_text_is_called_so_and_signs_nothing(outlined):
    books = "".join(
        f"{name}\n\n{PROSE}\n\n作者：{author}\n\n"
        for name, author in (("水上的人", "何一"), ("江声", "李二"))
    )
    found = outlined(f"今年读的三本书\n\n{PROSE}\n\n{books}岸\n\n{PROSE}\n")
    assert "江声" not in found["byline"]
    headings = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert headings == ["水上的人", "江声", "岸"]


@pytest.mark.parametrize("house", ["青湾日报", "青湾融媒体中心", "青湾电视台"])
def test_a_name_behind_its_house_signs_below_the_text(outlined, house):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n{house} 何小满\n")
    assert found["byline"] == ["何小满"]
    assert outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n渡口北岸 何小满\n")["byline"] == []


KANA = "　旧校舎の二階に灯りがともった。この春から毎週開いていて、借りる人もいる。\n"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("【三宅渚子、写真も】", ["三宅渚子"]),
        ("（三宅渚子、相原由良）", ["三宅渚子", "相原由良"]),
        ("（相原由良）", ["相原由良"]),
        ("（全三回）", []),
        ("（文化部）", []),
        ("（入場無料）", []),
        ("（雨天順延）", []),
        ("（敬称略）", []),
    ],
)
def test_a_japanese_paper_signs_below_the_text(outlined, line, names):
    assert outlined(f"港の灯\n\n{KANA}\n{KANA}\n{line}\n")["byline"] == names


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_who_won_stands_in_a_list_with_others(outlined, gap):
    won = ["青湾大学中文系　何小满", "渡口学院历史系　王建国"]
    found = outlined(gap.join(["获奖名单公布", PROSE, *won, PROSE]) + "\n")
    assert found["byline"] == []
    assert all(name in str(found["blocks"]) for name in ("何小满", "王建国"))


def test_who_translated_a_book_that_is_reviewed_wrote_no_review(outlined):
    found = outlined(f"读一本书\n{PROSE}\n{PROSE}\n{PROSE}\n\n《渡口》\n石一 译\n渡口文化馆\n")
    assert found["byline"] == []
    assert "石一 译" in str(found["blocks"])


@pytest.mark.parametrize("word", ["立山連峰", "浜松餃子", "広島弁", "大山崎", "中山峠"])
def test_a_japanese_place_or_thing_in_brackets_signs_nothing(outlined, word):
    said = "橋ができれば、もう誰も船には乗らないと町の人は言う。\n"
    found = outlined(f"渡し場の朝\n{said * 3}（{word}）\n")
    assert found["byline"] == []


def test_several_who_won_below_the_title_are_no_authors(outlined):
    won = ["青湾大学中文系　何小满", "渡口学院历史系　王建国", "北川大学物理系　周小燕"]
    found = outlined("\n".join(["获奖名单", *won, PROSE]) + "\n")
    assert found["byline"] == []
    assert all(line.split()[1] in str(found["blocks"]) for line in won)


@pytest.mark.parametrize("mark", ["⊙", "◉", "☉"])
def test_a_dot_in_a_ring_opens_who_wrote(outlined, mark):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"等一班船\n{mark}何小满\n\n{text}\n\n{mark}下行的船\n\n{text}\n{text}\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize("name", ["阿柚", "阿渡", "阿九", "𠮷丰", "髙石"])
@pytest.mark.parametrize("day", ["", "2019年10月3日\n", "\n"])
def test_what_friends_call_one_another_is_a_name_below_a_title(outlined, name, day):
    text = "修船的人姓石，在渡口住了三十年，没有坐过别人的船。\n他说，坐船的人都不修船。\n"
    assert outlined(f"修船的人不坐船\n{name}\n{day}{text}")["byline"] == [name]


@pytest.mark.parametrize("word", ["阿婆", "阿姨", "阿坝", "阿爸", "阿们"])
def test_kin_and_places_are_no_names_below_a_title(outlined, word):
    text = "修船的人姓石，在渡口住了三十年，没有坐过别人的船。\n他说，坐船的人都不修船。\n"
    assert outlined(f"修船的人不坐船\n{word}\n2019年10月3日\n{text}")["byline"] == []


LINES = "那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭，只有伸手才肯灭。"


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        (f"青湾市图书馆馆长 何小满\n\n何小满说，{LINES}\n\n{LINES[::-1]}\n", []),
        (f"渡口的灯\n\n{LINES}\n\n本文专家：青湾医院副主任医师 何小满\n", []),
        (f"渡口的灯\n作者：何小满\n\n石小川\n\n石小川说，{LINES}\n", ["何小满"]),
        (f"渡口的灯\n作者：何小满\n石小川\n\n{LINES}\n", ["何小满", "石小川"]),
    ],
)
def test_an_office_and_a_name_sign_where_the_text_tells_of_others(outlined, text, byline):
    assert outlined(text)["byline"] == byline


@pytest.mark.parametrize(
    "house",
    [
        "石渡三中",
        "石渡小学",
        "读者",
        "讀者",
        "本报读者",
        "热心读者",
        "市民",
        "石渡市教育局",
        "石渡镇文化站",
    ],
)
@pytest.mark.parametrize("gap", ["　", " ", "　　"])
def test_a_school_or_a_reader_signs_below_the_title(outlined, house, gap):
    found = outlined(f"旧柜台\n{house}{gap}王建国\n{PROSE}\n{PROSE}\n")
    assert found["byline"] == ["王建国"]
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize(
    "line",
    [
        "读者　来信",
        "读者　文摘",
        "石渡三中　石渡四中",
        "观众　掌声",
        "石渡小学　招生",
        "家长　学生",
    ],
)
def test_other_words_behind_a_school_or_a_reader_are_no_names(outlined, line):
    assert outlined(f"旧柜台\n{line}\n{PROSE}\n{PROSE}\n")["byline"] == []


@pytest.mark.parametrize("house", ["石渡三中", "读者"])
def test_schools_and_readers_in_a_list_wrote_nothing(outlined, house):
    names = ["王建国", "李小明", "何建军", "赵小丽"]
    rows = "\n".join(f"{house}　{name}" for name in names)
    found = outlined(f"征文获奖名单\n{rows}\n")
    assert found["byline"] == []


def test_a_pen_name_above_the_first_heading_is_the_byline(outlined):
    assert outlined(f"读信\n\n模糊\n\n一、来信\n\n{PROSE}\n\n{PROSE}\n")["byline"] == ["模糊"]


@pytest.mark.parametrize(
    ("first", "below"),
    [
        ("青湾镇镇长 何小满", "新来的镇长在桥上站了三天三夜。"),
        ("渡口小学校长 石一红", "校长每天第一个到，最后一个走。"),
        ("青湾医院院长 何小满", "何医生说，他不愿意坐在办公室里。"),
        ("石桥小学校长 何小满", "何老师三十年没有离开过这座山。"),
    ],
)
def test_who_is_told_of_by_post_or_family_name_has_not_written(outlined, first, below):
    found = outlined(f"{first}\n{below}\n{LINES}\n{LINES[::-1]}\n")
    assert found["byline"] == []
    assert first in str(found["blocks"]) + str(found["title"])


@pytest.mark.parametrize("told", ["何小满和我", "我与何小满", "那天我跟何小满"])
def test_who_wrote_with_the_author_signs_below_him(outlined, told):
    text = f"两人谈\n作者：石一\n何小满\n{told}在桥头坐着，说这篇文章要一起写。\n{LINES}\n"
    assert outlined(text)["byline"] == ["石一", "何小满"]


@pytest.mark.parametrize("parts", [("之一", "之二", "之三"), ("其一", "其二", "其三")])
def test_a_name_above_a_counted_part_stands_in_no_column(outlined, parts):
    told = "祖父的盐田在堤外，七格，太阳好的日子，水面先起一层薄皮，他说那是盐在睡觉。"
    body = "\n\n".join(f"{part}\n\n{told}\n\n{told}" for part in parts)
    found = outlined(f"推盐\n\n何小满\n\n{body}\n")
    assert (found["title"], found["byline"]) == ("推盐", ["何小满"])


@pytest.mark.parametrize("line", ["△ 雷声", "△ 马蹄声", "渡口协会 章程", "孩子们学会 游泳"])
def test_a_stage_direction_an_office_and_a_verb_sign_nothing(outlined, line):
    found = outlined(f"读信\n{line}\n{PROSE}\n")
    assert (found["byline"], found["source"]) == ([], None)


POEM = "把一年倒出来\n摊平\n渡口用它的桨\n翻来覆去地数\n\n水鸟也来数\n数一粒\n少一粒\n\n"


@pytest.mark.parametrize("mark", ["○ ", "□ ", "◎", ""])
@pytest.mark.parametrize("about", ["【作者简介】", "作者简介："])
def test_a_pen_name_behind_a_mark_signs_where_who_that_is_stands_below(outlined, mark, about):
    found = outlined(f"渡口（外一首）\n{mark}檐雨\n\n{POEM}{about}檐雨，生在青湾，现为船工。\n")
    assert (found["title"], found["byline"]) == ("渡口（外一首）", ["檐雨"])


@pytest.mark.parametrize("head", ["○ 开船", "■ 春天"])
@pytest.mark.parametrize("about", ["【作者简介】何小满，青湾人。", "【简介】{}，青湾的一种说法。"])
def test_a_marked_head_that_nobody_tells_of_is_no_name(outlined, head, about):
    found = outlined(f"渡口纪事\n{head}\n\n{PROSE}\n{PROSE}\n{about.format(head[2:])}\n")
    assert head[2:] not in found["byline"]


@pytest.mark.parametrize("line", ["何小满　　插图／阿渡", "何小满　摄影：阿渡"])
def test_who_stands_before_who_drew_wrote(outlined, line):
    assert outlined(f"读信\n{line}\n\n{PROSE}\n\n{PROSE}\n")["byline"] == ["何小满"]


def test_where_a_report_comes_from_is_no_house(outlined):
    found = outlined(
        f"读信\n《渡口》周刊记者 何小满 发自青湾　2020年12月18日\n\n{PROSE}\n{PROSE}\n"
    )
    assert (found["byline"], found["source"]) == (["何小满"], None)


def test_a_column_of_jottings_stands_above_the_title(outlined):
    found = outlined(f"灯下漫笔\n雨天不宜修船\n□何小满\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("雨天不宜修船", ["何小满"])


@pytest.mark.parametrize("line", ["何小满　图/阿渡", "何小满 摄影 赵雪"])
def test_who_is_shown_amid_the_text_wrote_nothing(outlined, line):
    found = outlined(f"读信\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["byline"] == []
    assert line in [block.get("text") for block in found["blocks"]]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("青湾报／ 何小满／渡口史研究者（青湾县）", "青湾报"),
        ("青湾报/何小满/中学教师", "青湾报"),
        ("何小满／青湾大学教授", None),
    ],
)
def test_strokes_part_who_wrote_from_his_paper_and_what_he_is(outlined, line, source):
    found = outlined(f"灯为什么亮着\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["byline"], found.get("source")) == (["何小满"], source)


@pytest.mark.parametrize("line", ["渡口／码头／摆渡者", "山／水／人家", "安全／责任／人人当家"])
def test_strokes_between_words_name_nobody(outlined, line):
    assert outlined(f"灯为什么亮着\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")["byline"] == []


def test_who_wrote_for_which_paper_is_no_title(outlined):
    found = outlined(f"2021-03-05 10:20\n\n青湾报／何小满／渡口史研究者\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == (None, ["何小满"])


def test_who_signs_above_a_text_without_a_title_wrote_it(outlined):
    found = outlined(f"□何小满\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["byline"]) == (None, ["何小满"])


def test_a_mark_before_other_words_above_a_text_names_nobody(outlined):
    assert outlined(f"□渡口见闻\n{PROSE}\n{PROSE}\n")["byline"] == []


@pytest.mark.parametrize(
    "called",
    [
        "联络人：何小满 13800000000",
        "指导老师：何小满88300000",
        "何小满88300001、石小舟 13900000000",
    ],
)
def test_whom_to_call_is_no_byline_and_no_credit(outlined, called):
    found = outlined(f"渡口过江须知\n\n{PROSE}\n\n{PROSE}\n\n{called}\n")
    assert (found["byline"], found["credits"]) == ([], [])
    assert found["blocks"][-1]["text"] == called


def test_numbers_of_notes_behind_names_stay_notes(outlined):
    assert outlined(f"渡口的灯\n何小满1，石小舟2\n{PROSE}\n")["byline"] == ["何小满", "石小舟"]


@pytest.mark.parametrize(
    "title", ["何小满｜渡口的守望者", "何小满 | 山里的医生", "何小满／一位船长"]
)
def test_a_title_may_say_what_somebody_is(outlined, title):
    found = outlined(f"{title}\n2021-03-05\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == (title, [])


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("青湾融媒 何小满 苏河 李二红", ["何小满", "苏河", "李二红"]),
        ("青湾日报 何小满", ["何小满"]),
        ("青湾融媒 渡口 石阶", []),
        ("诗社 何小满 李二红", []),
    ],
)
def test_names_behind_their_paper_sign_below_the_text(outlined, line, names):
    prose = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    assert outlined(f"渡口的灯\n\n{prose}\n\n{prose}\n{line}\n")["byline"] == names


@pytest.mark.parametrize("line", ["化学系1979级 翁大年", "青湾中学2003届　何小满"])
def test_who_wrote_is_told_behind_his_class(outlined, line):
    prose = "那年冬天，渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    found = outlined(f"锅炉房里的夜读\n{line}\n{prose}\n{prose}\n")
    assert (found["byline"], found["source"]) == ([line.split()[-1]], None)


@pytest.mark.parametrize("line", ["Mulan88", "river_may", "wutong-2008"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_somebody_is_called_on_a_site_signs_below_the_title(outlined, line, gap):
    text = gap.join(["修一把旧椅子的笔记", line, PROSE, PROSE])
    assert outlined(text + "\n")["byline"] == [line]


@pytest.mark.parametrize("line", ["Ferry", "FERRY", "PART1", "X200", "iPad9", "Q1"])
def test_words_parts_and_things_in_latin_letters_are_nobody(outlined, line):
    told = f"{PROSE}修椅子要用iPad9和X200。"
    found = outlined(f"修一把旧椅子的笔记\n\n{line}\n\n{told}\n\n{PROSE}\n")
    assert found["byline"] == []


MARKED = "1960年生，在渡口撑船三十年，著有《水退以后》。他的船停在第二个码头，船头漆成绿色。"


def test_a_mark_before_a_name_heads_what_is_told_where_it_opens_others(outlined):
    rows = ["渡口文学奖评审简介", "■何小满", MARKED, "■李二红", MARKED, "■周大川", MARKED]
    found = outlined("\n\n".join(rows) + "\n")
    assert found["byline"] == []
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == ["何小满", "李二红", "周大川"]


def test_such_a_mark_alone_is_who_signs(outlined):
    assert outlined(f"渡口的灯\n\n■何小满\n\n{MARKED}\n\n{MARKED}\n")["byline"] == ["何小满"]


@pytest.mark.parametrize(
    ("line", "names"),
    [("（儿科 何小满）", ["何小满"]), ("（灯 何小满）", []), ("（儿科 渡口）", [])],
)
def test_who_works_somewhere_signs_in_brackets_below_the_text(outlined, line, names):
    prose = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    assert outlined(f"渡口的灯\n\n{prose}\n\n{prose}\n{line}\n")["byline"] == names


def test_a_house_in_brackets_with_a_name_has_no_bracket(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停在对岸，等水面平了再走。"
    rows = ["渡口停航三日", prose, prose[9:], prose[4:], "（儿科 何小满）"]
    found = outlined("\n".join(rows) + "\n")
    assert (found.get("source"), found["byline"]) == (None, ["何小满"])


@pytest.mark.parametrize("greeting", ["Dear All，", "Dear Ada,", "Hello Ada,", "Hi everyone,"])
def test_who_is_greeted_did_not_write(outlined, greeting):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    assert outlined(f"渡口停航三日\n\n{greeting}\n\n{prose}\n\n{prose}\n")["byline"] == []


@pytest.mark.parametrize("line", ["何小满; 石一川; 林舒", "何小满；石一川", "何小满1 石一川2"])
def test_names_below_the_title_of_a_paper_are_who_wrote(outlined, line):
    found = outlined(f"河口湿地演变研究\n{line}\n青湾大学地理学院\n{PROSE}\n{PROSE}\n")
    assert (
        found["byline"]
        == line.replace("1", "").replace("2", "").replace("；", "; ").replace(";", "").split()
    )


def test_numbers_behind_names_tell_below_a_title_in_english_too(outlined):
    english = "Shoreline change of the Qingwan estuary"
    found = outlined(f"河口岸线研究\n{english}\n何小满1 石一川2\n青湾大学地理学院\n{PROSE}\n")
    assert found["byline"] == ["何小满", "石一川"]


@pytest.mark.parametrize("word", ["拼音", "书评 · · · · · ·"])
def test_words_that_head_parts_are_nobody(outlined, word):
    assert outlined(f"一帆风顺\n{word}\n{PROSE}\n{PROSE}\n{word}\n")["byline"] == []


def test_a_board_signs_below_a_notice_and_did_not_write_it(outlined):
    found = outlined(f"关于质押的公告\n{PROSE}\n{PROSE}\n董 事 会\n2024年5月7日\n")
    assert found["byline"] == []


def test_a_doctor_whom_a_site_recommends_did_not_write(outlined):
    found = outlined(f"小儿积食\n{PROSE}\n{PROSE}\n推荐医生\n何小满 主任医师\n")
    assert found["byline"] == []


@pytest.mark.parametrize("word", ["趣味・実用", "料理・レシピ", "自転車", "旅行記"])
def test_what_a_site_sorts_a_text_as_is_no_name_beside_kana(outlined, word):
    prose = "渡し場の朝は早い。五時には船頭が水位を確かめ、黒板にその日の便を書き出す。字は大きい。"
    assert outlined(f"渡し場の朝\n{word}\n{prose}\n{prose}\n")["byline"] == []


@pytest.mark.parametrize("name", ["ジョン・スミス", "石川灯", "石川みどり"])
def test_who_wrote_is_a_name_beside_kana(outlined, name):
    prose = "渡し場の朝は早い。五時には船頭が水位を確かめ、黒板にその日の便を書き出す。字は大きい。"
    assert outlined(f"渡し場の朝\n{name}\n{prose}\n{prose}\n")["byline"] == [name]
