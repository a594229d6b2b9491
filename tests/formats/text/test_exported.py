"""Texts as other formats store them are known by cheap signs."""

import pytest

from convert.formats.text.exported import exported

PLAIN = "渡口停航三天\n2021年6月3日 08:20\n渡口的船（两条）每天六点开：风大就停。\n- 船\n* 灯\n"


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n渡口的船\n\n" for n in range(1, 6)),
        "渡口\n====\n\n渡口的船六点开。\n\n船票\n----\n\n五角。\n",
    ],
)
def test_what_another_format_marks_is_found(text):
    assert list(exported(text))


@pytest.mark.parametrize("text", [PLAIN, "", "== 渡口", "聊天的人说：格式不对。"])
def test_an_article_has_none_of_it(text):
    assert not list(exported(text))
