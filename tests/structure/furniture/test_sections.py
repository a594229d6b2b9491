"""What leads from a section of a manual to the next goes; rows of an author stay."""

import pytest

TEXT = """渡口的灯每天晚上都亮着，守灯的人换了三代，从来没有断过一天。

早班的船

后来镇上修了桥，船少了，灯还是有人点，点灯的是一个外乡来的人。
"""

ROWS = [
    ("第 14 章 渡船", "第 13 章 渡口 \t\t 第 15 章 大桥"),
    ("第十四章 渡船", "第十三章 渡口　　第十五章 大桥"),
    ("6. 渡船", "5. 渡口  \t     \t 7. 大桥"),
    ("6. 渡船", "附录 A. 渡口志  \t 7. 大桥"),
    ("2.3 渡船", "2.2 渡口\t第 3 章 大桥"),
    ("附录 B. 渡船", "附录 A. 渡口\t附录 C. 大桥"),
    ("6. 渡船", "5. 渡口 \t 起始页 \t 7. 大桥"),
    ("6. 渡船", "5. 渡口 | 7. 大桥"),
    ("渡船", "← 渡口的来历　　渡船的用法 →"),
]


@pytest.mark.parametrize(("title", "row"), ROWS)
def test_a_row_of_the_sections_beside_this_one_goes(outlined, title, row):
    found = outlined(f"{title}\n\n{TEXT}\n{row}\n")
    assert found["furniture"] == [row]
    assert found["title"] == title


@pytest.mark.parametrize("part", ["附录 A. 渡口志", "第 II 部 渡口志"])
def test_the_part_between_two_prints_of_the_title_goes_with_the_row(outlined, part):
    row = "5. 渡口 \t 7. 大桥"
    found = outlined(f"6. 渡船\n\n{part}\n\n6. 渡船\n\n{TEXT}\n{row}\nReport an error\n")
    assert found["furniture"] == ["6. 渡船", part, row, "Report an error"]
    assert found["title"] == "6. 渡船"


STAY = [
    ("3. 渡船", "3. 甲    4. 乙"),
    ("3. 渡船", "早班    4. 晚班"),
    ("2. 渡船", "1. 是    2. 否    3. 不知道"),
    ("6. 渡船", "5 元\t7 元"),
    ("6. 渡船", "5. 渡口又点上了灯，没有人知道。   7. 大桥"),
    ("第三幕 渡船", "老周　　第四幕再来"),
    ("渡船", "1. 甲    2. 乙"),
]


@pytest.mark.parametrize(("title", "row"), STAY)
def test_a_row_that_names_no_section_beside_this_one_stays(outlined, title, row):
    assert outlined(f"{title}\n\n{TEXT}\n{row}\n")["furniture"] == []
