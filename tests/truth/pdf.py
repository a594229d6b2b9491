"""The words of a PDF as two extractors give them, in content order, cropped to the type area."""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from convert.themes.theme import POINTS_PER_MM, Theme
from truth.compare import Telling

PDF: Final = "a.pdf"
TEXT: Final = "a.txt"
HALVES: Final = re.compile(b"&#xd[89a-f][0-9a-f]{2};")
"""Surrogates, which MuPDF leaves apart in a glyph of several characters and XML cannot hold."""

SLACK: Final = 1 / 3
"""How far into its margins the type area is widened: glyph boxes reach beyond their lines."""


def by_pdftotext(data: bytes, theme: Theme) -> Telling:
    """What Poppler finds.  Its crop is in whole points."""
    top, bottom = map(round, _type_area(theme))
    width = round(theme.page.size[0])
    crop = ("-x", "0", "-W", str(width), "-y", str(top), "-H", str(bottom - top))
    return Telling(_said(data, "pdftotext", "-raw", "-enc", "UTF-8", *crop, PDF, TEXT).decode())


def by_mutool(data: bytes, theme: Theme) -> Telling:
    """What MuPDF finds: every character with the place of its baseline."""
    options = "preserve-ligatures,preserve-whitespace"
    said = _said(data, "mutool", "convert", "-F", "stext", "-O", options, "-o", TEXT, PDF)
    sound = HALVES.sub(b"&#xfffd;", said)
    document = etree.fromstring(sound, etree.XMLParser(huge_tree=True))
    return Telling("".join(_lines(document, *_type_area(theme))))


def _lines(document: etree._Element, top: float, bottom: float) -> Iterator[str]:
    for line in document.iter("line"):
        for character in line.iter("char"):
            if top <= float(character.get("y", "0")) <= bottom:
                yield character.get("c", "")
        yield "\n"


def _type_area(theme: Theme) -> tuple[float, float]:
    """Where the type area begins and ends.  Units: pt from the top of the page."""
    page = theme.page
    top, bottom = page.top * (1 - SLACK), page.bottom * (1 - SLACK)
    return top * POINTS_PER_MM, page.size[1] - bottom * POINTS_PER_MM


def _said(data: bytes, *command: str) -> bytes:
    """What an extractor writes about a file of this content."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, PDF).write_bytes(data)
        subprocess.run(command, cwd=folder, capture_output=True, check=True)  # noqa: S603  ours
        return Path(folder, TEXT).read_bytes()
