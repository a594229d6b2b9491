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
    ("渡船", "《渡口》　　《大桥》"),
    ("渡船", "《渡口》｜《大桥》"),
    ("渡船", "〈渡口〉  〈大桥〉"),
    ("渡船", "《上编》　和　《下编》"),
    ("渡船", "《渡口》　陈建国《大桥》"),
    ("渡船", "<渡口>　　<大桥>"),
]


@pytest.mark.parametrize(("title", "row"), STAY)
def test_a_row_that_names_no_section_beside_this_one_stays(outlined, title, row):
    assert outlined(f"{title}\n\n{TEXT}\n{row}\n")["furniture"] == []


def test_who_wrote_and_when_stay_below_two_works(outlined):
    found = outlined(f"渡船\n\n{TEXT}\n《渡口》　　《大桥》\n\n陈建国\n\n2021年6月3日\n")
    assert (found["furniture"], found["date"]) == ([], "2021-06-03")


def test_two_works_in_each_row_are_a_table_with_what_stands_below(outlined):
    rows = "《渡口》\t中国\t《大桥》\n《灯》\t日本\t《码头》\n"
    found = outlined(f"渡口影展\n\n{TEXT}\n{rows}主办：渡口文化馆\n电话 12345\n")
    assert found["furniture"] == []
    assert [b["type"] for b in found["blocks"]].count("table") == 1


def test_a_poem_may_end_with_two_works(outlined):
    found = outlined("渡船\n陈建国\n\n船走了\n灯还亮着\n\n水也走了\n《灯》　　《码头》\n")
    assert found["blocks"][-1] == {"type": "verse", "lines": ["水也走了", "《灯》　　《码头》"]}


@pytest.mark.parametrize(
    "below", ["答案在书后", "待续", "陈建国", "2021-06-03", "陈建国　　写于渡口"]
)
def test_what_names_no_section_below_the_row_stays(outlined, below):
    found = outlined(f"6. 渡船\n\n{TEXT}\n5. 渡口　　7. 大桥\n{below}\n")
    assert below not in found["furniture"]


@pytest.mark.parametrize("below", ["Boats", "© 2021 渡口志", "渡口 \t 起始页 \t 大桥"])
def test_what_a_site_prints_below_the_row_goes(outlined, below):
    row = "5. 渡口　　7. 大桥"
    assert outlined(f"6. 渡船\n\n{TEXT}\n{row}\n{below}\n")["furniture"] == [row, below]


POSTS = [
    ("", "← 較舊文章"),
    ("", "« 上一篇文章"),
    ("", "← 過去の投稿"),
    ("", "« Older posts | Newer posts »"),
    ("", "← 古い茶屋の話\n橋の上の市 →"),
    ("文章导航", "← 石桥合龙"),
    ("投稿ナビゲーション", "← 古い茶屋の話\n橋の上の市 →"),
]


@pytest.mark.parametrize(("guide", "rows"), POSTS)
def test_what_leads_to_the_posts_beside_this_one_goes_above_and_below(outlined, guide, rows):
    lines = [line for line in (guide, *rows.split("\n")) if line]
    block = "\n".join(lines)
    for text in (f"{block}\n渡船\n\n{TEXT}", f"渡船\n\n{TEXT}\n{block}\n"):
        found = outlined(text)
        assert (found["title"], len(found["blocks"])) == ("渡船", 3)
        assert [line.strip() for line in found["furniture"]] == lines


def test_signs_on_the_way_stay(outlined):
    found = outlined(f"渡船\n\n{TEXT}\n← 渡口\n大桥 →\n\n{TEXT}")
    assert found["furniture"] == []
    assert all(way in str(found["blocks"]) for way in ("← 渡口", "大桥 →"))
    assert outlined(f"← 去渡口的路\n何小满\n\n{TEXT}")["title"] == "← 去渡口的路"
