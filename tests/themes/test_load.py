import pytest

from convert.errors import ReadError, UsageError
from convert.host import Location, MemoryHost
from convert.themes.load import BUILT_IN, made, theme
from convert.themes.theme import PAPERS, ROLES

HOST = MemoryHost(
    {
        Location("house.toml"): b"[styles.body]\nsize = 12\n",
        Location("broken.toml"): b"[styles",
        Location("wrong.toml"): b"# mine\nextends = 'book'\n[styles.body]\nsise = 12\n",
        Location("latin.toml"): b"# caf\xe9",
    }
)


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_theme_has_a_style_for_every_role(name):
    assert set(theme(name, HOST).styles) == set(ROLES)


def test_what_a_file_does_not_say_comes_from_the_theme_that_it_extends():
    house, article = theme("house.toml", HOST), theme("article", HOST)
    assert (house.name, house.style("body").size) == ("house", 12)
    assert house.page == article.page


def test_what_a_style_does_not_say_comes_from_the_body():
    assert theme("house.toml", HOST).style("quote").size == 12


def test_a_paper_takes_the_place_of_the_theme_s_own():
    assert theme("article", HOST, "32开").page.paper == "32开"


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_leaves_room_for_type(paper):
    page = theme("article", HOST, paper).page
    width, height = page.size
    assert min(width, height) > (page.inner + page.outer) * 72 / 25.4


@pytest.mark.parametrize(
    ("name", "paper", "kind", "code"),
    [
        ("fancy", "", UsageError, "unknown-theme"),
        ("article", "A0", UsageError, "unknown-paper"),
        ("none.toml", "", ReadError, "cannot-read"),
        ("broken.toml", "", UsageError, "not-toml"),
        ("latin.toml", "", UsageError, "not-utf8"),
    ],
)
def test_a_theme_that_cannot_be_had_says_why(name, paper, kind, code):
    with pytest.raises(kind) as caught:
        theme(name, HOST, paper)
    assert caught.value.diagnostic.code == code


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


def test_margins_grow_and_shrink_with_another_paper():
    plain, small = theme("article", MemoryHost()), theme("article", MemoryHost(), "A6")
    assert small.page.inner == pytest.approx(plain.page.inner / 2)
    assert small.page.top == pytest.approx(plain.page.top * 148 / 297)
    assert theme("article", MemoryHost(), "A4") == plain
