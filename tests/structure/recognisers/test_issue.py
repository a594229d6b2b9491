import pytest

PROSE = "　　渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("《青湾文艺》1998年第4期", "青湾文艺"),
        ("《青湾文艺》1998年第4期（总第56期）", "青湾文艺"),
        ("《青湾文艺》2022年春季号", "青湾文艺"),
        ("《山溪》杂志2021年5月号", "山溪"),
        ("青湾诗刊·2022年3月号", "青湾诗刊"),
        ("青灣文藝 2022年第3-4期", "青灣文藝"),
        ("2022年第3期《青湾文艺》", "青湾文艺"),
    ],
)
def test_the_number_of_a_journal_below_the_title_says_whence_and_no_day(outlined, line, source):
    found = outlined(f"渡口的灯\n何小满\n{line}\n{PROSE}\n{PROSE}\n")
    assert (found["source"], found["date"], found["byline"]) == (source, None, ["何小满"])
    assert [block["text"] for block in found["blocks"]] == [PROSE.strip()] * 2


@pytest.mark.parametrize(
    "line",
    [
        "第3期",
        "《青湾文艺》",
        "青湾文学",
        "《灯影》第3期",
        "《渡口人家》第3卷",
        "读《青湾文艺》2022年第3期有感",
        "《青湾文艺》2022年第3期目录",
    ],
)
def test_what_only_names_a_work_stays(outlined, line):
    found = outlined(f"渡口的灯\n何小满\n{line}\n{PROSE}\n{PROSE}\n")
    assert found["source"] is None
    assert line in str([found["subtitle"], found["blocks"]])


def test_as_the_first_line_it_may_be_the_title(outlined):
    assert outlined(f"《青湾文艺》2022年第3期\n{PROSE}\n{PROSE}\n")["source"] is None


@pytest.mark.parametrize("number", ["渡口研究 2016年10期", "渡口研究2016年第10期"])
def test_a_journal_stands_below_the_day_whatever_it_is_called(outlined, number):
    said = "渡口的船停了三天，岸上的人等着。船老大说，水退了就开，谁也不用急。\n"
    found = outlined(f"渡口停航考\n2016-05-20\n{number}\n\n{said}{said}")
    assert found["source"] == "渡口研究"
    assert outlined(f"渡口停航考\n{number}\n\n{said}{said}")["source"] is None


@pytest.mark.parametrize("line", ["写于2016年第10期", "灯亮在2016年第10期"])
def test_what_tells_of_an_issue_below_the_day_is_no_journal(outlined, line):
    said = "渡口的船停了三天，岸上的人等着。船老大说，水退了就开，谁也不用急。\n"
    found = outlined(f"渡口停航考\n2016-05-20\n{line}\n\n{said}{said}")
    assert (found["source"], line in str(found["blocks"])) == (None, True)


def test_what_a_site_of_journals_prints_about_its_number_goes(outlined):
    said = "渡口的船停了三天，岸上的人等着。船老大说，水退了就开，谁也不用急。\n"
    head = "渡口停航考\n2016-05-20 05:37何小满石一川\n渡口研究 2016年10期\n关键词:停航渡口\n"
    again = "何小满1，石一川2\n渡口停航考\n"
    found = outlined(f"{head}\n{again}\n{said}{said}")
    assert (found["title"], found["source"]) == ("渡口停航考", "渡口研究")
    assert found["byline"] == ["何小满", "石一川"]
    assert len(found["blocks"]) == 2


def test_key_words_of_a_paper_stay_where_no_journal_is_named(outlined):
    said = "渡口的船停了三天，岸上的人等着。船老大说，水退了就开，谁也不用急。\n"
    found = outlined(f"渡口停航考\n何小满\n\n关键词：停航；渡口\n{said}{said}")
    assert "停航；渡口" in str(found["blocks"])
