"""What one process took, from its start to its end, with all that it started itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

RUNNERS: Final = Path(__file__).parent / "runners"
ENVIRONMENT: Final = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "LANG": "C.UTF-8"}


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process took.

    Args:
        cpu: User and system time.  Units: seconds.
        wall: Units: seconds.
        memory: The peak of what it held in memory.  Units: bytes.
        said: What it printed.
    """

    cpu: float
    wall: float
    memory: int
    said: str


def run(command: Sequence[str]) -> Usage:
    """Run a command to its end.

    Raises:
        RuntimeError: it failed.
    """
    measured = [sys.executable, "-I", "-S", str(RUNNERS / "measured.py"), *command]
    done = subprocess.run(measured, env=ENVIRONMENT, capture_output=True, check=True)  # noqa: S603  our own
    told = json.loads(done.stdout)
    if told.pop("status"):
        reason = f"{' '.join(command)[:300]} failed: {done.stderr.decode()[-2000:]}"
        raise RuntimeError(reason)
    return Usage(**told)
