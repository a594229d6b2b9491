"""Sessions at the command line, as they were: each file in ``sessions`` is run and compared.

After ``$`` stands a command, below it what it says on both streams, and the exit status as
``[2]`` unless it is 0.  Besides ``convert`` there are ``files`` (what is there), ``write FILE
TEXT`` and ``cat``; ``< FILE`` is standard input.  Each session begins in an empty folder.
``RENEW=1`` records them anew, to be reviewed as a diff.
"""

import os
import shlex
from pathlib import Path

import pytest

from command import convert

SESSIONS = sorted(Path(__file__).with_name("sessions").glob("*.txt"))


def spoken(result):
    """What a command said, and its status."""
    return result.output + (f"[{result.exit_code}]\n" if result.exit_code else "")


def files():
    """All files but hidden ones, a line each."""
    found = (path for path in Path().rglob("*") if path.is_file() and path.name[0] != ".")
    return "".join(f"{path.as_posix()}\n" for path in sorted(found))


def write(name, text=""):
    """A file; ``\\xff`` and the like are bytes."""
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    data = text.encode().replace(b"\\n", b"\n").replace(b"\\xff", b"\xff").replace(b"\\0", b"\0")
    Path(name).write_bytes(data.replace(b"\\a", b"\a"))
    return ""


def said(command):
    words, _, source = command.partition(" < ")
    given = Path(source).read_bytes() if source else b""
    match shlex.split(words):
        case ["convert", *rest]:
            return spoken(convert(rest, given))
        case ["files"]:
            return files()
        case ["cat", name]:
            return Path(name).read_text("utf-8")
        case ["write", *rest]:
            return write(*rest)
        case other:
            raise AssertionError(other)


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: path.stem)
def test_a_session_goes_as_it_went(session, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("COLUMNS", "100")
    recorded = session.read_text("utf-8")
    commands = [line[2:] for line in recorded.splitlines() if line.startswith("$ ")]
    gone = "".join(f"$ {command}\n{said(command)}" for command in commands)
    if os.environ.get("RENEW"):
        session.write_text(gone, "utf-8")
    assert gone == recorded
