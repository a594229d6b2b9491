import pytest

from convert.structure.latin import latin_end


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nora Ferry", "Nora Ferry"),
        ("Nora Q. O'Ferry-Lamp，渡口", "Nora Q. O'Ferry-Lamp"),
        ("Nora Ferry of Qingwan", "Nora Ferry"),
        ("A B C D E", "A B C D"),
        ("José Núñez，摄", "José Núñez"),
        ("Ferry", ""),
        ("nora ferry", ""),
        ("Ferry 渡口", ""),
        ("渡口", ""),
        ("", ""),
    ],
)
def test_names_in_latin_letters_are_several_words_with_capitals(text, name):
    assert text[: latin_end(text, 0, len(text))] == name


def test_no_name_goes_on_behind_the_end():
    assert latin_end("Nora Ferry Lamp", 0, 10) == 10
    assert latin_end("Nora Ferry Lamp", 0, 5) == 0
