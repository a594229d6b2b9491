PROSE = "渡口的鱼大，肉厚，最宜红烧，家家都会做。"


def test_lines_that_say_how_much_of_what_are_a_list(outlined):
    found = outlined(
        f"红烧渡口鱼\n\n{PROSE}\n\n用料\n草鱼　一条\n生姜　三片\n盐　适量\n\n{PROSE}\n"
    )
    assert [block["type"] for block in found["blocks"]] == [
        "paragraph", "heading", "list", "paragraph",
    ]  # fmt: skip
    assert found["blocks"][2]["items"] == ["草鱼　一条", "生姜　三片", "盐　适量"]


def test_fields_with_values_are_none(outlined):
    found = outlined(f"渡口三号\n\n{PROSE}\n\n船长：12米\n船宽：3米\n载客：48人\n\n{PROSE}\n")
    assert all(block["type"] != "list" for block in found["blocks"])


def test_rows_of_a_table_with_a_head_are_a_table(outlined):
    rows = "品名　　数量\n灯　　　3盏\n缆绳　　2条\n篙　　　5根\n"
    found = outlined(f"清单\n\n{PROSE}\n\n{rows}\n{PROSE}\n")
    assert found["blocks"][1]["type"] == "table"
