"""``convert fonts doctor``."""

from __future__ import annotations

from typing import Annotated

import typer

from convert import api, themes
from convert.cli.show import show
from convert.diagnostic import Diagnostics
from convert.fonts.doctor import Lack, lacks
from convert.fonts.face import Face
from convert.fonts.fallback import Fallback
from convert.fonts.find import Sources, library
from convert.host import Host, OsHost
from convert.ir import Article
from convert.ir.front import byline, credits_line
from convert.ir.walk import text
from convert.themes.load import theme as dressed
from convert.typography.script import script


def doctor(
    article: Annotated[str, typer.Argument(help="An article in any format that can be read.")],
    reader: Annotated[str, typer.Option("--from", help="The format of the article.")] = "",
    theme: Annotated[str, typer.Option(help="A built-in theme, or a TOML file.")] = themes.DEFAULT,
    font: Annotated[
        list[str] | None, typer.Option(help="A font file, or FAMILY=FILE; may be repeated.")
    ] = None,
) -> None:
    """Say what ARTICLE would lack in the faces at hand, and where it could be had."""
    host, found = OsHost(), Diagnostics()
    read = api.read(article, reader=reader, diagnostics=Diagnostics(), host=host)
    look = dressed(theme, host)
    faces = Fallback(library(Sources(tuple(font or ())), host, found), look.families, found)
    families = dict.fromkeys((look.strong, *(style.family for style in look.styles.values())))
    chains = [faces.chain(family, script(read.metadata.language)) for family in families]
    missing = lacks(printed_text(read), chains[0], _machine(host))
    for lack in missing:
        typer.echo(_described(lack))
    for finding in found:
        show(finding)
    if not missing:
        typer.echo("no character is missing")


def printed_text(article: Article) -> str:
    """All that documents print of ``article``: title, byline, text, credits."""
    about = article.metadata
    around = (about.title, about.subtitle, *byline(article), *credits_line(article))
    return "".join((*around, text(article)))


def _machine(host: Host) -> list[Face]:
    """The machine's own faces, which documents take only when asked to."""
    own = library(Sources(folders=(), has_system=True), host, Diagnostics())
    found = (own.face(entry) for entry in own.found if entry.origin == "system")
    return [face for face in found if face is not None]


def _described(lack: Lack) -> str:
    at_hand = ", ".join(dict.fromkeys(face.family for face in lack.at_hand))
    places = ("on this machine: " * bool(at_hand) + at_hand, ", ".join(lack.free))
    where = "; or ".join(filter(None, places)) or "no font is known to have it"
    return f"{lack.points}  {lack.cluster}  {lack.count} x  {where}"
