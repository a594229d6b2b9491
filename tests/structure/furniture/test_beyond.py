import pytest

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
PAGE = f"渡口的灯\n\n{BODY}\n\n{BODY}\n\n"


def texts(found):
    return [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    "closing", ["责任编辑：何小满", "【编辑】何小满", "青湾社版权所有", "上一篇：灯"]
)
def test_short_lines_below_what_closes_the_page_are_the_sites(outlined, closing):
    found = outlined(f"{PAGE}{closing}\n\n上海迪士尼怎么逛\n渡船停航三日 旅客滞留\n")
    assert texts(found) == [BODY, BODY]


@pytest.mark.parametrize("last", ["（作者系青湾大学教授）", "注：灯油由镇上供给", BODY])
def test_the_last_words_of_the_article_stay(outlined, last):
    assert last in str(outlined(f"{PAGE}责任编辑：何小满\n\n{last}\n")["blocks"])


def test_who_edited_may_stand_above_the_text(outlined):
    found = outlined(f"渡口的灯\n\n责任编辑：何小满\n\n早班\n\n{BODY}\n\n晚班\n\n{BODY}\n")
    assert texts(found) == ["早班", BODY, "晚班", BODY]
