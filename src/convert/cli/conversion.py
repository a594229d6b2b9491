"""A conversion: from what the user asked for to a plan, and from results to a status."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from convert.cli.progress import Voice, shown
from convert.cli.request import Request
from convert.cli.show import language_of, told
from convert.diagnostic import Severity, error
from convert.errors import ExitStatus, UsageError
from convert.host import CommandHost, Host, Location
from convert.jobs.about import metadata
from convert.jobs.job import Result, Wishes
from convert.jobs.options import parsed, require_meaningful
from convert.jobs.plan import Plan, plan
from convert.jobs.run import Manner, Spread, run


def carried_out(request: Request) -> ExitStatus:
    """How the conversion ended, once all is done and told.

    Raises:
        ConvertError: the request makes no sense; nothing was done.
    """
    given = _common(request)
    wishes = Wishes(request.reader, given, parsed(request.special), metadata(request.about))
    host = _host(request)
    output = _output(request)
    planned = plan(host, _names(request.formats), request.inputs, output, request.reader)
    require_meaningful(wishes, planned.jobs, host)
    with _spread(request.jobs) as spread:
        results = run(planned, wishes, host, Manner(spread, request.force))
        return _followed(results, planned, request, host)


def settled(request: Request) -> ExitStatus:
    """How the conversion ended, whatever happened."""
    try:
        return carried_out(request)
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except Exception as fault:  # noqa: BLE001  the last line of defence
        return told(fault, request.messages)


def _common(request: Request) -> dict[str, object]:
    """What is meant for every reader and writer that knows it."""
    common = {
        "theme": request.theme,
        "paper": request.paper,
        "fonts": request.fonts,
        "system_fonts": request.system_fonts,
        "language": request.language,
        "toc": request.toc,
        "pdf_standard": request.pdf_standard,
        "encoding": request.encoding,
    }
    return {name: value for name, value in common.items() if value}


def _host(request: Request) -> Host:
    """The machine, with the folders that documents may use; one that is not there is a slip."""
    host = CommandHost(tuple(map(Location, request.allowed)))
    for folder in host.allowed:
        if not host.is_folder(folder):
            raise UsageError(error("cannot-read", name=folder, reason="no such folder"))
    return host


def _output(request: Request) -> str:
    """Where outputs go, or nothing if it was not said; to say nothing is a slip of a script."""
    if request.output == "":
        raise UsageError(error("output-empty"))
    return request.output or ""


def _names(formats: str) -> list[str]:
    return list(dict.fromkeys(filter(None, (name.strip() for name in formats.split(",")))))


def _spread(jobs: int) -> AbstractContextManager[Spread]:
    if jobs == 1:
        return nullcontext(map)
    from convert.jobs.dispatch import processes  # noqa: PLC0415  what it needs takes a while

    return processes(jobs)


def _followed(results: Iterable[Result], planned: Plan, request: Request, host: Host) -> ExitStatus:
    """Tell of each result as it comes; the status of one input is its own."""
    tell, statuses = _reporter(host, request.report), []
    threshold = Severity[request.fail_on.upper()]
    with shown(planned, Voice(request.messages or language_of(host), request.quiet)) as show_result:
        for result in results:
            judged = replace(result, status=_status(result, threshold))
            show_result(judged)
            tell(judged)
            statuses.append(judged.status)
    failed = next(filter(None, statuses), ExitStatus.DONE)
    return ExitStatus.SOME_FAILED if failed and planned.is_batch else failed


def _reporter(host: Host, report: str) -> Callable[[Result], None]:
    """What adds a result to the file for programs, if one is wanted."""
    if not report:
        return lambda _: None
    from convert.jobs.report import reported  # noqa: PLC0415  few runs are reported to programs

    location = Location(report)
    host.write(location, b"")
    return lambda result: host.append(location, reported(result))


def _status(result: Result, threshold: Severity) -> ExitStatus:
    has_reached = any(found.severity >= threshold for found in result.diagnostics)
    return result.status or (ExitStatus.FAIL_ON if has_reached else ExitStatus.DONE)
