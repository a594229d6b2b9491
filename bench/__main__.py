"""``python -m bench [JOB...]``: measures, and prints a table for each job."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from shutil import which

from bench.checks import TOOLS
from bench.contest import held
from bench.jobs import jobs
from bench.material import made
from bench.profile import profile
from bench.report import table

ROUNDS = {"floor": 15, "article": 15, "folder": 5, "book": 3, "writer": 5}


def main() -> None:
    """Make the texts, let everybody convert them, and print what it took."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("jobs", nargs="*", help="names of jobs, or how they begin; default: all")
    parser.add_argument("--rounds", type=int, help="how often each job is done by each")
    parser.add_argument("--profile", action="store_true", help="say where our CPU goes instead")
    parser.add_argument(
        "--work", type=Path, default=Path("output/bench"), help="a folder for files"
    )
    given = parser.parse_args()
    if lacking := [tool for tool in TOOLS if which(tool) is None]:
        parser.error(f"what checks the outputs is missing: {', '.join(lacking)}")
    for job in jobs(made(given.work.resolve())):
        if given.profile and job.contestants[0].name != "convert":
            continue
        if given.jobs and not job.name.startswith(tuple(given.jobs)):
            continue
        rounds = given.rounds or ROUNDS[job.name.partition("-")[0]]
        if given.profile:
            lines = profile(job, rounds, given.work.resolve())
        else:
            lines = table(job, held(job, rounds, given.work.resolve()), rounds)
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
