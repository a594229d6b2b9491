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
        cpu, least = ours.cpu / peer.cpu, ours.least / peer.least
        yield (
            f"{'  ours : ' + peer.name:20}{cpu:10.2f}{least:10.2f}"
            f"{ours.wall / peer.wall:10.2f}{ours.memory / peer.memory:8.2f}"
            f"{ours.size / peer.size:10.2f}"
        )
    if job.aims:
        yield f"  CPU at most {job.aims[0]}, hoped for {job.aims[1]}: {_verdict(job.aims, scores)}"
    yield ""


def _verdict(aims: tuple[float, float], scores: list[Score]) -> str:
    ours, peer, *_ = scores
    if not ours.findings.is_accessible:
        return "DOES NOT COUNT YET, ours is not tagged"
    ratio = ours.cpu / peer.cpu
    return "hoped for" if ratio <= aims[1] else "enough" if ratio <= aims[0] else "TOO MUCH"
