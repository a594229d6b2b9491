"""What tests of layout and PDF share: a desk, a document laid out with the packaged faces."""

from dataclasses import replace

from convert import Diagnostics, ir
from convert.format import Context
from convert.formats.pdf.options import Options
from convert.formats.pdf.write import write
from convert.host import MemoryHost, OsHost
from convert.ir.build import inlines
from convert.layout import tier
from convert.layout.desk import Desk, Frame
from convert.layout.document import Copy, laid_out
from convert.layout.dress import matter_of
from convert.layout.page import TextLine
from convert.layout.typeset import products
from convert.themes.load import theme

THEME = theme("article", OsHost())
FRAME = Frame(0, 0.0, 400.0)
LOREM = "江南的雨季来得早，三月里便有细雨落在屋檐上，“滴答”之声不绝。老人坐在门前慢慢地读。"


def desk(**changes):
    """A desk in the article theme, with ``changes`` to the theme."""
    return Desk(replace(THEME, **changes), "zh-Hans", Diagnostics(), matter_of)


def set_at(table, *blocks, frame=FRAME):
    """The matter of ``blocks`` as set at the desk ``table``."""
    return table.within(blocks, frame)


def paragraph(*words):
    return ir.Paragraph(inlines(*words))


def article(*blocks, language="zh-Hans", **about):
    return ir.Article(ir.Metadata(language, **about), blocks)


def laid(made, look=THEME, found=None, missed=None):
    """``made`` laid out."""
    found = Diagnostics() if found is None else found
    missed = [] if missed is None else missed
    return laid_out(Copy(made, "题"), look, *faces(look, found), missed.append)


def faces(look, found=None):
    """The packaged faces, and what takes the findings."""
    found = Diagnostics() if found is None else found
    return Options().faces(look, Context(MemoryHost(), found)), found


def galleys(document):
    """The paragraphs of a document in lines, those in cells too."""
    made = products(document.text, document.alphabet)
    whole = (tier.Placement(one, 0, one.count, 0.0) for one in made)
    return (galley for _, galley in tier.galleys(whole))


def lines(document):
    """The lines of all pages, furniture apart."""
    for page in document.pages():
        yield from (piece for piece in page.pieces if isinstance(piece, TextLine))


def said(document, line):
    """The text of a line."""
    return "".join(document.alphabet.atom(code).text for code in line.atoms)


def written(made, *, variables=None, **options):
    """``made`` as a PDF, and what was found."""
    found = Diagnostics()
    context = Context(MemoryHost(variables=variables or {}), found)
    return write(made, Options(**options), context), list(found)
