import pytest

PROSE = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜，谁也没有看见那条船是几点靠岸的。"
WORDS = ("灯油两桶", "缆绳", "船桨和备用的灯罩", "值班表")


def made(text, blocks):
    return [(kind, words) for kind, words in blocks(text) if kind == "list"]


@pytest.mark.parametrize("above", ["渡口需要添置的包括：", "以下是各组领取的物品：", "船工福利:"])
def test_short_lines_below_what_announces_several_are_a_list(blocks, above):
    text = f"{PROSE}\n{above}\n" + "".join(f"{word}\n" for word in WORDS) + f"\n{PROSE}\n"
    assert made(text, blocks) == [("list", list(WORDS))]


@pytest.mark.parametrize("above", ["他写了一首诗，全诗如下：", "老周说：", "也有人表示：", "渡口"])
def test_verse_speech_and_what_nobody_announces_are_none(blocks, above):
    text = f"{PROSE}\n{above}\n" + "".join(f"{word}\n" for word in WORDS) + f"\n{PROSE}\n"
    assert not made(text, blocks)


def test_two_lines_are_no_list(blocks):
    assert not made(f"{PROSE}\n渡口需要添置的包括：\n灯油两桶\n缆绳\n\n{PROSE}\n", blocks)


@pytest.mark.parametrize("form", ["{}月{}", "{}号{}", "0{}{}"])
def test_months_and_what_is_counted_alike_are_no_list(blocks, form):
    text = "".join(f"{form.format(n, word)}\n" for n, word in enumerate(WORDS, 1))
    assert not made(f"{PROSE}\n\n{text}\n{PROSE}\n", blocks)


def test_labels_and_values_below_what_announces_them_are_no_list(blocks):
    words = "船名：渡口号\n开船：六点\n灯匠两人"
    assert not made(f"{PROSE}\n现公布下列内容：\n{words}\n\n{PROSE}\n", blocks)


@pytest.mark.parametrize(
    "lines",
    [
        ("1胜", "2平", "3负"),
        ("1条船", "2个人", "3盏灯", "4面都是水"),
        ("1年级语文", "2班在楼上", "3班在楼下"),
    ],
)
def test_amounts_are_no_numbers_of_a_list(blocks, lines):
    text = "\n".join(lines)
    assert not made(f"{PROSE}\n\n{text}\n\n{PROSE}\n", blocks)


@pytest.mark.parametrize("above", ["内容：", "下面是他的话：", "他留下的信如下："])
def test_one_thing_in_several_lines_is_no_list(blocks, above):
    text = f"{PROSE}\n\n{above}\n灯不要灭\n船不要停\n人不要等\n\n{PROSE}\n"
    assert {kind for kind, *_ in blocks(text)} == {"paragraph", "verse"}


def test_what_announces_a_list_without_marks_heads_nothing(blocks):
    found = blocks(f"{PROSE}\n\n全书包括：\n渡口的灯\n雾里的船\n桨声\n\n{PROSE}\n")
    assert [kind for kind, *_ in found] == ["paragraph", "paragraph", "list", "paragraph"]


PARTS = ("灯具：三盏，都是铜的。", "缆绳：两条，一长一短。", "船篷：补过，还能用。")


@pytest.mark.parametrize("above", ["船上有三样东西：", "船上家当", "常见问答："])
def test_labels_that_each_say_something_below_what_announces_or_heads_them_are_a_list(
    blocks, above
):
    found = blocks(f"{PROSE}\n{above}\n" + "\n".join(PARTS) + f"\n{PROSE}\n")
    assert [kind for kind, _ in found].count("list") == 1


