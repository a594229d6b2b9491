import pytest

from convert.structure.fields import fields
from convert.structure.posting import is_posted

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


def posted(text):
    found = fields(text)
    return is_posted(text, found[0], next(field for field in found if field.kind == "date"))


@pytest.mark.parametrize(
    "text",
    [
        "云水之间　发表于 2011-3-4 12:33　|　只看该作者",
        "云水之间 發表於 2011-3-4 12:33:10",
        "云水之间 | 回复于 2011-3-4 12:33 | 只看楼主",
    ],
)
def test_the_second_or_a_button_tells_a_board(text):
    assert posted(text)


@pytest.mark.parametrize(
    "text",
    ["青湾日报 发表于 2011-3-4 12:33:10", "云水之间 发表于 2011-3-4", "云水之间 2011-3-4 12:33:10"],
)
def test_papers_and_pages_post_nothing(text):
    assert not posted(text)


def test_where_something_was_posted_is_nobody_below_who_wrote(outlined):
    stamp = "渡口旧事 发表于 2011-3-4 12:33:05"
    found = outlined(f"渡口的墙\n何小满\n{stamp}\n{PROSE}\n{PROSE}\n")
    assert (found["byline"], found["date"]) == (["何小满"], "2011-03-04T12:33:05")


def test_where_something_was_posted_is_nobody_below_who_is_labelled_as_its_author(outlined):
    stamp = "渡口旧事 发表于 2011-3-4 12:33:05 | 只看该作者"
    found = outlined(f"渡口的墙\n作者：何小满\n{stamp}\n{PROSE}\n{PROSE}\n")
    assert found["byline"] == ["何小满"]
