"""Where the command begins: plain conversions at once, all else by way of typer."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from convert.cli.modules import import_quickly
from convert.jobs.cycles import collect_seldom


def main() -> None:
    """Do what the words of the command say, then end with a status.

    Raises:
        SystemExit: always.
    """
    import_quickly()
    collect_seldom()
    try:
        sys.exit(status(sys.argv[1:]))
    finally:
        exec("")  # noqa: S102  else python -m ends by signal if an interrupt came as a class was made
        gc.freeze()  # else the interpreter looks through all objects three times before it ends


def status(words: Sequence[str]) -> int:
    """How the command that ``words`` are ended.

    Globs that no shell expanded, as on Windows, are for ``convert.jobs.inputs`` everywhere.

    Raises:
        SystemExit: typer ended it.
    """
    from convert.cli.plain import plain  # noqa: PLC0415  see main

    request = plain(words)
    if request is not None:
        from convert.cli.conversion import settled  # noqa: PLC0415  see main

        return settled(request)
    from convert.cli.app import app  # noqa: PLC0415  takes half as long as a conversion

    is_module = sys.argv[0].endswith("__main__.py")
    sys.exit(app(words, prog_name="convert" if is_module else None))
