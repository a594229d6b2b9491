import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    "line",
    [
        "第一章 收书",
        "第 1 章 收书",
        "第 2 节：账房",
        "第两百零一章 账房",
        "第贰佰零贰章 夜审",
        "第２０３章　开仓",
        "第十回　渔郎夜渡",
        "一、基本情况",
        "（一）建好一张网",
        "1. 背景",
        "2.1 优先级",
        "01 湿地公园",
        "楔子",
        "番外二：灯下",
        "Chapter 3 The Door",
        "卷一 出海",
        "第二百零四章天亮之前",
    ],
)
def test_numbers_and_names_of_parts_make_headings(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("heading", line)


@pytest.mark.parametrize(
    "line",
    [
        "第四本书记着铺子头一年的流水，纸已经发脆。",
        "第一封信没有署名，第二封信只有半页。",
        "第二卷航海图已经被水泡烂，只剩下一角。",
        "第一百零八回讲完，听的人还不肯散。",
        "第三册以后的账，父亲再也没有记过。",
        "2003年这条线刚开通，站台的灯还是黄的。",
        "3:2。站台的电视里，客队进了球。",
        "3.5米长的那个大箱子是公用的。",
        "尾声像一阵风，从戏台那边吹过来。",
        "第一条　为了让图书角的书有人还，制定本办法。",
    ],
)
def test_prose_that_only_looks_like_a_heading_stays_prose(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("paragraph", line)


def test_numbers_that_stand_alone_are_headings_when_they_have_siblings(blocks):
    found = blocks(f"1.\n\n{PROSE}\n\n2.\n\n{PROSE}\n\n3.\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["heading", "paragraph"] * 3


@pytest.mark.parametrize(
    "line", ["1．渡口在哪里，正确的一项是（ ）", "3．竹篮指什么？（4分）", "C．竹篮 D．邮票"]
)
def test_questions_of_a_test_are_no_headings(blocks, line):
    found = blocks(f"{PROSE}\n{line}\n{PROSE}\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_points_in_brackets_are_no_time(blocks):
    found = blocks(f"一、选择题（每题3分，共15分）\n{PROSE}\n二、阅读题（20分）\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["heading", "paragraph"] * 2


def test_values_side_by_side_are_no_headings(blocks):
    found = blocks(f"{PROSE}\n1.1 项目编号：DK-1\n1.2 项目名称：渡口栏杆\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize("mark", ["、", ""])
def test_a_number_alone_may_keep_the_mark_that_parts_it_from_a_name(blocks, mark):
    found = blocks(
        f"{PROSE}\n\n一{mark}\n\n{PROSE}\n\n二{mark}\n\n{PROSE}\n\n三{mark}\n\n{PROSE}\n"
    )
    assert [kind for kind, _ in found] == ["paragraph", "heading"] * 3 + ["paragraph"]


def test_a_heading_in_latin_letters_may_have_twice_the_characters(blocks):
    line = "2、[文章] Why Harbours Keep Their Old Lamps Burning, by Nora Ferry"
    found = blocks(f"{PROSE}\n\n1、[图书] 渡口的灯\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found[3] == ("heading", line)


def test_one_entry_without_text_is_a_heading_as_its_siblings_are(blocks):
    entries = [f"{n}、第{n}条船\n\n{PROSE}" for n in range(1, 5)]
    entries += ["5、没有图的船", f"6、最后一条船\n\n{PROSE}"]
    found = blocks(f"{PROSE}\n\n" + "\n\n".join(entries) + "\n")
    assert [text[0] for kind, text in found if kind == "heading"] == list("123456")


def test_numbers_side_by_side_stay_a_list(blocks):
    found = blocks(f"{PROSE}\n\n1、船票\n2、灯油\n3、缆绳\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph", "list", "paragraph"]


@pytest.mark.parametrize("line", ["1.1、渡口迷宫", "第一部分 课程性质", "二、课程目标："])
def test_points_and_colons_do_not_hide_a_heading(blocks, line):
    found = blocks(f"一、渡口\n{PROSE}\n{line}\n{PROSE}\n")
    assert ("heading", line) in found


def test_a_text_may_break_off_below_a_heading(blocks):
    assert blocks(f"{PROSE}\n\n{PROSE}\n\n1、少年时的渡口\n")[2][0] == "heading"


def test_supplementary_rules_are_a_chapter_without_a_number(blocks):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = blocks(
        f"第一章 总则\n第一条 {prose}\n第二章 船舶\n第二条 {prose}\n附则\n第三条 {prose}\n"
    )
    assert [text for kind, text in found if kind == "heading"][-1] == "附则"


def test_numbers_that_do_not_count_on_are_no_headings(blocks):
    rows = ["何小满", "32", "周大川", "45", "冯桂枝", "28"]
    assert all(
        kind != "heading" for kind, _ in blocks("\n".join(["船工的年纪记在这里了。", *rows]))
    )


def test_questions_are_headings_where_their_siblings_ask(blocks):
    one = "一、老何为什么不走？\n因为船在这里，灯也在这里，走了没有人点。\n"
    other = "二、船什么时候停？\n大雾停，涨水停。\n"
    assert [kind for kind, _ in blocks(one + other)] == ["heading", "paragraph"] * 2


SAID = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜，谁也没有看见那条船是几点靠岸的。"


def test_short_sentences_that_are_numbered_alike_above_text_are_headings(blocks):
    parts = ("一、关于灯坏了的经过。", "二、关于船停在对岸。", "三、我们的决定。")
    found = blocks("\n\n".join(f"{part}\n\n{SAID}" for part in parts))
    assert [kind for kind, _ in found] == 3 * ["heading", "paragraph"]


def test_where_one_of_them_is_a_longer_sentence_none_is(blocks):
    parts = ("一、关于灯坏了的经过。", "二、船停在对岸，没有人过去看过，灯也就一直没有亮起来。")
    found = blocks("\n\n".join(f"{part}\n\n{SAID}" for part in parts))
    assert all(kind != "heading" for kind, _ in found)


def test_the_choices_of_a_test_are_no_headings(blocks):
    found = blocks(
        "1．缆绳拴在第几级？\nA．第一级\nB．第二级\nC．第三级\n\n灯亮着，船还没有来，雾也没有散。\n"
    )
    assert all(not (kind == "heading" and text[0] in "BC") for kind, text in found)


def test_short_sentences_are_headings_beside_labels_with_their_numbers(outlined):
    prose = "渡口的管理按照本办法执行，各单位应当遵守，不得违反。"
    heads = ("一、明确停航时间。", "二、规范渡船检修。", "三、公布收费标准")
    found = outlined("渡口管理办法\n\n" + "".join(f"{head}\n{prose}\n\n" for head in heads))
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == list(heads)


def test_sections_of_a_law_stand_below_its_chapters(outlined):
    prose = "渡口的管理按照本办法执行，各单位应当遵守，不得违反。"
    heads = ("第一章　总则", "第二章　渡船", "第一节　检修", "第二节　停航", "第三章　附则")
    found = outlined("渡口管理办法\n\n" + "".join(f"{head}\n\n{prose}\n\n" for head in heads))
    assert [b["level"] for b in found["blocks"] if b["type"] == "heading"] == [2, 2, 3, 3, 2]


@pytest.mark.parametrize(
    "numbers",
    [
        "一、 二、 三、 四、",
        "1. 2. 3. 4.",
        "（一） （二） （三） （四）",
        "1.1 1.2 1.3 1.4",
        "01 02 03 04",
    ],
)
@pytest.mark.parametrize(
    "names",
    [
        "通航时间 船票价格 乘船须知 工作要求",
        "背景 目标与约束 做法 结论",
        "船几点开？ 怎么买票 为什么停航？ 结语",
    ],
)
def test_a_numbered_heading_has_the_level_of_its_siblings_whatever_it_is_called(
    outlined, numbers, names
):
    gap = " " if numbers[-1].isdigit() else ""
    called = [f"{one}{gap}{name}" for one, name in zip(numbers.split(), names.split(), strict=True)]
    text = "".join(f"{each}\n\n{PROSE}\n\n" for each in called)
    found = outlined(f"渡口的事\n\n{PROSE}\n\n{text}")["blocks"]
    headings = [(each["text"], each["level"]) for each in found if each["type"] == "heading"]
    assert headings == [(each, 2) for each in called]


def test_years_that_rise_head_what_happened(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    years = ["1993", "2001", "2016"]
    lines = [line for year in years for line in (year, prose)]
    found = outlined("\n".join(("渡口三十年", prose, *lines)))
    assert [block["text"] for block in found["blocks"] if block["type"] == "heading"] == years


@pytest.mark.parametrize(
    "line", ["（十二）　未完待续", "（3）待续", "十二、未完待續", "（未完待续）"]
)
def test_that_a_story_goes_on_is_no_heading(blocks, line):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    found = blocks(f"{prose}\n{prose}\n{line}\n（摘自《渡口》）\n")
    assert all(kind != "heading" for kind, _ in found)


def test_a_chapter_that_goes_on_is_one_beside_others(outlined):
    heads = ["第一章 借伞", "第二章 断桥（未完待续）", "第三章 还伞"]
    found = outlined("渡口旧事\n石一\n" + "".join(f"{head}\n{PROSE}\n" for head in heads))
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == heads


@pytest.mark.parametrize(
    "heads",
    [
        ["第1章　船来了。", "第2章　……", "第3章　“我拿的”"],
        ["第一回：渡船翻了。", "第二回：人没事。"],
        ["正文 第1节：旧船", "正文 第2节：停电", "正文 第2节：停电（二）"],
    ],
)
def test_chapters_may_be_called_by_a_sentence_that_is_set_off(outlined, heads):
    found = outlined("渡口旧事\n石一\n\n" + "".join(f"{head}\n　　{PROSE}\n" for head in heads))
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == heads


@pytest.mark.parametrize(
    "lines",
    [
        "第一章 讲渡口。\n第二章 讲桥。\n第三章 讲人。\n　　{0}\n",
        "第一章，讲渡口。\n　　{0}\n第二章，讲桥。\n　　{0}\n",
        "　　第一章 讲渡口的来历，也讲船。\n　　{0}\n　　第二章 讲桥，也讲工钱。\n　　{0}\n",
    ],
)
def test_what_is_said_of_chapters_is_text(outlined, lines):
    found = outlined(f"怎样读书\n石一\n\n　　{PROSE}\n" + lines.format(PROSE))
    assert all(block["type"] != "heading" for block in found["blocks"])


def test_what_only_begins_as_chapters_do_hides_none(outlined):
    heads = ["第1章　船来了。", "第2章　灯灭了。"]
    text = "".join(f"{head}\n　　第2章程是去年订的，上面写着：借船要登记。\n" for head in heads)
    found = outlined("渡口旧事\n石一\n\n" + text)
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == heads


@pytest.mark.parametrize("line", ["2 つの渡し船をつなぐ", "2 到 5（早班、晚班），以及"])
def test_what_is_counted_is_no_numbered_heading(read, line):
    prose = "渡口将由本月十日起停航，不少街坊昨天到码头拍照留念，说以后再也坐不到了。"
    _, claims, _ = read(f"渡口的灯\n\n{prose}\n\n{line}\n\n{prose}\n")
    assert all(claim.rule != "heading.arabic" for claim in claims)


def test_parts_that_count_on_are_headings_though_one_may_count_things(outlined):
    names = ("1 曲がる川", "2 本を積む舟", "3 岸の灯")
    said = "川は町の東を流れ、朝は霧が深い。"
    text = "\n".join(f"{name}\n{said}" for name in names)
    found = outlined(f"舟の話\n山田太郎\n{text}\n")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == list(names)


def test_days_above_titles_and_no_text_are_no_numbers(outlined):
    rows = ["09月07日", "青湾渡口灯塔修缮完工", "09月06日", "青湾渡口灯塔开始修缮"]
    found = outlined("\n\n".join(["渡口的灯", PROSE, *rows]) + "\n")
    assert "heading" not in [block["type"] for block in found["blocks"]]


LONG = "你下过水没有？水底下有什么，你说得上来吗，你敢再下去一次，把那盏灯捞上来给大家看一看吗？"


@pytest.mark.parametrize(
    "numbers", [("0.5 元：", "1.5 元："), ("3.5 米，", "3.6 米，"), ("1.1 ", "1.2 ")]
)
def test_amounts_that_open_long_questions_are_no_sections(blocks, numbers):
    found = blocks("".join(f"{PROSE}\n\n{number}{LONG}\n\n" for number in numbers) + PROSE)
    assert all(kind != "heading" for kind, _ in found)


def test_questions_of_which_letters_answer_below_are_no_headings(blocks):
    asked = "".join(f"1.{n}. {LONG}\nA. 下过\nB. 没有\n" for n in (1, 2))
    assert all(kind != "heading" for kind, _ in blocks(f"{PROSE}\n{asked}{PROSE}\n"))


def test_long_questions_behind_sections_are_headings(blocks):
    found = blocks("".join(f"5.{n}. {LONG}\n\n{PROSE}\n\n" for n in (1, 2)))
    assert [kind for kind, _ in found].count("heading") == 2


def test_one_number_alone_heads_nothing(blocks):
    found = blocks(f"{PROSE}\n\n326\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph"] * 3


def test_numbers_alone_head_parts_where_several_count(blocks):
    found = blocks("\n\n".join(f"{n}\n\n{PROSE}" for n in (1, 2, 3)))
    assert [kind for kind, _ in found] == ["heading", "paragraph"] * 3


@pytest.mark.parametrize("line", ["24 小时值班电话：0000-1110119", "0.7 秒！", "1.8 万浏览"])
def test_an_amount_alone_is_no_number_of_a_heading(blocks, line):
    assert ("heading", line) not in blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")


def test_amounts_that_count_are_headings_still(blocks):
    found = blocks(f"{PROSE}\n\n1 年味\n\n{PROSE}\n\n2 月光\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph", "heading"] * 2 + ["paragraph"]


def test_a_reference_with_volume_and_pages_is_no_heading(blocks):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    rows = "1 王远．河口动力学．青湾：青湾出版社，1998\n2 李渡．岸线提取．测绘，2005（3）：22-25"
    found = blocks(f"1 引言\n{prose}\n2 结果\n{prose}\n参考文献：\n{rows}\n")
    assert ("heading", "2 李渡．岸线提取．测绘，2005（3）：22-25") not in found


def test_sections_of_an_appendix_are_counted_behind_its_letter(outlined):
    asked = [
        "A.1. 橋とは何か?",
        "A.2. なぜ橋を架けるのか?",
        "A.3. 橋を架けない人はどうするつもりなのか?",
    ]
    text = "\n".join(
        f"{line}\n　町の記録によると、橋は百年前に架けられ、渡し船が残った。" for line in asked
    )
    found = outlined(f"橋の手引\n\n{text}\n")["blocks"]
    assert [block["text"] for block in found if block["type"] == "heading"] == asked


def test_a_number_that_comes_again_and_again_counts_nothing(blocks):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，停航写在木牌上。"
    found = blocks(f"{text}\n\n1\n1\n1\n\n{text}\n\n1\n1\n\n{text}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_two_questions_behind_a_number_head_a_part(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上。"
    asked = "一、渡口可以停船吗？怎么收费？"
    found = outlined(f"渡口须知\n\n{asked}\n\n{prose}\n\n二、夜里有船吗？\n\n{prose}船来了。\n")
    assert found["blocks"][0] == {"type": "heading", "level": 2, "text": asked}
