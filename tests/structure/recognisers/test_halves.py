import pytest

from convert.structure.recognisers.halves import breaks_off, issues, leads_on

PROSE = "早上八点，石榴巷的电梯门打开，老人拎着一只空菜篮走出来。"


def test_a_line_breaks_off_where_a_phrase_is_open():
    assert breaks_off("关于“渡口", "改造”的思考")
    assert breaks_off("何小满同志在渡口开航", "一百年大会上的讲话")
    assert not breaks_off("灯还在渡口", "民事判决书")
    assert not breaks_off("渡口的灯", "老周和他的船")


def test_an_office_issues_a_document():
    assert issues("某县人民法院", "民事判决书")
    assert not issues("渡口的灯", "民事判决书")


@pytest.mark.parametrize("dash", ["——", "──", "--"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("below", ["何小满", "本报记者　何小满", "2024年3月5日"])
def test_a_kicker_that_ends_with_a_dash_leads_on_to_the_title(outlined, dash, gap, below):
    head = f"十年前的小风景，如今已难寻{dash}{gap}渡口的夜 期待呵护\n{gap}{below}\n{gap}"
    found = outlined(f"{head}{PROSE}\n{gap}{PROSE}\n{gap}{PROSE}\n")
    assert found["title"] == f"十年前的小风景，如今已难寻{dash}渡口的夜 期待呵护"
    assert leads_on(f"如今已难寻{dash}")


@pytest.mark.parametrize(
    ("first", "below", "title"),
    [
        ("渡口的灯——", "何小满", "渡口的灯——"),
        ("渡口的灯——", PROSE, "渡口的灯——"),
        ("渡口的灯", "——记老船工", "渡口的灯"),
    ],
)
def test_a_dash_leads_to_no_name_and_no_text(outlined, first, below, title):
    assert outlined(f"{first}\n{below}\n{PROSE}\n{PROSE}\n")["title"] == title
