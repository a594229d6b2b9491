"""Elsewhere is as here: the same results, the same bytes, whatever happens to a worker."""

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

import pytest

from convert.errors import ExitStatus
from convert.host import CommandHost, Location
from convert.jobs.dispatch import processes, spread
from convert.jobs.job import Job, Task, Wishes
from convert.jobs.work import done
from convert.jobs.workers import WorkerLate, WorkerLost


def contents(batch):
    out = batch.folder / "out"
    return {str(p.relative_to(out)): p.read_bytes() for p in out.rglob("*.json")}


@pytest.fixture
def many(batch):
    for number in range(12):
        batch.put(f"in/{number}.txt", f"第{number}篇\n\n一段。")
    batch.put("in/bad.txt", b"\xff")
    return batch


def test_processes_make_the_same_bytes(many):
    here = many.run()
    bytes_here = contents(many)
    with processes(2) as spread_out:
        there = many.run(spread=spread_out, force=True)
    assert there == here
    assert contents(many) == bytes_here


def test_any_executor_does(many):
    with ThreadPoolExecutor(3) as executor:
        assert len(many.run(spread=partial(spread, executor))) == 15


class Failing:
    """An Executor that takes nothing, or whose futures fail."""

    def __init__(self, fault, *, at_once=False):
        self.fault, self.at_once = fault, at_once

    def submit(self, *_):
        if self.at_once:
            raise self.fault
        future = Future()
        future.set_exception(self.fault)
        return future


@pytest.mark.parametrize(
    ("executor", "status", "code"),
    [
        (Failing(WorkerLost(-11)), ExitStatus.BUG, "worker-lost"),
        (Failing(WorkerLate(-9)), ExitStatus.WRITE, "worker-late"),
        (Failing(ValueError("x")), ExitStatus.BUG, "bug"),
        (Failing(RuntimeError("broken"), at_once=True), ExitStatus.BUG, "bug"),
    ],
)
def test_what_an_executor_loses_is_an_error_of_its_input(batch, executor, status, code):
    results = batch.run(spread=partial(spread, executor))
    assert {result.status for result in results.values()} == {status}
    assert {result.diagnostics[0].code for result in results.values()} == {code}


def test_who_stops_listening_stops_the_work(batch):
    futures = []

    class First:
        """An Executor that finishes its first call only."""

        def submit(self, work, task):
            futures.append(Future())
            if len(futures) == 1:
                futures[0].set_result(work(task))
            return futures[-1]

    results = spread(First(), done, [task(batch, name) for name in ("a.txt", "sub/b.txt")])
    assert next(results).source.endswith("a.txt")
    results.close()
    assert futures[1].cancelled()


def test_standard_streams_are_of_this_process(batch, capsysbinary):
    (result,) = spread(Failing(ValueError()), done, [task(batch, "a.txt", "-")])
    assert result.status == 0
    assert capsysbinary.readouterr().out.startswith(b'{"version"')


def task(batch, name, output="x.json"):
    place = output if output == "-" else f"{batch.folder}/{output}"
    job = Job(Location(f"{batch.folder}/in/{name}"), {"json": Location(place)})
    return Task(job, Wishes(), {}, CommandHost())
