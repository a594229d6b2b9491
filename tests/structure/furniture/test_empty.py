import pytest

PROSE = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。"


@pytest.mark.parametrize("empty", ["标签:", "• 索引号：", "最後更新:", "|", ":::", "\\"])
def test_fields_without_a_value_and_marks_without_words_go(outlined, empty):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{empty}\n")
    assert found["furniture"] == [empty]


@pytest.mark.parametrize("kept", ["编者注：", "注意：", "……", "“？”", "。", "附件："])
def test_labels_of_the_text_and_marks_that_speak_stay(outlined, kept):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{kept}\n\n{PROSE}\n")
    assert found["furniture"] == []
