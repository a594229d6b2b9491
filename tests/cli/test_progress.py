"""What is told of a run: lines, or a bar where a person watches."""

import io
from dataclasses import replace

import pytest

from convert.cli.progress import Voice, outcome, shown
from convert.diagnostic import note, warning
from convert.errors import ExitStatus
from convert.host import Location
from convert.jobs.job import Job, Result
from convert.jobs.plan import Plan
from convert.messages import render

MADE = Result(Location("in/[b]a.txt"), {"json": Location("a.json")})
SAME = Result(Location("b.txt"), {"json": Location("b.json")}, is_unchanged=True)
BAD = Result(Location("c.txt"), {}, (warning("article-empty"),), ExitStatus.READ)
TOLD = Result(Location("d.txt"), {"json": Location("-")}, (note("title-chosen", title="题"),))
BATCH = Plan((Job(Location("a.txt"), {}),) * 4, Location("out"))


class Terminal(io.StringIO):
    """A stream that says that it is one."""

    def isatty(self):
        return True


def told(plan, *, is_quiet=False):
    with shown(plan, Voice("en", is_quiet)) as show:
        for result in (MADE, SAME, BAD, TOLD):
            show(result)


def test_a_result_is_a_line_and_a_batch_has_a_summary(capsys):
    told(BATCH)
    assert capsys.readouterr().err.splitlines() == [
        "note: in/[b]a.txt -> a.json [written]",
        "note: b.txt -> b.json (unchanged) [unchanged]",
        render(warning("article-empty")),
        "note: the article has no title; the document is called 题 [title-chosen]",
        "note: 2 written, 1 unchanged, 1 failed [summary]",
    ]


def test_a_note_that_says_nothing_new_is_said_once(capsys):
    with shown(BATCH, Voice("en")) as show:
        for name in "ab":
            show(replace(TOLD, source=Location(name)))
            show(replace(BAD, source=Location(name)))
    said = capsys.readouterr().err
    assert (said.count("[title-chosen]"), said.count("[article-empty]")) == (1, 2)


def test_several_outputs_are_one_line(capsys):
    outputs = {"json": Location("a.json"), "epub": Location("a.epub")}
    with shown(Plan(()), Voice("en")) as show:
        show(replace(MADE, outputs=outputs))
    assert capsys.readouterr().err == "note: in/[b]a.txt -> a.json, a.epub [written]\n"


def test_one_input_needs_no_summary(capsys):
    told(Plan(BATCH.jobs[:1]))
    assert "[summary]" not in capsys.readouterr().err


def test_quiet_says_only_what_is_wrong(capsys):
    told(BATCH, is_quiet=True)
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("is_quiet", [False, True])
def test_on_a_terminal_a_bar_stands_below_what_is_wrong(monkeypatch, is_quiet):
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    told(BATCH, is_quiet=is_quiet)
    said = terminal.getvalue()
    assert "[article-empty]" in said
    assert "-> a.json" not in said
    assert ("4/4" in said, "[summary]" in said) == (not is_quiet, not is_quiet)


@pytest.mark.parametrize(
    ("result", "word"), [(MADE, "written"), (SAME, "unchanged"), (BAD, "failed")]
)
def test_an_outcome_is_a_word(result, word):
    assert outcome(result) == word
