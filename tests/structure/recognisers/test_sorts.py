import pytest

from convert.structure.recognisers.sorts import is_latin_sort, sorts_alone


@pytest.mark.parametrize("word", ["财经", "暮らし", "散文", "封面人物", "城南副刊", "エンタメ"])
def test_desks_pages_and_kinds_of_texts_sort(word):
    assert sorts_alone(word)


@pytest.mark.parametrize("word", ["渡口", "灯り", "渡口散文", "何小满"])
def test_other_words_do_not(word):
    assert not sorts_alone(word)


def test_words_in_capitals_sort_too():
    assert is_latin_sort("COVER STORY")
    assert not is_latin_sort("Cover story")
