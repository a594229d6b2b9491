"""How characters look that are not just text: the properties of a run inside marks."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from convert.formats.docx import names
from convert.formats.docx.fonts import han_face, is_east_asian, word_language
from convert.markup.escape import quoted
from convert.pattern import pattern
from convert.themes.theme import FamilyName, Theme
from convert.typography.classes import HAN
from convert.value import Frozen

Writing: TypeAlias = Literal["han", "mark", "latin"]
"""What a piece of text is written in, for the marks that treat them apart."""

WRITINGS: Final = pattern(
    f"(?P<han>[{HAN}]+)|(?P<latin>[A-Za-z0-9\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]"
    r"(?:[ -~\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]*"
    r"[A-Za-z0-9\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff])?)"
)


class Look(Frozen):
    """What marks the characters stand in.

    Args:
        family: The family of the paragraph.
        size: The size of the paragraph's characters.  Units: pt.
        character: The style of what is not a mark: code, a speaker.
        vertical: Whether they are raised or lowered.
        language: Where it is not that of the article.
    """

    family: FamilyName
    size: float
    is_strong: bool = False
    is_emphasis: bool = False
    is_link: bool = False
    character: str = ""
    vertical: Literal["", "superscript", "subscript"] = ""
    language: str = ""

    @property
    def tells_writings_apart(self) -> bool:
        """Whether Han and Latin characters are marked in different ways."""
        return self.is_strong or self.is_emphasis


def properties(look: Look, theme: Theme, writing: Writing = "han", *, is_hinted: bool) -> str:
    """``w:rPr``; nothing where the paragraph's style says all.

    Strong Han is another face, not a bold one; emphasised Han has dots or another face, and
    Latin is italic (typographic specification 6).
    """
    style = _style(look)
    is_latin = writing == "latin"
    parts = (
        f'<w:rStyle w:val="{style}"/>' if style else "",
        _fonts(look, theme, is_hinted=is_hinted),
        "<w:b/>" if look.is_strong and is_latin else "",
        "<w:i/>" if look.is_emphasis and is_latin else "",
        f'<w:color w:val="{LINK_COLOR}"/>' if look.is_link and style != _LINK else "",
        f'<w:vertAlign w:val="{look.vertical}"/>' if look.vertical else "",
        _dots(look, theme, style, writing),
        _language(look.language),
    )
    said = "".join(parts)
    return f"<w:rPr>{said}</w:rPr>" if said else ""


LINK_COLOR: Final = "0563C1"
"""Source: the hyperlink colour of Word's own theme, here without that theme."""

_LINK: Final = names.LINK.identifier
_STRONG: Final = names.STRONG.identifier
_EMPHASIS: Final = names.EMPHASIS.identifier


def _style(look: Look) -> str:
    """A run has one style: that which converters know best; the rest is said in properties."""
    marks = (
        (look.character, bool(look.character)),
        (_STRONG, look.is_strong),
        (_EMPHASIS, look.is_emphasis),
        (_LINK, look.is_link),
    )
    return next((style for style, is_there in marks if is_there), "")


def _fonts(look: Look, theme: Theme, *, is_hinted: bool) -> str:
    """``w:rFonts`` for a hint, and for the face of another East Asian language."""
    hint = ' w:hint="eastAsia"' if is_hinted else ""
    if not (look.language and is_east_asian(look.language)):
        return f"<w:rFonts{hint}/>" if hint else ""
    face = han_face(theme, _family(look, theme), look.language)
    return f'<w:rFonts{hint} w:eastAsia="{face}"/>'


def _family(look: Look, theme: Theme) -> FamilyName:
    if look.is_strong:
        return theme.strong
    return "kai" if look.is_emphasis and theme.emphasis == "kai" else look.family


def _dots(look: Look, theme: Theme, style: str, writing: Writing) -> str:
    """Dots stand by Han characters only; the style of emphasis has them for all."""
    if not look.is_emphasis or theme.emphasis != "dots":
        return ""
    if writing == "han":
        return "" if style == _EMPHASIS else '<w:em w:val="dot"/>'
    return '<w:em w:val="none"/>' if style == _EMPHASIS else ""


def _language(language: str) -> str:
    if not language:
        return ""
    slot = "eastAsia" if is_east_asian(language) else "val"
    return f'<w:lang w:{slot}="{quoted(word_language(language))}"/>'
