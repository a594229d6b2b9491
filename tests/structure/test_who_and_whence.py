"""Who and whence in the spellings that papers and sites print them in, each beside a text."""

import pytest

LINE = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的，船工们只说风大。"
KANA = "渡口の灯りは一晩中ついていたが、誰がつけたのかは分からない。船頭たちは風のせいだと話す。"


def told(outlined, lines):
    found = outlined("\n".join(lines) + "\n")
    made = [(each["role"], each["names"]) for each in found["credits"]]
    return found["byline"], made, found["source"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("何小满、李红梅/文", ["何小满", "李红梅"]),
        ("（何小满、李红梅/文）", ["何小满", "李红梅"]),
        ("何小满 李红梅 撰文", ["何小满", "李红梅"]),
        ("何小满 李红梅 摄影报道", ["何小满", "李红梅"]),
        ("□何小满 报道", ["何小满"]),
        ("即時中心／何小滿報導", ["何小滿"]),
        ("記者何小滿、李紅梅屏東報導", ["何小滿", "李紅梅"]),
        ("记者 何小满 许昌报道", ["何小满"]),
        ("文：何小满，青湾日报", ["何小满"]),
        ("青湾日报／何小满", ["何小满"]),
        ("【青灣網／何小滿、李紅梅】", ["何小滿", "李紅梅"]),
        ("□记者：何小文 / 通讯员：李红梅", ["何小文", "李红梅"]),
        ("记者 何小满（电话：0000-1234567）", ["何小满"]),
        ("记者：何小满（邮箱：boat@qingwan.cn）", ["何小满"]),
    ],
)
def test_who_wrote_stands_below_the_title(outlined, line, names):
    assert told(outlined, ["渡口的灯", line, LINE, LINE, LINE])[0] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("（青湾支局・石川灯）", ["石川灯"]),
        ("【石川みなと、青湾支局】", ["石川みなと"]),
        ("（編集委員　石川灯）", ["石川灯"]),
        ("（石川灯記者）", ["石川灯"]),
        ("執筆：高橋由紀子、石川灯", ["高橋由紀子", "石川灯"]),
        ("文＝石川みどり・高橋灯", ["石川みどり", "高橋灯"]),
        ("（文化部、社会部）", []),
        ("（女性記者）", []),
    ],
)
def test_who_reports_for_a_paper_in_japan(outlined, line, names):
    assert told(outlined, ["渡口の灯り", KANA, KANA, KANA, line])[0] == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("何小滿／南渡報導　", ["何小滿"]),
        ("何小滿、李紅梅/南渡報導 ", ["何小滿", "李紅梅"]),
        ("高山／地理報導　", []),
        ("【本报讯】记者何小满、李红梅报道：", ["何小满", "李红梅"]),
        ("（青湾讯）（记者何小满）", ["何小满"]),
        ("【本報青灣訊】記者何小滿 ", ["何小滿"]),
        ("【青湾＝石川灯、高橋翔】", ["石川灯", "高橋翔"]),
    ],
)
def test_who_reports_at_the_head_of_the_text(outlined, head, names):
    assert told(outlined, ["渡口的灯", head + LINE + LINE, LINE, LINE])[0] == names


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("（审：何小满）", [("审", ["何小满"])]),
        ("審：何小滿", [("審", ["何小滿"])]),
        ("编：何小满　审：李红梅", [("编", ["何小满"]), ("审", ["李红梅"])]),
        ("（何小满供稿）", [("供稿", ["何小满"])]),
        ("（何小满 李红梅 译）", [("译", ["何小满", "李红梅"])]),
        ("（供图：何小满）", [("供图", ["何小满"])]),
        ("责编 何小满；图 李红梅", [("责编", ["何小满"]), ("图", ["李红梅"])]),
        ("审核：何小文/李红梅", [("审核", ["何小文", "李红梅"])]),
        ("编：何小满插图：李红梅", [("编", ["何小满"]), ("插图", ["李红梅"])]),
        ("审：他说得不对", []),
        ("（方言整理）", []),
        ("（市文旅局供稿）", []),
    ],
)
def test_who_else_made_it_stands_below(outlined, line, made):
    assert told(outlined, ["渡口的灯", "2024年3月5日", LINE, LINE, LINE, line])[1] == made


