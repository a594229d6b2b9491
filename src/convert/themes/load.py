"""A theme by its name, on the paper that was asked for.

Built-in themes are values ready made: ``own`` is what ``read`` makes of their TOML files.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from convert.diagnostic import error
from convert.errors import UsageError
from convert.host import Host, Location
from convert.themes import BUILT_IN
from convert.themes.theme import PAPERS, Theme
from convert.typography.profile import region

JAPANESE_INDENT: Final = 1.0
"""How far a first line is indented in Japanese at most.  Units: em."""


def theme(name: str, host: Host, paper: str = "") -> Theme:
    """The built-in theme called ``name``, or the one in the file of that name (``*.toml``).

    Args:
        name: A built-in theme, or a TOML file.
        host: Where files are read from.
        paper: Takes the place of the theme's own paper.

    Raises:
        UsageError: there is no such theme or paper, or the file is not a theme.
        ReadError: the file cannot be read.
    """
    if name.endswith(".toml"):
        from convert.themes.read import from_file  # noqa: PLC0415  few documents need TOML

        return on_paper(from_file(name, host.read(Location(name))), paper)
    if name in BUILT_IN:
        from convert.themes.own import OWN  # noqa: PLC0415  readers need no theme

        return on_paper(OWN[name], paper)
    raise UsageError(error("unknown-theme", name=name, known=", ".join(BUILT_IN)))


def on_paper(theme: Theme, paper: str) -> Theme:
    """``theme`` on another paper, if one is named: its margins grow and shrink with the paper.

    Args:
        theme: Any theme.
        paper: The name of the paper, in capitals or not.

    Raises:
        UsageError: there is no such paper.
    """
    if not paper:
        return theme
    known = next((name for name in PAPERS if name.casefold() == paper.casefold()), "")
    if not known:
        raise UsageError(error("unknown-paper", name=paper, known=", ".join(PAPERS)))
    page = theme.page
    sides = zip(PAPERS[known], PAPERS[page.paper], strict=True)
    across, along = (new / old for new, old in sides)
    return replace(theme, page=replace(
        page, paper=known, inner=page.inner * across, outer=page.outer * across,
        top=page.top * along, bottom=page.bottom * along,
    ))  # fmt: skip


def in_language(theme: Theme, language: str) -> Theme:
    """``theme`` for a text in ``language``: Japanese paragraphs begin with one em, not with two.

    Source: JLREQ 3.5.1; CLREQ 3.2.1.3 for Chinese.
    """
    if region(language) != "ja":
        return theme
    styles = {
        role: replace(style, indent=min(style.indent, JAPANESE_INDENT))
        for role, style in theme.styles.items()
    }
    return replace(theme, styles=styles)
