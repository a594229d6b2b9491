"""``convert inspect``: what the reader saw in an article, line by line, and why."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from convert.cli.show import language_of, show
from convert.diagnostic import Diagnostics
from convert.errors import ReadError
from convert.format import Context
from convert.host import Location, OsHost
from convert.messages import Language
from convert.registry import name_for
from convert.registry import reader as reader_called
from convert.source import Source
from convert.structure.outline import outline


def inspect(
    file: Annotated[str, typer.Argument(help="a text file")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="print the outline as JSON")] = False,
    lang: Annotated[str, typer.Option(help="zh-Hans, zh-Hant-TW, zh-Hant-HK, ja")] = "",
    encoding: Annotated[str, typer.Option(help="how the bytes are to be read")] = "",
    messages: Annotated[Language | None, typer.Option(help="default: by LANG")] = None,
) -> None:
    """Show what the lines of FILE are taken for, and why."""
    host, found = OsHost(), Diagnostics()
    language = messages or language_of(host)
    source = Source(file, host.read(Location(file)))
    context = Context(host, found)
    way_in = reader_called("text")
    article = way_in.read(source, way_in.options(language=lang, encoding=encoding), context)
    record = outline(article, context.claims, source.parts[0].text)
    typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
    for finding in found:
        show(finding, language)
