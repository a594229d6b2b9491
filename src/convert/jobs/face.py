"""The Python face of a batch."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TypeAlias

from convert.host import OsHost
from convert.jobs.dispatch import processes, spread
from convert.jobs.job import Result, Wishes
from convert.jobs.options import require_meaningful
from convert.jobs.plan import OUTPUT, plan
from convert.jobs.run import Manner, Spread, run

Name: TypeAlias = str | os.PathLike[str]


def batch(
    inputs: Name | Iterable[Name],
    *,
    to: str | Iterable[str],
    output: Name = OUTPUT,
    jobs: int | Executor = 1,
    force: bool = False,
    **options: object,
) -> Iterator[Result]:
    """Convert files and folders; a bad one is a Result too, and stops nothing.

    Args:
        inputs: A file, a folder or a glob, or several.
        to: A format, or several.
        output: The folder for the outputs.
        jobs: How many processes, or an Executor; it gets values that can be pickled.
        force: Whether outputs that are already there are made again.
        options: Those of the readers and writers, each for all that have it; ``reader`` names
            the format of the inputs.

    Returns:
        A result for each input, as soon as it is there.

    Raises:
        UsageError: the request itself is wrong; then nothing is written.
    """
    host = OsHost()
    reader = str(options.pop("reader", ""))
    writers = [to] if isinstance(to, str) else list(to)
    names = [inputs] if isinstance(inputs, str | os.PathLike) else list(inputs)
    paths = [os.fspath(name) for name in names]
    planned = plan(host, writers, paths, f"{os.fspath(output)}/", reader)
    wishes = Wishes(reader, options)
    require_meaningful(wishes, planned.jobs, host)
    return _results(partial(run, planned, wishes, host), jobs, force=force)


def _results(
    begin: Callable[[Manner], Iterator[Result]], jobs: int | Executor, *, force: bool
) -> Iterator[Result]:
    with _place(jobs) as chosen:
        yield from begin(Manner(chosen, force))


def _place(jobs: int | Executor) -> AbstractContextManager[Spread]:
    if isinstance(jobs, Executor):
        return nullcontext(partial(spread, jobs))
    return processes(jobs) if jobs > 1 else nullcontext(map)
