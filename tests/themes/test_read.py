import pytest

from convert.errors import UsageError
from convert.host import Location, MemoryHost
from convert.themes.load import theme
from convert.themes.read import made

HOST = MemoryHost({Location("wrong.toml"): b"# mine\nextends = 'book'\n[styles.body]\nsise = 12\n"})


@pytest.mark.parametrize(
    ("table", "path"),
    [
        ({"colour": 1}, "colour"),
        ({"extends": "fancy"}, "extends"),
        ({"extends": ["article"]}, "extends"),
        ({"styles": {"body": {"sise": 1}}}, "styles.body.sise"),
        ({"styles": {"bodies": {}}}, "styles.bodies"),
        ({"styles": {"body": {"size": "12"}}}, "styles.body.size"),
        ({"styles": {"body": {"keep": 1.5}}}, "styles.body.keep"),
        ({"styles": {"body": {"size": True}}}, "styles.body.size"),
        ({"page": {"paper": "A0"}}, "page.paper"),
        ({"families": {"kai": {"order": ["kai", "fraktur"]}}}, "families.kai.order[1]"),
        ({"typesetting": {"kinsoku": "lax"}}, "typesetting.kinsoku"),
    ],
)
def test_a_key_that_is_wrong_is_named_by_its_path(table, path):
    with pytest.raises(UsageError) as caught:
        made("house", table)
    assert dict(caught.value.diagnostic.values)["path"] == path


def test_a_theme_made_twice_is_the_same_and_leaves_the_built_in_as_it_was():
    before = made("x", {})
    assert made("y", {"styles": {"body": {"size": 20}}}).style("body").size == 20
    assert made("x", {}) == before


def test_what_is_wrong_in_a_file_is_told_with_its_line():
    with pytest.raises(UsageError) as caught:
        theme("wrong.toml", HOST)
    found = caught.value.diagnostic
    assert (str(found.place), dict(found.values)["path"]) == ("wrong.toml:4:1", "styles.body.sise")


def test_a_file_may_extend_a_theme_that_itself_extends_another():
    house, book = made("house", {"extends": "book"}), theme("book", HOST)
    assert house.styles == book.styles
    assert book.style("quote").family == theme("article", HOST).style("quote").family
