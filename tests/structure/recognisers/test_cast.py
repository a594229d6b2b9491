"""Parts of a text that are called as people: nobody who wrote it."""

import pytest

ONE = "白鹭滩的水从闸口流下来，绕过两座磨坊，再往东去。"
TWO = "守闸的人在这里住了四十年，哪一年水大他都记得。"
SIX = "那年冬天闸口结了冰，磨坊停了十天，孩子们在冰上走。"


@pytest.mark.parametrize("names", [("阿柚", "老周", "小满"), ("阿柚", "船", "桥")])
def test_a_part_called_as_a_person_is_no_byline(outlined, names):
    text = "".join(
        f"{who}\n\n{words}\n\n" for who, words in zip(names, (ONE, TWO, SIX), strict=True)
    )
    assert outlined(f"磨坊三人\n\n{text}{TWO}\n")["byline"] == []


def test_a_pet_name_above_parts_called_as_things_is_a_byline(outlined):
    rows = f"阿柚\n\n{ONE}\n\n磨坊\n\n{TWO}\n\n水闸\n\n{SIX}\n"
    assert outlined(f"白鹭往事\n\n{rows}")["byline"] == ["阿柚"]
