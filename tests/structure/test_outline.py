import json


def test_an_outline_is_plain_data(outlined):
    found = outlined("题\n\n2020-06-17　来源：某某日报\n\n正文写到这里就结束了，还有一句。\n")
    assert json.loads(json.dumps(found)) == found
    assert (found["title"], found["date"], found["source"]) == ("题", "2020-06-17", "某某日报")


def test_a_note_keeps_its_label_as_printed(outlined):
    found = outlined(
        "题\n\n正文写到这里就结束了[1]，还有一句。\n\n注释\n[1] 某某书。\n[2]某某志。\n"
    )
    notes = [block["text"] for block in found["blocks"] if block["type"] == "note"]
    assert notes == ["注释", "[1] 某某书。", "[2]某某志。"]


def test_the_line_end_behind_the_label_of_a_note_is_no_part_of_it(outlined):
    prose = "雾散了，船还没有来，灯也没有亮。"
    found = outlined(f"题\n\n{prose}\n\n[1]\n渡口志作「灯」。\n[2]\n船厂志无此句。\n")
    notes = [block["text"] for block in found["blocks"] if block["type"] == "note"]
    assert notes == ["[1]渡口志作「灯」。", "[2]船厂志无此句。"]


def test_an_empty_text_is_an_empty_outline(outlined):
    found = outlined("")
    assert found["title"] is None
    assert found["blocks"] == []


def test_a_month_alone_is_no_day_of_an_outline(outlined, read):
    text = "渡口\n何小满\n\n船停在柳树下面，漆掉了大半，灯还亮着。\n\n2016年10月于青湾\n"
    assert outlined(text)["date"] is None
    assert read(text)[0].metadata.published.precision == "month"


def test_a_note_stands_below_the_text_that_calls_it(outlined):
    found = outlined("题目\n\n钥匙归一楼的人管[^1]。\n\n[^1]: 她管了三十年。\n")["blocks"]
    assert [(b["type"], b["text"]) for b in found] == [
        ("paragraph", "钥匙归一楼的人管。"),
        ("note", "她管了三十年。"),
    ]
