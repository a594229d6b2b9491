from convert.structure.claim import weight
from convert.structure.line import Line
from convert.structure.page import laid_out
from convert.structure.prose import evidence


def against(text):
    return weight(evidence(laid_out([Line(text, 0, 0)]), 0))


def test_a_sentence_is_more_of_a_paragraph_than_a_label():
    assert against("他走了。") > against("他走了")


def test_the_longer_and_the_fuller_the_more_of_a_paragraph():
    assert against("他走了。" * 20) > against("他走了。他来了。") > against("他走了。")


def test_where_all_lines_are_set_in_labels_are_too(blocks):
    prose = f"　　{4 * '正文写到这里就结束了，后面还有一句话。'}\n"
    text = f"{prose * 3}　　船主“歇业三年”，家属提出好几个疑点 要求公开全部的记录\n{prose * 3}"
    assert [kind for kind, _ in blocks(text)].count("heading") == 1
