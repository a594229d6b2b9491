"""The scripts that are told apart, where a language is known by its tag."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