@pytest.mark.parametrize(
    "said",
    [
        "老周说：灯坏了。\n小满说：我去修。\n船厂说：明天来。",
        "摄影：何小满\n编辑：周渡口\n校对：林晚晴",
        "灯具：三盏。\n灯具：两盏。\n灯具：一盏。",
    ],
)
def test_speakers_makers_and_what_comes_again_are_no_such_list(blocks, said):
    found = blocks(f"{PROSE}\n船上家当\n{said}\n{PROSE}\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


@pytest.mark.parametrize(
    ("above", "said"),
    [
        ("昨晚群里的对话：", "渡口的灯：明天开船\n雾里看花：看天气\n铁锚：听说停三天"),
        ("昨晚大家都没有睡：", "渡口的灯：明天开船吗\n雾里看花：看天气\n铁锚：谁说的？"),
    ],
)
def test_who_talks_or_asks_makes_no_list(blocks, above, said):
    assert all(kind != "list" for kind, _ in blocks(f"{PROSE}\n{above}\n{said}\n\n{PROSE}\n"))


def test_who_made_the_page_is_no_item_below_labels_that_say_something(outlined):
    maker = "(转自青湾报/责任编辑:何小满)"
    found = outlined(f"渡口\n{PROSE}\n{PROSE}\n船上家当\n" + "\n".join(PARTS) + f"\n{maker}\n")
    assert found["credits"] == [{"role": "责任编辑", "names": ["何小满"]}]


def test_nor_are_labels_below_text(blocks):
    found = blocks(f"{PROSE}\n" + "\n".join(PARTS) + f"\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


def test_what_semicolons_part_below_a_colon_is_a_list(blocks):
    words = ["点灯以前先看油；", "收船以前先看缆，再看天；以及", "值班表贴在石阶上。"]
    text = "\n".join(words)
    assert made(f"{PROSE}\n渡口的规矩只有三条：\n{text}\n\n{PROSE}\n", blocks) == [("list", words)]
    assert not made(f"{PROSE}\n孩子们唱的歌谣：\n{text}\n\n{PROSE}\n", blocks)
    assert not made(f"{PROSE}\n渡口的规矩只有三条。\n{text}\n\n{PROSE}\n", blocks)
    words[2:2] = ["夜里不收过路的钱；", "没有灯的船不许靠岸；", "缆绳由船主自己带；"]
    text = "\n".join(words)
    assert made(f"{PROSE}\n渡口的规矩只有几条。\n{text}\n\n{PROSE}\n", blocks) == [("list", words)]


@pytest.mark.parametrize(
    ("above", "said"),
    [
        (PROSE, "有人上船；\n有人下船；\n有人在石阶上坐着；\n有人睡了；\n有人醒着；\n船开了。"),
        ("船工举起右手宣誓：", "看好渡口的灯；\n看好船上的人；\n雾里不开船。"),
        ("灯匠在信里写道：", "灯要亮；\n船要快；\n人要齐。"),
        ("渡口的早晨：", "雾散了，灯灭了；\n船来了，缆绳抛上石阶；\n人都醒了。"),
    ],
)
def test_oaths_words_of_others_and_clauses_over_several_lines_are_no_such_list(blocks, above, said):
    assert not made(f"{PROSE}\n\n{above}\n{said}\n\n{PROSE}\n", blocks)


@pytest.mark.parametrize(
    "lines",
    [
        ("09:00 集合", "09:30 参观渡口", "11:00 登船"),
        ("09:00—09:30　签到", "09:30—11:00　参观渡口", "11:00—12:00　座谈"),
        ("《檐下集》，何小满著", "《渡口纪事》，周大川著", "《水声》"),
    ],
)
def test_hours_and_works_below_each_other_are_a_list(blocks, lines):
    text = "\n".join(lines)
    assert made(f"{PROSE}\n\n{text}\n\n{PROSE}\n", blocks) == [("list", list(lines))]
    parted = f"\n{PROSE}\n".join(lines)
    assert not made(f"{PROSE}\n{parted}\n{PROSE}\n", blocks)


FISH = "渡口的鱼大，肉厚，最宜红烧，家家都会做。"


def _items(found) -> list[list[str]]:
    return [text for kind, text in found if kind == "list"]


@pytest.mark.parametrize(
    "lines",
    [
        "鲫鱼…………一条，两斤\n生姜………五片\n料酒……半碗\n盐、糖…各少许",
        "鯽魚………一條\n薑…………三片\n鹽……少許",
        "烤鱼..........28元\n豆苗............12元",
        "船长···········何小满\n厨子···········周大江\n守塔人·········任霞",
        "早班————六点半\n午班————十二点\n晚班————六点",
        "鲫鱼 …………  一条\n姜 ………… 三片",
    ],
)
def test_lines_that_dots_lead_through_are_a_list_as_printed(blocks, lines):
    found = blocks(f"{FISH}\n{lines}\n{FISH}\n")
    assert _items(found) == [lines.splitlines()]


@pytest.mark.parametrize(
    "lines",
    [
        "他说……不等了\n老周……也不等了",
        "“船……来了”\n“灯……亮了”\n“人……走了”",
        "他说...不等了\n老周......也不等了",
        "船票…………三元",
        "等……………你\n等……………天亮",
        "石一----你来了\n何一----我来了",
        "老周——渡口的人\n何一——船厂的人",
        "船票…………一共三元，他没带。\n灯油…………一共两元，也没带。",
        "渡口----船厂----灯塔\n船厂----渡口----北桥",
        "2020-2021\n2021-2022",
    ],
)
def test_pauses_ways_and_single_lines_are_no_such_list(blocks, lines):
    assert not _items(blocks(f"{FISH}\n{lines}\n{FISH}\n"))


SPOKEN = ["第一个过江的人", "后舱里的一只鹅", "“你就一直撑吧”", "灯塔下的食堂", "为什么不再看钟？"]
TIMES = ["00:00", "9:40", "21:05", "33:52", "1:02:18"]


@pytest.mark.parametrize(
    "form", ["{} {}", "{}　{}", "[{}] {}", "【{}】{}", "（{}）{}", "{} - {}", "{}｜{}"]
)
@pytest.mark.parametrize("above", ["时间轴", "本期时间轴：", PROSE])
def test_the_minutes_of_a_record_are_a_list(blocks, form, above):
    lines = [form.format(*pair) for pair in zip(TIMES, SPOKEN, strict=True)]
    assert ("list", lines) in blocks(f"{PROSE}\n\n{above}\n" + "\n".join(lines) + f"\n\n{PROSE}\n")


@pytest.mark.parametrize(
    "lines",
    [
        "25:20 渡口队胜\n25:18 船厂队负\n29:27 灯塔队胜",
        "[00:12.50]渡口的灯\n[00:15.20]照着船\n[00:18.90]照着人",
        "[08:30]老周说，今年的水比往年都低。\n[08:35]小何问，灯呢？\n[08:40]老周不说话。",
        "00:12 渡口的灯\n12:30 灯塔下的食堂",
        "35:12 渡口的灯\n12:30 灯塔下的食堂\n48:10 为什么不再看钟",
    ],
)
def test_scores_songs_and_talk_are_no_minutes_of_a_record(blocks, lines):
    found = blocks(f"{PROSE}\n\n{lines}\n\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


@pytest.mark.parametrize("label", ["发布人：", "出席嘉宾：", "主讲人:"])
@pytest.mark.parametrize("gap", ["　", "　　", "  "])
def test_people_and_their_posts_below_what_calls_them_are_a_list(outlined, label, gap):
    people = [f"何小满{gap}青湾渡口管理站站长", f"周大江{gap}青湾船厂总工程师"]
    found = outlined(
        f"渡口发布会实录\n\n{PROSE}\n\n{label}\n" + "\n".join(people) + f"\n\n{PROSE}\n"
    )
    (items,) = [block["items"] for block in found["blocks"] if block["type"] == "list"]
    assert ["".join(item.split()) for item in items] == ["".join(one.split()) for one in people]
    assert found["byline"] == []


@pytest.mark.parametrize(
    "lines",
    ["何小满　周大江\n任　霞　陈一菲", "渡口　青湾渡口管理站\n船厂　青湾船厂", "何小满　站长"],
)
def test_names_beside_each_other_and_things_are_no_people_with_posts(blocks, lines):
    found = blocks(f"{PROSE}\n\n名单：\n{lines}\n\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


@pytest.mark.parametrize("lines", ["高山　流水\n江河　湖海", "白云　苍狗\n石桥　流水"])
def test_words_set_apart_are_no_people(blocks, lines):
    assert all(kind != "list" for kind, _ in blocks(f"{PROSE}\n他写道：\n{lines}\n{PROSE}\n"))


@pytest.mark.parametrize("chapter", ["90", "5"])
def test_verses_of_a_chapter_are_no_hours(blocks, chapter):
    lines = "\n".join(f"{chapter}:1{n} 河水流过第{n}座石桥" for n in (2, 3, 4))
    assert all(kind != "list" for kind, _ in blocks(f"{PROSE}\n{lines}\n{PROSE}\n"))


@pytest.mark.parametrize("tie", ["年　", "年 ", "：", "　", "年——", "年：", "—"])
def test_years_that_rise_with_what_happened_are_a_list(outlined, tie):
    told = "渡口的天井只有四米见方，住在二楼的人说，听雨就知道该收衣服了。"
    lines = [f"1958{tie}渡口落成", f"1963{tie}制水，天井置水缸", f"2021{tie}列入重建范围"]
    blocks = outlined("\n".join(["渡口的水缸", "", told, "", "大事记", "", *lines, "", told]))[
        "blocks"
    ]
    assert [block["items"] for block in blocks if block["type"] == "list"] == [lines]


def test_years_above_text_of_their_own_or_that_fall_are_no_list(outlined):
    told = "渡口的天井只有四米见方，住在二楼的人说，听雨就知道该收衣服了。"
    lines = ["1958年　渡口落成", told, "1963年　制水", told, "2021年　重建", told]
    blocks = outlined("\n".join(["渡口的水缸", "", told, *lines, ""]))["blocks"]
    assert all(block["type"] != "list" for block in blocks)


def test_a_bullet_is_no_word_of_what_is_announced_as_several(blocks):
    said = blocks("同学们要连续记录三十天，内容包括：\n\n★芽长了几毫米\n★浇了几次水\n★说了什么话\n")
    assert said[-1] == ("list", ["芽长了几毫米", "浇了几次水", "说了什么话"])


@pytest.mark.parametrize("gap", ["　　　", "\t"])
def test_rows_of_cells_below_what_announces_them_are_a_table(outlined, gap):
    rows = [
        ["奖项", "船名", "船工"],
        ["一等奖", "不沉", "何小满、李二红"],
        ["三等奖", "弯篙", "石一"],
    ]
    text = "\n".join(gap.join(row) for row in rows)
    found = outlined(f"渡口的船赛\n\n{PROSE}\n\n获奖名单如下：\n\n{text}\n\n{PROSE}\n")
    (table,) = [block for block in found["blocks"] if block["type"] == "table"]
    assert table["rows"] == rows


@pytest.mark.parametrize(
    "rows",
    [
        ["1958年　渡口开航", "1963年　换了铁船", "1987年　修石阶三十六级"],
        ["姓名：何小满", "出生：1979年", "常用的船：一只木船"],
    ],
)
def test_a_list_is_one_where_empty_lines_stand_between_all_lines(outlined, rows):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停在对岸，等水面平了再走。"
    rows = ["渡口的船", prose, prose[::-1] + "。", "渡口大事：", *rows, prose[5:], prose[11:]]
    found = outlined("\n\n".join(rows) + "\n")
    assert [block["type"] for block in found["blocks"]].count("list") == 1


@pytest.mark.parametrize(
    "rows",
    [
        ["08 点集合", "09 点开船", "12 点吃饭"],
        ["3 人一组", "4 人一队", "5 人一船"],
        ["A、B两组在东", "C、D两组在西", "E、F两组在南"],
    ],
)
def test_what_is_announced_keeps_its_amounts_and_letters(outlined, rows):
    said = "河水涨到了第三级台阶，船还是没有来，候船室里只剩下三个人。"
    found = outlined("\n".join(["渡口停航三日", said, "安排如下：", *rows, said, said]))
    lists = [block["items"] for block in found["blocks"] if block["type"] == "list"]
    assert lists == [rows]
