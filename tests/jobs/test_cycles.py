"""Processes of ours look for cycles seldom; a caller's process is left as it is."""

import subprocess
import sys

COMMAND = """
import sys
from convert.cli.start import main
sys.argv = ["convert", {words}]
try:
    main()
except SystemExit:
    pass
"""
CALL = "import convert.api, convert.jobs.work"


def thresholds(code):
    told = "\nimport gc; print(); print(*gc.get_threshold())"
    command = [sys.executable, "-c", code + told]
    made = subprocess.run(command, capture_output=True, check=True)  # noqa: S603  our own
    return made.stdout.split()[-3:]


def test_the_command_looks_seldom():
    assert thresholds(COMMAND.format(words="'formats'")) == [b"60000", b"20", b"50"]


def test_whoever_calls_the_library_keeps_what_he_had():
    assert thresholds(CALL) == thresholds("pass")
