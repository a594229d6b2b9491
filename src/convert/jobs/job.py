"""The values of a batch: what is to be done, how, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from convert.diagnostic import Diagnostic
from convert.errors import ExitStatus
from convert.host import Host, Location
from convert.jobs.witness import Testimony
from convert.value import Frozen


class Job(Frozen):
    """One input and its outputs by format."""

    source: Location
    outputs: Mapping[str, Location]


class Wishes(Frozen):
    """What the user asked of all jobs.

    Args:
        reader: The format of the inputs; without it, suffixes decide.
        common: Options by name, for every reader and writer that has them.
        special: Options by format and name; they win over the common ones.
        metadata: Fields of Metadata that take the place of what was read.
    """

    reader: str = ""
    common: Mapping[str, Any] = field(default_factory=dict)
    special: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    metadata: Mapping[str, Any] = field(default_factory=dict)


class Record(Frozen):
    """How an output was made, so that it need not be made again.

    Args:
        recipe: A digest of the version, the options and all else that was asked for.
        testimony: What was seen of the world while it was made, the input among it.
        output: A digest of what was written.
        findings: What was found, to be said again.
    """

    recipe: str
    testimony: Testimony
    output: str
    findings: tuple[Diagnostic, ...] = ()


class Task(Frozen):
    """A job with all that it needs, so that it can be done anywhere.

    Args:
        job: What to do.
        wishes: How.
        known: How its outputs were made in an earlier run.
        host: The world; one that can be sent, where the task is.
        edition: What changes when the same job might give other bytes: the versions installed.
    """

    job: Job
    wishes: Wishes
    known: Mapping[Location, Record]
    host: Host
    edition: str = ""


class Result(Frozen):
    """What came of one job.

    Args:
        source: The input.
        outputs: What stands there now, by format; without those that failed.
        diagnostics: What was found, errors too.
        status: DONE, or the class of the first error.
        is_unchanged: Whether all outputs were there already and nothing was to be done.
        records: What the manifest keeps of the outputs that were made.
    """

    source: Location
    outputs: Mapping[str, Location]
    diagnostics: tuple[Diagnostic, ...] = ()
    status: ExitStatus = ExitStatus.DONE
    is_unchanged: bool = False
    records: Mapping[Location, Record] = field(default_factory=dict, repr=False, compare=False)
