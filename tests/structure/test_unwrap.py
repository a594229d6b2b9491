import pytest

WRAPPED = """秋天的集市

我在县城开了一家修电脑的小店，店名叫做第二人生，
招牌是用旧键盘拼的，远看像一排牙齿。来的客人大多
不认得按键上的字母，只当是一串好看的花纹。

最常见的毛病是慢。十年前的机器，装的还是 Windows
XP 系统，开机要泡一碗面的工夫。我劝人换，人家都
说，能看就行，换了反倒不会用。
"""


def test_lines_cut_at_a_measure_become_paragraphs(outlined):
    paragraphs = [block["text"] for block in outlined(WRAPPED)["blocks"]]
    assert len(paragraphs) == 2
    assert "第二人生，招牌" in paragraphs[0]


def test_one_space_joins_latin_words_only(outlined):
    assert "Windows XP 系统" in outlined(WRAPPED)["blocks"][1]["text"]


def test_an_indent_begins_a_paragraph(outlined):
    rows = [
        "　　逢三逢八，镇上有集。天还没亮，卖豆",
        "腐的梆子声就把巷子敲醒了。祖母挎着篮子，",
        "我扯着她的衣角，一脚高一脚低地往河滩走。",
    ]
    found = outlined("\n".join(["题目", *rows, *rows]))
    assert [len(block["text"]) for block in found["blocks"]] == [57, 57]


@pytest.mark.parametrize(
    "text", ["推到第三百圈\n豆子才肯说话\n它们说的是水\n我听成了雪", "甲\n乙\n丙\n丁\n戊"]
)
def test_short_lines_are_not_joined(outlined, text):
    found = outlined("题\n\n" + text)["blocks"]
    assert all("话它" not in str(block) for block in found)
    assert text.split("\n")[-1] in str(found)


def test_the_line_end_is_white_space_and_nothing_is_lost(read):
    _, claims, text = read(WRAPPED)
    assert "".join(text[c.span.start : c.span.end] for c in claims) == text
    kept = "".join(text[c.span.start : c.span.end] for c in claims if c.role == "text")
    assert "\n" not in kept
