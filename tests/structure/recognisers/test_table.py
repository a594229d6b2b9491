import pytest

PROSE = "截至六月底，全市二十个图书角共借出图书一万余册，情况见下表。"


def test_aligned_lines_are_a_table(blocks):
    found = blocks(f"{PROSE}\n\n区名\t数量\t借阅\n东港\t8\t5210\n白岭\t7\t4388\n\n{PROSE}\n")
    assert found[1] == (
        "table",
        [["区名", "数量", "借阅"], ["东港", "8", "5210"], ["白岭", "7", "4388"]],
    )


def test_wide_gaps_part_cells_too(blocks):
    found = blocks(
        f"{PROSE}\n\n地点　　时间　　价格\n石桥　　五点　　1.2\n西门　　七点　　2.5\n\n{PROSE}\n"
    )
    assert found[1][0] == "table"
    assert found[1][1][1] == ["石桥", "五点", "1.2"]


def test_strokes_part_cells_and_rules_are_none(blocks):
    found = blocks(f"{PROSE}\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n{PROSE}\n")
    assert found[1] == ("table", [["甲", "乙"], ["1", "2"]])


def test_a_rule_below_the_head_belongs_to_the_table(blocks):
    found = blocks(f"{PROSE}\n品　种｜本周｜上周\n－－－－－－\n白　菜｜1.80｜1.70\n{PROSE}\n")
    assert found[1] == ("table", [["品　种", "本周", "上周"], ["白　菜", "1.80", "1.70"]])


def test_one_space_parts_no_cells(blocks):
    found = blocks(f"{PROSE}\n山厅　新书分享\n水厅　地图夜话\n{PROSE}\n")
    assert all(kind != "table" for kind, _ in found)


def test_numbers_one_space_apart_are_cells_and_names_are_none(blocks):
    found = blocks(f"{PROSE}\n\n班次 开船 到岸\n早班 6:30 6:50\n晚班 18:30 18:50\n\n{PROSE}\n")
    assert found[1][0] == "table"
    names = "何小满 周大川 冯桂枝\n孟思远 李晓红 陈一\n王小明 欧阳修 老周\n"
    assert all(kind != "table" for kind, _ in blocks(f"{PROSE}\n\n{names}\n{PROSE}\n"))


def test_marks_before_items_are_no_cells(blocks):
    items = ["- 米 40g （一碗）", "- 水 4g （半勺）", "- 盐 30g （两勺）"]
    found = blocks("粥的做法\n\n用料\n" + "\n".join(items) + "\n")
    assert "list" in {kind for kind, _ in found}


def test_an_empty_line_parts_two_tables(outlined):
    table = "品名\t数量\t单价\n灯\t3\t45元\n缆绳\t2\t120元\n"
    found = outlined(f"清单\n\n{table}\n{table}")["blocks"]
    assert [block["type"] for block in found] == ["table", "table"]


def test_a_gap_that_spreads_a_label_parts_no_cells(blocks):
    found = blocks(f"{'雾散了，船还没有来。' * 3}\n时  间：今晚七点\n地  点：渡口\n")
    assert all(kind != "table" for kind, _ in found)


def test_a_row_that_names_what_the_others_count_makes_a_table(blocks):
    found = blocks(f"{PROSE[:-1]}如下：\n\n年份    人数\n2010    32000\n2015    18000\n\n{PROSE}\n")
    assert found[1] == ("table", [["年份", "人数"], ["2010", "32000"], ["2015", "18000"]])


@pytest.mark.parametrize(
    "rows",
    [
        "1. 《船》　何小满　渡口社　↑2\n2. 《灯》　任霞　船厂社　—\n3. 《缆》　周大江　渡口社　NEW",
        "1.《船》 何小满 渡口社 ↑2\n2.《灯》 任霞 船厂社 ↓1\n3.《缆》 周大江 渡口社 ↑3",
        "①船　何小满　三票\n②灯　任霞　两票\n③缆　周大江　一票",
        "1、何小满　渡口小学　一等奖\n2、任霞　船厂小学　二等奖",
        "（1）何小满  渡口小学  一等奖\n（2）任霞  船厂小学  二等奖",
    ],
)
def test_lines_that_numbers_with_a_stop_count_are_a_list(blocks, rows):
    assert blocks(f"{PROSE}\n{rows}\n{PROSE}\n")[1][0] == "list"


