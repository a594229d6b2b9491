"""The cover: a picture that was given, or one drawn from the title and the theme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.diagnostic import error
from convert.errors import ResourceError
from convert.format import Context
from convert.formats.epub.titling import lines, width
from convert.host import Location
from convert.ir import Article, Resource
from convert.ir.front import SEPARATOR, byline
from convert.markup.escape import escaped, quoted
from convert.markup.language import lang
from convert.markup.pictures import SVG, kind
from convert.markup.rule import number, stack
from convert.themes.theme import Role, Theme
from convert.typography.script import script

DRAWN: Final = "drawn"
"""The option that asks for a cover made here; any other names a picture."""

WIDTH: Final = 1_200
HEIGHT: Final = 1_600
"""Three to four, the shape of most shelves.  Units: px, as all lengths here."""

PAPER: Final = "#f6f2e9"
BAND: Final = 96
"""The coloured strip along the spine."""

LEFT: Final = 220
RIGHT: Final = 1_100
TOP: Final = 470
"""Where the title begins: above the middle, where the eye falls first."""

FOOT: Final = 1_450
RULE_GAP: Final = 20
LARGEST: Final = 132
LEAST_PER_LINE: Final = 7
LONGEST: Final = 6
"""How many lines a title may take before it is set smaller."""


def cover(article: Article, title: str, theme: Theme, wanted: str, context: Context) -> Resource:
    """The picture of the cover.

    Args:
        article: The article.
        title: What the book is called.
        theme: What it looks like.
        wanted: ``drawn``, or the location of a picture.
        context: Where it is read from.

    Raises:
        ReadError: it cannot be read.
        ResourceError: it is not a picture that reading apps show.
    """
    if wanted == DRAWN:
        return Resource(SVG, drawn(article, title, theme).encode())
    data = context.host.read(Location(wanted))
    found = kind(data)
    if not found:
        raise ResourceError(error("cover-not-shown", name=wanted))
    return Resource(found, data, wanted)


def drawn(article: Article, title: str, theme: Theme) -> str:
    """A cover in SVG: title and subtitle at the left, who wrote it and where below."""
    ink = theme.style("title").color
    drawing = "".join(_words(article, title, theme))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        f"{lang(article.metadata.language)}>\n<title>{escaped(title)}</title>\n"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>\n'
        f'<rect width="{BAND}" height="{HEIGHT}" fill="{quoted(_accent(ink))}"/>\n'
        f'<g fill="{quoted(ink)}">\n{drawing}</g>\n</svg>\n'
    )


def body(file: str, label: str) -> str:
    """The body of the document that shows the cover; its words are those of the next page."""
    image = f'<img class="cover" src="{quoted(file)}" alt="{quoted(label)}" role="doc-cover"/>'
    return f'<section epub:type="cover" class="cover">\n{image}\n</section>\n'


def _words(article: Article, title: str, theme: Theme) -> Iterator[str]:
    most = max(LEAST_PER_LINE, width(title) / LONGEST)
    set_title = lines(title, most)
    size = min(LARGEST, (RIGHT - LEFT) / max(map(width, set_title), default=1.0))
    language = article.metadata.language
    y: float = TOP
    for line in set_title:
        yield _line(line, y, size, _faces(theme, "title", language))
        y += size * theme.style("title").pitch
    subtitle = article.metadata.subtitle
    for line in lines(subtitle, (RIGHT - LEFT) / 52) if subtitle else ():
        yield _line(line, y, 52, _faces(theme, "subtitle", language))
        y += 52 * theme.style("subtitle").pitch
    yield f'<rect x="{LEFT}" y="{number(y + RULE_GAP)}" width="120" height="6"/>\n'
    foot = SEPARATOR.join(byline(article))
    for place, line in enumerate(reversed(lines(foot, (RIGHT - LEFT) / 44) if foot else ())):
        yield _line(line, FOOT - 70 * place, 44, _faces(theme, "byline", language))


def _line(words: str, y: float, size: float, faces: str) -> str:
    place = f'x="{LEFT}" y="{number(y)}" font-size="{number(size)}"'
    return f'<text {place} font-family="{quoted(faces)}">{escaped(words)}</text>\n'


def _faces(theme: Theme, role: Role, language: str) -> str:
    return stack(theme.families[theme.style(role).family].css[script(language)])


def _accent(ink: str) -> str:
    """A theme whose titles are in colour gives it to the cover; black ink has indigo beside it."""
    return "#2b3f5c" if ink == "#000000" else ink
