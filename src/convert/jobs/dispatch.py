"""Hands tasks to an Executor: processes of our own, or whatever the user has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import Final

from convert.diagnostic import error
from convert.errors import ExitStatus
from convert.host import STANDARD
from convert.jobs.fault import explained
from convert.jobs.job import Job, Result, Task
from convert.jobs.run import Spread
from convert.jobs.workers import PATIENCE, WorkerLate, WorkerLost, Workers
from convert.source import Place

_WINDOW: Final = 64
"""How many tasks wait at an Executor, so that a folder of a million does not stand in memory."""


@contextmanager
def processes(count: int, patience: float = PATIENCE) -> Iterator[Spread]:
    """Processes of our own for as long as the block lasts; what they are at then is given up."""
    workers = Workers(count, patience)
    try:
        yield partial(spread, workers)
    finally:
        workers.shutdown(wait=False)


def spread(
    executor: Executor, work: Callable[[Task], Result], tasks: Iterable[Task]
) -> Iterator[Result]:
    """The result of each task, as soon as it is there.

    Args:
        executor: Where tasks are done, but for those that read or write standard streams.
        work: What does them.
        tasks: What is to be done.
    """
    waiting, pending = iter(tasks), dict[Future[Result], Job]()
    try:
        while True:
            for task in islice(waiting, _WINDOW - len(pending)):
                pending[_submitted(executor, work, task)] = task.job
            if not pending:
                return
            finished, _ = wait(pending, return_when=FIRST_COMPLETED)
            for future in sorted(finished, key=lambda future: pending[future].source):
                yield _result(future, pending.pop(future))
    finally:
        for future in pending:
            future.cancel()


def _submitted(executor: Executor, work: Callable[[Task], Result], task: Task) -> Future[Result]:
    """What is to come; an Executor that is broken fails the task, not the batch."""
    future: Future[Result] = Future()
    if STANDARD in {task.job.source, *task.job.outputs.values()}:
        future.set_result(work(task))
        return future
    try:
        return executor.submit(work, task)
    except RuntimeError as fault:
        future.set_exception(fault)
        return future


def _result(future: Future[Result], job: Job) -> Result:
    place = Place(job.source)
    match future.exception():
        case None:
            return future.result()
        case WorkerLate():
            finding, status = error("worker-late", place), ExitStatus.WRITE
        case WorkerLost(status=number):
            finding, status = error("worker-lost", place, status=number), ExitStatus.BUG
        case Exception() as fault:
            finding, status = explained(fault)
        case fault:
            raise fault
    return Result(job.source, {}, (finding,), status)
