"""The command as users begin it: its words, what it says on its streams, and its status."""

import sys
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from convert.cli.start import status


class Ended(NamedTuple):
    """How a command ended; ``output`` is both streams in order, as on a terminal."""

    exit_code: int
    stdout: str
    stderr: str
    output: str


def convert(words, given=b""):
    """Plain words are read without typer and all others with it, as in a process."""
    with pytest.MonkeyPatch.context() as patched, CliRunner().isolation(given) as streams:
        patched.setattr("sys.argv", ["convert"])
        try:
            code = status(words)
        except SystemExit as ended:
            code = ended.code or 0
        sys.stdout.flush()
        sys.stderr.flush()
        return Ended(code, *(stream.getvalue().decode() for stream in streams))
