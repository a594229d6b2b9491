"""Every character that a packaged face has, in one document, as two extractors give it back."""

import unicodedata
from dataclasses import replace

from convert import Diagnostics, ir
from convert.format import Context
from convert.formats.pdf.options import Options
from convert.formats.pdf.write import write
from convert.host import MemoryHost, OsHost
from convert.ir.build import inlines
from convert.themes.load import theme
from truth.pdf import by_mutool, by_pdftotext

FAMILIES = ("song", "hei")
PARAGRAPH = 400
DRESS = replace(theme("article", OsHost()), folio="none", header="none")
WAYS = {"pdftotext": by_pdftotext, "mutool": by_mutool}
NO_WORDS = ("Cc", "Cs", "Zs", "Zl", "Zp")


def characters(family):
    """All that the face of ``family`` has, but spaces and controls, by code point."""
    face = _face(family)
    points = sorted(face.font.face.unicodes)
    return [chr(p) for p in points if unicodedata.category(chr(p)) not in NO_WORDS]


def document(family, given):
    """A PDF of ``given``, in the face of ``family``."""
    text = "".join(given)
    blocks = []
    for start in range(0, len(text), PARAGRAPH):
        words = inlines(text[start : start + PARAGRAPH])
        blocks.append(ir.Paragraph((ir.Strong(words),) if family == "hei" else words))
    article = ir.Article(ir.Metadata("zh-Hans"), tuple(blocks))
    return write(article, Options(theme=DRESS), Context(MemoryHost(), Diagnostics()))


def wrong(data, given, way):
    """Where what an extractor gives differs from ``given``: expected and found."""
    found = [c for c in WAYS[way](data, DRESS).flow if not c.isspace()]
    pairs = zip(given, found, strict=False)
    differing = [pair for pair in pairs if pair[0] != pair[1]]
    return differing or ([(len(given), len(found))] if len(given) != len(found) else [])


def _face(family):
    faces = Options().faces(DRESS, Context(MemoryHost(), Diagnostics()))
    return faces.chain(family, "zh-Hans").han