@pytest.mark.parametrize(
    "rows",
    [
        "名次　书名　作者\n1.　船　何小满\n2.　灯　任霞\n3.　缆　周大江",
        "书名　作者　票\n1.船　何小满　3\n2.灯　任霞　5\n3.缆　周大江　2",
        "1.\t船\t3元\n2.\t灯\t5元\n3.\t缆\t2元",
        "1　船　何小满　3票\n2　灯　任霞　5票\n3　缆　周大江　2票",
        "1.5　2.5　3.5\n2.5　3.5　4.5\n3.5　4.5　5.5",
    ],
)
def test_numbers_in_a_column_of_their_own_or_below_a_head_leave_a_table(blocks, rows):
    assert blocks(f"{PROSE}\n{rows}\n{PROSE}\n")[1][0] == "table"


def test_a_word_that_counts_steps_parts_no_cells(blocks):
    found = blocks(f"{PROSE}\nStep 1 解缆\nStep 2 点灯\nStep 3 开船\n{PROSE}\n")
    assert all(kind != "table" for kind, _ in found)


SCORES = [
    "　　　1 2 3 4 5 6 7 8 9　R H E",
    "南渡　0 2 0 0 1 0 0 0 1　4 9 1",
    "东渡　1 0 0 0 0 0 2 0 x　3 11 0",
]


def test_what_sides_made_in_each_inning_is_a_table_whose_first_cell_is_empty(blocks):
    told = "决赛今晚在渡口球场举行，两队打了九局，最后南渡赢了一分。"
    found = blocks("\n".join([told, "", *SCORES, "", told]))
    rows = next(parts for kind, parts in found if kind == "table")
    assert rows[0] == ["", *"123456789RHE"]
    assert rows[1] == ["南渡", *"020010001", "4", "9", "1"]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "　　　　　　收盘价（元）　　周涨跌",
            "甲公司　　　　18.42　　　　-7.9%",
            "乙公司　　　　9.07　　　　-4.1%",
        ],
        ["            去年    今年", "渡船        12      15", "驳船        3       4"],
    ],
)
def test_a_head_set_in_farther_has_nothing_above_the_first_cells(blocks, lines):
    told = "上周五收盘，三家渡船公司一起跌了，大家都不知道为什么。"
    found = blocks("\n".join([told, "", *lines, "", told]))
    rows = next(parts for kind, parts in found if kind == "table")
    assert rows[0] == ["", *lines[0].split()]
    assert [row[0] for row in rows[1:]] == [line.split()[0] for line in lines[1:]]


def test_innings_may_be_counted_in_han_numerals(blocks):
    told = "决赛今晚在渡口球场举行，两队打了七局，最后南渡赢了一分。"
    rows = [
        "　　　一 二 三 四 五 六 七　R H E",
        "南渡　0 2 0 0 1 0 1　4 9 1",
        "东渡　1 0 0 0 0 2 x　3 8 0",
    ]
    found = blocks("\n".join([told, "", *rows, "", told]))
    assert next(parts for kind, parts in found if kind == "table")[0] == ["", *"一二三四五六七RHE"]


DAYS = [
    "第一天　3月5日\n\n18:30　开灯仪式\n19:00　老船工讲灯",
    "第二天　3月6日\n\n18:30　灯谜会\n19:00　船灯游江",
    "第三天　3月7日\n\n18:30　收灯\n19:00　分灯油",
]


def test_days_set_off_above_what_is_on_are_no_rows(blocks):
    found = blocks(f"{PROSE}\n\n" + "\n\n".join(DAYS) + f"\n\n{PROSE}\n")
    assert [words for kind, words in found if kind == "heading"] == [d.split("\n")[0] for d in DAYS]


@pytest.mark.parametrize(
    "rows",
    [
        ["航线　　首班　　末班\n", "上渡　　6:00　　19:00", "下渡　　6:30　　19:30"],
        ["航线　　船数　　人数\n", "上渡　　6　　19", "下渡　　7　　20\n", "合计　　13　　39"],
        [
            "航线　　船名\n",
            "上渡　　大江",
            "下渡　　小满\n",
            "站名　　灯匠\n",
            "甲　　石一",
            "乙　　老周",
        ],
        ["航线　　船数　　人数\n", "上渡　　6　　19\n", "下渡　　7　　20\n", "合计　　13　　39"],
    ],
)
def test_a_head_and_a_sum_set_off_are_rows(blocks, rows):
    (table,) = (rows for kind, rows in blocks(f"{PROSE}\n\n" + "\n".join(rows)) if kind == "table")
    assert len(table) == len(rows)


