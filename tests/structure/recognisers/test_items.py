import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    ("lines", "ordered"),
    [
        ("● 甲\n● 乙", False),
        ("- 甲\n- 乙", False),
        ("👉甲\n👉乙", False),
        ("1、甲\n2、乙", True),
        ("1）甲\n2）乙", True),
        ("（1）甲\n（2）乙", True),
        ("①甲；\n②乙。", True),
        ("㈠甲\n㈡乙", True),
        ("A. 甲\n B. 乙", True),
        ("（A）甲\n（B）乙", True),
        ("√甲\n√乙", False),
    ],
)
def test_marked_lines_side_by_side_are_a_list(outlined, lines, ordered):
    found = outlined(f"题\n\n{PROSE[:-1]}：\n\n{lines}\n\n{PROSE}\n")["blocks"][1]
    assert (found["type"], found["ordered"], len(found["items"])) == ("list", ordered, 2)


def test_a_run_in_list_is_split_and_loses_nothing(blocks):
    assert blocks(f"{PROSE}\n\n·甲项目·乙平台·丙计划等\n")[1] == (
        "list",
        ["甲项目", "乙平台", "丙计划等"],
    )
    found = blocks(f"{PROSE}\n\n“一”即建成一个中心“二”即打造两个片区\n")[1]
    assert found == ("list", ["“一”即建成一个中心", "“二”即打造两个片区"])


