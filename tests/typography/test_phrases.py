import pytest

from convert.typography.phrases import LIKELY, SURE, Phrases, unphrased


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("zh-Hans", "关于加强老年人居家服务的意见", 4),
        ("zh-Hant", "南渡口夜市的人情帳", 3),
        ("ja", "今日はとても天気です", 3),
    ],
)
def test_each_script_has_its_model(language, text, place):
    assert place in Phrases(language)(text)


def test_no_line_starts_with_a_particle_nor_ends_with_a_preposition():
    text = "交通组织工作的通知以及在桥上"
    places = Phrases("zh-Hans")(text)
    assert places
    assert not {place for place in places if text[place] == "的" or text[place - 1] in "及在"}


def test_sure_ends_are_better_than_likely_ones():
    places = Phrases("zh-Hans")("关于做好落霞桥封闭维修期间交通组织工作的通知")
    assert set(places.values()) == {SURE, LIKELY}
    assert (places[4], places[11]) == (SURE, LIKELY)


def test_the_end_of_the_text_is_no_place_in_it():
    assert not {0, 4} & set(Phrases("zh-Hans")("共建茶谷"))
    assert not Phrases("zh-Hans")("")
    assert not unphrased("共建茶谷")
