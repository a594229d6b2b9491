PROSE = "正文写到这里就结束了，后面还有一句话。"


def test_a_short_line_before_text_is_a_heading(blocks):
    assert blocks(f"{PROSE}\n\n冷链进村\n\n{PROSE}\n")[1] == ("heading", "冷链进村")


def test_a_quotation_may_be_a_heading(blocks):
    assert blocks(f"{PROSE}\n\n“隔夜就不香了”\n\n{PROSE}\n")[1][0] == "heading"


def test_a_spoken_sentence_is_none(blocks):
    assert blocks(f"{PROSE}\n\n“隔夜就不香了。”\n\n{PROSE}\n")[1][0] == "paragraph"


def test_in_a_book_short_lines_are_scenery(outlined):
    chapter = f"第一章 雨\n　　{PROSE}\n　　一夜无话\n　　{PROSE}\n"
    found = outlined("书名\n" + chapter + chapter.replace("一章", "二章"))["blocks"]
    assert [block["text"] for block in found if block["type"] == "heading"] == [
        "第一章 雨",
        "第二章 雨",
    ]


def test_the_last_line_labels_nothing(blocks):
    assert blocks(f"{PROSE}\n\n就这样\n")[1][0] == "paragraph"
