from convert.structure.vocabulary import ASIDE_WORDS, DATE_WORDS, SOURCE_WORDS


def test_no_word_announces_a_date_and_a_source():
    assert set(DATE_WORDS).isdisjoint(SOURCE_WORDS)


def test_what_sites_count_is_neither_a_date_nor_a_source():
    assert ASIDE_WORDS.isdisjoint({*DATE_WORDS, *SOURCE_WORDS})
