from dataclasses import replace
from datetime import UTC, datetime

import pytest

from convert import ir
from convert.errors import UsageError
from convert.format import Context, DocumentOptions, stamp
from convert.host import MemoryHost
from convert.themes.load import theme


def article(moment=None):
    published = None if moment is None else ir.Published(moment, "minute")
    return ir.Article(ir.Metadata("ja", published=published))


@pytest.mark.parametrize(
    ("epoch", "moment", "stamped"),
    [
        ("", None, (1980, 1, 1)),
        ("", datetime(2020, 6, 17, 8, 21), (2020, 6, 17)),  # noqa: DTZ001  local time
        ("", datetime(1949, 10, 1), (1980, 1, 1)),  # noqa: DTZ001
        ("", datetime(2108, 1, 1), (2107, 12, 31)),  # noqa: DTZ001
        ("1600000000", datetime(2020, 6, 17), (2020, 9, 13, 12, 26, 40)),  # noqa: DTZ001
        ("tomorrow", datetime(2020, 6, 17), (2020, 6, 17)),  # noqa: DTZ001
        ("9" * 30, None, (1980, 1, 1)),
        ("٣", None, (1980, 1, 1)),
    ],
)
def test_an_output_carries_the_date_that_it_was_given_or_the_article_s(epoch, moment, stamped):
    context = Context(MemoryHost(variables={"SOURCE_DATE_EPOCH": epoch}))
    assert stamp(article(moment), context) == datetime(*stamped, tzinfo=UTC)


def test_a_title_that_had_to_be_chosen_is_a_finding():
    context = Context(MemoryHost())
    assert DocumentOptions(fallback_title="a").title(article(), context) == "a"
    assert [found.code for found in context.diagnostics] == ["title-chosen"]


def test_a_theme_is_given_by_name_or_as_a_value():
    context = Context(MemoryHost())
    value = theme("article", context.host, "B5")
    assert DocumentOptions("article", "B5").dress(context) == value
    assert DocumentOptions(value).dress(context) is value
    assert DocumentOptions(value, "A5").dress(context).page.paper == "A5"
    assert DocumentOptions(value).dress(context, "ja").style("body").indent == 1
    with pytest.raises(UsageError):
        DocumentOptions("fancy").dress(context)


@pytest.mark.parametrize(
    ("path", "page"), [("page.inner", {"inner": 500.0}), ("page.paper", {"paper": "A9"})]
)
def test_a_theme_given_as_a_value_is_held_to_the_limits_of_files(path, page):
    context = Context(MemoryHost())
    whole = theme("article", context.host)
    with pytest.raises(UsageError) as caught:
        DocumentOptions(replace(whole, page=replace(whole.page, **page)), "A5").dress(context)
    found = caught.value.diagnostic
    assert (found.code, found.place.name) == ("theme-value", "article")
    assert dict(found.values)["path"] == path
