import pytest

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
WORDS = ["海事", "渡轮", "潮汐", "灯塔", "码头", "船票", "船期", "夜航", "值守", "Ferry", "News"]
MENU = "\n".join(WORDS)


def texts(found):
    return [block["text"] for block in found["blocks"]]


def test_a_menu_between_two_prints_of_the_title_is_the_sites(outlined):
    text = f"渡口的灯又亮了 - 青湾网\n{MENU}\n渡口的灯又亮了\n2024-03-05 10:20\n{BODY}\n{BODY}\n"
    found = outlined(text)
    assert (found["title"], texts(found)) == ("渡口的灯又亮了", [BODY, BODY])


def test_without_a_day_below_it_may_be_the_text(outlined):
    text = f"渡口的灯又亮了\n{MENU}\n渡口的灯又亮了\n{BODY}\n{BODY}\n"
    assert "潮汐" in str(outlined(text)["blocks"])


def test_what_the_page_says_of_itself_above_the_menu_is_said_again_below(outlined):
    text = (
        f"渡口的灯又亮了 - 青湾网\n{BODY[:25]}…\n{MENU}\n渡口的灯又亮了\n2024-03-05 10:20\n{BODY}\n"
    )
    found = outlined(text)
    assert (found["title"], texts(found)) == ("渡口的灯又亮了", [BODY])


def test_a_poem_that_ends_with_its_first_line_stays(outlined):
    lines = [f"第{n}阵风吹过渡口" for n in "一二三四五六七八九"]
    poem = "\n".join(["我从很远的地方来", *lines, "我从很远的地方来"])
    assert outlined(f"{poem}\n\n2019年5月\n")["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "风来了，灯没灭",
        "一、渡口的早晨",
        "《渡口谣》",
        "灯亮了。",
        "一日江风三日雨，不知何处是渡船",
    ],
)
def test_what_an_author_may_say_between_two_prints_stays(outlined, line):
    text = f"渡口的灯又亮了\n{MENU}\n{line}\n渡口的灯又亮了\n2024-03-05 10:20\n{BODY}\n{BODY}\n"
    found = outlined(text)
    assert line not in found["furniture"]
    assert "潮汐" in found["furniture"]


def test_a_story_may_end_as_it_begins(outlined):
    ring = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    talk = ["“船还开吗？”", "老周没有抬头。", "“那就等吧。”", "他笑了。"] * 3
    found = outlined(
        "\n".join(("青湾渡口的三十年", "文/何小满", ring, *talk, ring, "（责任编辑：李红）"))
    )
    assert found["furniture"] == []
    assert [block["text"] for block in found["blocks"]].count(ring) == 2
