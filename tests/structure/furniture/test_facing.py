"""Feet of facing pages go where they stand in sentences, and the sentences are whole again."""

import pytest

HEAD = "渡口的旧事\n石一\n"
TEXT = """\
渡口在两条河的当中，夏天水大，灯要挂到竿顶上去，冬天
水小，灯就放在船头，来往的人都认得它，也都认得老周的
那条旧船。船漏过三次，每次都是他自己补的，补得很慢，
也补得很牢，后来镇上的人说，老周补的船比新船还要经得
起风浪。第二天一早，他又把灯取下来擦。
"""
ROWS = TEXT[:54], TEXT[54:108], TEXT[108:]
LEFT, RIGHT = "126\n青湾地方史料\n", "渡口的旧事\n127\n"


@pytest.mark.parametrize(
    "feet",
    [
        (LEFT, RIGHT),
        (RIGHT.replace("127", "125"), LEFT),
        ("青湾史料\n8\n", "9\n第三章 船\n"),
        (LEFT, "渡口的旧事\n128\n"),
    ],
)
def test_numbers_that_count_on_go_with_the_heads_beside_them(outlined, feet):
    first, second = feet
    found = outlined(HEAD + ROWS[0] + first + ROWS[1] + second + ROWS[2])
    assert [block["text"] for block in found["blocks"]] == ["".join(ROWS).replace("\n", "")]
    assert found["furniture"] == (first + second).rstrip("\n").split("\n")


@pytest.mark.parametrize(
    "between",
    [
        ("126\n青湾地方史料，卷三\n", "127\n老周的船，旧的\n"),
        ("\n126\n青湾地方史料\n\n", "\n127\n老周的船\n\n"),
    ],
)
def test_other_numbers_and_words_within_a_text_stay(outlined, between):
    first, second = between
    found = outlined(HEAD + ROWS[0] + first + ROWS[1] + second + ROWS[2])
    assert "青湾地方史料" in str(found["blocks"])


def test_numbered_parts_below_whole_sentences_stay(outlined):
    part = "渡口在两条河的当中，夏天水大，灯要挂到竿顶上去，冬天\n水小，灯就放在船头，人人认得。\n"
    found = outlined(HEAD + "".join(f"{n}\n渡口的{w}\n{part}" for n, w in ((1, "船"), (2, "灯"))))
    assert not found["furniture"]