def test_numbered_headings_in_words_are_no_table(blocks):
    lines = ("7.23.1. Add Ferry Mask", "7.23.2. Apply Ferry Mask", "7.23.3. Delete Ferry Mask")
    assert all(kind != "table" for kind, _ in blocks("\n".join(lines) + "\n"))


def test_tabs_between_spaces_part_two_cells_and_no_third(blocks):
    long = "在涨水的时候替渡口看灯的人，一年里头只有三个月有工钱，别的日子要自己下河捕鱼"
    rows = (
        "行当  \t 人数  \t 做什么",
        "船工  \t 6  \t 开船",
        f"灯匠  \t 2  \t{long}",
        "杂工  \t 4  \t 扫地",
    )
    found = blocks(
        f"渡口\n\n{PROSE}\n\n表格 3.1. 渡口的人\n\n  " + "\n\n  ".join(rows) + f"\n\n{PROSE}\n"
    )
    (table,) = (rows for kind, rows in found if kind == "table")
    assert table[2] == ["灯匠", "2", long]
    assert len(table) == len(rows)


@pytest.mark.parametrize("mark", ["·", "•", "●"])
def test_bullets_before_what_is_needed_make_a_list(blocks, mark):
    rows = "".join(f"{mark}{row}\n" for row in ("豆腐　　2块", "青蒜　　1把", "猪油　　100克"))
    (found,) = [kind for kind, _ in blocks(f"{PROSE}\n\n主料\n{rows}") if kind in {"list", "table"}]
    assert found == "list"


def test_a_number_and_what_it_counts_within_are_headings_though_tabs_part_them(blocks):
    said = f"2.\t渡船\n2.1\t船工\n{PROSE}\n3.\t灯\n{PROSE}\n"
    kinds = [kind for kind, _ in blocks(said)]
    assert kinds == ["heading", "heading", "paragraph", "heading", "paragraph"]


def test_numbers_of_versions_stay_a_table(blocks):
    said = f"{PROSE}\n\n版本\t日期\t改动\n1.0\t三月\t初稿\n1.1\t四月\t改错字\n"
    assert blocks(said)[-1][0] == "table"


def test_the_title_of_a_table_may_call_it_a_chart(blocks):
    rows = "季度\t人次\t取消\n一季度\t102\t11\n二季度\t168\t4\n"
    said = blocks(f"{PROSE}\n图表 1 各季度渡河人次\n{rows}{PROSE}\n")
    assert [kind for kind, _ in said[1:3]] == ["caption", "table"]


def test_amounts_beside_amounts_are_a_table_though_one_begins_as_another(blocks):
    rows = [["3", "3.5"], ["4", "4.5"], ["4.5", "5"], ["5", "5.5"]]
    said = "\n".join(map("\t".join, rows))
    assert blocks(f"{PROSE}\n{said}\n{PROSE}\n")[1] == ("table", rows)


CLAUSE = "渡口的船由船工两人来撑，一人在前头，一人在后头，天黑以后不得开船，遇上大风大水都要停航"


@pytest.mark.parametrize(
    "heads", [("第一条", "第二条"), ("1.1", "1.2"), ("注1", "注2"), ("A.", "B.")]
)
@pytest.mark.parametrize("ends", ["。", "；"])
def test_rules_that_tabs_set_off_from_their_numbers_are_no_table(blocks, heads, ends):
    said = "".join(f"{head}\t{CLAUSE}{n}{ends}\n" for n, head in enumerate(heads))
    assert all(kind != "table" for kind, _ in blocks(f"{PROSE}\n{said}{PROSE}\n"))


def test_long_cells_without_a_stop_are_a_table_of_two_columns(blocks):
    rows = [
        ["行当", "做什么"],
        ["船工", "开船"],
        ["灯匠", "点灯"],
        ["看守", CLAUSE],
        ["杂工", "扫地"],
    ]
    said = "\n".join(map(" \t ".join, rows))
    assert ("table", rows) in blocks(f"{PROSE}\n{said}\n{PROSE}\n")


ROWS = "序号　　项目　　　　金额\n1　　　修缆　　　　38.20\n2　　　换灯　　　　12.00\n"


