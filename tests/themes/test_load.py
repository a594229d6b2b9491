import pytest

from convert.errors import ReadError, UsageError
from convert.host import Location, MemoryHost
from convert.themes import BUILT_IN
from convert.themes.load import in_language, theme
from convert.themes.theme import PAPERS, ROLES

HOST = MemoryHost(
    {
        Location("house.toml"): b"[styles.body]\nsize = 12\n",
        Location("broken.toml"): b"[styles",
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


@pytest.mark.parametrize(
    ("said", "paper"), [("a4", "A4"), ("Letter", "letter"), ("jis-b5", "JIS-B5")]
)
def test_a_paper_is_known_in_capitals_or_not(said, paper):
    assert theme("article", HOST, said).page.paper == paper


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


def test_margins_grow_and_shrink_with_another_paper():
    plain, small = theme("article", MemoryHost()), theme("article", MemoryHost(), "A6")
    assert small.page.inner == pytest.approx(plain.page.inner / 2)
    assert small.page.top == pytest.approx(plain.page.top * 148 / 297)
    assert theme("article", MemoryHost(), "A4") == plain


def test_a_japanese_paragraph_begins_with_one_em_and_a_chinese_one_with_two():
    plain = theme("article", MemoryHost())
    indents = [
        in_language(plain, it).style("body").indent for it in ("zh-Hans", "zh-Hant-HK", "ja")
    ]
    assert indents == [2, 2, 1]
    assert in_language(plain, "ja").style("caption").indent == plain.style("caption").indent == 0
