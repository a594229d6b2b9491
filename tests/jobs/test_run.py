"""A folder, run after run."""

import fcntl

from convert.diagnostic import Severity


def statuses(results):
    return {name: result.status for name, result in results.items()}


def test_a_folder_becomes_a_folder(batch):
    results = batch.run()
    assert statuses(results) == {"a.txt": 0, "sub/b.txt": 0}
    assert batch.outputs() == [".convert.jsonl", "a.json", "sub/b.json"]


def test_a_bad_file_is_reported_and_passed_over(batch):
    batch.put("in/b.txt", b"\xff")
    assert statuses(batch.run()) == {"a.txt": 0, "b.txt": 3, "sub/b.txt": 0}


def test_the_second_run_does_only_what_changed(batch):
    batch.run()
    batch.put("in/a.txt", "改\n\n一段。")
    batch.put("in/c.txt", "丙\n\n一段。")
    unchanged = {name: result.is_unchanged for name, result in batch.run().items()}
    assert unchanged == {"a.txt": False, "c.txt": False, "sub/b.txt": True}
    assert batch.title("a.json") == "改"


def test_force_does_everything(batch):
    batch.run()
    assert not any(result.is_unchanged for result in batch.run(force=True).values())


def test_another_installation_does_everything(batch, monkeypatch):
    batch.run()
    monkeypatch.setattr("convert.jobs.run.installation", lambda: "another")
    assert not any(result.is_unchanged for result in batch.run().values())


def test_a_warning_is_a_warning_in_the_second_run_too(batch):
    codes = [[found.code for found in batch.run()["sub/b.txt"].diagnostics] for _ in range(2)]
    assert codes == [["character-dropped"]] * 2


def test_an_error_is_not_taken_for_done(batch):
    batch.put("in/b.txt", b"\xff")
    for _ in range(2):
        (finding,) = batch.run()["b.txt"].diagnostics
        assert finding.severity == Severity.ERROR


def test_partial_files_of_killed_runs_go_and_those_of_living_ones_stay(batch):
    batch.put("out/.convert-1-1.part", "half")
    batch.put("out/sub/.convert-1-1.part", "half")
    with (batch.folder / "out" / "sub" / ".convert-1-1.part").open("r+b") as living:
        fcntl.flock(living, fcntl.LOCK_EX)
        batch.run()
    assert [name for name in batch.outputs() if name.endswith(".part")] == ["sub/.convert-1-1.part"]


def test_a_folder_that_cannot_be_written_is_an_error_of_each_file(batch):
    batch.put("out", "a file")
    assert set(statuses(batch.run()).values()) == {5}
