import tomllib

import pytest


def test_the_built_in_themes_are_listed_with_their_look(run):
    assert run("themes list").stdout.startswith("article     A4, 10.5 pt\n")


def test_a_theme_is_printed_as_the_file_that_it_is(run):
    assert tomllib.loads(run("themes show article").stdout)["page"]["paper"] == "A4"


@pytest.mark.parametrize("name", ["baroque", "own.toml"])
def test_an_unknown_theme_is_a_usage_error(run, name):
    result = run(f"themes show {name}")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "[unknown-theme]" in result.stderr


def test_every_theme_that_is_listed_can_be_shown(run):
    names = [line.split()[0] for line in run("themes list").stdout.splitlines()]
    assert names == ["article", "news", "book", "gongwen"]
    assert all(tomllib.loads(run(f"themes show {name}").stdout) for name in names)
