"""The command as a process begins it: with the words of its arguments."""

import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from convert.cli.start import status


@pytest.fixture
def at(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    (tmp_path / "a.txt").write_text("题\n甲", "utf-8")
    return tmp_path


def test_a_plain_conversion_ends_with_its_status(at, capsys):
    assert status(["to", "json", "a.txt", "-o", "b.json"]) == 0
    assert status(["to", "json", "none.txt"]) == 3
    assert "[cannot-read]" in capsys.readouterr().err
    assert (at / "b.json").exists()


def test_all_else_is_for_typer(at, capsys):
    with pytest.raises(SystemExit) as ended:
        status(["to", "json", "--nonsense"])
    assert ended.value.code == 2
    assert "No such option" in capsys.readouterr().err
    assert not (at / "output").exists()


CLOSED = """
import os, sys
os.close(int(sys.argv[1]))
os.execv(sys.executable, [sys.executable, "-m", "convert", *sys.argv[2:]])
"""


@pytest.mark.skipif(os.name == "nt", reason="there, a process cannot become another one")
@pytest.mark.parametrize(
    ("stream", "words", "code"),
    [
        (2, "to json a.txt -o b.json", 0),
        (2, "to json a.txt a.txt -o out/", 0),
        (2, "to json none.txt", 3),
        (1, "to json a.txt -o -", 5),
        (0, "to json - -o b.json", 3),
    ],
)
def test_a_stream_that_is_closed_changes_no_status(at, stream, words, code):
    command = [sys.executable, "-c", CLOSED, str(stream), *words.split()]
    done = subprocess.run(command, cwd=at, capture_output=True, check=False)  # noqa: S603  ours
    assert (done.returncode, b"Traceback" in done.stderr) == (code, False)


INTERRUPTED = """
import sys
from convert.cli import conversion, start
conversion.carried_out = lambda request: exec("raise KeyboardInterrupt")
sys.argv = ["convert", "to", "json", "a.txt"]
start.main()
"""


@pytest.mark.skipif(os.name == "nt", reason="there, no process ends by a signal")
def test_an_interrupt_within_code_made_from_words_is_an_interrupt(at):
    (at / "interrupted.py").write_text(INTERRUPTED, "utf-8")
    command = [sys.executable, "-m", "interrupted"]
    assert subprocess.run(command, cwd=at, check=False).returncode == 130  # noqa: S603  ours


def test_globs_are_expanded_where_the_shell_does_not(at, monkeypatch):
    """Neither by typer, which on Windows would do it in the process's own words."""
    windows = SimpleNamespace(**{**vars(os), "name": "nt"})
    for room in ("typer.core", "convert.cli.start"):
        monkeypatch.setattr(f"{room}.os", windows, raising=False)
    monkeypatch.setattr("sys.argv", ["convert", "formats"])
    assert status(["to", "json", "?.txt", "-o", "out/"]) == 0
    with pytest.raises(SystemExit) as ended:
        status(["to", "json", "?.txt", "-oout2/"])
    assert ended.value.code == 0
    assert (at / "out" / "a.json").exists()
    assert (at / "out2" / "a.json").exists()


@pytest.mark.parametrize(("words", "code"), [(["to", "json", "a.txt"], 0), (["to"], 2)])
def test_a_process_ends_with_the_status(at, words, code):
    command = [sys.executable, "-m", "convert", *words]
    assert subprocess.run(command, cwd=at, capture_output=True, check=False).returncode == code  # noqa: S603  ours
