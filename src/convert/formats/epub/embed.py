"""Faces cut to the text of a book, each for its family of the theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeAlias

from convert.fonts.face import Face
from convert.fonts.find import Library, Sources, library
from convert.fonts.webfont import webfont
from convert.format import Context
from convert.formats.epub.faces import Faces
from convert.formats.epub.names import FONTS
from convert.formats.epub.package import Item
from convert.host import Location
from convert.markup.rule import rule, string
from convert.themes.theme import FamilyName, Theme
from convert.typography.script import Script

Where: TypeAlias = tuple[tuple[str, ...], tuple[Location, ...], bool]
"""Named files, folders, and whether the machine's own faces may be used."""

_SIGNS: Final = "—…“”‘’·，。、；：！？（）《》〈〉「」『』【】•＊0123456789"
"""In every face, so that what the style sheet draws looks like the text around it."""


def embedded(
    theme: Theme, script: Script, text: Iterable[str], where: Where, context: Context
) -> Faces:
    """The faces of the families that ``theme`` uses, cut to ``text``.

    A family for which only another could stand in is left to the reading app, which may have it.

    Raises:
        ReadError: a named file is not there.
        ResourceError: a named file is no font, forbids to be embedded, or is damaged.
    """
    found = library(Sources(*where), context.host, context.diagnostics)
    characters = sorted({*_SIGNS, *(char for part in text for char in part)})
    families = dict(theme.families)
    rules: list[str] = []
    items: list[Item] = []
    for number, (name, face) in enumerate(_faces(theme, script, found), 1):
        kind = "otf" if face.is_cff else "ttf"
        file, label = f"{FONTS}{number}.{kind}", f"{face.family} {name}"
        items.append(Item(file, f"font/{kind}", webfont(face, characters)))
        rules.append(rule("@font-face", (f"font-family: {string(label)}", f'src: url("{file}")')))
        stacks = families[name].css
        named: dict[str, tuple[str, ...]] = {script: (label, *stacks[script])}
        families[name] = replace(families[name], css={**stacks, **named})
    return Faces(replace(theme, families=families), "".join(rules), tuple(items))


def _faces(theme: Theme, script: Script, found: Library) -> Iterator[tuple[FamilyName, Face]]:
    for name in dict.fromkeys((*(style.family for style in theme.styles.values()), theme.strong)):
        own = (each for each in found.found if (each.family, each.region) == (name, script))
        face = next(filter(None, map(found.face, own)), None)
        if face is not None:
            yield name, face
