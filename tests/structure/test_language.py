import pytest

from convert.structure.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("这里的图书馆开门了", "zh-Hans"),
        ("這裡的圖書館開門了，縣長說", "zh-Hant-TW"),
        ("香港特區的圖書館開門，市民話啲書好睇", "zh-Hant-HK"),
        ("図書館が開きました", "ja"),
        ("", "zh-Hans"),
        ("Hello", "zh-Hans"),
    ],
)
def test_characters_tell_the_language(text, language):
    assert language_of(text) == language


def test_what_the_user_says_wins(outlined):
    assert outlined("题\n\n这里。", language="ja")["language"] == "ja"


def test_a_quoted_japanese_word_makes_no_japanese_article():
    assert (
        language_of("这家店的招牌上写着“いらっしゃい”，意思是欢迎光临，" * 2 + "我们常去" * 20)
        == "zh-Hans"
    )
