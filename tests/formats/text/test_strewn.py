import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
SIGNS = [
    "5 k2 R! w8 D/ a& T",
    'c" p; M4 z) V1 n',
    "$ H! e7 Q, x3 ~4 L) B* u",
    "% r4 N! v# t8 G+ Y. c",
]


def test_what_a_board_strews_between_lines_is_no_text(outlined):
    rows = [f"第一节 选竹{SIGNS[0]}", SIGNS[1], PROSE, SIGNS[2], f"{SIGNS[3]}{PROSE}", PROSE]
    found = outlined("\n".join(["篾匠口诀", PROSE, *rows]))
    words = [block["text"] for block in found["blocks"]]
    assert words == [PROSE, "第一节 选竹", PROSE, PROSE, PROSE]


@pytest.mark.parametrize(
    "rows",
    [
        ["1. e4 e5 2. Nf3 Nc6 3. Bb5 a6", "4. Ba4 Nf6 5. O-O Be7", "6. Re1 b5 7. Bb3 d6"],
        ["A. m B. cm C. kg D. km", "A. 6 B. 8 C. 12 D. 20", "A. 1 B. 2 C. 3 D. 4"],
        ["! @ # $ % ^ & * ( )", "q w e r t y", "a s d f g h"],
        [f"最后剩下 {SIGNS[0]}"],
    ],
)
def test_moves_choices_and_keys_are_text(outlined, rows):
    found = outlined("\n".join(["渡口的夜", PROSE, *rows, PROSE]))
    words = "".join(str(block) for block in found["blocks"])
    assert all(sign in words for row in rows for sign in row.split())


def test_spaces_that_became_question_marks_and_the_bar_behind_a_cell_go(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    row = "2023年03月31日 08:27????信息來源:渡口報"
    found = outlined(f"渡口的灯 | |\n{row}\n????{text}\n????{text} |\n|\n")
    assert (found["title"], found["source"]) == ("渡口的灯", "渡口報")
    assert [block["text"] for block in found["blocks"]] == [text, text]


def test_an_author_asks_and_rules_columns(outlined):
    text = "他只问了一句：走不走????没有人回应，船就那样停在岸边，灯亮了一夜。"
    assert text in str(outlined(f"渡口\n{text}\n{text}\n")["blocks"])
    rows = "\n".join(f"木船 | {number}" for number in range(1, 6))
    assert len(outlined(f"渡口的船\n\n{rows}\n")["blocks"][0]["rows"]) == 5