@pytest.mark.parametrize(
    ("last", "cells"),
    [
        ("　　　　合计　　　　50.20", ["", "合计", "50.20"]),
        ("        总计        50.20", ["", "总计", "50.20"]),
        ("　　　　平均　　　　25.10", ["", "平均", "25.10"]),
        ("合计　　　　　　　　50.20", ["合计", "", "50.20"]),
        ("合　计　　　　　　　50.20", ["合　计", "", "50.20"]),
    ],
)
def test_the_last_row_may_add_up_those_above_it(blocks, last, cells):
    assert blocks(f"{PROSE}\n\n{ROWS}{last}\n\n{PROSE}\n")[1][1][1:] == [
        ["1", "修缆", "38.20"],
        ["2", "换灯", "12.00"],
        cells,
    ]


def test_empty_cells_before_a_sum_are_kept_where_tabs_part_them(blocks):
    rows = "品名\t数量\t单价\t金额\n灯\t2\t5\t10\n缆\t1\t8\t8\n合计\t\t\t18"
    assert blocks(f"{PROSE}\n\n{rows}\n\n{PROSE}\n")[1][1][-1] == ["合计", "", "", "18"]


@pytest.mark.parametrize("last", ["　　　　合计三项，都已付清。", "　　　　何小满　　　　周大川"])
def test_what_is_told_or_signed_below_a_table_adds_up_nothing(blocks, last):
    found = blocks(f"{PROSE}\n\n{ROWS}{last}\n\n{PROSE}\n")
    assert len(found[1][1]) == 3


def test_a_cell_of_three_short_rows_is_no_title(outlined):
    found = outlined(f"渡口修缮花了多少\n\n{PROSE}\n\n灯\t10\n缆\t8\n合计\t18\n\n{PROSE}\n")
    assert found["title"] == "渡口修缮花了多少"
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "table", "paragraph"]


ABOVE = (
    "　　按照镇上三月份会议的要求，现将\n我镇各渡口的船只核对情况说明如下，\n请各位站长认真核对。\n"
)
BELOW = (
    "　　石门渡口少了两条，经查是去年冬\n天借给下游修桥用，今年三月已经归还\n"
    "一条，另一条还在修补。\n"
)
DRAWN = (
    ("渡　口", "账　面", "实　有"),
    ("城　关", "３１２", "３１２"),
    ("柳　泉", "１４７", "１４５"),
)


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("title", ["", "表一　各渡口船只\n"])
@pytest.mark.parametrize("signs", ["┌─┬┐├┼┤└┴┘│", "┏━┳┓┣╋┫┗┻┛┃", "╔═╦╗╠╬╣╚╩╝║", "+-++++++++|"])
def test_a_drawn_table_stands_among_lines_that_were_cut(outlined, signs, title, gap):
    rule = [
        f"{signs[first]}{signs[inner].join([signs[1] * 8] * 3)}{signs[last]}\n"
        for first, inner, last in ((0, 2, 3), (4, 5, 6), (7, 8, 9))
    ]
    rows = [
        signs[10] + signs[10].join(f"{cell}　" for cell in row) + signs[10] + "\n" for row in DRAWN
    ]
    drawn = rule[0] + rule[1].join(rows) + rule[2]
    found = outlined(f"关于核对船只的说明\n\n{ABOVE}{gap}{title}{drawn}{gap}{BELOW}{ABOVE}")[
        "blocks"
    ]
    kinds = [block["type"] for block in found if block["type"] != "caption"]
    assert kinds == ["paragraph", "table", "paragraph", "paragraph"]
    assert len(next(block for block in found if block["type"] == "table")["rows"]) == 3
    assert found[-1]["text"].endswith("请各位站长认真核对。")
    assert not any(signs[1] * 8 in str(block) for block in found)


def test_lines_about_a_notice_are_no_table(outlined):
    found = outlined(f"渡口的灯\n┌──────┐\n停航三天，请走石桥。\n└──────┘\n{ABOVE}{BELOW}")
    assert "停航三天，请走石桥。" in [block.get("text") for block in found["blocks"]]


def test_the_day_below_who_signs_stands_by_itself_in_lines_that_were_cut(outlined):
    end = "\n　　　　　　　青湾镇渡口管理办公室\n　　　　　　　一九九三年四月十二日\n"
    found = outlined(f"关于核对船只的说明\n\n{ABOVE}{BELOW}{end}")
    assert found["date"] == "1993-04-12"
