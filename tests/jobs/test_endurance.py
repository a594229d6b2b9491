"""A batch that is killed, a disk that is full, a file that may not be read."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

import convert

ARTICLES, BAD = 45, 5
COMMAND = [sys.executable, "-m", "convert", "to", "json", "in", "-o", "out"]


def begun(folder, *words, **options):
    """The command at work, in a group of processes of its own."""
    return subprocess.Popen(  # noqa: S603  ours
        [*COMMAND, *words],
        cwd=folder,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=os.environ | {"LC_ALL": "C"},
        **options,
    )


def wait_for(number, folder):
    deadline = time.monotonic() + 60
    while len(list(folder.glob("*.json"))) < number:
        assert time.monotonic() < deadline
        time.sleep(0.005)


@pytest.mark.parametrize("end", [os.kill, os.killpg], ids=["the command", "its workers too"])
def test_a_killed_batch_leaves_nothing_partial_and_the_rest_is_done_next(batch, end):
    for number in range(ARTICLES - BAD):
        batch.put(f"in/{number}.txt", f"第{number}篇\n\n" + "一段话。" * 400)
    for number in range(BAD):
        batch.put(f"in/bad{number}.txt", b"\xff" * 100)
    with begun(batch.folder, "--jobs", "2") as first:
        wait_for(ARTICLES // 3, batch.folder / "out")
        end(first.pid, signal.SIGKILL)
    assert first.returncode == -signal.SIGKILL
    time.sleep(0.3)
    for path in (batch.folder / "out").rglob("*.json"):
        assert json.loads(path.read_text("utf-8"))["version"] == 1
    with begun(batch.folder, "--jobs", "2") as second:
        _, said = second.communicate()
    assert second.returncode == 1
    assert f"{BAD} failed" in said
    assert " 0 unchanged" not in said
    outputs = batch.outputs()
    assert sum(name.endswith(".json") for name in outputs) == ARTICLES - BAD + 2
    assert not [name for name in outputs if name.endswith(".part")]


def test_a_worker_that_is_killed_costs_one_input(batch):
    for number in range(ARTICLES):
        batch.put(f"in/{number}.txt", f"第{number}篇\n\n" + "一段话。" * 400)
    with begun(batch.folder, "--jobs", "2") as process:
        wait_for(5, batch.folder / "out")
        os.kill(children(process.pid)[0], signal.SIGKILL)
        _, said = process.communicate()
    assert process.returncode in {0, 1}, "0 where it was killed between two inputs"
    assert said.count("[worker-lost]") <= 1
    assert said.count("[written]") + said.count("[worker-lost]") == ARTICLES + 2


def children(process):
    lists = Path(f"/proc/{process}/task").glob("*/children")
    return [int(number) for listed in lists for number in listed.read_text("ascii").split()]


def test_an_interrupt_ends_with_its_status_and_without_a_traceback(batch):
    for number in range(ARTICLES):
        batch.put(f"in/{number}.txt", f"第{number}篇\n\n" + "一段话。\n" * 10_000)
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # background jobs are deaf to it
    with begun(batch.folder, "--jobs", "2", preexec_fn=heard) as process:
        wait_for(5, batch.folder / "out")
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130, said
    assert "Traceback" not in said
    assert not [name for name in batch.outputs() if name.endswith(".part")]


def test_a_full_disk_leaves_no_partial_file(batch):
    batch.put("in/long.txt", "长\n\n" + "一段话。" * 20_000)
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (50_000, 50_000))
    with begun(batch.folder, preexec_fn=limit) as process:
        _, said = process.communicate()
    assert process.returncode == 1
    assert "out/long.json cannot be written: File too large [cannot-write]" in said
    assert batch.outputs() == [".convert.jsonl", "a.json", "sub/b.json"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_what_may_not_be_read_or_written_is_said(batch, monkeypatch):
    monkeypatch.chdir(batch.folder)
    assert [result.status for result in convert.batch("in", to="json")] == [0, 0]
    Path().chmod(0o755)
    Path("in/a.txt").chmod(0)
    Path("out/sub").mkdir(parents=True, mode=0o755)
    os.seteuid(65534)
    try:
        results = list(convert.batch("in", to="json", output="out"))
    finally:
        os.seteuid(0)
    assert [(result.status, result.diagnostics[-1].code) for result in results] == [
        (3, "cannot-read"),
        (5, "cannot-write"),
    ]
    assert batch.outputs() == []
