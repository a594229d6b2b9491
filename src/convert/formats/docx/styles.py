"""The part of styles: all that an article needs, built from the theme, and nothing besides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.formats.docx import names
from convert.formats.docx.fonts import faces, han_face, languages
from convert.formats.docx.grid import pitch, type_area
from convert.formats.docx.look import LINK_COLOR
from convert.formats.docx.measure import indents, twips
from convert.formats.docx.properties import (
    ALIGNMENTS,
    base_properties,
    paragraph_properties,
    run_properties,
    shape,
)
from convert.themes.theme import ROLES, Role, Theme

LATENT: Final = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
    ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)
"""All the styles that Word knows of itself stay out of the editor's sight until they are used."""

BASE: Final = "Normal"
AFTER_THE_TEXT: Final[frozenset[Role]] = frozenset({"body", "item", "quote", "verse", "dialogue",
    "cell", "reference", "note", "verbatim", "header", "folio"})  # fmt: skip
"""The roles after whose paragraphs an editor goes on with another of the same."""

CONTENTS_DEPTH: Final = 3
"""How many ranks of headings the contents show.  Source: Word's own table of contents."""


def styles(theme: Theme, language: str) -> str:
    """The whole part.

    Args:
        theme: How the document looks.
        language: The article's, a BCP 47 tag.
    """
    return "".join((
        names.DECLARATION,
        f'<w:styles xmlns:w="{names.W}">',
        _defaults(theme, language),
        LATENT,
        *_bases(theme, language),
        *(_role(theme, role, language) for role in ROLES),
        *_contents(theme, language),
        _figure(theme),
        *_characters(theme, language),
        THREE_LINES,
        "</w:styles>",
    ))  # fmt: skip


def _defaults(theme: Theme, language: str) -> str:
    western, eastern = languages(language)
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"{run_properties(theme, 'body', language)}"
        f'<w:lang w:val="{western}" w:eastAsia="{eastern}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


def _bases(theme: Theme, language: str) -> Iterator[str]:
    """The styles on which the others stand; the first says how lines are set."""
    yield (
        f'<w:style w:type="paragraph" w:default="1" w:styleId="{BASE}"><w:name w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{base_properties(theme)}</w:pPr>"
        f"<w:rPr>{run_properties(theme, 'body', language)}</w:rPr></w:style>"
    )
    yield (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "<w:unhideWhenUsed/></w:style>"
    )
    yield (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
    )
    yield (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )


def _role(theme: Theme, role: Role, language: str) -> str:
    name = names.STYLES[role]
    follows = name if role in AFTER_THE_TEXT else names.STYLES["body"]
    return _paragraph_style(
        name,
        follows.identifier,
        paragraph_properties(theme, role),
        run_properties(theme, role, language),
        is_own=role in names.OWN,
    )


def _paragraph_style(
    name: names.StyleName, follows: str, paragraph: str, run: str, *, is_own: bool
) -> str:
    own = ' w:customStyle="1"' if is_own else ""
    alias = f'<w:aliases w:val="{name.alias}"/>' if name.alias else ""
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{name.identifier}">'
        f'<w:name w:val="{name.name}"/>{alias}<w:basedOn w:val="{BASE}"/>'
        f'<w:next w:val="{follows}"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _contents(theme: Theme, language: str) -> Iterator[str]:
    """The heading of the contents, which is not in them, and their entries by rank."""
    body = names.STYLES["body"].identifier
    run = run_properties(theme, "heading-1", language)
    yield _paragraph_style(names.CONTENTS, body, shape(theme, "heading-1"), run, is_own=False)
    text = theme.style("body")
    edge = twips(type_area(theme)[0])
    tabs = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{edge}"/></w:tabs>'
    for level in range(1, CONTENTS_DEPTH + 1):
        name = names.StyleName(f"TOC{level}", f"toc {level}")
        entry = f'{tabs}{indents(text.size, start=2 * (level - 1))}<w:jc w:val="left"/>'
        yield _paragraph_style(name, body, entry, "", is_own=False)


def _figure(theme: Theme) -> str:
    """A picture takes the height that it needs: a fixed pitch would cut it."""
    caption = theme.style("caption")
    shape = (
        '<w:keepNext/><w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="{pitch(theme, theme.style("body")) // 2}" w:after="0" w:line="240"'
        ' w:lineRule="auto"/>'
        f'{indents(caption.size)}<w:jc w:val="{ALIGNMENTS[caption.align]}"/>'
    )
    follows = names.STYLES["caption"].identifier
    return _paragraph_style(names.FIGURE, follows, shape, "", is_own=True)


def _characters(theme: Theme, language: str) -> Iterator[str]:
    strong = faces(theme, theme.strong, language)
    kai = f'<w:rFonts w:eastAsia="{han_face(theme, "kai", language)}"/>'
    dots = '<w:em w:val="dot"/>'
    code = faces(theme, "mono", language)
    yield _character(names.STRONG, strong)
    yield _character(names.EMPHASIS, dots if theme.emphasis == "dots" else kai)
    yield _character(names.CODE, f"{code}<w:noProof/>", is_own=True)
    yield _character(names.SPEAKER, strong, is_own=True)
    yield _character(names.LINK, f'<w:color w:val="{LINK_COLOR}"/>')
    yield _character(names.NOTE_MARK, '<w:vertAlign w:val="superscript"/>')


def _character(name: names.StyleName, run: str, *, is_own: bool = False) -> str:
    own = ' w:customStyle="1"' if is_own else ""
    alias = f'<w:aliases w:val="{name.alias}"/>' if name.alias else ""
    return (
        f'<w:style w:type="character"{own} w:styleId="{name.identifier}">'
        f'<w:name w:val="{name.name}"/>{alias}<w:basedOn w:val="DefaultParagraphFont"/>'
        f"<w:qFormat/><w:rPr>{run}</w:rPr></w:style>"
    )


THREE_LINES: Final = (
    f'<w:style w:type="table" w:customStyle="1" w:styleId="{names.TABLE.identifier}">'
    f'<w:name w:val="{names.TABLE.name}"/><w:aliases w:val="{names.TABLE.alias}"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:jc w:val="center"/><w:tblBorders>'
    '<w:top w:val="single" w:sz="12" w:space="0" w:color="auto"/>'
    '<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>'
    "</w:tblBorders></w:tblPr></w:style>"
)
"""A table as Chinese journals set it: rules of 1.5 pt above and below, none between the rows.

Source: GB/T 7713.2, three-line tables; the rule below the head is the cells' own.
"""
