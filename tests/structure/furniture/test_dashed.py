PROSE = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"


def test_rows_behind_hyphens_say_who_and_when(outlined):
    found = outlined(f"渡口的灯\n- 散文\n- 何小满\n- 2021-03-05\n- 516\n{PROSE}\n{PROSE}船来了。\n")
    assert (found["title"], found["date"], found["byline"]) == (
        "渡口的灯",
        "2021-03-05",
        ["何小满"],
    )
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "paragraph"]


def test_what_a_poster_has_on_a_board_goes(outlined):
    rows = ["- 积分", "- 1849", "- 精华", "- 0", "- 帖子", "- 976", "- 注册时间", "- 2009-10-26"]
    found = outlined("\n".join([*rows, PROSE, PROSE]))
    assert (found["furniture"], found["date"]) == (rows, None)


def test_a_list_below_a_title_stays(outlined):
    rows = ["- 看灯", "- 听潮", "- 数船"]
    found = outlined("\n".join(["渡口三件事", *rows, PROSE]))
    assert found["furniture"] == []
