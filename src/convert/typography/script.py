"""The scripts that are told apart, where a language is known by its tag."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from convert.diagnostic import error
from convert.errors import UsageError
from convert.pattern import pattern

_TAG: Final = pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
"""Source: BCP 47, 2.1; longer first subtags are reserved, private ones say nothing to others."""

Script: TypeAlias = Literal["zh-Hans", "zh-Hant", "ja"]


def script(language: str) -> Script:
    """The script in which a BCP 47 tag is written, for choosing faces.

    Example:
        >>> [script(tag) for tag in ("zh-Hans", "zh-Hant-HK", "zh-TW", "ja", "en")]
        ['zh-Hans', 'zh-Hant', 'zh-Hant', 'ja', 'zh-Hans']
    """
    parts = set(language.lower().split("-"))
    if "ja" in parts:
        return "ja"
    return "zh-Hant" if parts & {"hant", "tw", "hk", "mo"} else "zh-Hans"


def is_tag(language: str) -> bool:
    """Whether ``language`` has the form of a BCP 47 tag, be there such a language or not.

    Example:
        >>> [is_tag(given) for given in ("zh-Hans", "ja", "zh_CN", "chinese", "中文", "")]
        [True, True, False, False, False, False]
    """
    return bool(_TAG.fullmatch(language))


def tagged(language: str) -> str:
    """``language``, if it is a tag or nothing.

    Raises:
        UsageError: it has another form.
    """
    if language and not is_tag(language):
        raise UsageError(error("language-form", name=language))
    return language
