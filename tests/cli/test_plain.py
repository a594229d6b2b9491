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


@given(st.lists(words, max_size=6))
def test_plain_words_are_what_typer_makes_of_them(rest):
    request = plain([COMMAND, "pdf", *rest])
    if request is not None:
        with pytest.MonkeyPatch.context() as monkeypatch:
            assert by_typer([COMMAND, "pdf", *rest], monkeypatch) == request


def test_every_option_of_the_command_is_known():
    """But for the help, which is typer's."""
    assert {name for option in TO.params[2:] for name in option.opts} - HEARD == set(NAMES)


def test_usual_commands_are_plain():
    request = plain(["to", "pdf", "a.txt", "b", "-o", "out/", "--jobs", "2", "--font=kai=k.ttf"])
    assert request == Request("pdf", ("a.txt", "b"), output="out/", jobs=2, fonts=("kai=k.ttf",))


def test_what_is_not_understood_is_left_to_typer():
    for rest in ("", "pdf", "pdf a --tocs", "pdf a -o", "pdf a --jobs 0", "pdf a --toc=yes"):
        assert plain([COMMAND, *rest.split()]) is None
    assert plain(["formats"]) is None


def test_a_number_may_have_more_digits_than_the_interpreter_reads():
    assert plain([COMMAND, "pdf", "a", "--jobs", "1" * 5_000]) is None
