"""Templates of a wiki: what they show, and what of them goes."""

import pytest

from convert.formats.text.markup.templates import templates


def without(text):
    made, at = [], 0
    for start, end, kind in templates(text):
        made += [text[at:start], "|" if kind == "break" else ""]
        at = end
    return "".join([*made, text[at:]])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("{{渡口信息|名称=松岭渡|建成={{date|1874}}}}\n灯。", "\n灯。"),
        ("叫{{lang|en|Ferry}}。", "叫Ferry。"),
        ("叫{{nowrap|松岭渡}}。", "叫松岭渡。"),
        ("船{{来源请求|time=2012}}。", "船。"),
        ("{{quote|渡者皆往观之。|《县志》}}\n", "|渡者皆往观之。|《县志》|\n"),
        ("深{{convert|10|m}}。", "深{{convert|10|m}}。"),
        ("写{{就是了。", "写{{就是了。"),
        ("设 x 为 {{1, 2}, {3, 4}}。", "设 x 为 {{1, 2}, {3, 4}}。"),
        ("{{5}}\n", "{{5}}\n"),
        ("x^{{a|船}}", "x^{{a|船}}"),
        ("页面里的{{title}}会换成标题。", "页面里的{{title}}会换成标题。"),
    ],
)
def test_words_within_lines_and_sentences_stay(text, read):
    assert without(text) == read
