import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


def test_a_short_line_before_text_is_a_heading(blocks):
    assert blocks(f"{PROSE}\n\n冷链进村\n\n{PROSE}\n")[1] == ("heading", "冷链进村")


def test_a_quotation_may_be_a_heading(blocks):
    assert blocks(f"{PROSE}\n\n“隔夜就不香了”\n\n{PROSE}\n")[1][0] == "heading"


def test_a_spoken_sentence_is_none(blocks):
    assert blocks(f"{PROSE}\n\n“隔夜就不香了。”\n\n{PROSE}\n")[1][0] == "paragraph"


def test_in_a_book_short_lines_are_scenery(outlined):
    chapter = f"第一章 雨\n　　{PROSE}\n　　一夜无话\n　　{PROSE}\n"
    found = outlined("书名\n" + chapter + chapter.replace("一章", "二章"))["blocks"]
    assert [block["text"] for block in found if block["type"] == "heading"] == [
        "第一章 雨",
        "第二章 雨",
    ]


def test_the_last_line_labels_nothing(blocks):
    assert blocks(f"{PROSE}\n\n就这样\n")[1][0] == "paragraph"


def test_the_name_of_a_part_stands_below_its_number(blocks):
    prose = "话说那石桥镇上有一条河，河上原有一座桥，大水冲断了半截。"
    found = blocks(f"第三回\n张木匠夜修断桥\n\n{prose}\n\n第四回\n豆花香引官差过\n\n{prose}\n")
    assert [kind for kind, _ in found] == ["heading", "heading", "paragraph"] * 2


def test_where_sentences_are_as_short_a_short_line_is_text(blocks):
    long = "粮站的人把秤杆抬得高高的，秤砣一晃，母亲就喊平了平了。"
    lines = [long, "天黑了。", "没有人应", "盐不用票。", long, "雨停了。", long]
    assert {kind for kind, _ in blocks("\n\n".join(lines))} == {"paragraph"}