@pytest.mark.parametrize("line", ["（文 何小满、李红梅，图 王大川）", "【文 何小满　摄影 王大川】"])
def test_words_of_one_character_stand_beside_others_in_brackets(outlined, line):
    names, made, _ = told(outlined, ["渡口的灯", line, LINE, LINE, LINE])
    assert names[0] == "何小满"
    assert made[0][1] == ["王大川"]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("摘自《青湾日报》", "青湾日报"),
        ("（撮自《青灣日報》）", "青灣日報"),
        ("轉貼自青灣日報", "青灣日報"),
        ("（取自青灣時報）", "青灣時報"),
        ("原載於青灣新聞網", "青灣新聞網"),
        ("原文刊於《青灣周刊》", "青灣周刊"),
        ("新聞出處：青灣日報", "青灣日報"),
        ("掲載元：青湾新聞", "青湾新聞"),
        ("轉載自：青灣日報｜發佈日期：2024.03.05", "青灣日報"),
        ("作者：何小满；来源 青湾日报", "青湾日报"),
        ("稿源：青湾新闻网·文：何小满", "青湾新闻网"),
        ("取自江水的灵感", None),
        ("摘自《渡口三年》", None),
    ],
)
def test_whence_it_is(outlined, line, source):
    assert told(outlined, ["渡口的灯还亮着", line, LINE, LINE, LINE])[2] == source


@pytest.mark.parametrize(
    ("end", "source"),
    [
        ("（来源：青湾日报）", "青湾日报"),
        ("（轉載自青灣傳媒）", "青灣傳媒"),
        ("来源：青湾网", "青湾网"),
        ("（来源：网络）", None),
        ("（出处：《左传》）", None),
        ("来源：雪山", None),
    ],
)
def test_whence_it_is_stands_behind_the_last_sentence(outlined, end, source):
    names, _, found = told(outlined, ["渡口的灯", LINE, LINE, LINE + end])
    assert (names, found) == ([], source)


def test_a_name_with_kana_stands_below_the_title(outlined):
    names = [
        told(outlined, ["渡口の灯り", line, KANA, KANA])[0] for line in ("石川みどり", "石川さん")
    ]
    assert names == [["石川みどり"], []]


@pytest.mark.parametrize("line", ["方法论整理", "宋词今译", "高原石译"])
def test_what_is_put_in_order_or_translated_is_a_title_where_nobody_is_told(outlined, line):
    names, made, _ = told(outlined, [line, LINE, LINE, LINE])
    assert (names, made) == ([], [])


@pytest.mark.parametrize(
    "end",
    [
        "（文/何小满 摄/石小舟）",
        "(文／何小满  图／石小舟)",
        "（何小满/文 石小舟/摄）",
        "（文：何小满；摄影：石小舟）",
        "（何小满 文/摄）",
        "（图/文 何小满）",
        "（记者 何小满 文/摄）",
        "文/何小满 摄/石小舟",
    ],
)
def test_who_wrote_behind_the_last_sentence_makes_no_caption_of_it(outlined, end):
    found = outlined(f"渡口的灯\n{LINE}\n{LINE}{end}\n")
    assert found["byline"] == ["何小满"]
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "end", ["（何小满 摄）", "（记者何小满 摄）", "（图/何小满）", "（散文集 何小满 摄）"]
)
def test_who_took_a_picture_still_ends_its_caption(outlined, end):
    found = outlined(f"渡口的灯\n{LINE}\n夜班的船工在灯下补缆绳。{end}\n{LINE}\n{LINE}\n")
    assert [block["type"] for block in found["blocks"]].count("caption") == 1


@pytest.mark.parametrize(
    "row",
    [
        "文：石川 灯",
        "文・佐野 太一",
        "取材・文／佐野 太一",
        "著者：河合 みどり",
        "by 佐野 太一",
        "2020.03.05 | 佐野 太一",
        "2020/03/05 10:00　佐野 太一",
        "伊藤 哲哉 | 2020/03/05",
        "河合 みどり 2020/03/05 10:00",
        "佐野　太一",
    ],
)
def test_a_gap_within_a_japanese_name_parts_no_two(outlined, row):
    found = told(outlined, ["渡口の灯り", row, KANA, KANA, KANA])[0]
    assert ["".join(name.split()) for name in found] == [
        name
        for name in ("石川灯", "佐野太一", "河合みどり", "伊藤哲哉")
        if name in "".join(row.split())
    ]
