"""What stands above the text, title and byline, and below it, the credits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from convert.ir import Article, Text
from convert.ir.front import SEPARATOR, byline, credits_line
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter
from convert.layout.structure import Kind
from convert.themes.theme import Role


def above(article: Article, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """The title block, as far as the article has one."""
    about = article.metadata
    for title in _line(about.title, "title", frame, desk):
        yield title.reset(replace(title.setting, is_sunk=True))
    yield from _line(about.subtitle, "subtitle", frame, desk)
    yield from _line(SEPARATOR.join(byline(article)), "byline", frame, desk)


def below(article: Article, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """The credits in one paragraph."""
    yield from _line(SEPARATOR.join(credits_line(article)), "credits", frame, desk)


def _line(words: str, role: Role, frame: Frame, desk: Desk) -> Iterator[Matter]:
    kinds: dict[Role, Kind] = {"title": "title", "subtitle": "subtitle", "byline": "byline"}
    if words:
        owner = desk.element(kinds.get(role, "credits"), frame.owner)
        yield prose((Text(words),), owner, role, frame, desk)
