"""``convert themes list`` and ``convert themes show``."""

from __future__ import annotations

from typing import Annotated

import typer

from convert import themes
from convert.diagnostic import error
from convert.errors import UsageError
from convert.host import OsHost
from convert.themes.load import theme
from convert.themes.read import source
from convert.themes.theme import Theme


def list_themes() -> None:
    """List the built-in themes, each with its paper and its body text."""
    host = OsHost()
    for name in themes.BUILT_IN:
        typer.echo(f"{name:12}{_look(theme(name, host))}")


def show_theme(
    name: Annotated[str, typer.Argument(help="a built-in theme")] = themes.DEFAULT,
) -> None:
    """Print a built-in theme as TOML: a start for a theme of your own."""
    if name not in themes.BUILT_IN:
        raise UsageError(error("unknown-theme", name=name, known=", ".join(themes.BUILT_IN)))
    typer.echo(source(name), nl=False)


def _look(dressed: Theme) -> str:
    body = dressed.styles["body"]
    return f"{dressed.page.paper}, {body.size:g} pt"
