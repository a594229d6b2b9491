"""``convert typeset``: how a line would be set, box by box, and why."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from convert.cli.picture import picture
from convert.diagnostic import error
from convert.errors import UsageError
from convert.layout.looking_glass import typeset as set_text
from convert.messages import Language


def typeset(
    text: Annotated[str, typer.Argument(help="one paragraph, taken as it stands")],
    *,
    measure: Annotated[float, typer.Option(metavar="EM", help="the width of the lines")],
    option: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="of line setting; may be repeated"),
    ] = None,
    breaking: Annotated[str, typer.Option(help="first-fit or total-fit")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="print positions as JSON")] = False,
    messages: Annotated[Language | None, typer.Option(help="default: by LANG")] = None,
) -> None:
    """Show how TEXT would be set in lines of EM, by which rules."""
    del messages  # the guard speaks it
    options = dict(map(_pair, option or []))
    if breaking:
        options["breaking"] = breaking
    if not 0 < measure < float("inf"):
        raise UsageError(error("setting-value", name="measure", value=str(measure), expected="> 0"))
    made = set_text(text, measure, **options)
    typer.echo(json.dumps(made.as_json(), ensure_ascii=False) if as_json else picture(made))


def _pair(given: str) -> tuple[str, str]:
    name, sign, value = given.partition("=")
    if not sign:
        found = error("setting-value", name=name, value="", expected="NAME=VALUE")
        raise UsageError(found)
    return name.replace("-", "_"), value
