import pytest

FIRST = "船老大姓石，撑了三十年船，岸上的人他都认得，谁家的孩子哪天要过河去上学，他心里有数。"
ABOVE = "去年发大水，船被冲走了，三个村的人沿着河找了两天，没有找到，只好又凑钱造了一条"
BELOW = "新的，比旧的宽一尺，坐得下一头牛。下水那天，岸上放了鞭炮。"
LAST = "船老大说，再撑十年，就让孙子来撑，孙子不肯，要去城里开出租车。"


def text_of(between, title="渡口的新船"):
    return "\n".join([title, "何小满", "2021年3月2日", FIRST, ABOVE, *between, BELOW, LAST, ""])


@pytest.mark.parametrize(
    "between",
    [
        ("（下转第四版）", "（上接第一版）"),
        ("（下转第四版）", "青湾日报　要闻　2021年3月2日　4", "（上接第一版）"),
        ("(下转A4版)", "A4 综合", "渡口的新船", "(上接A1版)"),
        ("【緊下轉第四版】", "青灣日報", "【緊接第一版】"),
        ("下转第四版", "上接第一版"),
        ("▶▶下转A3版", "◀◀上接A1版"),
        ("（转第3版）", "（接第1版）"),
        ("《下转第四版》", "《上接第一版》"),
        ("(下转第4版·要闻)", "▲(上接第1版)"),
        ("（紧转第四版）", "（紧接第一版）"),
        ("（续至第四版）", "（续第一版）"),
        ("（下转第四版）", "青湾日报　第四版　要闻", "（上接第一版）", "渡口的新"),
        ("（下转第四版）", "（上接第一版）", "坐得下一头牛的船"),
        ("（下转二版）", "■ 导读　二版：修水利　四版：剃头匠", "青湾日报　二版", "（上接一版）"),
        ("首页 上一页 [1] [2] [3] 下一页 尾页 共3页", "渡口的新船（2）"),
        ("上一页 1 2 下一页", "渡口的新船(第2页)"),
        ("上一頁 [1] [2] 下一頁", "渡口的新船（2/3）"),
        ("[1] [2] 下一页", "渡口的新船 第2页"),
    ],
)
def test_what_stands_where_a_page_turns_goes(outlined, between):
    found = outlined(text_of(between))
    assert [block["text"] for block in found["blocks"]] == [FIRST, ABOVE + BELOW, LAST]
    assert found["furniture"] == list(between)


def test_columns_of_a_paper_go_on_where_the_page_turns(outlined):
    text = (
        "青湾日报　2021年3月2日　星期二\n一条渡船等三个村\n　　本报记者　何小满\n"
        "　　渡口镇的船坏了三回，修了三\n回，三个村的人都在岸上等着，谁\n"
        "也不肯先走，船老大急得直跺脚，\n"
        "（下转第四版）\n青湾日报　要闻　2021年3月2日　4\n（上接第一版）\n"
        "说再等一天就好。\n　　第二天，船真的修好了，三个\n村的人一起过了河，谁也没有掉进\n"
        "水里。\n"
    )
    found = outlined(text)
    assert (found["title"], found["date"], found["source"]) == (
        "一条渡船等三个村",
        "2021-03-02",
        "青湾日报",
    )
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize("head", ["街头海报", "3 桥", "1985 年的船", "船工读报", "水面"])
def test_a_heading_stays_where_the_sentence_was_over(outlined, head):
    lines = ["（下转第3页）", head, "（上接第1页）"]
    found = outlined("\n".join(["渡口", "何小满", FIRST, *lines, BELOW, LAST, ""]))
    assert head in str(found["blocks"])
    found = outlined(text_of(lines))
    assert head in found["furniture"]


@pytest.mark.parametrize("head", ["青湾晚报", "青湾日报　要闻", "2021年3月2日", "第二期", "4 版"])
def test_the_head_of_a_page_goes_where_the_sentence_was_over_too(outlined, head):
    lines = ["（下转第3页）", head, "（上接第1页）"]
    found = outlined("\n".join(["渡口", "何小满", FIRST, *lines, BELOW, LAST, ""]))
    assert found["furniture"] == lines


@pytest.mark.parametrize(
    "between",
    [
        ("渡口的新船（2）",),
        ("翻到下一页", "渡口的灯（2）"),
        ("（下转第四版）", "船上有一盏灯，一条狗，一个人，他们都不说话。", "（上接第一版）"),
    ],
)
def test_what_leads_nowhere_takes_no_text_with_it(outlined, between):
    found = outlined(text_of(between))
    said = "".join(block.get("text", "") for block in found["blocks"])
    assert all(line in said for line in between if "（下" not in line and "（上" not in line)


@pytest.mark.parametrize(
    ("first", "below"),
    [
        ("（下转第四版）", "一条新的，比旧的宽一尺，坐得下一头牛。"),
        ("（下转第四版）", "新的、宽一尺的、坐得下一头牛、也坐得下三个人和一筐鱼的那一种船"),
        ("翻到第四版", "渡口的新"),
        ("（转自第四版）", "渡口的新"),
    ],
)
def test_text_below_where_a_page_turns_is_no_title(outlined, first, below):
    found = outlined(text_of((first, "（上接第一版）", below)))
    assert below in "".join(block.get("text", "") for block in found["blocks"])


def test_who_edited_the_page_is_named_where_it_turns(outlined):
    found = outlined(text_of(("（下转四版）", "责任编辑：王建国", "（上接一版）")))
    assert found["credits"] == [{"role": "责任编辑", "names": ["王建国"]}]
    assert ABOVE + BELOW in [block["text"] for block in found["blocks"]]


def test_a_short_line_of_a_column_goes_on_where_the_page_turns(outlined):
    text = (
        "一条渡船等三个村\n本报记者　何小满\n　　渡口镇的船坏了三回，修了三\n"
        "回，三个村的人都在岸上等着，谁\n也不肯先走，船老大\n（下转四版）\n（上接一版）\n"
        "急得直跺脚，说再等一天就好，等\n到天亮再走。\n　　第二天，船真的修好了，三个\n"
        "村的人一起过了河，谁也没有掉进\n水里。\n"
    )
    assert [len(block["text"]) for block in outlined(text)["blocks"]] == [58, 31]


def test_where_a_book_or_a_game_sends_its_reader_is_told(outlined):
    between = ("转到第三页", "船上没有人", "石阶上有一盏灯", "接第一页")
    found = outlined(text_of(between))
    assert found["furniture"] == []
    assert all(line in str(found["blocks"]) for line in between)
