import pytest

from convert.structure.fields import fields
from convert.structure.line import Line
from convert.structure.proposal import Named
from convert.structure.recognisers.named import facts_of, role_in, rule_of


def known(text):
    return [field for field in fields(text) if field.kind not in {"bare", "aside"}]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("2024-03-05", "date"),
        ("来源：青湾日报", "source"),
        ("作者：何小满", "byline"),
        ("编辑：何小满", "credits"),
        ("来源：青湾日报 作者：何小满", "header"),
    ],
)
def test_a_line_is_called_by_what_it_says(text, rule):
    assert rule_of(known(text)) == rule


@pytest.mark.parametrize(
    ("text", "role"), [("图/文：何小满", "author"), ("编辑：何小满", "editor")]
)
def test_who_wrote_goes_before_who_drew(text, role):
    assert role_in(known(text)[0]) == role


def test_what_stands_about_a_name_is_kept_as_printed():
    text = "記者何小滿∕南渡報導"
    (fact,) = facts_of(Line(text, 0, 0), known(text))
    assert isinstance(fact, Named)
    assert fact.credit.printed == ("記者", "∕南渡報導")


@pytest.mark.parametrize(
    ("line", "source", "credited"),
    [
        ("发布者：人事科　发布时间：2024-05-06", "人事科", []),
        ("发布者：何小满　发布时间：2024-05-06", None, ["何小满"]),
    ],
)
def test_an_office_that_issues_is_the_source(outlined, line, source, credited):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    found = outlined(f"渡口停航通知\n{line}\n\n{prose}\n\n{prose}\n")
    assert found["source"] == source
    assert [name for credit in found["credits"] for name in credit["names"]] == credited
