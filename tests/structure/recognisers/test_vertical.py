PROSE = "船在夜里靠了岸，没有人来接，灯亮着。"


def test_characters_below_each_other_are_one_heading(blocks):
    found = blocks(f"{PROSE}\n事\n故\n经\n过\n{PROSE}\n")
    assert found[1] == ("heading", "事故经过")


def test_numbers_below_each_other_are_none(blocks):
    found = blocks(f"{PROSE}\n一\n二\n三\n{PROSE}\n")
    assert ("heading", "一二三") not in found
