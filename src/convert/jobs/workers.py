"""Processes that do jobs: one that dies or hangs costs its own job and no other.

``concurrent.futures.ProcessPoolExecutor`` gives up the whole batch when one worker dies, has no
time limit, and imports the caller's main module anew; these workers are plain pipes.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Lock, Timer, get_ident
from typing import Final, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE: Final = 600.0
"""How long one job may take.  Units: seconds."""

_START: Final = (
    "import sys; sys.path[:] = sys.argv[1:]; from convert.jobs.worker import serve; serve()"
)

_FAREWELL: Final = 2.0
"""How long a process that is asked to end may clean up.  Units: seconds."""


class WorkerLost(Exception):  # noqa: N818  a happening, as BrokenExecutor is
    """The process ended before its job did; it holds the exit status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class WorkerLate(WorkerLost):
    """The process had to be ended, for its job took too long."""


class Workers(Executor):
    """So many processes, each started when it is first needed; as any other Executor.

    Args:
        count: How many.
        patience: How long one job may take.  Units: seconds.
    """

    def __init__(self, count: int, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._threads = ThreadPoolExecutor(count)
        self._processes: dict[int, subprocess.Popen[bytes]] = {}
        self._lock = Lock()
        self._is_open = True

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """The result of the call to come, made in some process."""
        return self._threads.submit(self._call, fn, args, kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002  as in Executor
        """End all processes; what they are at is given up unless it is waited for."""
        if wait:
            self._threads.shutdown(cancel_futures=cancel_futures)
        with self._lock:
            self._is_open = False
            processes = tuple(self._processes.values())
        for process in processes:
            process.terminate()
        for process in processes:
            _ended(process)
        self._threads.shutdown(cancel_futures=True)

    def _call(self, fn: Callable[..., T], args: object, kwargs: object) -> T:
        """Runs in a thread that has a process of its own."""
        process = self._process()
        timer = Timer(self._patience, process.kill)
        timer.daemon = True
        timer.start()
        try:
            answer = _answer(process, (fn, args, kwargs))
        except (OSError, EOFError, pickle.UnpicklingError) as fault:
            lost = WorkerLate if timer.finished.is_set() else WorkerLost
            raise lost(self._dismissed()) from fault
        finally:
            timer.cancel()
        if isinstance(answer, BaseException):
            raise answer
        return cast("T", answer)

    def _process(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if not self._is_open:
                raise WorkerLost(0)
            if get_ident() not in self._processes:
                self._processes[get_ident()] = _started()
            return self._processes[get_ident()]

    def _dismissed(self) -> int:
        """The exit status of this thread's process; the next job gets a new one."""
        with self._lock:
            process = self._processes.pop(get_ident())
        return _ended(process)


def _started() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", _START, *sys.path]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603  ours


def _answer(process: subprocess.Popen[bytes], call: object) -> object:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(pickle.dumps(call))  # whole or not at all: the stream stays sound
    process.stdin.flush()
    answer: object = pickle.load(process.stdout)  # noqa: S301  written by our own process
    return answer


def _ended(process: subprocess.Popen[bytes]) -> int:
    try:
        process.wait(_FAREWELL)
    except subprocess.TimeoutExpired:
        process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    return process.wait()
