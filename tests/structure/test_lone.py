import pytest

LEAD = "锅要先看底，底厚的才好用，薄的容易变形，放在灶上摇摇晃晃。下面说说常见的毛病："
FIRST = "受热不匀，时间久了就会鼓起来，放在灶上摇摇晃晃，要尽早换一口新的。"
SECOND = "手柄的螺丝用上半年就会松，拧紧即可，如果滑丝了就垫一层薄布再拧。"
LAST = "总之，养锅要有耐心，看见毛病先别慌，一样一样地试，总能找到原因。"


@pytest.mark.parametrize("sign", ["-", "•", "●"])
def test_bullets_on_lines_of_their_own_mark_a_list(outlined, sign):
    found = outlined(f"{LEAD}\n{sign}\n锅底：容易变形。\n{sign}\n\n手柄：容易松动。\n\n{LAST}\n")
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "list", "paragraph"]
    assert found["blocks"][1]["items"] == ["锅底：容易变形。", "手柄：容易松动。"]


def test_a_bullet_behind_the_item_before_marks_the_next(outlined):
    found = outlined(f"{LEAD}\n-\n锅底变形\n{FIRST} -\n手柄松动\n{SECOND}\n{LAST}\n")
    said = [(block["type"], block["text"]) for block in found["blocks"]]
    assert said[1:5] == [
        ("heading", "锅底变形"),
        ("paragraph", FIRST),
        ("heading", "手柄松动"),
        ("paragraph", SECOND),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n\n-\n\n{SECOND}\n\n{FIRST}\n\n{LAST}\n{LAST}\n\n-\n\n{LAST}\n",
        f"{FIRST}\n-\n{SECOND}\n",
        "灯\n-\n-\n船\n",
    ],
)
def test_dashes_that_part_a_text_lose_none_of_it(outlined, text):
    found = outlined(text)
    said = "".join(found["title"] or "") + "".join(
        "".join(block.get("items", ())) + "".join(block.get("lines", ())) + block.get("text", "")
        for block in found["blocks"]
    )
    assert all(line in said for line in text.split("\n") if line.strip("- "))
    assert all(block["type"] != "list" for block in found["blocks"])


def test_what_closes_a_list_within_a_list_is_left_over(outlined):
    lines = (
        "-\n开头部分\n-\n概况：谁来收\n-\n目的：给谁住\n-\n-\n主体部分\n-\n留下的：写明地方\n-\n-"
    )
    found = outlined(f"{LEAD}\n一、写法\n{lines}\n二、格式\n{LAST}\n")
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == ["一、写法", "二、格式"]
    items = [item for block in found["blocks"] for item in block.get("items", ())]
    assert {"概况：谁来收", "目的：给谁住", "留下的：写明地方"} <= set(items)
