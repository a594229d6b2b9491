"""Shows how a run goes: a bar on a terminal, a line for each file elsewhere."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from convert.cli.show import in_one_line, show
from convert.diagnostic import Diagnostic, Severity, note
from convert.host import STANDARD
from convert.jobs.job import Result
from convert.jobs.plan import Plan
from convert.messages import Language, render
from convert.value import Packed


class Voice(Packed):
    """In what language results are told, and whether only what is wrong is told."""

    language: Language
    is_quiet: bool = False


@contextmanager
def shown(plan: Plan, voice: Voice) -> Iterator[Callable[[Result], None]]:
    """What shows a result; a batch has a bar meanwhile and a summary at the end."""
    counts: Counter[str] = Counter()
    has_bar = plan.is_batch and not voice.is_quiet and _is_watched()
    with _bar(len(plan.jobs), voice) if has_bar else _lines(voice) as step:

        def count_and_show(result: Result) -> None:
            counts[outcome(result)] += 1
            step(result)

        yield count_and_show
    if plan.is_batch and not voice.is_quiet:
        show(_summary(counts), voice.language)


def _is_watched() -> bool:
    """Tell whether standard error is a terminal; it may be closed."""
    return sys.stderr is not None and sys.stderr.isatty()


def _summary(counts: Counter[str]) -> Diagnostic:
    done, unchanged, failed = (counts[word] for word in ("written", "unchanged", "failed"))
    return note("summary", done=done, unchanged=unchanged, failed=failed)


def outcome(result: Result) -> str:
    """What came of an input, in a word."""
    if result.status:
        return "failed"
    return "unchanged" if result.is_unchanged else "written"


@contextmanager
def _lines(voice: Voice) -> Iterator[Callable[[Result], None]]:
    said: set[Diagnostic] = set()

    def step(result: Result) -> None:
        for finding in _told(result, voice):
            if finding not in said or finding.severity > Severity.NOTE:
                show(finding, voice.language)
            said.add(finding)

    yield step


def _told(result: Result, voice: Voice) -> Iterator[Diagnostic]:
    """The findings, and a line for the input; what is no more than a note is said only once."""
    least = Severity.WARNING if voice.is_quiet else Severity.NOTE
    yield from (finding for finding in result.diagnostics if finding.severity >= least)
    outputs = ", ".join(output for output in result.outputs.values() if output != STANDARD)
    if voice.is_quiet or not outputs:
        return
    if result.is_unchanged:
        yield note("unchanged", name=result.source, output=outputs)
    else:
        yield note("written", name=result.source, output=outputs)


@contextmanager
def _bar(total: int, voice: Voice) -> Iterator[Callable[[Result], None]]:
    from rich.console import Console  # noqa: PLC0415  rich takes long, and only a terminal needs it
    from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn  # noqa: PLC0415

    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("", total=total)

        def step(result: Result) -> None:
            for finding in result.diagnostics:
                if finding.severity > Severity.NOTE:
                    progress.console.print(
                        in_one_line(render(finding, voice.language)), markup=False, highlight=False
                    )
            progress.update(bar, advance=1, description=result.source.rpartition("/")[2])

        yield step
