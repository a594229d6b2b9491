"""``convert fonts list``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from convert.cli.show import show
from convert.diagnostic import Diagnostics
from convert.fonts.face import Face
from convert.fonts.find import Found, Sources, library
from convert.host import OsHost

_HEADS = ("FROM", "FAMILY", "REGION", "NAME", "EMBEDDING", "FILE", "LICENCE")


def list_fonts(
    font: Annotated[
        list[str] | None, typer.Option(help="A font file, or FAMILY=FILE; may be repeated.")
    ] = None,
    system_fonts: Annotated[  # noqa: FBT002  an option of a command
        bool, typer.Option("--system-fonts", help="The fonts of this machine too.")
    ] = False,
) -> None:
    """List the faces that documents can be set in, first choice first."""
    found = Diagnostics()
    shelf = library(Sources(files=tuple(font or ()), has_system=system_fonts), OsHost(), found)
    opened = ((entry, shelf.face(entry)) for entry in shelf.found)
    rows = [_HEADS, *(_row(entry, face) for entry, face in opened if face is not None)]
    for line in _aligned(rows):
        typer.echo(line)
    for finding in found:
        show(finding)


def _row(found: Found, face: Face) -> tuple[str, ...]:
    name = f"{face.family} {face.subfamily}".strip()
    file = f"{found.location}#{found.index}" if found.index else found.location
    allowed = face.permission.value
    return (
        found.origin,
        found.family or "-",
        found.region or "-",
        name,
        allowed,
        file,
        _licence(face),
    )


def _licence(face: Face) -> str:
    return face.licence.partition("\n")[0] or "-"


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    padded = ([cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows)
    return ["  ".join(row).rstrip() for row in padded]
