import pytest

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
ENTRY = f"青湾渡（古称青津），是江东的一个渡口。{BODY}"
FACTS = [
    ("中文名", "青湾渡"),
    ("外文名", "Tan Ruogu"),
    ("国    籍", "中国"),
    ("作    者", "何小满"),
]


def read(outlined, rows):
    return outlined("\n".join(["青湾渡", "编辑 锁定", ENTRY, *rows, "早年", "编辑", BODY]) + "\n")


def test_labels_that_gaps_part_from_what_they_say_make_a_table(outlined):
    found = read(outlined, [f"{label}　　{value}" for label, value in FACTS])
    rows = found["blocks"][1]["rows"]
    assert [row[1] for row in rows] == [value for _, value in FACTS]
    assert found["byline"] == []


@pytest.mark.parametrize("between", ["\n", "："])
def test_labels_above_what_they_say_are_no_headings_and_name_no_author(outlined, between):
    found = read(outlined, [f"{label}{between}{value}" for label, value in FACTS])
    assert (found["title"], found["byline"]) == ("青湾渡", [])
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == ["早年"]


def test_who_made_a_film_is_no_entry(outlined):
    rows = ["导演　何小满", "编剧　石一川", "主演　周一帆"]
    found = outlined("\n".join(["渡口的灯", ENTRY, BODY, *rows]) + "\n")
    assert "infobox" not in str(found)
    assert not any(block["type"] == "table" for block in found["blocks"])
