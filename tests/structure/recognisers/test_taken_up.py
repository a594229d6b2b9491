"""Quotations and questions that the text below takes up, and talk that does not."""

import pytest

PROSE = "渡口的灯每天晚上七点亮起来，早上六点灭掉，从来没有变过。"
ASKED = "问：您在江上撑了四十年的船，江水认得人吗？"
ANSWER = "答：认得，你天天来它就让你一点，你一个月不来，它就不让了。"


@pytest.mark.parametrize(
    ("label", "below"),
    [
        ("“灯不能灭”", "镇上的人都记得老周那句“灯不能灭”，说了三十年，一个字没有变。"),
        ("「貓點算？」", "新碼頭不准養貓，「貓點算？」老周攤開手，沒有人答他，他也不等人答。"),
        ("『船は出さない』", "「今日は『船は出さない』と決めている」と老人は笑って言った。"),
        ("“还走吗？！”", "“还走吗？”成了镇上见面的第一句话，人人都这么问，没有人当真。"),
    ],
)
def test_a_quotation_that_the_text_below_says_again_is_a_heading(blocks, label, below):
    found = blocks(f"{PROSE}\n\n{label}\n\n{below}\n\n{PROSE}今年也是。\n")
    assert found[1] == ("heading", label)


@pytest.mark.parametrize(
    "told",
    [
        "“还走吗？”\n\n“走。”\n\n老周把桨放下来，摸出火柴，一根一根地划，都没有划着。\n\n“还走吗？”小满又问了一遍。",
        "“还走吗？”\n\n小满又问了一遍，声音比刚才小，像是怕惊动了什么东西。",
        "他回头喊：\n\n“还走吗？”\n\n小满听见那句“还走吗？”，没有答，只把灯举高了一点。",
        "“还走吗？”\n\n小满问他，声音很小。他没有答，只把灯举高了一点，照着江面。\n\n很多年后他还记得那句“还走吗？”，和那盏灯。",
        "“走吧。”\n\n老周说“走吧。”的时候从来不看人，船已经离了岸。",
    ],
)
def test_what_people_say_in_a_story_is_none(blocks, told):
    found = blocks(f"{PROSE}\n\n{told}\n\n{PROSE}今年也是。\n")
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize("label", ["江水认得人？", "“灯灭了怎么办？”", "“灯不能灭”"])
def test_what_stands_above_who_asks_in_a_talk_is_a_heading(blocks, label):
    found = blocks(f"{ASKED}\n\n{ANSWER}\n\n{label}\n\n{ASKED}\n\n{ANSWER}\n")
    assert found[2] == ("heading", label)


@pytest.mark.parametrize(
    "below", ["老周说：你是在问我吗？", "答：我也不知道，灯的事情要问小满。", ANSWER]
)
def test_a_question_above_who_does_not_ask_in_the_talk_is_not_taken_up(read, below):
    lines = [ASKED, ANSWER, "谁在敲门？", below]
    _, claims, _ = read("渡口访谈录\n\n" + "\n\n".join(lines) + "\n")
    assert not [claim for claim in claims if claim.rule == "heading.taken-up"]


@pytest.mark.parametrize("said", ["“你是谁？”", "「燈還亮嗎？」"])
def test_what_is_said_more_than_once_is_a_refrain(blocks, said):
    lines = [PROSE, said, PROSE, said, PROSE, f"他问了三遍{said}，没有人答，江上只有风的声音。"]
    found = blocks("\n".join(lines) + "\n")
    assert all(kind != "heading" for kind, _ in found)
