"""``convert inspect``: what the reader saw in an article, line by line, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated, Any, Final

import typer
from rich.console import Console
from rich.text import Text

from convert.cli import options
from convert.cli.show import in_one_line, language_of, show
from convert.diagnostic import Diagnostics, Severity, error
from convert.errors import UsageError
from convert.format import Context
from convert.host import CommandHost, Location
from convert.ir import Article
from convert.ir.walk import text as text_of
from convert.jobs.about import metadata
from convert.messages import Language, catalogue, reason
from convert.registry import names, suffixes
from convert.registry import reader as reader_called
from convert.source import Source
from convert.structure.claim import Evidence, weight
from convert.structure.outline import Record, outline
from convert.structure.trace import Row, rows, size

_COLOURS: Final = {"text": "", "metadata": "cyan", "structure": "blue", "dropped": "red"}
_RULES: Final = {"heading": "bold green", "list": "yellow", "verse": "magenta", "quote": "magenta"}
_EXCERPT: Final = 48
_RULE: Final = 22


def inspect(
    file: Annotated[str, typer.Argument(help="A text file; - for standard input.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the outline as JSON.")] = False,
    explain: Annotated[
        int | None, typer.Option(metavar="LINE", help="Why this line is what it is.")
    ] = None,
    about: options.About = None,
    lang: options.LanguageOfText = "",
    encoding: options.Encoding = "",
    messages: options.Speech = None,
) -> None:
    """Show what the lines of FILE are taken for, and why."""
    _require_text(file)
    host, found = CommandHost(), Diagnostics()
    language = messages or language_of(host)
    source = Source(file, host.read(Location(file)))
    context = Context(host, found)
    way_in = reader_called("text")
    article = way_in.read(source, way_in.options(language=lang, encoding=encoding), context)
    given: dict[str, Any] = dict(metadata(about or ()))
    article = replace(article, metadata=replace(article.metadata, **given))
    part = source.parts[0]
    record = outline(article, context.claims, part.text)
    seen = list(rows(part, context.claims))
    if as_json:
        typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
    elif explain is not None:
        _print(explained(seen, explain, language))
    else:
        _print(summary(article, record, language))
        _print(map(line, seen))
        _print(doubts(seen, language))
    for finding in found.at_least(Severity.WARNING):  # what was dropped stands in the list itself
        show(finding, language)


def _require_text(file: str) -> None:
    """Refuse files of formats that say themselves what they hold; other suffixes may be text."""
    for form in names("reader"):
        if form != "text" and file.lower().endswith(suffixes(form, "reader")):
            raise UsageError(error("inspect-text", name=file, format=form))


def summary(article: Article, record: Record, language: Language) -> Iterator[Text]:
    """What was learnt about the article as a whole."""
    words = catalogue(language)["words"]
    for field in ("title", "subtitle", "date", "source", "dateline", "byline", "language"):
        if record[field]:
            value = record[field]
            shown = "、".join(value) if isinstance(value, list) else str(value)
            yield Text.assemble((f"{words[field]}{words['colon']}", "bold"), shown)
    said = article.metadata.title + text_of(article)
    yield Text.assemble((f"{words['size']}{words['colon']}", "bold"), str(size(said)))


def line(row: Row) -> Text:
    """One line of the source with its role, its rule and how sure that is."""
    if row.claim is None:
        return Text(f"{row.number:>5}")
    claim = row.claim
    colour = _RULES.get(claim.rule.split(".")[0], _COLOURS.get(claim.role, ""))
    doubt = ("?", "bold red") if row.is_doubtful else (" ", "")
    strength = f"{weight(claim.evidence):>5.1f}" if claim.evidence else " " * 5
    shown = in_one_line(row.text if len(row.text) <= _EXCERPT else row.text[: _EXCERPT - 1] + "…")
    rule = f"{claim.rule:{_RULE}}"
    return Text.assemble(
        f"{row.number:>5} ", doubt, " ", (rule, colour), f"{strength}  ", (shown, colour)
    )


def doubts(seen: Sequence[Row], language: Language) -> Iterator[Text]:
    """Which lines are worth a second look."""
    words = catalogue(language)["words"]
    numbers = [str(row.number) for row in seen if row.is_doubtful]
    if numbers:
        shown = ", ".join(numbers)
        yield Text.assemble((f"{words['doubtful']}{words['colon']}", "bold red"), shown)


def explained(seen: Sequence[Row], number: int, language: Language) -> Iterator[Text]:
    """Why line ``number`` is what it is, and not the next best thing.

    Raises:
        UsageError: there is no such line.
    """
    words = catalogue(language)["words"]
    if not 1 <= number <= len(seen):
        raise UsageError(error("no-such-line", line=number, last=len(seen)))
    row = seen[number - 1]
    yield line(row)
    if row.claim is None:
        return
    yield from _reasons(row.claim.rule, row.claim.evidence, "bold green", language)
    if not row.claim.evidence:
        yield Text(f"      {words['uncontested']}")
    for rival in row.claim.rivals:
        yield from _reasons(rival.rule, rival.evidence, "dim", language)


def _reasons(
    rule: str, evidence: Sequence[Evidence], style: str, language: Language
) -> Iterator[Text]:
    yield Text.assemble("    ", (rule, style), f" {weight(tuple(evidence)):.2f}")
    for item in evidence:
        yield Text(f"      {item.weight:+.2f}  {reason(item.reason, language)}")


def _print(lines: Iterator[Text] | map[Text]) -> None:
    console = Console(soft_wrap=True, highlight=False)
    for shown in lines:
        console.print(shown, no_wrap=True, crop=False)
