import pytest

PROSE = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜，谁也没有看见那条船是几点靠岸的。"


def headings(found):
    return [words for kind, words in found if kind == "heading"]


def test_labels_between_paragraphs_vouch_for_each_other(blocks):
    text = f"{PROSE}\n船工换了三代人\n{PROSE}\n谁在水边点灯\n{PROSE}\n"
    assert headings(blocks(text)) == ["船工换了三代人", "谁在水边点灯"]


@pytest.mark.parametrize("above", ["", f"{PROSE}\n"])
def test_the_last_line_heads_nothing(blocks, above):
    assert headings(blocks(f"{above}{PROSE}\n船工换了三代人\n")) == []


def test_where_most_lines_are_short_each_is_one_of_them(blocks):
    assert headings(blocks(f"雾散了\n灯还亮着\n船工走了\n{PROSE}\n水很冷")) == []


def test_labels_built_alike_are_headings(blocks):
    text = "".join(f"第{n}通电话\n{PROSE}\n" for n in "一二三")
    assert headings(blocks(text)) == ["第一通电话", "第二通电话", "第三通电话"]