def test_numbered_lines_with_text_between_them_are_headings(blocks):
    found = blocks(f"1. 怎么领地\n{PROSE}\n\n2. 怎么浇水\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["heading", "paragraph"] * 2


def test_numbers_within_a_sentence_make_no_list(blocks):
    line = "步行（1）不超过十五分钟可到达，（2）不超过三十分钟可响应。"
    assert blocks(f"{PROSE}\n\n{line}\n")[1] == ("paragraph", line)


def test_marks_without_items_are_no_list(blocks):
    assert blocks("■ ■ ■ ■ 甲")[0][0] != "list"


@pytest.mark.parametrize(
    "item",
    [
        "码头的灯坏了三盏。船厂说春天才开门。老周说等不了。",
        "各组要把船上的缆绳、救生衣和灯都查一遍，查完写在本子上，" * 3 + "交给办公室",
    ],
)
def test_numbered_paragraphs_are_no_items(blocks, item):
    found = blocks(f"{PROSE}\n1.{item}\n2.{item}\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph"] * 4


def test_what_a_colon_announces_is_a_list_however_long(blocks):
    item = "码头的灯坏了三盏。船厂说春天才开门。老周说等不了，" * 4 + "就这样。"
    for rows in (f"1. {item}\n2. {item}", f"一、{item}\n二、{item}"):
        assert [kind for kind, _ in blocks(f"{PROSE}\n{PROSE[:-1]}：\n{rows}\n{PROSE}\n")] == [
            "paragraph", "paragraph", "list", "paragraph",
        ]  # fmt: skip


def test_small_letters_with_brackets_count_in_rules(blocks):
    found = blocks(f"{PROSE}\na）查缆绳；\nb）查灯；\nc）查篙。\n{PROSE}\n")
    assert found[1] == ("list", ["查缆绳；", "查灯；", "查篙。"])


def test_several_numbered_lines_are_a_list_however_long(blocks):
    item = "码头的灯坏了三盏。船厂说春天才开门。老周说等不了，" * 4 + "就这样。"
    rows = "\n".join(f"{n}、{item}" for n in range(1, 6))
    assert [kind for kind, _ in blocks(f"{PROSE}\n{rows}\n{PROSE}\n")] == [
        "paragraph", "list", "paragraph",
    ]  # fmt: skip


def test_labels_without_values_are_no_list(blocks):
    found = blocks(f"题\n\n{PROSE}\n• 索引号：\n• 主题：\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


def test_codes_are_no_items(blocks):
    found = blocks(f"{PROSE}\n• A01\n• A02\n• A03\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


def test_letters_choose_in_tests_and_are_no_items(blocks):
    found = blocks(f"{PROSE}\nA. 灯亮着。\nB. 灯灭了。\nC. 船走了。\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


def test_a_list_ends_where_numbers_begin_anew(blocks):
    text = "1. 带伞\n2. 带零钱\n3. 不要带狗\n\n1. 带灯\n2. 带缆绳\n"
    assert [kind for kind, _ in blocks(f"{PROSE}\n{text}")] == ["paragraph", "list", "list"]


FISH = "渡口的鱼大，肉厚，最宜红烧，家家都会做。"


def test_lines_that_say_how_much_of_what_are_a_list(outlined):
    found = outlined(f"红烧渡口鱼\n\n{FISH}\n\n用料\n草鱼　一条\n生姜　三片\n盐　适量\n\n{FISH}\n")
    assert [block["type"] for block in found["blocks"]] == [
        "paragraph", "heading", "list", "paragraph",
    ]  # fmt: skip
    assert found["blocks"][2]["items"] == ["草鱼　一条", "生姜　三片", "盐　适量"]


def test_fields_with_values_are_none(outlined):
    found = outlined(f"渡口三号\n\n{FISH}\n\n船长：12米\n船宽：3米\n载客：48人\n\n{FISH}\n")
    assert all(block["type"] != "list" for block in found["blocks"])


def test_rows_of_a_table_with_a_head_are_a_table(outlined):
    rows = "品名　　数量\n灯　　　3盏\n缆绳　　2条\n篙　　　5根\n"
    found = outlined(f"清单\n\n{FISH}\n\n{rows}\n{FISH}\n")
    assert found["blocks"][1]["type"] == "table"


def test_a_line_with_another_picture_and_a_colon_is_above_the_list(blocks):
    found = blocks(f"{FISH}\n🔧 带什么：\n✅ 缆绳\n✅ 灯\n👥 谁去：\n{FISH}\n")
    assert [text for kind, text in found if kind == "list"] == [["缆绳", "灯"]]


def test_what_has_parts_of_its_own_is_no_item(blocks):
    found = blocks(f"{FISH}\n4. 渡口\n5. 船厂\n5.1. 旧址\n{FISH}\n")
    assert all(kind != "list" for kind, _ in found)


def test_long_numbered_lines_below_a_label_are_its_list(blocks):
    item = "码头的灯坏了三盏。船厂说春天才开门。老周说等不了，" * 4 + "就这样。"
    found = blocks(f"{FISH}\n修灯的事\n1、{item}\n2、{item}\n3、{item}\n{FISH}\n")
    assert [kind for kind, _ in found] == ["paragraph", "heading", "list", "paragraph"]


def test_triangles_that_show_pictures_make_no_list(blocks):
    found = blocks(f"{FISH}\n▲ 渡口的灯\n▲ 船厂的灯\n{FISH}\n")
    assert all(kind != "list" for kind, _ in found)


def test_triangles_that_touch_a_sentence_show_pictures_too(blocks):
    shown = "▲渡口的灯亮了一夜，老周守着它。（三盏）\n▲船厂的灯是去年冬天才换上的，比旧灯亮。"
    found = blocks(f"{FISH}\n{shown}\n{FISH}\n")
    assert all(kind == "caption" for kind, _ in found[1:3])


def test_typed_bullets_mark_items_however_long(blocks):
    item = "码头的灯坏了三盏。船厂说春天才开门。老周说等不了，" * 4 + "就这样。"
    found = blocks(f"{FISH}\n- {item}\n- {item}灯。\n- {item}船。\n{FISH}\n")
    assert [kind for kind, _ in found] == ["paragraph", "list", "paragraph"]


def test_sentences_behind_hollow_triangles_are_items(blocks):
    lines = "△渡口的灯亮了。\n△桥上的人走了。\n△河里的冰化了。"
    assert [kind for kind, *_ in blocks(f"{FISH}\n\n{lines}\n\n{FISH}\n")][1] == "list"


def test_sentences_behind_filled_triangles_and_gaps_are_items(blocks):
    lines = "▲ 点一盏灯，要先看油。\n▲ 收一条船，要先看缆。"
    assert [kind for kind, *_ in blocks(f"{FISH}\n{lines}\n{FISH}\n")] == [
        "paragraph", "list", "paragraph",
    ]  # fmt: skip


@pytest.mark.parametrize("mark", ["{} ", "{}：", "#{} "])
def test_numbers_with_no_stop_count_three_items(outlined, mark):
    def kinds(numbers):
        lines = "".join(f"{mark.format(n)}检查第{n}根带子和缆绳。\n" for n in numbers)
        return [each["type"] for each in outlined(f"题\n\n{PROSE}\n\n{lines}\n{PROSE}\n")["blocks"]]

    assert kinds((1, 2, 3)) == ["paragraph", "list", "paragraph"]
    assert "list" not in kinds((3, 8, 9))


@pytest.mark.parametrize(
    "lines",
    [
        ("T1 国内出发", "T2 国际出发", "T3 贵宾通道"),
        ("A1 何小满", "A2 李二", "A3 王五"),
        ("G1 京哈高速", "G2 京沪高速", "G3 京台高速"),
        ("Q1：调研", "Q2：立项", "Q3：开工"),
        ("V1: 修复登录问题", "V2: 修复图片问题", "V3: 修复地图问题"),
        ("1 月：下雪", "2 月：开河", "3 月：播种"),
        ("1 个鸡蛋", "2 个番茄", "3 根葱"),
        ("1 楼：门诊", "2 楼：住院部", "3 楼：手术室"),
        ("1 天", "2 天", "3 天"),
        ("1 考场：一班", "2 考场：二班", "3 考场：三班"),
        ("1 路：渡口到车站", "2 路：码头到船厂", "3 路：桥头到灯塔"),
        ("1 kg：面粉", "2 kg：糖", "3 kg：米"),
        ("~10度左右", "~12度左右"),
        ("＊十六岁以上", "＊带伞的除外"),
    ],
)
def test_letters_units_and_signs_of_what_is_told_are_kept(outlined, lines):
    rows = "\n".join(lines)
    found = str(outlined(f"题\n\n{PROSE}\n{rows}\n{PROSE}\n")["blocks"])
    assert all(line in found for line in lines)


@pytest.mark.parametrize(
    "mark", ["\uf0b7", "\uf06c\t", "\uf0d8 ", "l\t", "Ø  ", "n     ", "o\t", "§ "]
)
def test_bullets_of_symbol_fonts_open_items_with_and_without_their_font(blocks, mark):
    rows = "".join(f"{mark}{words}\n" for words in ("水的颜色", "缆绳", "船底有没有响声"))
    text = f"开船以前，先看三样东西，一样也不能少：\n{rows}看完了这三样，才好开船，人也要坐好。\n"
    assert ("list", ["水的颜色", "缆绳", "船底有没有响声"]) in blocks(text)


@pytest.mark.parametrize(
    "rows",
    [
        "n 个人上船\nn 个人下船\n",
        "u盘一只\nu盘两只\n",
        "o  喔\no  哦\n",
        "u\t乌\nu\t屋\nu\t无\n",
        "§ 船票\n§ 船工\n",
    ],
)
def test_letters_before_words_are_no_bullets(blocks, rows):
    text = f"开船以前，先看三样东西，一样也不能少。\n{rows}看完了这三样，才好开船。\n"
    assert "list" not in [kind for kind, _ in blocks(text)]


def _lists(found) -> list[list[str]]:
    return [text for kind, text in found if kind == "list"]


@pytest.mark.parametrize("sign", ["✅", "✔", "☑", "👉", "👉🏻", "🔸", "⏰", "➡️", "👨‍👩‍👧"])
def test_lines_with_one_picture_below_another_are_its_list(blocks, sign):
    found = blocks(f"{FISH}\n🔧 要带的\n{sign} 缆绳\n{sign} 灯：三盏，要亮\n{FISH}\n")
    assert [kind for kind, _ in found] == ["paragraph", "heading", "list", "paragraph"]
    assert _lists(found) == [["缆绳", "灯：三盏，要亮"]]


def test_each_picture_above_others_begins_a_list_of_its_own(blocks):
    found = blocks(
        f"{FISH}\n🔧 要带的\n🔸 缆绳\n🔸 灯\n🚌 怎么走\n🔸 坐船\n🔸 过桥\n🌙 夜里\n{FISH}\n"
    )
    assert _lists(found) == [["缆绳", "灯"], ["坐船", "过桥"]]
    heads = [text for kind, text in found if kind == "heading"]
    assert heads == ["🔧 要带的", "🚌 怎么走", "🌙 夜里"]


@pytest.mark.parametrize(
    "lines",
    ["✅ 缆绳\n❌ 狗\n✅ 灯", "🍎 苹果\n🍌 香蕉\n🍇 葡萄", "🔸 缆绳\n🔸 灯\n⚠️ 火不带\n🔸 篙"],
)
def test_lines_each_with_a_picture_are_one_list(blocks, lines):
    items = [line.split()[1] for line in lines.splitlines()]
    assert _lists(blocks(f"{FISH}\n{lines}\n{FISH}\n")) == [items]


@pytest.mark.parametrize("key", ["\ufe0f\u20e3", "\u20e3"])
def test_numbers_on_keys_count_items_side_by_side(outlined, key):
    rows = "\n".join(f"{n}{key} 第{n}条船，要等" for n in range(1, 10)) + "\n🔟 最后一条"
    (found,) = [
        each for each in outlined(f"过河\n\n{FISH}\n{rows}\n{FISH}\n")["blocks"] if "items" in each
    ]
    assert found["ordered"]
    assert found["items"] == [*(f"第{n}条船，要等" for n in range(1, 10)), "最后一条"]


def test_numbers_on_keys_above_text_are_headings(blocks):
    found = blocks(f"{FISH}\n1\ufe0f\u20e3 坐船\n{FISH}\n2\ufe0f\u20e3 过桥\n{FISH}\n")
    assert [kind for kind, _ in found if kind != "paragraph"] == ["heading", "heading"]


def test_boxes_to_tick_on_one_line_make_neither_a_list_nor_a_heading(blocks):
    assert [kind for kind, _ in blocks(f"{FISH}\n☐ 是　☐ 否\n{FISH}\n")] == ["paragraph"] * 3


@pytest.mark.parametrize("mark", ["▪️ ", "▪️", "◾ ", "⭐️ "])
def test_bullets_that_are_printed_as_pictures_leave_nothing_in_items(blocks, mark):
    assert _lists(blocks(f"{FISH}\n{mark}缆绳\n{mark}灯\n{FISH}\n")) == [["缆绳", "灯"]]


def test_a_dash_may_touch_the_title_of_a_work(blocks):
    items = ["《渡口》的书单", "歌：渡口的灯", "灯塔下的羊汤"]
    assert blocks(f"{PROSE}\n\n" + "\n".join(f"-{item}" for item in items))[1] == ("list", items)
    talk = "\n".join(f"-“{item}。”" for item in items)
    assert all(kind != "list" for kind, _ in blocks(f"{PROSE}\n\n{talk}"))


def test_two_items_on_one_line_are_two(blocks):
    lines = "🔹灯油 两桶\n🔹缆绳 一根 🔹灯罩 三个\n🔹船桨 两支"
    items = ["灯油 两桶", "缆绳 一根", "灯罩 三个", "船桨 两支"]
    assert blocks(f"{PROSE}\n\n要带的东西：\n{lines}\n")[-1] == ("list", items)
    kind, dotted = blocks(f"{PROSE}\n\n· 何小满 · 任霞\n· 渡口 · 船厂\n")[-1]
    assert (kind, len(dotted)) == ("list", 2)


@pytest.mark.parametrize("above", ["现就有关事项通知如下：", "船上的事"])
def test_parts_as_long_as_paragraphs_are_no_items(blocks, above):
    part = "看清水情。" + "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。" * 5
    found = blocks(f"{PROSE}\n\n{above}\n一、{part}\n二、{part}\n")
    assert [text for kind, text in found if kind == "paragraph"][-2:] == [
        f"一、{part}",
        f"二、{part}",
    ]
    brief = "看清水情，再开船；"
    found = blocks(f"{PROSE[:-1]}：\n一、{brief}\n二、{brief}\n三、{brief}\n")
    assert found[-1] == ("list", [brief] * 3)


@pytest.mark.parametrize("arrow", ["➡", "👉", "➜"])
def test_the_stops_of_a_route_are_one_item(blocks, arrow):
    routes = ["渡口 {0} 青湾 {0} 北川", "北川 {0} 渡口 {0} 码头"]
    lines = "\n".join(f"{arrow} {route}".format(arrow) for route in routes)
    said = str(blocks(f"{PROSE}\n{lines}\n{PROSE}\n"))
    assert all(route.format(arrow) in said for route in routes)


@pytest.mark.parametrize("number", [0, 1])
def test_counted_parts_whose_last_announces_text_are_no_list(blocks, number):
    told = "预赛在十一月八日晚上举行，地点为图书馆二楼会议室，欢迎旁听。"
    label = ["二、活动安排：", "二、活動安排:"][number]
    found = blocks(f"{told}\n\n一、论坛主题：渡口与灯\n\n{label}\n\n{told}\n\n{told}\n")
    assert found[1:3] == [("paragraph", "一、论坛主题：渡口与灯"), ("heading", label)]


@pytest.mark.parametrize(
    "below", ["（一）无稿件的；\n（二）迟到的。", "", "1. 无稿件的；\n2. 迟到的。"]
)
def test_counted_items_whose_last_announces_a_list_or_nothing_are_one(blocks, below):
    lines = "一、每组三人，自备稿件；\n二、按时到场，不得迟到；\n三、有下列情形的不得参加：\n"
    found = blocks(f"参加的各组请注意以下几点，不清楚的可以询问：\n{lines}{below}")
    assert found[1][0] == "list"
    assert len(found[1][1]) == 3


@pytest.mark.parametrize(
    "items",
    [
        ["船只须在村里登记，没有登记的不得下水", "夜里不得行船，违者罚款", "下列情况除外："],
        ["船工准备缆绳，每人两根", "下列人员留守："],
    ],
)
def test_clauses_of_a_rule_are_a_list_though_the_last_announces_text(blocks, items):
    told = "送病人过河的，接生的，都可以开船，但是要先告诉老何一声，回来再补登记。"
    lines = [f"{mark}、{item}" for mark, item in zip("一二三", items, strict=False)]
    found = blocks("\n".join([told, *lines, told, told]) + "\n")
    assert [len(words) for kind, words in found if kind == "list"] == [len(items)]


def test_articles_that_count_on_below_the_next_chapter_are_paragraphs(blocks):
    first = "第一章　总则\n一、为管好渡口，制定本规则。\n二、本规则所称渡口，是指青湾的渡口。"
    found = blocks(f"{first}\n第二章　船员\n三、船员由县里选定。\n四、船员每年换证一次。\n")
    assert [kind for kind, _ in found] == ["heading", *["paragraph"] * 2] * 2


def test_parts_that_count_on_further_down_are_no_list(outlined):
    head = (
        "渡口过江须知\n\n现将有关事项通知如下：\n一、活动主题：夜渡青湾\n二、主办单位：\n青湾渡口站"
    )
    found = outlined(f"{head}\n三、活动对象：全体船员\n四、活动项目\n{PROSE}\n")["blocks"]
    assert all(block["type"] != "list" for block in found)


def test_lists_that_begin_anew_stay_lists(blocks):
    found = blocks(
        f"{PROSE}\n一、看缆；\n二、点灯；\n三、关舱。\n{PROSE}\n一、靠岸；\n二、下客；\n三、熄灯。\n"
    )
    assert [kind for kind, _ in found] == ["paragraph", "list", "paragraph", "list"]


SECTIONS = [
    "立即停航。各渡口要在今天十二时前停航，把船系好，把灯挂起来，夜里要有人值守。",
    "落实责任。每处渡口明确一名责任人，积水超过十五厘米立即封闭，超过二十七厘米断电。",
]


@pytest.mark.parametrize("above", ["现就有关事项紧急通知如下：", "为把船管好，现作如下规定。"])
def test_numbered_paragraphs_that_a_short_sentence_heads_are_no_items(blocks, above):
    lines = [f"{mark}、{text}" for mark, text in zip("一二", SECTIONS, strict=True)]
    assert blocks("\n".join([above, *lines]) + "\n")[1:] == [("paragraph", line) for line in lines]


@pytest.mark.parametrize(
    "items",
    [
        ["不带火。", "不抢座。", "不站船头。"],
        ["不带火。灯笼也不行。", "不抢座。老人先坐。", "不站船头。"],
        ["不带火，灯笼也不行，烟更不行；", "不抢座，老人先坐，孩子后坐；"],
    ],
)
def test_short_rules_that_a_colon_announces_are_items(blocks, items):
    lines = [f"{mark}、{item}" for mark, item in zip("一二三", items, strict=False)]
    assert blocks("\n".join(["上船的人要记住：", *lines]) + "\n")[1] == ("list", items)


@pytest.mark.parametrize(
    "marks",
    [
        "甲、 乙、 丙、",
        "Ⅰ. Ⅱ. Ⅲ.",
        "❶ ❷ ❸",
        "1_ 2_ 3_",
        "01_ 02_ 03_",
        "①_ ②_ ③_",
        "一、 二、 三、",
        "· · ·",
    ],
)
@pytest.mark.parametrize("above", ["需要准备的东西有：", "办法如下："])
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
def test_what_counts_items_or_marks_them_is_none_of_their_words(outlined, marks, above, gap):
    said = ("面粉过筛揉成团", "盖湿布放一放", "擀成薄片")
    lines = [mark.replace("_", " ") + one for mark, one in zip(marks.split(), said, strict=True)]
    found = outlined(gap.join(["点灯的人", *[PROSE * 3] * 4, above, *lines, *[PROSE * 3] * 3]))
    assert [b["items"] for b in found["blocks"] if b["type"] == "list"] == [list(said)]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
def test_words_below_what_announces_several_are_items_however_far_apart_all_lines_stand(
    outlined, gap
):
    words = ["旧电池", "油漆桶", "玻璃瓶"]
    found = outlined(
        gap.join(["点灯的人", *[PROSE * 3] * 4, "主要包括：", *words, *[PROSE * 3] * 3])
    )
    assert [b["items"] for b in found["blocks"] if b["type"] == "list"] == [words]


@pytest.mark.parametrize(
    "lines",
    [
        ("甲、乙两队各有胜负。", "乙、丙二人同去县城。"),
        ("陆、海两路同时出发。", "柒 捌 玖"),
        ("Ⅰ类水质的河段占六成。", "Ⅱ级以上的才能喝。"),
        ("V. 伍尔夫的书放在最上面。", "I. M. 佩的设计没有被采用。"),
        ("1 月和 2 月都没有雨。", "2 点以后才有船。"),
        ("01 月、02 月最冷。", "03 号船晚点。"),
    ],
)
def test_sentences_and_amounts_that_begin_with_a_number_are_neither_items_nor_heads(
    outlined, lines
):
    texts = [f"{kind}是镇上最老的东西，谁也说不出它有多少年，只知道一直在用。" for kind in "灯船桥"]
    for text in ([lines[0], texts[1], lines[1], texts[2]], [*lines, *texts[1:]]):
        found = outlined("\n".join(["点灯的人", PROSE * 3, texts[0], *text, ""]))["blocks"]
        assert {b["type"] for b in found} == {"paragraph"}


def test_numbers_with_no_stop_before_sentences_that_nothing_announces_count_verses(outlined):
    verses = ["1 那年起了大风。", "2 面对着江，他站了很久。", "3 他说，我在这里。", "4 船来了。"]
    found = outlined("\n".join(["点灯的人", PROSE * 3, *verses, ""]))["blocks"]
    assert "list" not in {b["type"] for b in found}
