"""What the docs show of the command line is what it says: each ``console`` block is run.

A line ``…`` in a block stands for any lines.  (Python examples run as doctests.)
"""

import re
import runpy
import shlex
import shutil
from pathlib import Path

import pytest

from command import convert
from convert.messages import LANGUAGES, catalogue

ROOT = Path(__file__).parents[1]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
SESSIONS = [
    pytest.param(found[1], id=f"{page.name}-{number}")
    for page in PAGES
    for number, found in enumerate(BLOCK.finditer(page.read_text("utf-8")), 1)
]


def steps(session):
    """The commands of a session, each with what it prints."""
    for part in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def pattern(printed):
    return re.escape(printed).replace(re.escape("…\n"), r"(?:.*\n)*")


@pytest.mark.parametrize("session", SESSIONS)
def test_a_session_runs_as_it_is_shown(session, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "source", tmp_path / "source")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    for command, printed in steps(session):
        program, *words = shlex.split(command, comments=True)
        if program == "cat":
            assert Path(words[0]).read_text("utf-8") == printed
            continue
        assert program == "convert"
        said = convert(words).output
        assert re.fullmatch(pattern(printed), said), said


LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_links_only_to_what_is_there(page):
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_page_of_diagnostics_is_the_catalogue():
    tool = runpy.run_path(str(ROOT / "tools" / "diagnostics.py"))
    assert tool["FILE"].read_text("utf-8") == tool["page"](), "run python tools/diagnostics.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wordings_that_are_read_are_those_that_are_written(language):
    tool = runpy.run_path(str(ROOT / "tools" / "diagnostics.py"))
    assert catalogue(language) == tool["written"](language), "run python tools/diagnostics.py"


def test_the_notes_that_the_code_refers_to_are_there():
    texts = [path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py")]
    named = {found for text in texts for found in re.findall(r"docs/[\w/-]+\.md", text)}
    assert named
    assert not {name for name in named if not ROOT.joinpath(name).is_file()}
