"""An article as a PDF: laid out, its glyphs numbered, then written page by page.

A page leaves memory as soon as it is finished; what stays is where headings and links lead.
"""

from __future__ import annotations

from io import BytesIO
from itertools import chain

from convert.fonts.subset import subset
from convert.format import Context, Writer, stamp
from convert.formats.pdf.compose import Composer
from convert.formats.pdf.document import Document
from convert.formats.pdf.embed import put_fonts
from convert.formats.pdf.glyphs import Glyphs
from convert.formats.pdf.image.gallery import Gallery
from convert.formats.pdf.information import Conformance, Information
from convert.formats.pdf.labels import Stretch, page_labels
from convert.formats.pdf.links import Links
from convert.formats.pdf.objects import Value, dictionary, reference
from convert.formats.pdf.operators import STAND_IN, Operators, fonts
from convert.formats.pdf.options import Options
from convert.formats.pdf.outline import Bookmark
from convert.formats.pdf.tags import Tags
from convert.ir import Article
from convert.ir.front import AUTHORS
from convert.layout import document as layout
from convert.layout.page import Page


def write(article: Article, options: Options, context: Context) -> bytes:
    """``article`` as a PDF.

    Raises:
        ConvertError: a theme, paper or face that was named is not to be had.
    """
    theme = options.dress(context, article.metadata.language)
    title = options.title(article, context)
    faces = options.faces(theme, context)
    found = context.diagnostics
    out = BytesIO()
    claimed = options.conformance
    document = Document(out.write, _information(article, title, claimed, context))
    gallery = Gallery(document.file, has_cmyk=claimed is None or not claimed.level)
    copy = layout.Copy(article, title, options.toc, context.source, gallery.picture)
    missed: list[str] = []
    laid_out = layout.laid_out(copy, theme, faces, found, missed.append)
    is_tagged = claimed is not None and (claimed.level == "A" or claimed.is_accessible)
    file = _File(laid_out, document, gallery, is_tagged=is_tagged)
    for one in copy.missing(missed):
        found.add(one)
    file.write()
    return out.getvalue()


WRITER = Writer("pdf", (".pdf",), Options, write)


class _File:
    """The file in the making."""

    def __init__(
        self, laid_out: layout.Document, document: Document, gallery: Gallery, *, is_tagged: bool
    ) -> None:
        self._laid_out = laid_out
        self._document = document
        self._glyphs = Glyphs()
        codes = laid_out.codes
        self._glyphs.take(laid_out.alphabet, codes)
        layers = self._glyphs.layers
        self._parts = {face: subset(face, texts) for face, (texts, *_) in layers.items()}
        self._fonts = fonts(self._parts, self._glyphs)
        operators = Operators(self._fonts, self._glyphs, laid_out.alphabet, codes)
        self._tags = Tags(document.file, laid_out.elements) if is_tagged else None
        self._gallery = gallery
        self._composer = Composer(operators, self._tags, gallery)
        self._links = Links(document.file)
        self._bookmarks: list[Bookmark] = []

    def write(self) -> None:
        """Write everything: pages first, then what they share."""
        file = self._document.file
        resources = file.reserve()
        for page in self._laid_out.pages():
            self._page(page, resources)
        named: dict[str, Value] = {}
        for face, part in self._parts.items():
            for layer, number in enumerate(put_fonts(file, part, self._glyphs.layers[face])):
                named[self._fonts[face, layer].name] = reference(number)
        if self._glyphs.stand_ins:
            from convert.formats.pdf.stand_in import put_stand_in  # noqa: PLC0415  few faces lack any

            named[STAND_IN] = reference(put_stand_in(file, self._glyphs.stand_ins))
        pictures = self._gallery.entries()
        shared = {"Font": dictionary(named)}
        shared |= {"XObject": dictionary(pictures)} if pictures else {}
        file.put(dictionary(shared), resources)
        labels = page_labels([Stretch(0)])
        entries = {"PageLabels": labels, **self._links.entries()}
        if self._tags:
            entries |= self._tags.entries()
        self._document.close(self._bookmarks, entries)

    def _page(self, page: Page, resources: int) -> None:
        number = self._document.file.reserve()
        for anchor in page.anchors:
            top = page.height - anchor.top
            if anchor.rank:
                self._bookmarks.append(Bookmark(anchor.title, anchor.rank, number, top))
            self._links.add_anchor(anchor.identifier, number, top)
        if self._tags:
            self._tags.begin(number)
        content = self._composer.content(page)
        entries = dict(self._links.on(page, number, self._tags))
        if self._tags:
            entries |= self._tags.turned()
        self._document.page(content, (page.width, page.height), resources, entries, number)


def _information(
    article: Article, title: str, claimed: Conformance | None, context: Context
) -> Information:
    about = article.metadata
    wrote = (credit.names for credit in article.credits if credit.role in AUTHORS)
    return Information(
        title,
        about.language,
        stamp(article, context),
        tuple(chain.from_iterable(wrote)),
        about.description,
        about.keywords,
        about.rights,
        claimed,
    )
