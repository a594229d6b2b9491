"""The same article, options, faces and versions give the same bytes, wherever and whenever."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from material import SOURCE
from specimens import SAMPLES

FORMATS = ("pdf", "docx", "epub", "json")
CODE = """
import hashlib, json, sys
import convert
formats, first, inputs = json.loads(sys.argv[1])
options = {"epub": {"embed_fonts": True, "cover": "drawn", "toc": True}}
made = {}
for path in (*first, *inputs):
    found = convert.Diagnostics()
    article = convert.read(path, diagnostics=found)
    for name in formats:
        data = convert.render(article, name, diagnostics=found, **options.get(name, {}))
        if path in inputs:
            made[f"{path} {name}"] = hashlib.sha256(data).hexdigest()
            made[f"{path} {name} says"] = [str(one) for one in found]
print(json.dumps(made))
"""
INPUTS = [f"{SAMPLES[0]}.txt", "tide-gauge-gateway.txt"]
LOOKS = "各种字体\n\n正文里有`变量名字渡口的`。\n\n> 引文一段渡口的。\n\n正文到此。\n"
OTHERS = ["night-market-ledger.txt", "map-keeper.txt"]


def digests(folder, *, first=(), **environment):
    """What a process of its own makes of the inputs in ``folder``, by input and format."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in {*INPUTS, *first}:
        shutil.copy(SOURCE / name, folder)
    (folder / "looks.txt").write_text(LOOKS, "utf-8")
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    asked = json.dumps([FORMATS, first, [*INPUTS, "looks.txt"]])
    done = subprocess.run(  # noqa: S603  ours
        [sys.executable, "-c", CODE, asked],
        cwd=folder,
        env={**kept, "PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def usual(tmp_path_factory):
    return digests(tmp_path_factory.mktemp("usual"))


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"PYTHONHASHSEED": "777"},
        {"TZ": "Asia/Shanghai"},
        {"TZ": "America/St_Johns", "LC_ALL": "C", "LANG": "zh_CN.UTF-8", "PYTHONUTF8": "0"},
        {"USER": "somebody", "HOME": "/nonexistent"},
        {"first": OTHERS},
    ],
    ids=["another folder", "hash seed", "time zone", "locale", "user", "after other articles"],
)
def test_the_bytes_are_the_same_in_another_process(tmp_path, usual, change):
    assert digests(tmp_path / "elsewhere" / "deep", **change) == usual


def test_the_bytes_do_change_with_the_date_that_outputs_carry(tmp_path, usual):
    """So the tests above can fail: what reaches the outputs is seen in the digests."""
    other = digests(tmp_path, SOURCE_DATE_EPOCH="1000000000")
    changed = {name for name in usual if other[name] != usual[name]}
    assert changed == {name for name in usual if not name.endswith((" json", " says"))}
