import pytest

from convert.structure.clauses import is_torn, is_whole

TOLD = "渡口镇的船坏了三回，修了三回，村里的人都说"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (TOLD, "，再修就不值了。"),
        (f"{TOLD}（其中一回", "是夜里）。"),
        (f"{TOLD}花了12", "元买钉子。"),
        (f"{TOLD}船要停在", "渡口的东边，等风小了再走。"),
        (f"{TOLD}不值", "得修。"),
    ],
)
def test_a_clause_goes_on_on_the_next_line(text, after):
    assert is_torn(text, after, 0, 0)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("渡口的船", "，坏了三回。"),
        (f"{TOLD}不值了。", "第二天，船走了。"),
        (TOLD, "第二天船老大把缆绳解开，一个人过了河。"),
    ],
)
def test_a_label_and_a_sentence_that_ended_go_on_nowhere(text, after):
    assert not is_torn(text, after, 0, 0)


def test_a_number_takes_no_unit_from_beyond_an_empty_line():
    assert not is_torn(f"{TOLD}不值", "得修。", 1, 0)


@pytest.mark.parametrize("text", ["（选自《渡口集》）", "渡口的老船。何小满摄", "摄影/何小满"])
def test_a_remark_and_a_signed_caption_are_whole(text):
    assert is_whole(text)
