"""Where the tests find what is not in the repository, and what they do without it.

CONVERT_TEST_MATERIAL names the folder; without it tests skip aloud.  Where CI=true nothing may be
missing, neither that folder nor a tool: there the test fails.
"""

import os
import shutil
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = ROOT / "source"
VARIABLE: Final = "CONVERT_TEST_MATERIAL"


def material(*parts: str) -> Path:
    """The file or folder below the folder of test material."""
    given = os.environ.get(VARIABLE, "")
    if not given:
        missing(f"{VARIABLE} names no folder of test material")
    found = Path(given, *parts)
    if not found.exists():
        missing(f"the test material has no {'/'.join(parts)}")
    return found


def tool(name: str) -> str:
    """The path of a program of this machine."""
    found = shutil.which(name)
    if found is None:
        missing(f"{name} is not on this machine")
    return found


def missing(what: str) -> None:
    """Skip aloud; where CI=true, fail."""
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)
