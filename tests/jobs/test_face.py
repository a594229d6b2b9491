"""``convert.batch``, as a script uses it."""

import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest

import convert


@pytest.fixture
def folder(batch, monkeypatch):
    monkeypatch.chdir(batch.folder)
    return batch


def test_a_folder_is_converted(folder):
    results = list(convert.batch("in", to="json", output="out"))
    assert [(result.source, result.status) for result in results] == [
        ("in/a.txt", 0),
        ("in/sub/b.txt", 0),
    ]
    assert folder.outputs() == [".convert.jsonl", "a.json", "sub/b.json"]


def test_files_and_formats_may_be_several(folder):
    names = [folder.folder / "in" / "a.txt", "in/sub/b.txt"]
    made = [result.outputs for result in convert.batch(names, to=("json", "epub"))]
    assert made[1] == {"json": "output/b.json", "epub": "output/b.epub"}


@pytest.mark.parametrize("executor", [
    lambda: ThreadPoolExecutor(2),
    lambda: ProcessPoolExecutor(1, mp_context=get_context("spawn")),
])  # fmt: skip
def test_any_executor_does(folder, executor):
    with executor() as given:
        results = list(convert.batch("in", to="json", output="out", jobs=given))
    assert [result.status for result in results] == [0, 0]
    assert ".convert.jsonl" in folder.outputs()


def test_options_go_to_all_that_have_them(folder):
    list(convert.batch("in", to="json", output="out", indent=2, language="ja"))
    assert convert.read("out/a.json").metadata.language == "ja"
    assert (folder.folder / "out" / "a.json").read_text("utf-8").startswith('{\n  "')


def test_a_wrong_request_is_refused_at_the_call(folder):
    for wrong in ({"to": "pptx"}, {"to": "json", "colour": "red"}, {"to": "json", "reader": "x"}):
        with pytest.raises(convert.UsageError):
            convert.batch("in", **wrong)
    assert not (folder.folder / "output").exists()


def test_what_is_unchanged_is_said(folder):
    for is_unchanged in (False, True):
        results = list(convert.batch("in", to="json", output=folder.folder / "out", jobs=2))
        assert {result.is_unchanged for result in results} == {is_unchanged}


def test_a_script_needs_no_main_guard(folder):
    code = "import convert\nfor r in convert.batch('in', to='json', jobs=2): print(r.status.name)\n"
    folder.put("script.py", code)
    done = subprocess.run([sys.executable, "script.py"], capture_output=True, text=True)  # noqa: PLW1510  ours
    assert (done.stdout, done.stderr) == ("DONE\nDONE\n", "")
