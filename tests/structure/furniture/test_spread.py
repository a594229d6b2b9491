"""What stands between two pages of a magazine goes, and the sentence is whole again."""

import pytest

HEAD = "渡口的灯\n\n"
ABOVE = (
    "渡口在两条河的当中，夏天水大，灯要挂到竿顶上；\n"
    "冬天水小，灯就放在船头。老周说，灯认得人，人却\n"
    "不一定认得灯。“灯是低着头的，人是要抬头的，船\n"
)
BELOW = (
    "在中间，两头都要看。”他说，说完把灯挂上。\n\n"
    "第二天一早，他又把灯取下来，擦了一遍，放回原处。\n"
)
WHOLE = (ABOVE + BELOW.split("\n", maxsplit=1)[0]).replace("\n", "")
FEET = [
    "038　渡口 / 2021.07\nwww.example.com\n渡口 / 2021.07　039\n",
    "038　渡口 / 2021.07\n灯是低着头的，\n人是要抬头的。\n渡口 / 2021.07　039\n",
    "渡口　第7期　38\n灯认得人，人却不一定认得灯。\n39　渡口　第7期\n",
    "38　渡口月刊\nhttps://www.example.com/\n",
]


@pytest.mark.parametrize("feet", FEET)
def test_feet_and_large_words_within_a_sentence_go(outlined, feet):
    found = outlined(HEAD + ABOVE + feet + BELOW)
    assert found["blocks"][0]["text"] == WHOLE
    assert found["furniture"] == feet.rstrip("\n").split("\n")


def test_a_like_foot_below_a_paragraph_goes_with_them(outlined):
    found = outlined(HEAD + ABOVE + FEET[0] + BELOW + "040　渡口 / 2021.07\n\n灯\n\n" + BELOW)
    assert "040　渡口 / 2021.07" in found["furniture"]


def test_what_the_text_does_not_say_again_stays(outlined):
    words = "老周的船停在对岸，没有人划。"
    rows = f"038　渡口 / 2021.07\n{words}\n渡口 / 2021.07　039\n"
    assert words in str(outlined(HEAD + ABOVE + rows + BELOW)["blocks"])


def test_a_table_of_contents_is_no_foot(outlined):
    rows = "第一章，渡口的来历与变迁以及船只　12\n第二章　灯　34\n第三章，船与桨，以及缆绳　56\n"
    found = outlined(f"{HEAD}{BELOW}\n目录\n{rows}")
    assert "第二章" in str(found["blocks"])


@pytest.mark.parametrize(
    "rows",
    [
        "青湾队　　12\n",
        "青湾队　　12\n临津队　　13\n",
        "豆浆　　3\n",
        "一号船　　50\n二号船　　51\n三号船　　52\n",
    ],
)
@pytest.mark.parametrize("end", ["", "，"])
def test_a_score_within_a_sentence_is_no_foot(outlined, rows, end):
    found = outlined(f"{HEAD}{ABOVE.rstrip()}{end}\n{rows}{BELOW}")
    assert all(row in str(found) for row in rows.split())
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "rows", ["第一组　3\n第一组　5\n", "何小满　95\n何小满　93\n", "1　渡口\n2　渡口\n"]
)
def test_rows_that_count_alike_stay_in_a_sentence(outlined, rows):
    found = outlined(HEAD + ABOVE + rows + BELOW)
    assert found["furniture"] == []
