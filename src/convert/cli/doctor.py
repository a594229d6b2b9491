"""``convert fonts doctor``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Annotated

import typer

from convert import api, themes
from convert.cli import options
from convert.cli.show import language_of, show
from convert.diagnostic import Diagnostics
from convert.fonts.doctor import Lack, lacks
from convert.fonts.face import Face
from convert.fonts.fallback import Fallback
from convert.fonts.find import FOLDER, Sources, library
from convert.host import Host, Location, OsHost
from convert.ir import Article
from convert.ir.front import byline, credits_line
from convert.ir.walk import text
from convert.messages import catalogue
from convert.themes.load import theme as dressed
from convert.typography.script import script


def doctor(
    article: Annotated[str, typer.Argument(help="An article in any format that can be read.")],
    reader: Annotated[str, typer.Option("--from", help="The format of the article.")] = "",
    theme: Annotated[str, typer.Option(help="A built-in theme, or a TOML file.")] = themes.DEFAULT,
    font: Annotated[
        list[str] | None, typer.Option(help="A font file, or FAMILY=FILE; may be repeated.")
    ] = None,
    messages: options.Speech = None,
) -> None:
    """Say what ARTICLE would lack in the faces at hand, and where it could be had."""
    host, found = OsHost(), Diagnostics()
    words = catalogue(messages or language_of(host))["words"]
    read = api.read(article, reader=reader, diagnostics=Diagnostics(), host=host)
    look = dressed(theme, host)
    faces = Fallback(library(_sources(article, font or ()), host, found), look.families, found)
    families = dict.fromkeys((look.strong, *(style.family for style in look.styles.values())))
    chains = [faces.chain(family, script(read.metadata.language)) for family in families]
    missing = lacks(printed_text(read), chains[0], _machine(host))
    for lack in missing:
        typer.echo(_described(lack, words))
    for finding in found:
        show(finding, messages)
    if not missing:
        typer.echo(words["complete"])


def printed_text(article: Article) -> str:
    """All that documents print of ``article``: title, byline, text, credits."""
    about = article.metadata
    around = (about.title, about.subtitle, *byline(article), *credits_line(article))
    return "".join((*around, *map(text, article.blocks)))


def _sources(article: str, font: Iterable[str]) -> Sources:
    """Where the command line looks for the faces of ``article``."""
    beside = Location(str(PurePath(article).parent / FOLDER))
    return Sources(tuple(font), tuple(dict.fromkeys((beside, FOLDER))))


def _machine(host: Host) -> list[Face]:
    """The machine's own faces, which documents take only when asked to."""
    own = library(Sources(folders=(), has_system=True), host, Diagnostics())
    found = (own.face(entry) for entry in own.found if entry.origin == "system")
    return [face for face in found if face is not None]


def _described(lack: Lack, words: Mapping[str, str]) -> str:
    at_hand = dict.fromkeys(face.family for face in lack.at_hand)
    places = (("installed", at_hand), ("offered", lack.free))
    said = (words[key].format(faces=", ".join(faces)) for key, faces in places if faces)
    where = "; ".join(said) or words["nowhere"]
    return f"{lack.points}  {lack.cluster}  {lack.count} x  {where}"
