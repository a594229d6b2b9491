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


@pytest.mark.parametrize(
    "heads", [("村民　周一帆", "居民　林小满"), ("白鹭一中　周一帆", "白鹭二中　林小满")]
)
def test_who_speaks_in_the_parts_of_a_text_wrote_none_of_it(outlined, heads):
    parts = "".join(
        f"{head}\n{words}\n{SIX}\n{ONE}\n" for head, words in zip(heads, (ONE, TWO), strict=True)
    )
    found = outlined(f"磨坊口述\n{parts}")
    said = [block["text"] for block in found["blocks"]]
    assert (found["byline"], set(heads) <= set(said)) == ([], True)
    assert outlined(f"磨坊口述\n石一红\n{parts}")["byline"] == ["石一红"]


def test_one_who_says_where_he_lives_signs(outlined):
    assert outlined(f"磨坊的灯\n村民　周一帆\n{ONE}\n{TWO}\n{SIX}\n")["byline"] == ["周一帆"]


def test_a_word_and_a_number_below_others_name_nobody(outlined):
    rows = "画眉 3\n苦竹 1\n柳屯 2\n"
    found = outlined(f"比分\n林一帆\n目次\n{rows}画眉\n{ONE}\n苦竹\n{TWO}\n柳屯\n{SIX}\n")
    assert found["byline"] == ["林一帆"]


@pytest.mark.parametrize("who", ["热心市民　周一帆", "老读者　周一帆", "居民　周一帆"])
def test_who_is_heard_amid_a_text_wrote_none_of_it(outlined, who):
    found = outlined(f"磨坊的灯\n{ONE}\n{TWO}\n{who}\n{SIX}\n{ONE}\n{TWO}\n")
    assert (found["byline"], found["source"]) == ([], None)
    found = outlined(f"磨坊的灯\n{ONE}\n{TWO}\n{SIX}\n{ONE}\n{who}\n")
    assert (found["byline"], found["source"]) == (["周一帆"], None)
