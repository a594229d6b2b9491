"""The sample articles: real reads, plain text."""

import re

import pytest

import convert
from convert import Diagnostics
from convert.ir import Heading
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


@pytest.mark.parametrize(
    ("name", "title", "day", "wrote"),
    [
        ("bridge-notice", "青岚市人民政府办公室关于", "2024-08-12", []),
        ("harbour-grain", "望潮市联手七家粮企", "2024-04-09", ["何砚秋"]),
        ("map-keeper", "把一条河画对", None, ["苏问渠"]),
        ("night-market-ledger", "一本帳簿記了四十年", "2024-10-05", ["葉采蘋"]),
        ("salt-letters", "寄盐", None, ["程秋水"]),
        ("tide-gauge-gateway", "用 Rust 重写", None, ["韦陆离", "Nora Lindqvist"]),
    ],
)
def test_the_reader_knows_what_each_is_called_its_day_and_who_wrote_it(name, title, day, wrote):
    read = convert.read(SOURCE / f"{name}.txt", diagnostics=Diagnostics())
    about = read.metadata
    about = read.metadata
    assert about.title.startswith(title)
    assert (about.published and f"{about.published.value:%Y-%m-%d}") == day
    authors = [credit for credit in read.credits if credit.role in {"author", "reporter"}]
    assert [person for credit in authors for person in credit.names] == wrote


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("bridge-notice", "122122211"),
        ("harbour-grain", "111122"),
        ("map-keeper", ""),
        ("night-market-ledger", "111"),
        ("salt-letters", ""),
        ("tide-gauge-gateway", "1122122211"),
    ],
)
def test_the_headings_of_each_have_their_levels(name, levels):
    read = convert.read(SOURCE / f"{name}.txt", diagnostics=Diagnostics())
    headings = (block for block in read.blocks if isinstance(block, Heading))
    assert "".join(str(heading.level) for heading in headings) == levels
