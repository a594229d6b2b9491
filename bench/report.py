"""The scores of a job as a table."""

from __future__ import annotations

from collections.abc import Iterator

from bench.contest import Job, Score

HEAD = f"{'':20}{'CPU ms':>10}{'least':>10}{'wall ms':>10}{'MB':>8}{'KB out':>10}{'pages':>7}"


def table(job: Job, scores: list[Score], rounds: int) -> Iterator[str]:
    """The lines of a job's table: medians of so many rounds, then our ratio to each peer."""
    yield f"## {job.name}: {job.says} ({rounds} rounds)"
    yield HEAD
    for score in scores:
        yield (
            f"{score.name:20}{score.cpu * 1e3:10.1f}{score.least * 1e3:10.1f}"
            f"{score.wall * 1e3:10.1f}{score.memory / 1e6:8.1f}{score.size / 1e3:10.1f}"
            f"{score.findings.pages or '':>7}"
            f"{'' if score.findings.is_accessible else '  NOT TAGGED'}"
        )
    ours, *peers = scores
    for peer in peers if job.suffix else ():
        yield (
            f"{'  ours : ' + peer.name:20}{ours.cpu / peer.cpu:10.2f}{ours.least / peer.least:10.2f}"
            f"{ours.wall / peer.wall:10.2f}{ours.memory / peer.memory:8.2f}"
            f"{ours.size / peer.size:10.2f}"
        )
    if job.aims:
        bound, aim = job.aims
        ratio = scores[0].cpu / scores[1].cpu
        said = "hoped for" if ratio <= aim else "enough" if ratio <= bound else "TOO MUCH"
        yield f"  CPU at most {bound}, hoped for {aim}: {said}"
    yield ""
