"""Does one job, in whatever process: a value in, a value out, and nothing raised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field, replace
from pathlib import PurePath
from typing import Any

from convert import api, registry
from convert.diagnostic import Diagnostic, Diagnostics
from convert.errors import ExitStatus
from convert.host import Host, Location
from convert.ir import Article
from convert.jobs.fault import explained
from convert.jobs.job import Record, Result, Task, Wishes
from convert.jobs.options import chosen, reader_of
from convert.jobs.witness import Witness, digest, is_still_true
from convert.source import Source
from convert.value import Mutable


class _Course(Mutable):
    """How the work goes."""

    status: ExitStatus = ExitStatus.DONE
    found: list[Diagnostic] = field(default_factory=list)
    outputs: dict[str, Location] = field(default_factory=dict)
    records: dict[Location, Record] = field(default_factory=dict)

    @contextmanager
    def attempt(self) -> Iterator[Diagnostics]:
        """Take what is found and what is raised; the first error is the status."""
        found = Diagnostics()
        try:
            yield found
        except Exception as fault:  # noqa: BLE001  the last line of defence of a batch
            finding, status = explained(fault)
            found.add(finding)
            self.status = self.status or status
        finally:
            self.found.extend(found)


def done(task: Task) -> Result:
    """What came of ``task``; outputs that would be made the same again are left as they are."""
    job, course, stale = task.job, _Course(), dict[str, Location]()
    for writer, output in job.outputs.items():
        record = task.known.get(output)
        recipe = _recipe(task, writer)
        if record is not None and _is_current(record, recipe, output, task.host):
            course.outputs[writer] = output
            course.found.extend(record.findings)
        else:
            stale[writer] = output
    if stale:
        _make(replace(task, job=replace(job, outputs=stale)), course)
    findings = tuple(dict.fromkeys(course.found))
    outputs = {writer: course.outputs[writer] for writer in job.outputs if writer in course.outputs}
    return Result(job.source, outputs, findings, course.status, not stale, course.records)


def _make(task: Task, course: _Course) -> None:
    job, wishes, host = task.job, task.wishes, task.host
    reading = Witness(host)
    article = source = None
    with course.attempt() as found:
        source = Source(job.source, reading.read(job.source))
        article = _read(source, wishes, reading, found)
        heard = tuple(found)
    if article is None:
        return
    for writer, output in job.outputs.items():
        writing = Witness(host)
        with course.attempt() as found:
            options = _wanted(wishes, job.source, writer, writing)
            data = api.render(
                article, writer, source=source, diagnostics=found, host=writing, **options
            )
            host.write(output, data)
            course.outputs[writer] = output
            course.records[output] = Record(
                _recipe(task, writer),
                (*reading.testimony, *writing.testimony),
                digest(data),
                (*heard, *found),
            )


def _read(source: Source, wishes: Wishes, host: Host, found: Diagnostics) -> Article:
    name = reader_of(wishes, Location(source.name))
    options = chosen(wishes, name, registry.reader(name).options)
    article = api.read(source, reader=name, diagnostics=found, host=host, **options)
    if "published" in wishes.metadata:
        found.withdraw("date-doubtful")
    return replace(article, metadata=replace(article.metadata, **wishes.metadata))


def _wanted(wishes: Wishes, source: Location, writer: str, host: Host) -> dict[str, Any]:
    """The writer's options: what the input's name and place give, and what the user wishes."""
    kind = registry.writer(writer).options
    beside = Location(str(PurePath(source).parent / "fonts"))
    folders = tuple(filter(host.is_folder, dict.fromkeys((beside, Location("fonts")))))
    stem = PurePath(source).stem.encode(errors="replace").decode()  # a name may be no Unicode
    given = {"fallback_title": stem, "font_folders": folders, **wishes.common}
    return chosen(replace(wishes, common=given), writer, kind)


def _recipe(task: Task, writer: str) -> str:
    return digest((task.edition, PurePath(task.job.source).name, writer, task.wishes))


def _is_current(record: Record, recipe: str, output: Location, host: Host) -> bool:
    """Tell whether ``output`` is there as it was made, and would be made the same again."""
    itself = (("read", output), record.output)
    return record.recipe == recipe and is_still_true((itself, *record.testimony), host)
