"""Mail as it was sent: encoded words, folded heads, paragraphs that flow."""

import pytest

PROSE = "那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭，只有老周伸手才肯灭。他说灯也认人。"
HEAD = "From: {} <shiyi@example.com>\nTo: fukan@example.com\nSubject: {}\n"
SENT = "Date: Mon, 4 Mar 2019 10:22:31 +0800\n"


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("=?UTF-8?B?55+z5LiA?=", "=?UTF-8?B?5rih5Y+j55qE54Gv?="),
        (
            "=?gb2312?B?yq/Suw==?=",
            "=?utf-8?Q?=E6=B8=A1=E5=8F=A3=E7=9A=84?=\n =?utf-8?Q?=E7=81=AF?=",
        ),
        ('"石一"', "=?UTF-8?B?UmU6IOa4oeWPo+eahOeBrw==?="),
    ],
)
def test_encoded_words_are_read(outlined, name, subject):
    found = outlined(f"{HEAD.format(name, subject)}{SENT}MIME-Version: 1.0\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["石一"])
    assert found["date"] == "2019-03-04T10:22:31"
    assert [block["text"] for block in found["blocks"]] == [PROSE]


@pytest.mark.parametrize(
    "line",
    ["标题里常有 =?UTF-8?B?5rih5Y+j?= 这样的写法。", "Subject: =?x-none?B?5rih5Y+j?=", "a =?b?= c"],
)
def test_what_is_shown_or_cannot_be_read_stays(outlined, line):
    found = outlined(f"怎样看懂信头\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert line in [block["text"] for block in found["blocks"]]


def test_lines_that_flow_are_one(outlined):
    head = HEAD.format("石一", "渡口的灯") + "Content-Type: text/plain; format=flowed\n"
    text = f"{head}\n{PROSE[:16]} \n{PROSE[16:]}\n\n我们用 open \nsource 写的。\n\n-- \n石一\n"
    assert [b["text"] for b in outlined(text)["blocks"]][:2] == [PROSE, "我们用 open source 写的。"]


def test_spaces_at_the_ends_of_other_lines_join_nothing(outlined):
    text = f"渡口的灯\n\n灯亮着 \n船来了 \n人走了 \n\n{PROSE}\n"
    assert "船来了" in str(outlined(text)["blocks"]).split("'")
