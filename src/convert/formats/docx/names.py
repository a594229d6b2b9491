"""The vocabulary of a DOCX: namespaces, parts, and the styles by which an editor finds things."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.themes.theme import Role
from convert.value import Frozen

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class StyleName(Frozen):
    """What a style is called.

    Args:
        identifier: By which the document refers to it.
        name: Where Word has a style of its own for the purpose, that one's: it is then shown in
            the language of the editor's Word, and converters know what it means.
        alias: What a Chinese editor would look for where ``name`` is ours.
    """

    identifier: str
    name: str
    alias: str = ""


STYLES: Final[Mapping[Role, StyleName]] = {
    "title": StyleName("Title", "Title"),
    "subtitle": StyleName("Subtitle", "Subtitle"),
    "byline": StyleName("Byline", "Byline", "署名"),
    "heading-1": StyleName("Heading1", "heading 1"),
    "heading-2": StyleName("Heading2", "heading 2"),
    "heading-3": StyleName("Heading3", "heading 3"),
    "heading-4": StyleName("Heading4", "heading 4"),
    "heading-5": StyleName("Heading5", "heading 5"),
    "heading-6": StyleName("Heading6", "heading 6"),
    "body": StyleName("BodyText", "Body Text"),
    "item": StyleName("ListParagraph", "List Paragraph"),
    "quote": StyleName("Quote", "Quote"),
    "attribution": StyleName("Attribution", "Attribution", "引文出处"),
    "verse": StyleName("Verse", "Verse", "诗歌"),
    "dialogue": StyleName("Dialogue", "Dialogue", "对话"),
    "caption": StyleName("Caption", "caption"),
    "cell": StyleName("TableText", "Table Text", "表格文字"),
    "reference": StyleName("Bibliography", "Bibliography"),
    "note": StyleName("FootnoteText", "footnote text"),
    "verbatim": StyleName("SourceCode", "Source Code", "代码"),
    "divider": StyleName("Divider", "Divider", "分隔"),
    "salutation": StyleName("Salutation", "Salutation"),
    "closing": StyleName("Closing", "Closing"),
    "signature": StyleName("Signature", "Signature"),
    "document-number": StyleName("DocumentNumber", "Document Number", "发文字号"),
    "credits": StyleName("Credits", "Credits", "责任信息"),
    "header": StyleName("Header", "header"),
    "folio": StyleName("Footer", "footer"),
}
"""The style of each role.  ``Source Code`` is the name by which pandoc knows literal lines."""

OWN: Final = frozenset({"byline", "attribution", "verse", "dialogue", "cell", "verbatim",
                        "divider", "document-number", "credits"})  # fmt: skip
"""The roles for which Word has no style."""

FIGURE: Final = StyleName("Figure", "Figure", "图片")
CONTENTS: Final = StyleName("TOCHeading", "TOC Heading")
STRONG: Final = StyleName("Strong", "Strong")
EMPHASIS: Final = StyleName("Emphasis", "Emphasis")
LINK: Final = StyleName("Hyperlink", "Hyperlink")
CODE: Final = StyleName("VerbatimChar", "Verbatim Char", "行内代码")
SPEAKER: Final = StyleName("Speaker", "Speaker", "说话人")
NOTE_MARK: Final = StyleName("FootnoteReference", "footnote reference")
TABLE: Final = StyleName("ThreeLineTable", "Three-Line Table", "三线表")

SPACES: Final = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:pic="{PIC}"'
"""The namespaces of parts that hold text."""
