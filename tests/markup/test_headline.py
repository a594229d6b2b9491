import pytest
from hypothesis import given
from lxml import etree

from convert.markup.headline import headline
from convert.typography.phrases import Phrases
from strategies import words

PHRASES = Phrases("zh-Hans")


@pytest.mark.parametrize(
    ("title", "markup"),
    [
        ("山城通车以后", "山城通车以后"),
        ("山城通车以后：第一个冬天", "山城通车<wbr/>以后：<wbr/>第一<wbr/>个<wbr/>冬天"),
        ("A < B and B > C", "A &lt; B and <wbr/>B &gt; C"),
    ],
)
def test_long_titles_are_divided_at_ends_of_phrases(title, markup):
    assert headline(title, PHRASES) == markup


def test_a_phrase_too_long_for_a_phone_is_divided_at_likely_ends():
    places = {2: 0.12, 9: 0.12, 12: 0.03}
    assert headline("一二三四五六七八九十甲乙丙丁", lambda _: places) == (
        "一二<wbr/>三四五六七八九<wbr/>十甲乙<wbr/>丙丁"
    )


def test_no_line_starts_with_a_mark_that_may_not_or_inside_a_word():
    places = dict.fromkeys(range(1, 12), 0.0)
    assert headline("天地玄，黄“宇”ab cd", lambda _: places) == (
        "天<wbr/>地<wbr/>玄，<wbr/>黄<wbr/>“宇”<wbr/>ab <wbr/>cd"
    )


def test_short_numbers_of_a_title_stand_upright_in_columns():
    markup = headline("第12届山城通车大会今天开幕", PHRASES, is_vertical=True)
    assert '<span class="upright">12</span>' in markup


@given(words)
def test_the_words_are_those_of_the_title(drawn):
    node = etree.fromstring(f"<h1>{headline(drawn, PHRASES)}</h1>")
    assert "".join(map(str, node.itertext())) == drawn
