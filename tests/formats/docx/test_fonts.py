"""Faces: four slots each, by the script of the article."""

import pytest

from convert.formats.docx.fonts import faces, is_east_asian, languages
from convert.host import MemoryHost
from convert.themes.load import theme


@pytest.mark.parametrize(
    ("language", "face"), [("zh-Hans", "宋体"), ("zh-Hant-TW", "PMingLiU"), ("ja", "MS Mincho")]
)
def test_all_four_slots_are_named_and_none_by_a_document_theme(language, face):
    made = faces(theme("article", MemoryHost()), "song", language)
    for slot in ("ascii", "hAnsi", "cs"):
        assert f'w:{slot}="Times New Roman"' in made
    assert f'w:eastAsia="{face}"' in made
    assert "Theme" not in made


def test_the_languages_of_a_document_are_one_western_and_one_eastern():
    assert languages("zh-Hant") == ("en-US", "zh-TW")
    assert languages("de") == ("de", "zh-CN")
    assert is_east_asian("ja-JP")
    assert not is_east_asian("en")
