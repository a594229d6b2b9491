from convert.ir import Note, Paragraph, Strong, Text
from convert.ir.walk import text as text_of

TEXT = (
    "题目\n\n渡口在城北[^1]，船只两条，灯亮着就敢走[^灯]。\n\n"
    "后来桥修好了[^1]，渡口就空着，再也没有人等船。\n\n"
    "[^1]: 见**县志**。\n[^灯]： 汽油灯。\n"
)


def test_a_note_stands_where_it_is_called_and_no_longer_where_it_was(read):
    article, *_ = read(TEXT)
    first, second = article.blocks
    notes = [item for item in first.content if isinstance(item, Note)]
    assert notes == [
        Note((Paragraph((Text("见"), Strong((Text("县志"),)), Text("。"))),)),
        Note((Paragraph((Text("汽油灯。"),)),)),
    ]
    assert text_of(first) == "渡口在城北见县志。，船只两条，灯亮着就敢走汽油灯。。"
    assert text_of(second).startswith("后来桥修好了[^1]，"), "a second place keeps its mark"


def test_marks_of_notes_are_structure(read):
    _, claims, text = read(TEXT)
    marks = [text[c.span.start : c.span.end] for c in claims if c.rule == "mark"]
    assert marks == ["[^1]", "[^灯]", "[^1]: ", "**", "**", "[^灯]： "]


def test_of_two_notes_with_one_name_the_first_is_called(read):
    article, *_ = read("题目\n\n渡口在城北[^1]，船只两条。\n\n[^1]: 见县志。\n[^1]: 又一处。\n")
    assert [text_of(block) for block in article.blocks] == [
        "渡口在城北见县志。，船只两条。",
        "又一处。",
    ]


def test_a_mark_that_no_note_answers_is_text(read):
    article, *_ = read("题目\n\n渡口在城北[^1]，船只两条，写到这里。\n")
    assert text_of(article.blocks[0]) == "渡口在城北[^1]，船只两条，写到这里。"
