import pytest

PROSE = "三床的老人不睡觉，他坐在床上，面朝窗户，像在等车。"


@pytest.mark.parametrize(
    "line", ["＊　＊　＊", "----------------", "◇◇◇", "* * *", "━━━━━", "※", "☆", "○", "✦", "§"]
)
def test_marks_alone_part_scenes(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("break", None)


@pytest.mark.parametrize("line", ["— END —", "（完）", "（本章完）", "(完)"])
def test_the_end_is_no_text(blocks, line):
    assert len(blocks(f"{PROSE}\n\n{line}\n")) == 1


@pytest.mark.parametrize("line", ["“……”", "1", "……什么？", "？", "！", "……"])
def test_silence_and_numbers_are_text(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] != "break"


@pytest.mark.parametrize("line", ["★★★★☆", "★☆☆☆☆"])
def test_how_good_something_is_in_stars_is_said(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("paragraph", line)


def test_a_line_to_write_on_is_no_divider(blocks):
    found = blocks("灯是谁点的？（2分）\n\n＿＿＿＿＿＿＿＿＿＿\n")
    assert found[-1] == ("paragraph", "＿＿＿＿＿＿＿＿＿＿")


@pytest.mark.parametrize("line", ["……", "......"])
def test_an_ellipsis_alone_says_that_words_are_left_out(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("paragraph", line)


def test_a_mark_that_stands_alone_again_and_again_parts_what_is_about_it(blocks):
    text = "船到了，没有人下来，岸上的灯也没有亮。"
    found = blocks("\n%\n".join([text] * 4))
    assert [kind for kind, _ in found] == ["paragraph", "break"] * 3 + ["paragraph"]


def test_a_mark_that_stands_alone_once_parts_nothing(blocks):
    text = "船到了，没有人下来，岸上的灯也没有亮。"
    assert "break" not in [kind for kind, _ in blocks(f"{text}\n?\n{text}\n")]


def test_an_ellipsis_behind_a_bullet_is_the_last_item_of_its_list(blocks):
    text = f"{PROSE}\n\n • 看一看灯\n • 等一等船\n • ......\n\n{PROSE}\n"
    assert [kind for kind, *_ in blocks(text)] == ["paragraph", "list", "paragraph"]


@pytest.mark.parametrize("line", ["❀❀❀", "✿ ✿ ✿", "◎　◎　◎", "§§§"])
def test_three_of_one_sign_whatever_it_is_part_the_text(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] == "break"


@pytest.mark.parametrize("line", ["😂😂😂", "？？？", "……", "❀ 花开"])
def test_what_is_said_in_signs_parts_nothing(blocks, line):
    assert all(kind != "break" for kind, _ in blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n"))
