import pytest

from convert.structure.shape import (
    ends_a_sentence,
    has_clauses,
    has_inner_stop,
    is_bracketed,
    is_ideograph,
    is_label,
    is_ordinary,
    is_quoted,
    is_taken,
)


@pytest.mark.parametrize(
    "text", ["走吧。", "“走吧！”", "走吧……", "He left.", "（走吧。）", "走吧。“"]
)
def test_a_stop_ends_a_sentence_whatever_closes_after_it(text):
    assert ends_a_sentence(text)
    assert not is_label(text)


@pytest.mark.parametrize("text", ["走吧", "“走吧”", "1.", "第一章", "3.2"])
def test_a_label_ends_no_sentence(text):
    assert not ends_a_sentence(text)
    assert is_label(text)


def test_a_line_that_goes_on_is_no_label():
    assert not is_label("各位读者：")
    assert not is_label("长" * 35)


def test_a_stop_at_the_end_is_not_within():
    assert has_inner_stop("来了。走了")
    assert not has_inner_stop("来了。")


def test_a_quotation_is_one_from_end_to_end():
    assert is_quoted("“隔夜就不香了”")
    assert not is_quoted("“来”和“去”")
    assert not is_quoted("他说“来”")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("（何小满 文）", True), ("【校对：李二]", True), ("【校对】李二红", False), ("灯）", False)],
)
def test_brackets_stand_at_both_ends_of_what_is_bracketed(text, expected):
    assert is_bracketed(text) is expected


@pytest.mark.parametrize(
    "text", ["问：您画多少？", "图为湖边的鸟群在觅食飞翔。", "·甲乙丙丁。", "短句。"]
)
def test_what_could_be_more_than_running_text_is_not_ordinary(text):
    assert not is_ordinary(text)


def test_clauses_are_parted_by_commas_and_end():
    assert all(map(has_clauses, ("雾散了，船来了。", "Fog, then a ship.")))
    assert not any(map(has_clauses, ("雾，船", "灯。")))


@pytest.mark.parametrize(
    ("character", "expected"),
    [("渡", True), ("⼀", True), ("〇", True), ("䷀", False), ("あ", False), ("", False)],
)
def test_ideographs_are_told_from_other_letters(character, expected):
    assert is_ideograph(character) is expected


@pytest.mark.parametrize(
    ("text", "is_of_picture"),
    [
        ("干物を作る三浦さん（左）と親子＝6日午前、沼崎町の旧校舎", True),
        ("あいさつする三浦さん=10月6日", True),
        ("開校した浜の学校＝2023年10月6日午後、沼崎町", True),
        ("浜の学校＝6日開校", False),
        ("浜の学校、開校＝沼崎町", False),
        ("工期从开工算起一共等于=15日", False),
        ("会议定于下列时间举行=2021年6月3日", False),
        ("一日＝6日", False),
    ],
)
def test_japanese_papers_say_when_and_where_a_picture_was_taken(text, is_of_picture):
    assert is_taken(text) is is_of_picture
