from datetime import datetime

import pytest
from hypothesis import given

from convert import ir
from convert.ir.front import byline, credits_line, document_title, iso, moment, phrase
from strategies import articles

NOON = datetime(2020, 6, 17, 12, 30)  # noqa: DTZ001  local time
AT = ir.Published(NOON, "minute", "17.06.2020  12:30")
REPORTER = ir.Credit("reporter", ("陈一",), "某报", "记者", ("某报记者", ""))
EDITOR = ir.Credit("editor", ("王二", "李三"), label="编辑")


def article(**metadata):
    return ir.Article(ir.Metadata("zh-Hans", **metadata), (), (REPORTER, EDITOR))


def test_a_byline_says_when_where_and_who_as_printed():
    said = byline(article(published=AT, source="另报"))
    assert said == ("17.06.2020  12:30", "另报", "某报记者陈一")


def test_a_source_that_the_reporter_s_line_names_is_not_said_twice():
    assert byline(article(source="某报")) == ("某报记者陈一",)


def test_credits_are_everybody_who_did_not_write():
    assert credits_line(article()) == ("编辑：王二、李三",)


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (("【编辑:", "、", " 】"), "【编辑:王二、李三 】"),
        (("【编辑:", "】"), "编辑：王二、李三"),
        ((), "编辑：王二、李三"),
    ],
)
def test_what_was_printed_around_the_names_is_printed_again_where_it_fits(printed, said):
    assert phrase(ir.Credit("editor", ("王二", "李三"), label="编辑", printed=printed)) == said


@pytest.mark.parametrize(
    ("precision", "said"),
    [("year", "2020"), ("month", "2020-06"), ("day", "2020-06-17"), ("minute", "2020-06-17 12:30")],
)
def test_a_moment_without_words_is_said_to_its_precision(precision, said):
    assert moment(ir.Published(NOON, precision)) == said


@pytest.mark.parametrize(
    ("blocks", "fallback", "title"),
    [
        ((ir.Paragraph((ir.Text("甲"),)), ir.Heading(1, (ir.Text("乙"),))), "丙", "乙"),
        ((ir.Paragraph((ir.Text("甲"),)),), "丙", "丙"),
        ((ir.Paragraph((ir.Text("甲" * 30),)),), "", "甲" * 20),
        ((), "", "—"),
    ],
)
def test_a_document_without_a_title_is_given_one_and_it_is_said(blocks, fallback, title):
    found, finding = document_title(ir.Article(ir.Metadata("ja"), blocks), fallback)
    assert (found, finding.code) == (title, "title-chosen")


def test_a_blank_title_is_none():
    for blank in ("\u3000", "\ufeff"):
        assert document_title(article(title=blank), "丙")[0] == "丙"


def test_a_title_is_taken_as_it_is():
    assert document_title(article(title="题"), "丙") == ("题", None)


@given(articles)
def test_every_name_of_every_credit_is_printed_somewhere(article):
    said = "".join((*byline(article), *credits_line(article)))
    assert all(name in said for credit in article.credits for name in credit.names)


OFFICE = ir.Paragraph((ir.Text("某某局"),), "signature")
TEXT = ir.Paragraph((ir.Text("文。"),))
DAY = ir.Published(datetime(2024, 5, 3), "day", "2024年5月3日")  # noqa: DTZ001  local time
DATED = ir.Paragraph((ir.Text("2024年5月3日"),), "signature")


def said_above(*blocks, **metadata):
    return byline(ir.Article(ir.Metadata("zh-Hans", **metadata), blocks))


def test_what_is_signed_and_dated_below_is_not_said_above():
    """Source: GB/T 9704-2012, 7.3.5."""
    assert said_above(TEXT, OFFICE, DATED, published=DAY, source="某某局") == ()


def test_another_source_is_said_above_what_is_signed():
    assert said_above(TEXT, OFFICE, DATED, published=DAY, source="某网") == ("某网",)


@pytest.mark.parametrize("blocks", [(TEXT,), (TEXT, OFFICE), (TEXT, ir.Quote((OFFICE, DATED)))])
def test_a_day_that_who_signs_has_not_written_is_said_above(blocks):
    assert said_above(*blocks, published=DAY) == ("2024年5月3日",)


def test_a_date_says_no_more_than_was_printed():
    assert iso(ir.Published(datetime(2020, 6, 1), "month")) == "2020-06"  # noqa: DTZ001  local time


def test_a_word_beside_the_day_is_said_with_it_and_no_dateline_of_the_text():
    assert said_above(TEXT, published=DAY, dateline="2024年5月3日 江苏") == ("2024年5月3日 江苏",)
    assert said_above(TEXT, published=DAY, dateline="某社渡口5月3日电") == ("2024年5月3日",)
    assert said_above(TEXT, dateline="2024年5月3日 江苏") == ()
