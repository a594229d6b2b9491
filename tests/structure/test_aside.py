import pytest

from convert.structure.fields import fields

TEXT = "泡沫箱一只接一只搬下来，班主任们签字、点数、试吃，再由值日生抬进教室。"


def _told(line):
    return [(field.kind, *(name.value for name in field.names)) for field in fields(line)]


@pytest.mark.parametrize(
    "count", ["浏览量：33次", "点击：128", "阅读量：1.2万", "字号：大中小", "点击：128收藏"]
)
def test_a_label_that_touches_what_is_counted_begins_a_field(count):
    found = _told(f"{count}文章作者：何小满来源：青湾网")
    assert found[0] == ("aside",)
    assert found[-2:] == [("role", "何小满"), ("source", "青湾网")]


@pytest.mark.parametrize("line", ["字数：900字左右", "阅读：约3分钟", "标签：渡口 石桥、粮站"])
def test_what_is_counted_or_sorted_is_one_field(line):
    assert [kind for kind, *_ in _told(line)] == ["aside"]


@pytest.mark.parametrize(
    "row",
    [
        "点击：128文章作者：何小满发布日期：2018-01-16 09:47文章来源：青湾网",
        "A-A+2018年1月16日09:47作者：何小满评论来源：青湾网收藏",
        "来源：青湾网评论作者：何小满A-A+时间：2018-01-16 09:47人气：47",
    ],
)
@pytest.mark.parametrize("title", ["柳荫小学的一顿午饭\n", ""])
def test_a_row_whose_gaps_were_lost_is_read(outlined, title, row):
    found = outlined(f"{title}{row}\n{TEXT}\n{TEXT}\n")
    assert (found["title"] or "") == title.strip()
    assert (found["date"], found["byline"]) == ("2018-01-16T09:47", ["何小满"])
    assert found["source"] == "青湾网"


def test_a_paper_called_by_what_it_prints_keeps_its_name(outlined):
    assert outlined(f"渡口的灯\n来源：长江评论\n\n{TEXT}\n")["source"] == "长江评论"
