"""Where our CPU goes: by stage, and in which functions; sampled, so that what is measured runs on.

Times include what a function of ours has others do, libraries and C.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from bench.contest import Job
from bench.usage import RUNNERS, run

OURS: Final = "/convert/"
SHOWN: Final = 30
ROOMS_BY_FILE: Final = ("structure", "layout", "formats")
"""Rooms that are told one level deeper."""


class Frame(NamedTuple):
    """A function that was under way, and at which line."""

    file: str
    first: int
    name: str
    line: int


Stack: TypeAlias = tuple[Frame, ...]
"""The innermost first."""


def profile(job: Job, rounds: int, folder: Path) -> Iterator[str]:
    """The lines of the tables for one job of ours, done so many times."""
    taken, stacks = 0.0, Counter[Stack]()
    for _ in range(rounds):
        taken += _sampled(job, folder, stacks)
    every = taken / rounds / stacks.total()
    yield f"## {job.name}: {job.says}; {taken / rounds * 1e3:.0f} ms CPU"
    kinds = {"stage": _stages, "function, with libraries": _functions, "line": _lines}
    for head, kind in (kinds | {"function, with all that it calls": _callers}).items():
        yield f"{'ms':>9}{'share':>8}  {head}"
        found: Counter[str] = Counter()
        for stack, times in stacks.items():
            found.update(dict.fromkeys(kind(stack), times))
        for name, count in found.most_common(SHOWN):
            yield f"{count * every * 1e3:9.1f}{count / stacks.total():8.1%}  {name}"
        yield ""


def _sampled(job: Job, folder: Path, stacks: Counter[Stack]) -> float:
    """Count the stacks of one run; the CPU seconds that it took."""
    output, target = folder / "output", folder / "stacks.json"
    words = (*job.contestants[0].command[1:], "--force")
    command = (word.replace("{output}", str(output)) for word in words)
    took = run([sys.executable, str(RUNNERS / "sampled.py"), str(target), *command])
    for stack, times in json.loads(target.read_text("utf-8")):
        stacks[tuple(Frame(*frame) for frame in stack)] += times
    return took.cpu


def _stages(stack: Stack) -> Iterator[str]:
    files = [frame.file for frame in stack]
    if any("importlib._bootstrap" in file for file in files):
        yield f"import: {_importing(files)}"
        return
    own = next((file for file in files if OURS in file), "")
    room = own.partition(OURS)[2].split("/")
    yield "/".join(room[: 2 if room[0] in ROOMS_BY_FILE else 1]) or "interpreter, libraries"


def _importing(files: list[str]) -> str:
    if any("/re/" in file for file in files):
        return "compiling regular expressions"
    if any(file.endswith("dataclasses.py") for file in files):
        return "making dataclasses"
    innermost = next((file for file in files if "frozen" not in file), "")
    return "modules of ours" if OURS in innermost else "modules of others"


def _functions(stack: Stack) -> Iterator[str]:
    yield next((_place(frame) for frame in stack if OURS in frame.file), "(none of ours)")


def _lines(stack: Stack) -> Iterator[str]:
    own = next((frame for frame in stack if OURS in frame.file), None)
    yield f"{_short(own.file)}:{own.line} {own.name}" if own else "(none of ours)"


def _callers(stack: Stack) -> Iterator[str]:
    return (_place(frame) for frame in stack if OURS in frame.file)


def _place(frame: Frame) -> str:
    return f"{_short(frame.file)}:{frame.first} {frame.name}"


def _short(file: str) -> str:
    return file.rpartition(OURS)[2]
