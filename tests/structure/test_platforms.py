from convert.structure.platforms import OTHERS, WEAK, Kind, key_of, kind_of
from convert.structure.vocabulary import POSTED

SPELT = {"E-mail轉寄"}
"""Its key has no dash."""


def test_words_are_keys():
    assert {word for word in POSTED | WEAK | OTHERS if key_of(word) != word} <= SPELT


def test_a_line_is_known_with_what_it_counts_and_without_its_marks():
    assert (kind_of("[ 使用道具 ]"), kind_of("好问题 12")) == (Kind.SURE, Kind.SURE)
    assert (kind_of("支持 反对"), kind_of("567")) == (Kind.WEAK, Kind.NUMBER)


def test_items_and_sentences_are_of_nobody():
    lines = ["· 写回答", "他点开“我来答”，又关上了。", "渡口的灯"]
    assert {kind_of(line) for line in lines} == {Kind.NONE}
