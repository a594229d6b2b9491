import pytest

PROSE = "夜钓要等月亮下去。月亮在，鱼看得见线，人也看得见自己的手。"
MORE = "我坐在废码头上，一支烟抽了三回，旁边的老人不用浮漂，闭着眼睛。"


def blocks(outlined, body):
    found = outlined(f"夜里的渡口\n\n{body}\n")["blocks"]
    return [(block["type"], block["text"]) for block in found]


@pytest.mark.parametrize(
    "body",
    [
        f"[size=3]{PROSE}\n\n[b]上半夜[/b]\n\n{MORE}[/size]",
        f"[size=3]\n{PROSE}\n\n[size=4][b]上半夜[/b][/size]\n\n{MORE}\n[/size]",
        f"[p=30, 2, left]{PROSE}[/p]\n\n[b]上半夜[/b]\n\n[p=30, 2, left]{MORE}[/p]",
        f"[align=left][color=#333]{PROSE}\n\n[b]上半夜[/b]\n\n{MORE}[/color][/align]",
    ],
)
def test_codes_about_several_lines_are_no_words(outlined, body):
    expected = [("paragraph", PROSE), ("heading", "上半夜"), ("paragraph", MORE)]
    assert blocks(outlined, body) == expected


def test_codes_within_a_line_go_where_others_are_about_lines(outlined):
    body = f"[size=3]{PROSE}[/size]\n\n他说[color=red]不[/color]。{MORE}"
    assert blocks(outlined, body)[-1] == ("paragraph", f"他说不。{MORE}")


@pytest.mark.parametrize(
    "line", ["取 a[i] 就是第几个，写 b[/i] 就错了。", "加粗的代码：[b]文字[/b]"]
)
def test_who_writes_of_codes_keeps_them(outlined, line):
    found = blocks(outlined, f"{PROSE}\n\n{line}\n\n{MORE}")
    assert line in [text for _, text in found]


def test_places_in_a_row_are_no_codes(outlined):
    line = f"取 a[i] 与 a[/i] 都不对。{MORE}"
    found = blocks(outlined, f"{PROSE}\n\n[b]标题[/b]\n\n{line}")
    assert found[-1] == ("paragraph", line)


@pytest.mark.parametrize(
    "line",
    [
        "把字放在 [b] 和 [/b] 之间就行。",
        "用[b]、[/b]包住要加粗的字。",
        "标签[i]成对出现，最后要写上[/i]。",
        "在“[b]”与“[/b]”之间写字，字就粗了。",
        "[b]...[/b] 是粗体，[i]…[/i] 是斜体。",
        "前面加上[b]，后面加上[/b]。",
        "字要写在[b][/b]之间。",
    ],
)
def test_who_shows_how_codes_are_written_keeps_them(outlined, line):
    found = blocks(outlined, f"{PROSE}\n\n{line}\n\n[b]像这样[/b]\n\n{MORE}")
    assert ("paragraph", line) in found
    assert "[b]像这样[/b]" in [text for _, text in found]


@pytest.mark.parametrize("words", ["包在[b]外面[/b]的纸", "放在[b]桌上[/b]的灯", "[b]你我[/b]之间"])
def test_who_has_such_words_between_codes_shows_none(outlined, words):
    body = f"{PROSE}\n\n[b]上半夜[/b]\n\n他说的是{words}。{MORE}"
    assert "[b" not in str(blocks(outlined, body))
