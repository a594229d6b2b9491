import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


def test_the_first_line_that_names_the_article_is_the_title(outlined):
    assert outlined(f"一碗米粉里的供应链\n\n{PROSE}\n")["title"] == "一碗米粉里的供应链"


@pytest.mark.parametrize(
    "first",
    [
        "今晚不回，勿等我。",
        "新华社西宁6月17日电（记者 马千里）随着气温回升，裸鲤陆续进入洄游季。",
        "亲爱的小满：",
    ],
)
def test_a_text_that_begins_with_a_paragraph_has_none(outlined, first):
    assert outlined(f"{first}\n\n{PROSE}\n")["title"] is None


def test_what_stands_above_a_title_does_not_become_one(outlined):
    assert outlined(f"2020-06-17 来源：某某日报\n\n一碗米粉\n\n{PROSE}\n")["title"] == "一碗米粉"


def test_a_dash_opens_the_subtitle(outlined):
    found = outlined(f"读信\n——怀念外祖父\n\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == ("读信", "——怀念外祖父")


def test_a_question_may_be_a_title(outlined):
    assert outlined(f"门票去哪儿了？\n\n{PROSE}\n")["title"] == "门票去哪儿了？"
