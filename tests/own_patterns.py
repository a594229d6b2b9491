"""The patterns of the package alone: tests make others, which a process of their own never sees."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

TOOLS: Final = Path(__file__).parents[1] / "tools"
_ASKED: Final = (
    "import json, runpy, sys; print(json.dumps(runpy.run_path(sys.argv[1])[sys.argv[2]]()))"
)


def told(tool: str, function: str) -> Any:
    """What ``function`` of a script in ``tools/`` gives in a new process."""
    command = [sys.executable, "-c", _ASKED, str(TOOLS / tool), function]
    done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603  ours
    return json.loads(done.stdout)
