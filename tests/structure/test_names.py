import pytest

from convert.structure.names import (
    SURNAMES,
    given_end,
    is_foreign,
    is_person,
    is_signed,
    is_unnamed,
    may_be_name,
)


def test_family_names_are_single_characters():
    assert all(len(name) == 1 for name in SURNAMES)


@pytest.mark.parametrize(
    "word", ["李白", "欧阳修", "欧阳修远", "司馬相如", "山田太郎", "北川めぐみ", "佚名"]
)
def test_a_family_name_and_a_given_name_are_a_person(word):
    assert is_person(word)


@pytest.mark.parametrize(
    "word", ["背景介绍", "王", "上午好", "下一章", "めぐみ", "9筒", "", "谢谢"]
)
def test_what_begins_with_no_family_name_or_is_too_long_is_none(word):
    assert not is_person(word)


def test_radicals_are_read_as_what_they_look_like():
    assert may_be_name("⾼远")


def test_foreign_names_have_dots_or_capitals():
    assert [is_foreign(word) for word in ("玛丽·居里", "Nora Lindqvist", "渡口", "·甲")] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("word", "expected"),
    [("村山みどり", True), ("立花一", True), ("青山绿水", False), ("根本原因", False)],
)
def test_names_of_japan_are_told_from_words(word, expected):
    assert is_person(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("何小满（渡口客）", True),
        ("何小满(渡口客)", True),
        ("石川みどり", True),
        ("石川さん", False),
        ("花見だより", False),
        ("通知（试行）", False),
        ("何小满", False),
    ],
)
def test_a_name_may_have_another_in_brackets_or_kana(word, expected):
    assert is_signed(word) is expected


@pytest.mark.parametrize("word", ["黒川温泉", "石川県", "山口市", "小野神社", "石田商店"])
def test_places_that_are_called_as_people_are_no_persons(word):
    assert not is_person(word)


@pytest.mark.parametrize("word", ["黒川温", "石川県太", "山口市子", "小野泉"])
def test_people_who_are_called_as_places_are_persons(word):
    assert is_person(word)


@pytest.mark.parametrize("words", ["高杉树下", "大竹渡口", "奥野之夜", "岩間の灯", "小笠原诸岛"])
def test_words_and_places_that_begin_as_japanese_names_name_nobody(words):
    assert not is_person(words)


@pytest.mark.parametrize(
    ("word", "expected"), [("青湾网评论员", True), ("校报评论员", False), ("老网评论员", False)]
)
def test_who_comments_for_a_paper_with_a_name_signs_without_one(word, expected):
    assert is_unnamed(word) is expected


@pytest.mark.parametrize(
    "word", ["伊藤 哲哉", "佐野　太一", "河合 みどり", "林 健太郎", "長谷川 和夫", "大下 ひろし"]
)
def test_a_gap_may_part_a_japanese_family_name_from_a_given_one(word):
    family = len(word.replace("　", " ").partition(" ")[0])
    assert is_person(word)
    assert given_end(word, 0, family) == len(word)


OTHERS = (
    "高野 张志明|白石 金子|林森 何志|大島 まで|佐藤 について|石川 金沢|福島 会津|田中 さん"
    "|平野 上的灯|渡口 太一|林 志明|平野 张小美|佐野 伊藤|佐野  太一"
)


@pytest.mark.parametrize("words", OTHERS.split("|"))
def test_other_words_behind_such_a_name_are_no_given_one(words):
    end = words.index(" ")
    assert given_end(words, 0, end) == end
