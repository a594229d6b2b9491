"""One job: what it makes, what it leaves alone, and that it never raises."""

import pytest

from convert import api, registry
from convert.diagnostic import Diagnostics
from convert.errors import ExitStatus
from convert.host import Location, MemoryHost
from convert.jobs.job import Job, Task, Wishes
from convert.jobs.work import done

A, OUT = Location("in/a.txt"), Location("out/a.json")
JOB = Job(A, {"json": OUT})


@pytest.fixture
def host():
    return MemoryHost({A: "题\n\n一段。\x07".encode()})


def test_a_job_writes_its_output_and_says_how_it_was_made(host):
    result = done(Task(JOB, Wishes(), {}, host))
    assert (result.status, result.outputs, result.is_unchanged) == (0, {"json": OUT}, False)
    assert host.files[OUT] == api.render(api.read(A, host=host, diagnostics=Diagnostics()), "json")
    assert ("read", A) in dict(result.records[OUT].testimony)


def test_what_is_known_and_still_holds_is_left_alone_and_its_findings_are_said_again(host):
    first = done(Task(JOB, Wishes(), {}, host))
    again = done(Task(JOB, Wishes(), first.records, host))
    assert (again.is_unchanged, again.outputs, again.records) == (True, first.outputs, {})
    assert again.diagnostics == first.diagnostics
    assert [finding.code for finding in again.diagnostics] == ["character-dropped"]


@pytest.mark.parametrize(
    ("change", "wishes"),
    [
        ({A: "题二\n\n一段。".encode()}, Wishes()),
        ({OUT: b"changed by hand"}, Wishes()),
        ({}, Wishes("", {"indent": 2})),
        ({}, Wishes(metadata={"title": "另题"})),
    ],
)
def test_what_changed_is_made_again(host, change, wishes):
    first = done(Task(JOB, Wishes(), {}, host))
    host.files.update(change)
    assert not done(Task(JOB, wishes, first.records, host)).is_unchanged


def test_a_missing_output_is_made_again(host):
    first = done(Task(JOB, Wishes(), {}, host))
    del host.files[OUT]
    assert done(Task(JOB, Wishes(), first.records, host)).outputs == {"json": OUT}
    assert OUT in host.files


def test_another_version_makes_everything_again(host):
    first = done(Task(JOB, Wishes(), {}, host, "1"))
    assert not done(Task(JOB, Wishes(), first.records, host, "2")).is_unchanged


def test_only_the_format_that_is_not_there_is_made(host):
    first = done(Task(JOB, Wishes(), {}, host))
    both = Job(A, {"epub": Location("out/a.epub"), "json": OUT})
    result = done(Task(both, Wishes(), first.records, host))
    assert (list(result.outputs), list(result.records)) == (["epub", "json"], ["out/a.epub"])


def test_metadata_of_the_user_take_the_place_of_what_was_read(host):
    done(Task(JOB, Wishes(metadata={"title": "另题", "keywords": ("甲",)}), {}, host))
    about = api.read(OUT, host=host).metadata
    assert (about.title, about.keywords, about.language) == ("另题", ("甲",), "zh-Hans")


def test_a_bad_input_is_a_result(host):
    result = done(Task(Job(Location("none.txt"), {"json": OUT}), Wishes(), {}, host))
    assert (result.status, result.outputs) == (ExitStatus.READ, {})
    assert [finding.code for finding in result.diagnostics] == ["cannot-read"]


def test_one_format_that_fails_does_not_stop_the_other(host, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError

    writer = registry.writer("epub")
    monkeypatch.setattr("convert.formats.epub.write.WRITER", type(writer)(
        "epub", (".epub",), writer.options, broken
    ))  # fmt: skip
    result = done(Task(Job(A, {"epub": Location("a.epub"), "json": OUT}), Wishes(), {}, host))
    assert (result.status, result.outputs) == (ExitStatus.BUG, {"json": OUT})
    assert "a.epub" not in host.files


def test_an_untitled_document_is_called_as_its_file(host):
    host.files[Location("in/\udcb1甲.txt")] = b""
    job = Job(Location("in/\udcb1甲.txt"), {"epub": Location("x.epub")})
    result = done(Task(job, Wishes(), {}, host))
    titles = [dict(found.values).get("title") for found in result.diagnostics]
    assert result.status == 0
    assert "?甲" in titles


@pytest.mark.parametrize("given", [{}, {"published": None}])
def test_a_day_that_is_given_is_no_more_in_doubt(given):
    host = MemoryHost({A: "渡口停航\n\n何小满\n05/06/2024\n\n渡口停航三天，请提前安排。".encode()})
    result = done(Task(JOB, Wishes(metadata=given), {}, host))
    codes = [finding.code for finding in result.diagnostics]
    assert codes.count("date-doubtful") == (not given)
