from convert.structure.words import words


def test_spaces_and_line_ends_part_words():
    assert words("\n  记者 编辑\n  校对\n") == ("记者", "编辑", "校对")
