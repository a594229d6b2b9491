import pytest

from convert.structure.fields import fields
from convert.structure.stamp import day_at, is_filler, is_phrase


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("青湾日报2024-03-05", 4),
        ("青湾市文化局2024年1月21日发布", 6),
        ("青湾市气象台2024年1月21日17时发布", 6),
        ("青湾市气象台于2024年1月21日17时发布", 7),
        ("青灣氣象局2024年1月21日17時發布", 5),
        ("渡口记事2024-03-05 07:30", 4),
    ],
)
def test_a_date_touches_a_paper_and_an_office_that_issues(text, at):
    assert day_at(text, 0) == at


@pytest.mark.parametrize(
    "text",
    [
        "何小满2024年1月21日停航",
        "青湾小区2024年1月21日17时停水",
        "青湾市文化局2024年1月21日发布新规",
        "渡口记事2024年1月21日17时",
    ],
)
def test_it_touches_no_other_word(text):
    assert day_at(text, 0) == len(text)


def day_in(text):
    return next(one for one in fields(text) if one.kind == "date")


@pytest.mark.parametrize(
    "text",
    [
        "令和6年1月10日市長会見",
        "2024年1月～2月休館日",
        "Regular Ferry Meeting on August 19, 2022",
        "GMT+8, 2024-12-24 21:31",
        "何·小满(1923.12.15-2020.02.28)",
        "何·小满（1923.12.15—2020.2.28）",
    ],
)
def test_a_day_may_belong_to_what_is_told(text):
    assert is_phrase(text, day_in(text))


@pytest.mark.parametrize(
    "text",
    ["2024年1月10日 青湾日报", "Posted on August 19, 2022", "青湾日报（2024-03-05）", "2024-03-05"],
)
def test_a_day_beside_a_paper_is_the_article_s(text):
    assert not is_phrase(text, day_in(text))


@pytest.mark.parametrize("word", ["第3版", "三版", "第十二版", "B4版", "多云"])
def test_headers_have_words_beside_who_and_when(word):
    assert all(map(is_filler, fields(word)))


@pytest.mark.parametrize("word", ["青湾日报", "何小满", "渡口版画"])
def test_who_and_whence_are_none_of_them(word):
    assert not any(map(is_filler, fields(word)))


@pytest.mark.parametrize("word", ["原创", "转载"])
def test_the_minute_may_touch_a_word_and_the_account(outlined, word):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯又亮了\n{word}2023-05-06 10:12·青湾报\n{text}\n{text}\n")
    assert (found["date"], found["source"]) == ("2023-05-06T10:12", "青湾报")


def test_the_number_of_a_document_before_a_day_is_nobody(outlined):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined(f"青湾市渡口管理规定\n（青政发〔2004〕12号 2004年5月6日）\n{text}\n{text}\n")
    assert found["byline"] == []
