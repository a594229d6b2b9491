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
