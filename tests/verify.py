"""The scripts of ``verify`` in the test material: validators that must find nothing."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from material import material, missing

COULD_NOT_RUN: Final = 2
"""The exit status of a script that could not check anything."""
LONGEST: Final = 1_800
"""What the slowest may take over all books of the long profile.  Units: s."""


def verified(script: str, files: Iterable[Path]) -> None:
    """Require that ``script`` finds nothing in ``files``."""
    command = [sys.executable, str(material("verify", script)), *map(str, files)]
    done = subprocess.run(  # noqa: S603  ours
        command, capture_output=True, text=True, check=False, timeout=LONGEST
    )
    words = done.stdout + done.stderr
    if done.returncode == COULD_NOT_RUN:
        missing(words)
    assert done.returncode == 0, words
