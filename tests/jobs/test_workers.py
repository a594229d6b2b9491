"""Processes that die, hang, print and refuse: the others do not notice."""

import os
import signal
import time
from operator import truediv

import pytest

from convert.jobs.workers import WorkerLate, WorkerLost, Workers


@pytest.fixture
def workers():
    with Workers(2, patience=20) as found:
        yield found


def test_a_call_is_made_in_another_process(workers):
    assert workers.submit(os.getpid).result() != os.getpid()


def test_each_process_does_one_call_after_another(workers):
    numbers = [workers.submit(os.getpid) for _ in range(20)]
    assert len({future.result() for future in numbers}) <= 2


def test_what_a_call_raises_is_raised_here(workers):
    with pytest.raises(ZeroDivisionError):
        workers.submit(truediv, 1, 0).result()


def test_a_process_that_dies_costs_its_own_call_only(workers):
    calls = [workers.submit(os._exit, 3), *(workers.submit(abs, -n) for n in range(10))]
    with pytest.raises(WorkerLost) as caught:
        calls[0].result()
    assert caught.value.status == 3
    assert [call.result() for call in calls[1:]] == list(range(10))


def test_a_process_that_hangs_is_ended_and_the_next_call_is_made():
    with Workers(1, patience=0.5) as workers:
        late, next_one = workers.submit(time.sleep, 60), workers.submit(abs, -1)
        with pytest.raises(WorkerLate):
            late.result()
        assert next_one.result() == 1


def test_what_a_call_prints_is_no_answer(workers, capfd):
    assert workers.submit(print, "hello").result() is None
    workers.shutdown()
    assert capfd.readouterr() == ("", "hello\n")


def test_what_cannot_be_sent_back_is_said(workers):
    with pytest.raises(TypeError, match="cannot be sent"):
        workers.submit(memoryview, b"").result()


def test_what_cannot_be_sent_there_is_said(workers):
    with pytest.raises((AttributeError, TypeError)):
        workers.submit(lambda: 1).result()
    assert workers.submit(abs, -1).result() == 1


def test_the_interrupt_of_a_terminal_does_not_reach_them(workers):
    process = workers.submit(os.getpid).result()
    os.kill(process, signal.SIGINT)
    assert workers.submit(abs, -1).result() == 1


def test_at_the_end_what_runs_is_given_up_at_once():
    workers = Workers(1)
    running = workers.submit(time.sleep, 60)
    time.sleep(0.5)
    started = time.monotonic()
    workers.shutdown(wait=False)
    assert time.monotonic() - started < 5
    with pytest.raises(WorkerLost):
        running.result()
