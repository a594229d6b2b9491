"""One job and who does it: each in turn, round after round."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.checks import Findings, check
from bench.material import Material
from bench.usage import Usage, run


@dataclass(frozen=True, slots=True)
class Contestant:
    """Somebody who can do a job.

    Args:
        name: Ours is ``convert``.
        command: How; ``{output}`` is the folder for the outputs.
        tells_cpu: Whether it prints the CPU seconds that count, because a part of it does not.
    """

    name: str
    command: tuple[str, ...]
    tells_cpu: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done.

    Args:
        name: As it is called on the command line.
        says: What it is.
        suffix: Of the outputs; without one nothing is made.
        material: Whose text.
        contestants: Ours first.
        aims: How much of the second contestant's CPU may be ours: at most, and hoped for.
    """

    name: str
    says: str
    suffix: str
    material: Material
    contestants: tuple[Contestant, ...]
    aims: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """How a contestant did.  Units: seconds, bytes."""

    name: str
    cpu: float
    least: float
    wall: float
    memory: int
    size: int
    findings: Findings


def held(job: Job, rounds: int, folder: Path) -> list[Score]:
    """Let all do the job, one after the other, so many times; the scores in their order.

    Raises:
        Unsound: an output is broken or lacks words.
        RuntimeError: a contestant failed.
    """
    turns: dict[str, list[tuple[Usage, int, Findings]]] = {}
    for _ in range(rounds):
        for contestant in job.contestants:
            turns.setdefault(contestant.name, []).append(_turn(job, contestant, folder))
    return [_score(contestant, turns[contestant.name]) for contestant in job.contestants]


def _turn(job: Job, contestant: Contestant, folder: Path) -> tuple[Usage, int, Findings]:
    """What it took, and the bytes and findings of what came out."""
    output = folder / "output"
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    took = run([word.replace("{output}", str(output)) for word in contestant.command])
    made = dict(_outputs(output, job)) if job.suffix else {}
    found = [check(path, job.material.han[name]) for name, path in made.items()]
    together = Findings(sum(one.pages for one in found), all(one.is_accessible for one in found))
    return took, sum(path.stat().st_size for path in made.values()), together


def _outputs(folder: Path, job: Job) -> Iterator[tuple[str, Path]]:
    for name in job.material.han:
        yield name, folder / f"{name}.{job.suffix}"


def _score(contestant: Contestant, turns: list[tuple[Usage, int, Findings]]) -> Score:
    usages = [usage for usage, _, _ in turns]
    cpus = [float(u.said.split()[-1]) if contestant.tells_cpu else u.cpu for u in usages]
    wall, memory = (median(u.wall for u in usages), median(u.memory for u in usages))
    _, size, found = turns[-1]
    return Score(contestant.name, median(cpus), min(cpus), wall, round(memory), size, found)
