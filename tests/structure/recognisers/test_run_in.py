import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    ("line", "ordered"),
    [
        ("1、码头组2、船工组3、后勤组4、家属组。", True),
        ("（1）码头组（2）船工组（3）后勤组", True),
        ("①码头组②船工组③后勤组", True),
        ("·码头组·船工组·后勤组等", False),
    ],
)
def test_items_run_into_one_line_are_parted(outlined, line, ordered):
    found = outlined(f"渡口纪事\n\n{PROSE}\n发言的次序：\n{line}\n{PROSE}\n")["blocks"][2]
    assert (found["type"], found["ordered"], found["items"][0]) == ("list", ordered, "码头组")


@pytest.mark.parametrize(
    "line",
    [
        "1、码头的灯要修。2、船要早开。3、家属的意见都听了，三天之内回信。",
        "1、码头的灯要修2、船要早开",
        "1.5米高的墙，2.5米宽的门，3.5米深的井",
    ],
)
def test_sentences_and_numbers_with_points_are_not_parted(blocks, line):
    found = blocks(f"{PROSE}\n{line}\n{PROSE}\n")
    assert all(kind != "list" for kind, _ in found)


def test_words_and_what_they_mean_are_a_list_between_stops_too(blocks):
    line = "“稳”即脚要稳，站在船心；“准”即篙要准，点在石上；“快”即手要快，不可着急。"
    assert [kind for kind, _ in blocks(f"渡口有三个字要记住，记住了就不会落水。\n{line}\n")] == [
        "paragraph", "list",
    ]  # fmt: skip
