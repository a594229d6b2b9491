"""Whatever is read without typer is read as typer reads it."""

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from convert.cli import to
from convert.cli.app import app
from convert.cli.plain import COMMAND, FLAGS, REPEATED, SINGLE, plain
from convert.cli.request import Request

COMMANDS = typer.main.get_command(app)
TO = COMMANDS.get_command(None, COMMAND)
HEARD = {"-h", "--help"}
NAMES = sorted({*FLAGS, *REPEATED, *SINGLE})

WORDS = [
    "a.txt", "pdf", "-", "--", "none", "en", "error", "2", "0", "²", "-1", "--help", "-oa", "-Oa=b",
    "--no-toc", "--tocs", "甲=乙", "=",
]  # fmt: skip

OPTIONS = {name: option for option in TO.params[2:] for name in {*option.opts} - HEARD}
VALUES = {
    "--pdf-standard": ("a-2u", "none"),
    "--jobs": ("2", "12"),
    "--fail-on": ("warning", "error"),
    "--messages": ("zh-Hans", "en"),
}
"""Two values of an option, where not all words are."""


def forms(name):
    """How an option may be given: in each form, then twice, which makes the last one count."""
    if OPTIONS[name].is_flag:
        return [[name], [name, name]]
    first, second = VALUES.get(name, ("甲=a b", "-"))
    apart, again = [name, first], [name, second]
    if not name.startswith("--"):
        return [apart, again, apart + again]
    joined = [f"{name}={first}"]
    return [apart, again, joined, apart + again, joined + again, again + joined]


GIVEN = [form for name in sorted(OPTIONS) for form in forms(name)]

words = st.sampled_from([*NAMES, *(f"{name}=none" for name in NAMES), *WORDS, "", " 1"])


def by_typer(arguments, monkeypatch):
    """The request that typer makes of the words, or nothing where it refuses them."""
    made = []
    with monkeypatch.context() as patched:
        patched.setattr(to, "carried_out", made.append)
        try:
            COMMANDS.main([*arguments], standalone_mode=False)
        except (typer.Exit, typer.TyperException):
            return None
    return made[0] if made else None


@pytest.mark.parametrize("form", GIVEN, ids=" ".join)
def test_an_option_is_what_typer_makes_of_it_in_each_form_and_twice(form, monkeypatch):
    for line in ([*form, "pdf", "-", "b"], ["pdf", *form, "a"], ["pdf", "a", "-", *form]):
        request = by_typer([COMMAND, *line], monkeypatch)
        assert request is not None
        assert plain([COMMAND, *line]) == request


def test_all_options_together_are_what_typer_makes_of_them(monkeypatch):
    line = [COMMAND, "pdf,docx", "a.txt", *(word for form in GIVEN for word in form), "b.txt"]
    assert plain(line) == by_typer(line, monkeypatch)


@given(st.lists(words, max_size=6))
def test_plain_words_are_what_typer_makes_of_them(rest):
    request = plain([COMMAND, "pdf", *rest])
    if request is not None:
        with pytest.MonkeyPatch.context() as monkeypatch:
            assert by_typer([COMMAND, "pdf", *rest], monkeypatch) == request


def test_every_option_of_the_command_is_known():
    """But for the help, which is typer's."""
    assert set(OPTIONS) == set(NAMES)


def test_usual_commands_are_plain():
    request = plain(["to", "pdf", "a.txt", "b", "-o", "out/", "--jobs", "2", "--font=kai=k.ttf"])
    assert request == Request("pdf", ("a.txt", "b"), output="out/", jobs=2, fonts=("kai=k.ttf",))


def test_what_is_not_understood_is_left_to_typer():
    for rest in ("", "pdf", "pdf a --tocs", "pdf a -o", "pdf a --jobs 0", "pdf a --toc=yes"):
        assert plain([COMMAND, *rest.split()]) is None
    assert plain([COMMAND, "pdf", "a", "-o=b"]) is None
    assert plain(["inspect", "pdf", "a"]) is None


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize("value", ["", "0", "-1", "2.0", "none,", "fr", "WARNING", "２"])
def test_a_value_that_is_not_among_the_plain_ones_is_left_to_typer(name, value):
    assert plain([COMMAND, "pdf", "a", name, value]) is None
    assert plain([COMMAND, "pdf", "a", f"{name}={value}"]) is None


def test_a_number_may_have_more_digits_than_the_interpreter_reads():
    assert plain([COMMAND, "pdf", "a", "--jobs", "1" * 5_000]) is None
