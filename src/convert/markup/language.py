"""The language of a document or of some words in it, as its ``lang`` attributes say it."""

from __future__ import annotations

from typing import Final

from convert.typography.profile import region
from convert.typography.script import is_tag

UNKNOWN: Final = "und"
"""Source: BCP 47, 4.1: undetermined."""


def tag(language: str) -> str:
    """``language`` as reading apps know it: a region in place of a Chinese script.

    Source: typographic specification 9.1: old readers choose faces by region only.

    Example:
        >>> [tag(given) for given in ("zh-Hans", "zh-Hant", "zh-Hant-HK", "ja", "en-GB", "?")]
        ['zh-CN', 'zh-TW', 'zh-HK', 'ja', 'en-GB', 'und']
    """
    if not is_tag(language):
        return UNKNOWN
    primary = language.split("-", maxsplit=1)[0].lower()
    return region(language) if primary in {"zh", "ja"} else language


def lang(language: str) -> str:
    """Both attributes that say it: one for HTML, one for XML; each reading app knows one."""
    found = tag(language)
    return f' lang="{found}" xml:lang="{found}"'
