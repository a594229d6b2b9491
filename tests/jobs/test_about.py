from datetime import datetime

import pytest

from convert.errors import UsageError
from convert.ir import Published
from convert.jobs.about import metadata


def test_fields_are_text_and_the_last_word_counts():
    given = metadata(["title=甲", "title= 乙=丙 ", "rights="])
    assert given == {"title": "乙=丙", "rights": ""}


def test_keywords_are_divided_at_commas_of_both_widths():
    assert metadata(["keywords=甲，乙、丙; 丁,"])["keywords"] == ("甲", "乙", "丙", "丁")


@pytest.mark.parametrize(
    ("text", "moment", "precision"),
    [
        ("2026", (2026, 1, 1), "year"),
        ("2026-06", (2026, 6, 1), "month"),
        ("2026-06-17", (2026, 6, 17), "day"),
        ("2026-06-17 08:30", (2026, 6, 17, 8, 30), "minute"),
        ("2026-06-17T08:30:05", (2026, 6, 17, 8, 30, 5), "second"),
    ],
)
def test_a_date_is_as_precise_as_it_is_given(text, moment, precision):
    expected = Published(datetime(*moment), precision)  # noqa: DTZ001  local time
    assert metadata([f"published={text}"]) == {"published": expected}


def test_no_date_takes_the_date_away():
    assert metadata(["published="]) == {"published": None}


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("colour=red", "metadata-unknown"),
        ("span=1", "metadata-unknown"),
        ("title", "metadata-form"),
        ("published=yesterday", "metadata-date"),
        ("published=2026-13", "metadata-date"),
        ("language=zh_CN", "language-form"),
    ],
)
def test_a_wrong_word_is_a_usage_error(word, code):
    with pytest.raises(UsageError) as caught:
        metadata([word])
    assert caught.value.diagnostic.code == code
