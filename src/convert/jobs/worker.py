"""The other end of ``workers``: calls come in by standard input, answers go out."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from contextlib import suppress
from typing import BinaryIO

from convert.jobs.cycles import collect_seldom


def serve() -> None:
    """Answer calls until there are no more.

    The interrupt of a terminal goes to all of its processes: it is for the first of them to end
    the others.  What a plug-in prints must not stand among the answers.
    """
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    with suppress(EOFError, BrokenPipeError), os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        while True:
            answer(sys.stdin.buffer, answers)


def answer(calls: BinaryIO, answers: BinaryIO) -> None:
    """Make the next call and say what it gives or raises.

    Raises:
        EOFError: there is none.
    """
    function, args, kwargs = pickle.load(calls)  # noqa: S301  written by the process that started us
    try:
        result = function(*args, **kwargs)
    except Exception as fault:  # noqa: BLE001  it is raised on the other side
        result = fault
    answers.write(_pickled(result))
    answers.flush()


def _pickled(result: object) -> bytes:
    try:
        return pickle.dumps(result)
    except Exception as fault:  # noqa: BLE001  a value of somebody else's may refuse with anything
        return pickle.dumps(TypeError(f"{type(result).__name__} cannot be sent: {fault}"))


def _leave(_signal: int, _frame: object) -> None:
    """End as by an exception, so that a partial file is taken away."""
    raise SystemExit
