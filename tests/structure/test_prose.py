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


PHRASES = """
一路上云气停在山头 我们顺着山路慢慢地往下走
这家露营地今年换了木头的招牌 字刻得很深
早上出门的时候还下着一点小雨
大家各自找自己喜欢的角度拍照
水槽边上画着几只猫头鹰
午后的云在对岸的山上飘来飘去
"""


def test_where_most_lines_end_without_a_stop_a_short_one_heads_nothing(blocks):
    line = "晚餐准备了一锅热汤\n"
    long = "夜里的风从河谷里吹上来 帐篷的绳子一直在响 大家围着炉子说起去年冬天那一场雪\n"
    text = PHRASES * 3 + long + line + long + PHRASES * 2
    assert all(kind != "heading" for kind, _ in blocks(text.replace("\n", "\n\n")))
