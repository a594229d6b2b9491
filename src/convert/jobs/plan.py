"""Which input becomes which outputs; nothing is read or written before this is clear."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Final

from convert import registry
from convert.diagnostic import error
from convert.errors import UsageError
from convert.host import STANDARD, Host, Location
from convert.jobs.inputs import found, is_many
from convert.jobs.job import Job
from convert.value import Packed

OUTPUT: Final = "output/"
"""Where outputs go that were given no place."""


class Plan(Packed):
    """The jobs; those of a batch share a folder for their outputs."""

    jobs: tuple[Job, ...]
    folder: Location | None = None

    @property
    def is_batch(self) -> bool:
        """Tell whether there may be several inputs, of which none stops the rest."""
        return self.folder is not None


def plan(
    host: Host, writers: Sequence[str], inputs: Sequence[str], output: str = "", reader: str = ""
) -> Plan:
    """What is to be done.

    Args:
        host: The world to look at.
        writers: The formats to write.
        inputs: Files, folders, globs, ``-``.
        output: A file or a folder; without it, ``output/``, or standard output for ``-``.
        reader: The format of the inputs; without it, suffixes decide.

    Raises:
        UsageError: no format is named; an output is unclear, is an input, or would be written
            twice.
    """
    if not writers:
        raise UsageError(error("no-format"))
    is_batch = len(inputs) > 1 or any(is_many(host, name) for name in inputs)
    if not is_batch and len(writers) == 1 and not _is_folder(host, output, inputs[0]):
        return _single(host, writers[0], Location(inputs[0]), output)
    folder = PurePath(output or OUTPUT)
    files = found(host, inputs, Location(str(folder)), reader)
    suffixes = {name: registry.suffixes(name, "writer")[0] for name in writers}
    jobs = tuple(
        Job(file.location, {name: _named(folder / file.path, suffixes[name]) for name in writers})
        for file in files
    )
    _require_distinct(host, jobs)
    return Plan(jobs, Location(str(folder)) if is_batch else None)


def _is_folder(host: Host, output: str, name: str) -> bool:
    if not output:
        return name != STANDARD
    return output.endswith("/") or host.is_folder(Location(output))


def _single(host: Host, writer: str, source: Location, output: str) -> Plan:
    """One input and one format: the output is a file, or standard output."""
    location = Location(output or STANDARD)
    suffixes = registry.suffixes(writer, "writer")
    if location != STANDARD and PurePath(location).suffix.lower() not in suffixes:
        finding = error("output-unclear", output=output, format=writer, suffix=suffixes[0])
        raise UsageError(finding)
    jobs = (Job(source, {writer: location}),)
    _require_distinct(host, jobs)
    return Plan(jobs)


def _named(path: PurePath, suffix: str) -> Location:
    return Location(str(path.with_suffix(suffix)))


def _require_distinct(host: Host, jobs: Iterable[Job]) -> None:
    """Refuse two inputs for one output, and an output that is an input."""
    places = {job.source: host.resolved(job.source) for job in jobs if job.source != STANDARD}
    sources = {place: source for source, place in places.items()}
    owners: dict[Location, Location] = {}
    for job in jobs:
        for output in job.outputs.values():
            place = host.resolved(output)
            if place in sources and output != STANDARD:
                raise UsageError(error("output-is-input", name=sources[place], output=output))
            first = owners.setdefault(place, job.source)
            if places.get(first, first) != places.get(job.source, job.source):
                finding = error("output-collides", first=first, second=job.source, output=output)
                raise UsageError(finding)
