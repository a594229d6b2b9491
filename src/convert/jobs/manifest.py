"""What is already done: a journal in the output folder, one line for each output made.

Lines are only ever added, so that a killed run loses no more than the outputs it was at; a line
that is half written is no line.  Each run begins by leaving the last line of each output only.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import PurePath
from typing import Any, Final

from convert.diagnostic import Diagnostic, Severity
from convert.errors import ConvertError, WriteError
from convert.host import Host, Location
from convert.jobs.job import Record
from convert.source import Place

NAME: Final = ".convert.jsonl"
"""What the journal is called; hidden, so that no folder's list shows it."""


def load(folder: Location, host: Host) -> Mapping[Location, Record]:
    """How the outputs in ``folder`` were made, as far as that is known."""
    try:
        lines = host.read(_place(folder)).splitlines()
    except ConvertError:
        return {}
    records = {output: record for line in lines for output, record in _parsed(line, folder)}
    if len(records) < len(lines):
        with suppress(WriteError):
            host.write(_place(folder), _journal(folder, records))
    return records


def add(folder: Location, records: Mapping[Location, Record], host: Host) -> None:
    """Note how some outputs in ``folder`` were made; if that cannot be, they are made again."""
    if records:
        with suppress(WriteError):
            host.append(_place(folder), _journal(folder, records))


def _place(folder: Location) -> Location:
    return Location(str(PurePath(folder) / NAME))


def _journal(folder: Location, records: Mapping[Location, Record]) -> bytes:
    lines = (_line(PurePath(output).relative_to(folder), records[output]) for output in records)
    return "".join(lines).encode()


def _line(path: PurePath, record: Record) -> str:
    plain = {
        "path": path.as_posix(),
        "recipe": record.recipe,
        "testimony": record.testimony,
        "output": record.output,
        "findings": [_plain(found) for found in record.findings],
    }
    return f"{json.dumps(plain)}\n"


def _plain(found: Diagnostic) -> object:
    place = found.place and [getattr(found.place, field.name) for field in fields(Place)]
    return [found.code, found.severity, found.values, place]


def _parsed(line: bytes, folder: Location) -> Iterator[tuple[Location, Record]]:
    try:
        plain = json.loads(line)
        yield Location(str(PurePath(folder) / plain["path"])), _record(plain)
    except (ValueError, TypeError, KeyError):
        return  # half written, or by another version


def _record(plain: Mapping[str, Any]) -> Record:
    testimony = tuple((tuple(question), str(answer)) for question, answer in plain["testimony"])
    findings = tuple(_found(*found) for found in plain["findings"])
    return Record(plain["recipe"], testimony, plain["output"], findings)


def _found(
    code: str, severity: int, values: list[list[Any]], place: list[Any] | None
) -> Diagnostic:
    pairs = tuple((name, value) for name, value in values)
    return Diagnostic(code, Severity(severity), pairs, Place(*place) if place else None)
