"""Who, when and where in italics above a text."""

import pytest

PROSE = "书摊在体育馆东门，开了十七年，昨天是最后一天。"


@pytest.mark.parametrize(
    "line",
    [
        "原创 石一 渡口散步 *2024年1月14日 21:30* *江南*",
        "石一 *2024-01-14 21:30*",
        "渡口散步 _2024年01月14日 21:30_",
    ],
)
def test_italics_about_the_day_are_no_words(outlined, line):
    found = outlined(f"最后一天的书摊\n{line}\n\n{PROSE}\n{PROSE}\n")
    assert found["date"] == "2024-01-14T21:30"
    assert [block["text"] for block in found["blocks"]] == [PROSE, PROSE]


def test_a_day_that_a_sentence_stresses_is_the_sentence_s(outlined):
    line = "阀门在检修，*2024年1月14日*暂停供热，请准备。"
    said = outlined(f"停热通知\n\n{line}\n\n{PROSE}\n")["blocks"][0]["text"]
    assert said == line


@pytest.mark.parametrize("line", ["*编辑｜石一*", "*编辑：石一*", "_责编 | 石一_", "*文/石一*"])
def test_italics_about_who_did_what_are_no_words(outlined, line):
    found = outlined(f"最后一天的书摊\n\n{PROSE}\n\n{PROSE}\n\n{line}\n")
    assert found["byline"] + [n for credit in found["credits"] for n in credit["names"]] == ["石一"]


@pytest.mark.parametrize("line", ["*注：书价为当年的价钱", "*1：2*", "*书摊，三张：旧*"])
def test_stars_about_anything_else_stay(outlined, line):
    found = outlined(f"最后一天的书摊\n\n{PROSE}\n\n{line}\n")
    assert found["byline"] == found["credits"] == []


@pytest.mark.parametrize("line", ["*文：石一，校对：何小满*", "_撰文／石一；校对／何小满_"])
def test_italics_about_two_who_did_something_are_no_words(outlined, line):
    found = outlined(f"最后一天的书摊\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["byline"] == ["石一"]
    assert [credit["names"] for credit in found["credits"]] == [["何小满"]]
