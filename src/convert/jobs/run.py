"""Carries out a plan, and keeps the journal of what is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath
from typing import Final, TypeAlias

from convert.host import Host, Location, installation
from convert.jobs import manifest
from convert.jobs.job import Result, Task, Wishes
from convert.jobs.plan import Plan
from convert.jobs.work import done
from convert.value import Frozen

Spread: TypeAlias = Callable[[Callable[[Task], Result], Iterable[Task]], Iterator[Result]]
"""How tasks get done: ``map`` does them here, ``dispatch.spread`` elsewhere."""


class Manner(Frozen):
    """How a plan is carried out.

    Args:
        spread: Where tasks are done.
        force: Whether outputs that are already there are made again.
    """

    spread: Spread = map
    force: bool = False


_HERE: Final = Manner()


def run(plan: Plan, wishes: Wishes, host: Host, manner: Manner = _HERE) -> Iterator[Result]:
    """The result of each job, as soon as it is there.

    Args:
        plan: What to do; only a batch passes over what is already done.
        wishes: How.
        host: The world.
        manner: Where, and whether again.
    """
    for folder in sorted({_folder(output) for job in plan.jobs for output in job.outputs.values()}):
        host.tidy(folder)
    known = manifest.load(plan.folder, host) if plan.folder and not manner.force else {}
    edition = installation() if plan.folder else ""
    tasks = (
        Task(job, wishes, {o: known[o] for o in job.outputs.values() if o in known}, host, edition)
        for job in plan.jobs
    )
    for result in manner.spread(done, tasks):
        if plan.folder:
            manifest.add(plan.folder, result.records, host)
        yield result


def _folder(output: Location) -> Location:
    return Location(str(PurePath(output).parent))