@pytest.mark.parametrize(
    "line",
    [
        "图片来源：渡口画报社",
        "值班电话：0000-1110119",
        "渡口的灯 何小满 摄",
        "（选自渡口旧事）",
        "何小满（渡口小学）",
        "@渡口小学",
        "場所　会議室",
        "市長",
    ],
)
def test_values_signatures_and_addresses_are_no_labels(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_a_label_above_a_label_above_nothing_is_none(blocks):
    found = blocks(f"{PROSE}\n\n渡口办公室\n\n三月的一天\n")
    assert all(kind != "heading" for kind, _ in found)


def test_a_title_stands_above_verse(blocks):
    verse = "灯昏书叶静，\n霜重雁声迟。\n渡口无人问，\n归船各有期。"
    found = blocks(f"{PROSE}\n旧渡\n{verse}\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph", "heading", "verse", "paragraph"]


def test_two_labels_above_text_are_two_headings(blocks):
    found = blocks(f"{PROSE}\n{PROSE}\n回忆渡口的灯\n船工换了三代人\n渡口的船工{PROSE}{PROSE}\n")
    assert [kind for kind, _ in found] == [*2 * ["paragraph"], *2 * ["heading"], "paragraph"]


def test_a_label_may_begin_with_a_name_and_go_on(blocks):
    assert blocks(f"{PROSE}\n\n何小满（右）没有来\n\n{PROSE}\n")[1][0] == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "何小满、周大川、冯桂枝",
        "周大川译",
        "渡口通航现场",
        "渡口管理处 0000-1112223",
        "第（3/3）页",
        "的现实意义",
    ],
)
def test_names_deeds_pictures_and_numbers_are_no_labels(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize("line", ["专栏 | 何小满", "1024 字 | 渡口 | 旧事", "底本：《渡口》旧版"])
def test_who_wrote_and_tags_behind_strokes_are_no_labels(blocks, line):
    assert all(kind != "heading" for kind, _ in blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n"))


def test_a_stroke_may_part_the_number_of_a_part(blocks):
    assert blocks(f"{PROSE}\n\n故事一 | 撑船的人\n\n{PROSE}\n")[1][0] == "heading"


def test_a_column_in_brackets_before_a_title_is_a_label(blocks):
    found = blocks(f"{PROSE}\n\n【渡口】旧船攻略（2016012更新）\n\n{PROSE}\n")
    assert found[1][0] == "heading"


def test_quotations_label_parts_of_a_text_whose_paragraphs_begin_with_quotations(blocks):
    said = "“渡口的灯我点了三十年。”老何说，“灭了再点。”"
    text = "\n".join([PROSE, "“灯灭了，再点”", *3 * [said], "“水是自己来的”", *3 * [said]])
    assert [kind for kind, _ in blocks(text)].count("heading") == 2


def test_where_people_speak_in_lines_of_their_own_a_quotation_is_no_label(blocks):
    text = f"{PROSE}\n“走吧。”\n{PROSE}\n“灯灭了，再点”\n{PROSE}\n“不急。”\n{PROSE}\n"
    assert all(kind == "paragraph" for kind, _ in blocks(text))


LONG = "不过也有办法把船留在岸上：渡口、岸上组和船主三方今年春天达成的那一份协议的内容"


def test_long_labels_between_paragraphs_share_a_text_out(blocks):
    said = f"{PROSE}船留在岸上，渡口有了协议。"
    text = "".join(f"{PROSE}\n{PROSE}\n{label}\n{said}\n" for label in (LONG, LONG[:-3]))
    assert [kind for kind, _ in blocks(text)].count("heading") == 2


def test_a_long_line_between_paragraphs_does_not_if_it_is_the_only_one(blocks):
    assert all(kind != "heading" for kind, _ in blocks(f"{PROSE}\n{LONG}\n{PROSE}\n"))


def test_a_divider_sets_a_label_off_as_an_empty_line_does(blocks):
    parts = [f"渡口的{thing}\n\n{PROSE}\n" for thing in "灯船水"]
    found = blocks(f"{PROSE}\n\n" + "＊＊＊\n".join(["", *parts]))
    assert [kind for kind, _ in found].count("heading") == 3


def test_labels_that_stand_alone_as_the_others_do_are_headings(blocks):
    text = "渡口\n\n渡口是岸的嘴巴，一张一合。\n我不信。\n\n灯\n\n灯会困。\n\n水\n\n水没有脚。\n"
    found = blocks(f"{PROSE}\n\n{text}")
    assert [text for kind, text in found if kind == "heading"] == ["渡口", "灯", "水"]


def test_lines_of_a_poem_that_stand_alone_are_none(blocks):
    lines = [
        "早市的秤砣压着雾",
        "一条鱼翻了个身",
        "鳞片落进别人篮里",
        "谁也没有去捡……",
        "抬头再找",
        "可惜呀可惜！",
    ]
    assert all(kind != "heading" for kind, _ in blocks("\n\n".join(["早市所见", *lines])))


def test_a_label_stands_above_items(blocks):
    text = "定例会見\n\n会見項目\n・灯の修理について\n・夜航の再開について\n\n"
    assert ("heading", "会見項目") in blocks(text + PROSE + "\n")


def test_the_name_of_a_picture_may_stand_between_a_label_and_its_text(blocks):
    prose = "\n".join(3 * [PROSE])
    parts = [f"渡口的{thing}是谁点的，谁也说不清\n渡口现场\n{prose}\n" for thing in "灯火船"]
    found = blocks(PROSE + "\n" + "".join(parts))
    assert [kind for kind, _ in found].count("heading") == 3
    assert ("caption", "渡口现场") in found


def test_a_number_alone_and_the_name_below_it_are_one_heading(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    parts = [
        f"{sign}\n{name}\n{prose}\n" for sign, name in (("01", "灯亮了"), ("02", "船什么时候来？"))
    ]
    found = outlined(f"渡口三日\n\n{prose}\n" + "".join(parts))["blocks"]
    assert [each["text"] for each in found if each["type"] == "heading"] == [
        "01灯亮了",
        "02船什么时候来？",
    ]


def test_numbers_alone_above_text_are_no_names(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined("渡口三日\n\n" + "".join(f"{sign}\n{prose}\n" for sign in "一二三"))["blocks"]
    assert [each["text"] for each in found if each["type"] == "heading"] == ["一", "二", "三"]


def test_the_name_of_a_part_stands_beside_its_number(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    parts = [f"PART.0{n}\n{name}\n{prose}\n" for n, name in ((1, "点灯"), (2, "等船"))]
    found = outlined(f"渡口三日\n\n{prose}\n" + "".join(parts))["blocks"]
    assert {each["level"] for each in found if each["type"] == "heading"} == {2}


def test_numbers_that_do_not_count_make_no_heading_with_the_label_below(blocks):
    prose = "船工们把缆绳收好，把灯挂上石阶，天亮以前都回到了江东的家里，谁也没有说话。"
    parts = "".join(f"{n}\n\n{name}\n\n{prose}\n\n" for n, name in ((31, "铁锚"), (18, "木桨")))
    headings = [words for kind, words, *_ in blocks(f"{prose}\n\n{parts}") if kind == "heading"]
    assert not any(words.startswith(("31", "18")) for words in headings)


def test_a_number_above_the_name_of_a_poem_is_one_heading_with_it(blocks):
    poems = "".join(
        f"{n}\n{name}\n\n灯在江上走\n船在灯里睡\n谁也不说话\n\n"
        for n, name in (("01", "渡江的人"), ("02", "点灯的人！"))
    )
    headings = [words for kind, words, *_ in blocks(f"江上组诗\n\n{poems}") if kind == "heading"]
    assert [words[:2] for words in headings] == ["01", "02"]
    assert all("的人" in words for words in headings)


@pytest.mark.parametrize("below", ["这盏灯有三样用处：", "灯匠——渡口管理站"])
def test_below_padded_numbers_and_their_names_anything_may_stand(blocks, below):
    text = f"01\n渡口的灯\n{PROSE}\n02\n灯的用处\n{below}\n{PROSE}\n03\n点灯人\n{below}\n{PROSE}\n"
    found = [words for kind, words in blocks(text) if kind == "heading"]
    assert found == ["01渡口的灯", "02灯的用处", "03点灯人"]


def test_padded_numbers_between_words_alone_name_nothing(blocks):
    text = f"{PROSE}\n01\n渡口\n02\n石阶\n03\n船工\n{PROSE}\n"
    assert not {"01渡口", "02石阶", "03船工"} & {words for _, words in blocks(text)}


def test_what_stands_above_a_remark_is_told_and_heads_nothing(blocks):
    found = blocks(f"{PROSE}\n\n父亲没动\n\n“点灯吧”\n\n“再等等”\n\n灯亮了\n")
    assert all(kind == "paragraph" for kind, _ in found)


def test_what_begins_with_a_person_is_a_sentence_however_short(blocks):
    found = blocks(f"{PROSE}\n\n第一条评论\n\n我看到你了\n\n第二条评论\n\n你在哪里\n\n第三条评论\n")
    assert ("paragraph", "你在哪里") in found


def test_a_label_that_is_strong_as_a_whole_is_a_heading_among_plain_ones(blocks):
    label = "后来他还是走了"
    assert ("heading", label) in blocks(f"{PROSE}\n**{label}**\n{PROSE}\n")
    assert ("heading", label) not in blocks(f"{PROSE}\n{label}\n{PROSE}\n")


def test_strong_lines_side_by_side_are_what_they_would_be_without(blocks):
    signs = ("严禁超载", "严禁夜航", "严禁酒后驾船")
    plain, strong = ("\n".join(mark + sign + mark for sign in signs) for mark in ("", "**"))
    found, expected = (blocks(f"{PROSE}\n{lines}\n{PROSE}\n") for lines in (strong, plain))
    assert found == expected


def test_a_number_alone_names_nothing_that_has_a_number_of_its_own(outlined):
    parts = [f"0\n{n}、渡口的{what}\n{PROSE}\n" for n, what in enumerate("船灯米", 1)]
    found = outlined(f"渡口三日\n\n{PROSE}\n" + "".join(parts))["blocks"]
    said = [block["text"] for block in found if block["type"] == "heading"]
    assert not any(words.startswith("01") for words in said)


def test_letters_that_stand_for_those_who_speak_are_none(blocks):
    for line in ("C=何小满　M=周大川", "C=何小满"):
        assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] == "paragraph"


@pytest.mark.parametrize("numbers", [("I", "II"), ("百", "千"), ("百一", "百二")])
def test_numbers_beyond_those_that_numerals_count_are_no_fault(blocks, numbers):
    parts = "".join(f"{number}\n渡口的灯亮着\n{PROSE * 3}\n" for number in numbers)
    assert blocks(f"{PROSE}\n{parts}")[0] == ("paragraph", PROSE)


@pytest.mark.parametrize(
    "act", ["关于印发《{}》的通知", "青湾镇人民政府关于颁布《{}》的决定", "转发《{}》的通知"]
)
def test_what_the_title_says_is_issued_is_a_heading_where_it_begins(outlined, act):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    work = "青湾渡口夜航管理办法"
    found = outlined(f"{act.format(work)}\n\n{prose}\n\n{work}\n\n{prose}\n\n{prose}\n")["blocks"]
    assert {"type": "heading", "level": 2, "text": work} in found


def test_labels_set_off_by_more_lines_above_than_paragraphs_are_headings(outlined):
    text = "中午的渡口没有什么人，只有一只黄狗趴在跳板边上打盹。"
    labels = ["水上的老船", "河灯照着的夜", "修缆的人", "最后一班渡船"]
    parts = "".join(f"\n\n{label}——青湾(Qing Wan)\n\n{text}\n\n{text}\n" for label in labels)
    found = outlined(f"渡口的灯\n\n{text}\n\n{text}\n{parts}")
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == [f"{label}——青湾(Qing Wan)" for label in labels]


@pytest.mark.parametrize("number", ["0731-8888888", "400-123-4567"])
def test_where_one_can_call_heads_nothing(blocks, number):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，停航写在木牌上。"
    assert ("heading", number) not in blocks(f"{text}\n\n{number}\n\n{text}\n")


NOTICE = "现将《{name}》印发给你们，请结合实际认真贯彻执行，并把落实的情况按月报送。"
ISSUE = (
    "关于印发《{name}》的通知\n\n各乡镇：\n\n" + NOTICE + "\n\n青湾县人民政府\n{day}\n\n{name}\n"
)


@pytest.mark.parametrize("day", ["2020年4月15日", "（2020年4月15日印发）\n附件1"])
@pytest.mark.parametrize("name", ["青湾县渡口管护细则", "渡口停航办法（试行）"])
@pytest.mark.parametrize("gap", ["\n", ""])
def test_what_a_document_makes_known_is_a_heading_below_it(blocks, day, name, gap):
    text = ISSUE.format(name=name, day=day)
    found = blocks(f"{text}{gap}第一章　总则\n第一条　为了保护渡口，制定本细则，请遵照执行。\n")
    assert ("heading", name) in found


def test_a_line_below_the_day_that_nothing_issues_is_none(blocks):
    text = ISSUE.format(name="青湾县渡口管护细则", day="2020年4月15日")
    text = text.replace("\n青湾县渡口管护细则\n", "\n青湾县人民政府办公室印发\n")
    assert "heading" not in [kind for kind, _ in blocks(text)]


def test_the_house_that_issues_a_thing_is_none(outlined):
    text = "青湾航运发布新一代渡船\n\n2023-09-06 10:00\n来源：青湾航运科技（渡口）有限公司\n\n"
    told = "船停在柳树下面，漆掉了大半，灯还亮着，没有人说起是谁点的。"
    found = outlined(f"{text}{told}\n\n{told}\n")
    assert all(block["type"] != "heading" for block in found["blocks"])
