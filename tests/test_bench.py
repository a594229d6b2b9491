"""The benchmark measures what it says: the same text everywhere, and only outputs that count."""

import io
import zipfile
from collections import Counter

import pytest

from bench.chance import Chance
from bench.checks import Findings, Unsound, check
from bench.text import HAN, Author, Pool, count_han, numeral


@pytest.fixture(scope="module")
def pool():
    return Pool()


def test_a_text_is_what_its_seed_says(pool):
    assert Author(pool, 7).article(900) == Author(pool, 7).article(900)
    assert Author(pool, 7).article(900) != Author(pool, 8).article(900)


def test_numbers_that_look_drawn_are_known():
    chance = Chance(1)
    assert [chance.below(1000) for _ in range(6)] == [509, 648, 382, 795, 500, 553]


def test_a_text_is_about_as_long_as_was_asked_for(pool):
    assert 2_000 <= count_han(Author(pool, 1).article(2_000)) <= 2_400
    assert 20_000 <= count_han(Author(pool, 1).book(20_000, 10)) <= 22_000


def test_a_book_has_its_chapters(pool):
    book = Author(pool, 1).book(5_000, 5)
    assert [f"第{numeral(number)}章" in book for number in range(1, 7)] == [True] * 5 + [False]


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "一"), (10, "十"), (21, "二十一"), (105, "一百零五"), (110, "一百一十")],
)
def test_chapters_are_numbered_in_han(number, said):
    assert numeral(number) == said


def docx(words):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("word/document.xml", f"<w:t>{words}</w:t>")
    return data.getvalue()


def test_an_output_that_lacks_a_character_does_not_count(tmp_path):
    output, han = tmp_path / "a.docx", Counter(HAN.findall("天地玄黄"))
    output.write_bytes(docx("天地玄黄"))
    assert check(output, han) == Findings()
    output.write_bytes(docx("天地玄"))
    with pytest.raises(Unsound, match="1 Han lost"):
        check(output, han)


def test_an_output_that_is_cut_off_does_not_count(tmp_path):
    output = tmp_path / "a.epub"
    output.write_bytes(docx("天地玄黄")[:-8])
    with pytest.raises(Unsound, match="not a zip file"):
        check(output, Counter())
