"""The command as a process begins it: with the words of its arguments."""

import subprocess
import sys

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


@pytest.mark.parametrize(("words", "code"), [(["to", "json", "a.txt"], 0), (["to"], 2)])
def test_a_process_ends_with_the_status(at, words, code):
    command = [sys.executable, "-m", "convert", *words]
    assert subprocess.run(command, cwd=at, capture_output=True, check=False).returncode == code  # noqa: S603  ours
