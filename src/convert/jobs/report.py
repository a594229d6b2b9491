"""A result as lines of JSON, for programs: its findings, then what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from convert.jobs.job import Result


def reported(result: Result) -> bytes:
    r"""A line for each finding and one for the result, in UTF-8.

    Example:
        >>> from convert.host import Location
        >>> reported(Result(Location("a.txt"), {"json": Location("a.json")})).decode()
        '{"source": "a.txt", "outputs": {"json": "a.json"}, "status": 0, "unchanged": false}\n'
    """
    return b"".join(map(_line, _records(result)))


def _records(result: Result) -> Iterator[Mapping[str, object]]:
    for found in result.diagnostics:
        yield {"source": result.source, **found.as_record()}
    yield {
        "source": result.source,
        "outputs": dict(result.outputs),
        "status": int(result.status),
        "unchanged": result.is_unchanged,
    }


def _line(record: Mapping[str, object]) -> bytes:
    r"""A byte of a file's name that is no character, a lone surrogate here, becomes ``\udcxx``."""
    line = f"{json.dumps(record, ensure_ascii=False)}\n"
    return line.encode(errors="backslashreplace")
