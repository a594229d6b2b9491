"""The part of settings: how Word treats Han text in the whole document."""

from __future__ import annotations

from typing import Final

from convert.formats.docx import names
from convert.formats.docx.fonts import languages
from convert.formats.docx.kinsoku import not_at_end, not_at_start
from convert.formats.docx.measure import twips
from convert.markup.escape import quoted
from convert.themes.theme import Theme

_COMPATIBILITY: Final = (
    "<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat>'
)
"""The layout of Word 2013 and later (MS-DOCX 2.4.1); a forced line end stretches no line."""


def settings(theme: Theme, language: str, *, has_notes: bool) -> str:
    """The whole part.

    Args:
        theme: How the document looks.
        language: The article's, a BCP 47 tag.
        has_notes: Whether there is a part of footnotes, whose separators have to be named.
    """
    western, eastern = languages(language)
    return "".join((
        names.DECLARATION,
        f'<w:settings xmlns:w="{names.W}"><w:zoom w:percent="100"/>',
        "<w:mirrorMargins/>" if is_two_sided(theme) else "",
        f'<w:defaultTabStop w:val="{twips(2 * theme.style("body").size)}"/>',
        "<w:evenAndOddHeaders/>" if theme.folio == "outer" else "",
        f'<w:characterSpacingControl w:val="{_compression(theme)}"/>',
        _prohibitions(theme, eastern),
        _SEPARATORS if has_notes else "",
        _COMPATIBILITY,
        f'<w:themeFontLang w:val="{western}" w:eastAsia="{eastern}"/>',
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
        "</w:settings>",
    ))  # fmt: skip


def is_two_sided(theme: Theme) -> bool:
    """Tell whether left and right pages differ."""
    return theme.page.inner != theme.page.outer


def _compression(theme: Theme) -> str:
    is_kept = theme.typesetting.punct_style == "plain"
    return "doNotCompress" if is_kept else "compressPunctuation"


def _prohibitions(theme: Theme, eastern: str) -> str:
    kinsoku = theme.typesetting.kinsoku
    if kinsoku == "none":
        return ""
    strict = "<w:strictFirstAndLastChars/>" if kinsoku == "strict" else ""
    return (
        f'{strict}<w:noLineBreaksAfter w:lang="{eastern}" w:val="{quoted(not_at_end(kinsoku))}"/>'
        f'<w:noLineBreaksBefore w:lang="{eastern}" w:val="{quoted(not_at_start(kinsoku))}"/>'
    )


_SEPARATORS: Final = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
