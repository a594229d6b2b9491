from math import inf, nan

import pytest

from convert.errors import UsageError
from convert.themes import BUILT_IN
from convert.themes.limits import beyond
from convert.themes.own import OWN
from convert.themes.read import made


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("styles.body.size", -1),
        ("styles.body.size", 0),
        ("styles.title.size", 5000),
        ("styles.body.size", nan),
        ("styles.body.pitch", 0),
        ("styles.quote.inset", -2),
        ("styles.title.before", inf),
        ("styles.heading-1.keep", -1),
        ("styles.title.color", "red"),
        ("styles.title.color", "#12345"),
        ("page.inner", 200),
        ("page.top", 290),
        ("page.foot", -3),
        ("typesetting.autospace", -0.25),
        ("orphans", -1),
    ],
)
def test_a_value_that_nothing_could_be_set_with_is_refused_by_its_path(path, value):
    table = value
    for key in reversed(path.split(".")):
        table = {key: table}
    with pytest.raises(UsageError) as caught:
        made("house", table)
    found = caught.value.diagnostic
    assert (found.code, dict(found.values)["path"]) == ("theme-value", path)


def test_type_too_large_for_its_page_is_refused():
    with pytest.raises(UsageError) as caught:
        made("house", {"styles": {"body": {"size": 500}}})
    assert dict(caught.value.diagnostic.values)["path"] == "styles.body.size"


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_built_in_themes_are_within(name):
    assert list(beyond(OWN[name])) == []
