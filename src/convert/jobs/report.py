"""A result as lines of JSON, for programs: its findings, then what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from convert.jobs.job import Result


def lines(result: Result) -> Iterator[str]:
    """One line for each finding and one for the result, with their line ends.

    Example:
        >>> from convert.host import Location
        >>> print(*lines(Result(Location("a.txt"), {"json": Location("a.json")})), end="")
        {"source": "a.txt", "outputs": {"json": "a.json"}, "status": 0, "unchanged": false}
    """
    for found in result.diagnostics:
        yield _line({"source": result.source, **found.as_record()})
    record = {
        "source": result.source,
        "outputs": dict(result.outputs),
        "status": int(result.status),
        "unchanged": result.is_unchanged,
    }
    yield _line(record)


def _line(record: Mapping[str, object]) -> str:
    return f"{json.dumps(record, ensure_ascii=False)}\n"
