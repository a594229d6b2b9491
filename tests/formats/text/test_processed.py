"""What a word processor leaves in a text: cells, fields; what only looks so stays."""

import pytest

ROWS = (
    "船名\x07去年\x07今年\x07\x07{0}渡一号\x0738人\x0717人\x07\x07{0}"
    "渡二号\x076人\x079人\x07\x07{0}"
)
LEAD = "渡口的船\n\n下面是两条船去年和今年载过的人，数字是船工记的。\n\n表1 载人统计\n"
TAIL = "此外还有一条小船，不载人，只运菜，所以没有算在里面。\n"


@pytest.mark.parametrize("end", ["\n", ""])
def test_marks_of_cells_make_a_table(outlined, end):
    found = outlined(LEAD + ROWS.format(end) + "\n" * (not end) + TAIL)["blocks"]
    rows = [["船名", "去年", "今年"], ["渡一号", "38人", "17人"], ["渡二号", "6人", "9人"]]
    assert [block["rows"] for block in found if block["type"] == "table"] == [rows]
    assert found[-1]["text"] == TAIL.strip()


@pytest.mark.parametrize(
    "link",
    [
        '\x13HYPERLINK "http://www.example.com/c2"\x14{}\x15',
        '\x13 HYPERLINK "http://www.example.com/c2" \\t "_blank" \x14{}\x15',
        '\x13 HYPERLINK \\l "_Toc1" \x14{}\x15',
        'HYPERLINK "http://www.example.com/c2"{}',
        'HYPERLINK "mailto:a@example.com" \\o "写信" {}',
    ],
)
def test_of_a_field_the_words_stay_that_it_shows(outlined, link):
    row = "船期表放在渡口的网盘里，密码是船号，进不去的可以到值班室去问。"
    found = outlined("渡口的船\n\n" + row.replace("网盘", link.format("网盘")) + "\n" + TAIL)
    assert found["blocks"][0]["text"] == row


def test_a_field_that_shows_nothing_leaves_nothing(outlined):
    found = outlined("渡口的船\n\n共\x13 PAGE \x15页，船工一页一页地翻，翻到最后一页才停下来。\n")
    assert found["blocks"][0]["text"] == "共页，船工一页一页地翻，翻到最后一页才停下来。"


@pytest.mark.parametrize(
    "row",
    [
        '写法是“HYPERLINK "http://www.example.com"”，引号不能少，少了就不是链接。',
        '在框里输入 HYPERLINK "http://www.example.com" 就行，船工试了三回。',
        '在单元格里写上 HYPERLINK "http://www.example.com" 就行，船工试了三回。',
        '用 HYPERLINK "#第一章" 跳到第一章去，船工试了三回，三回都到了。',
        "公式栏里填 HYPERLINK 和地址，按回车键，单元格就成了可以点开的链接。",
        "报警的时候电脑响了一声，\x07他没有听见，继续写他的船期表。",
        "响了两声，\x07\x07他还是没有听见，继续写他的那一张船期表。",
    ],
)
def test_what_is_told_of_fields_stays_and_a_bell_is_no_cell(outlined, row):
    found = outlined(f"渡口的船\n\n{row}\n{TAIL}")
    assert found["blocks"][0]["text"] == row.replace("\x07", "")


def test_stray_marks_of_a_field_take_no_lines_with_them(outlined):
    found = outlined(f"渡口的船\n\n船期\x13表放在渡口。\n{TAIL}船工\x14看了又看，还是看不懂。\n")
    said = "".join(block["text"] for block in found["blocks"])
    assert said == f"船期表放在渡口。{TAIL.strip()}船工看了又看，还是看不懂。"
