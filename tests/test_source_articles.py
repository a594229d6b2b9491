"""The sample articles: real reads, plain text."""

import re

import pytest

from material import SOURCE

ARTICLES = sorted(SOURCE.glob("*.txt"))


def test_there_are_at_least_five():
    assert len(ARTICLES) >= 5


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_is_a_real_read_in_plain_text(path):
    text = path.read_bytes().decode("utf-8")
    assert 800 <= len(re.sub(r"\s", "", text)) <= 2500
    assert not re.search(r"(?m)^(#{1,6} |[*>] |```)|\]\(|</?[a-z]+>|\ufeff|\r", text)


def test_the_news_report_has_what_a_report_has():
    text = SOURCE.joinpath("harbour-grain.txt").read_text("utf-8")
    assert re.search(r"(?m)^\d\d\.\d\d\.\d{4} \u00a0\d\d:\d\d$", text), "a dotted date and time"
    assert re.search(r"(?m)^\S+日报记者\S+$", text), "a byline with its paper"
    assert re.search(r"(?m)^·[^·\n]+·[^·\n]+·", text), "a list run together"
    assert re.search(r"(?m)^“一”即[^“\n]+“二”即", text), "an enumeration by quoted numerals"
    assert re.search(r"(?m)^【[^】\n]+】 【[^】\n]+】 【", text), "bracketed credits on one line"
