import pytest

ABOVE = "船工的年纪和渡龄都记在这张表里，每年春天重抄一遍。"
CELLS = [
    "姓名",
    "年龄",
    "渡龄",
    "何小满",
    "32",
    "8年",
    "周大川",
    "45",
    "20年",
    "冯桂枝",
    "28",
    "3年",
]


def test_cells_on_lines_of_their_own_are_a_table(outlined):
    found = outlined("船工名册\n\n" + ABOVE + "\n\n" + "\n".join(CELLS) + "\n")["blocks"]
    assert found[1]["rows"] == [CELLS[at : at + 3] for at in range(0, 12, 3)]


def test_what_the_table_is_called_stands_above_it(outlined):
    found = outlined("船工名册\n\n" + ABOVE + "\n\n" + "\n".join(["表1 船工", *CELLS]) + "\n")[
        "blocks"
    ]
    assert [block["type"] for block in found] == ["paragraph", "caption", "table"]


@pytest.mark.parametrize("cells", [CELLS[3:], CELLS[:-1], ["灯灭了", *CELLS[4:], "28"]])
def test_lines_without_a_head_or_out_of_step_are_none(outlined, cells):
    found = outlined("船工名册\n\n" + ABOVE + "\n\n" + "\n".join(cells) + "\n")["blocks"]
    assert all(block["type"] != "table" for block in found)
