"""The faces that a document names, for four kinds of characters, and the languages of its words."""

from __future__ import annotations

from typing import Final

from convert.markup.escape import quoted
from convert.markup.language import tag
from convert.themes.theme import FamilyName, Theme
from convert.typography.script import script


def faces(theme: Theme, family: FamilyName, language: str) -> str:
    """``w:rFonts`` with a face for all four kinds of characters, and none from a document theme.

    Source: ECMA-376-1, 17.3.2.26; typographic specification 8.1.
    """
    found = theme.families[family]
    latin = quoted(found.latin)
    han = quoted(found.docx[script(language)])
    return f'<w:rFonts w:ascii="{latin}" w:eastAsia="{han}" w:hAnsi="{latin}" w:cs="{latin}"/>'


def han_face(theme: Theme, family: FamilyName, language: str) -> str:
    """The name of the face that Han characters of that language take, as an attribute holds it."""
    return quoted(theme.families[family].docx[script(language)])


REGIONS: Final = {"ja": "ja-JP", "ko": "ko-KR"}
"""Word knows no East Asian language without its region.  Source: MS-LCID."""


def word_language(language: str) -> str:
    """``language`` as Word knows it.

    Example:
        >>> [word_language(given) for given in ("zh-Hant", "ja", "en")]
        ['zh-TW', 'ja-JP', 'en']
    """
    found = tag(language)
    return REGIONS.get(found, found)


def is_east_asian(language: str) -> bool:
    """Tell whether Word knows ``language`` as that of the East Asian slot."""
    return language.split("-", maxsplit=1)[0].lower() in {"zh", "ja", "ko"}


def languages(language: str) -> tuple[str, str]:
    """The languages of Western and of East Asian words in a document written in ``language``."""
    if is_east_asian(language):
        return "en-US", word_language(language)
    return word_language(language), "zh-CN"
