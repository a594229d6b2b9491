from dataclasses import astuple

import pytest

from convert.markup.words import ENGLISH, HANS, HANT, JAPANESE, words


@pytest.mark.parametrize("found", [HANS, HANT, JAPANESE, ENGLISH])
def test_no_word_is_missing(found):
    assert all(astuple(found))


def test_an_unknown_language_is_told_in_english():
    assert words("pt-BR") is words("??") is ENGLISH
