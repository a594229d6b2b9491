"""The words of a PDF as two extractors give them, in content order, cropped to the type area."""

import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from math import inf
from pathlib import Path
from typing import Final

from lxml import etree

from convert.layout.foot import RULE
from convert.layout.type_area import type_area
from convert.themes.theme import POINTS_PER_MM, Theme
from tagged import Opened
from truth.compare import Telling

PDF: Final = "a.pdf"
TEXT: Final = "a.txt"
HALVES: Final = re.compile(b"&#xd[89a-f][0-9a-f]{2};")
"""Surrogates, which MuPDF leaves apart in a glyph of several characters and XML cannot hold."""

TARGET: Final = re.compile(r"\t#page=(\d+)&")
"""Where an entry of the outline leads, as MuPDF says it."""

SLACK: Final = 1 / 3
"""How far into its margins the type area is widened: glyph boxes reach beyond their lines."""


HEAD: Final = re.compile(r"/Subtype/Header/BBox\[\S+ (\S+) ")
"""What a page says of a head that it repeats: its lower edge is the second number."""

NEAR: Final = 0.1
"""By how much the length of a path may differ from what it should be.  Units: pt."""

ENDS: Final = 2
"""The points of a path that is a rule."""

AT_EDGE: Final = 2.0
"""How far from the left edge what stands there may be.  Units: pt."""


def by_pdftotext(data: bytes, theme: Theme) -> Telling:
    """What Poppler finds.  Its crop is in whole points."""
    feet, heads = _feet(data, theme), _heads(data, theme)
    top, bottom = map(round, _type_area(theme))
    pages = _cropped(data, theme, top, bottom).split("\f")
    apart = []
    for number in sorted({*feet, *heads}):
        page = ("-f", str(number), "-l", str(number))
        foot, begun = feet.get(number, bottom), round(heads.get(number, top))
        pages[number - 1] = _cropped(data, theme, begun, round(foot), *page).rstrip("\f")
        if number not in feet:
            continue
        apart.append(_cropped(data, theme, round(foot), bottom, *page).rstrip("\f"))
    return Telling("\f".join(pages), _joined(apart), _begun(data, theme, feet), _outlined(data))


def by_mutool(data: bytes, theme: Theme) -> Telling:
    """What MuPDF finds: every character with the place of its baseline."""
    top, bottom = _type_area(theme)
    feet, heads, flow, apart = _feet(data, theme), _heads(data, theme), [], []
    for number, page in enumerate(_pages(data), start=1):
        foot = feet.get(number, bottom)
        flow += _lines(page, heads.get(number, top), foot)
        apart.append("".join(_lines(page, foot, bottom)) if number in feet else "")
    notes = _joined(filter(None, apart))
    return Telling("".join(flow), notes, _begun(data, theme, feet), _outlined(data))


def _joined(feet: Iterable[str]) -> tuple[str, ...]:
    """The notes of all pages, which go on from page to page."""
    joined = "\n".join(feet)
    return (joined,) if joined else ()


def _cropped(data: bytes, theme: Theme, top: int, bottom: int, *options: str) -> str:
    width = round(theme.page.size[0])
    crop = ("-x", "0", "-W", str(width), "-y", str(top), "-H", str(bottom - top))
    return _said(data, "pdftotext", "-raw", "-enc", "UTF-8", *options, *crop, PDF, TEXT).decode()


def _pages(data: bytes) -> list[etree._Element]:
    options = "preserve-ligatures,preserve-whitespace"
    said = _said(data, "mutool", "convert", "-F", "stext", "-O", options, "-o", TEXT, PDF)
    sound = HALVES.sub(b"&#xfffd;", said)
    return list(etree.fromstring(sound, etree.XMLParser(huge_tree=True)).iter("page"))


def _lines(page: etree._Element, top: float, bottom: float) -> Iterator[str]:
    for line in page.iter("line"):
        for character in line.iter("char"):
            if top <= float(character.get("y", "0")) <= bottom:
                yield character.get("c", "")
        yield "\n"


def _type_area(theme: Theme) -> tuple[float, float]:
    """Where the type area begins and ends.  Units: pt from the top of the page."""
    page = theme.page
    top, bottom = page.top * (1 - SLACK), page.bottom * (1 - SLACK)
    return top * POINTS_PER_MM, page.size[1] - bottom * POINTS_PER_MM


def _feet(data: bytes, theme: Theme) -> Mapping[int, float]:
    """Where the notes of each page begin that has any: at the rule, known by its length."""
    length, feet = type_area(theme).width * RULE, {}
    said = _said(data, "mutool", "trace", PDF)
    document = etree.fromstring(HALVES.sub(b"", said), etree.XMLParser(huge_tree=True))
    for number, page in enumerate(document.iter("page"), start=1):
        for path in page.iter("stroke_path"):
            places = [(float(p.get("x")), float(p.get("y"))) for p in path if "x" in p.attrib]
            if abs(places[-1][0] - places[0][0] - length) < NEAR and len(places) == ENDS:
                feet[number] = theme.page.size[1] - places[0][1]
    return feet


def _heads(data: bytes, theme: Theme) -> Mapping[int, float]:
    """Where the heads end that are repeated at the top of pages: the file says it of them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, PDF)
        path.write_bytes(data)
        contents = Opened(path).contents.values()
    boxes = ((number, HEAD.search(content)) for number, content in enumerate(contents, start=1))
    return {number: theme.page.size[1] - float(box[1]) for number, box in boxes if box}


def _begun(data: bytes, theme: Theme, feet: Mapping[int, float]) -> tuple[int, ...]:
    """How many notes begin at the foot of each page: their numbers stand at its left edge."""
    if not feet:
        return ()
    area, found = type_area(theme), []
    for number, page in enumerate(_pages(data), start=1):
        left = area.on(number, theme.page.size[0]).left
        edges = (
            float(line.find(".//char").get("x", "0"))
            for line in page.iter("line")
            if float(line.find(".//char").get("y", "0")) > feet.get(number, inf)
        )
        found.append(sum(abs(edge - left) < AT_EDGE for edge in edges))
    return tuple(found)


def _outlined(data: bytes) -> tuple[int, ...]:
    """The page of each entry of the outline."""
    outline = _said(data, "mutool", "show", PDF, "outline").decode()
    return tuple(map(int, TARGET.findall(outline)))


def _said(data: bytes, *command: str) -> bytes:
    """What an extractor writes about a file of this content, into a file or not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, PDF).write_bytes(data)
        done = subprocess.run(command, cwd=folder, capture_output=True, check=True)  # noqa: S603  ours
        return Path(folder, TEXT).read_bytes() if TEXT in command else done.stdout
