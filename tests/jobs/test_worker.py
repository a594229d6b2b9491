"""The loop of a worker, without a process around it."""

import io
import pickle
import subprocess
import sys
from operator import truediv

import pytest

from convert.diagnostic import error
from convert.errors import ReadError
from convert.jobs.worker import answer
from convert.source import Place


def asked(function, *args):
    answers = io.BytesIO()
    answer(io.BytesIO(pickle.dumps((function, args, {}))), answers)
    return pickle.loads(answers.getvalue())  # noqa: S301  ours


def fail(finding):
    raise ReadError(finding)


def test_a_call_is_answered():
    assert asked(abs, -1) == 1
    assert isinstance(asked(truediv, 1, 0), ZeroDivisionError)


def test_an_error_of_ours_arrives_with_its_finding():
    finding = error("not-utf8", Place("甲.txt", "", 1, 2), offset=1, encoding="UTF-8")
    fault = asked(fail, finding)
    assert isinstance(fault, ReadError)
    assert fault.diagnostic == finding


def test_the_end_of_calls_is_the_end():
    with pytest.raises(EOFError):
        answer(io.BytesIO(), io.BytesIO())


def test_a_worker_whose_caller_was_killed_ends_without_a_word():
    command = [sys.executable, "-c", "from convert.jobs.worker import serve; serve()"]
    call = pickle.dumps((abs, (-1,), {}))
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(command, **pipes) as worker:  # noqa: S603  our own interpreter
        worker.stdout.close()
        worker.stdin.write(call)
        worker.stdin.close()
        assert worker.stderr.read() == b""
        assert worker.wait(60) == 0
