import pytest

from convert.structure.fields import fields
from convert.structure.posting import is_posted


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
