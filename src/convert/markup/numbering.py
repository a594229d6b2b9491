"""How lists are numbered: like their first number as it was printed."""

from __future__ import annotations

import re
from typing import Final

from convert.markup.rule import rule, string
from convert.pattern import pattern
from convert.value import Packed


class Numbers(Packed):
    """One way to number.

    Args:
        name: The class of the list, and the name of its counter style.
        form: The numbers that are printed so.
        system: The counter style of CSS that counts so.
        prefix: What stands before each number.
        suffix: What stands after it.
    """

    name: str
    form: re.Pattern[str]
    system: str
    prefix: str
    suffix: str


WAYS: Final = (
    Numbers("han", pattern("[一二三四五六七八九十百]+、?"), "simp-chinese-informal", "", "、"),
    Numbers(
        "han-brackets", pattern("[（(][一二三四五六七八九十百]+[）)]"),
        "simp-chinese-informal", "（", "）",
    ),
    Numbers("brackets", pattern("[（(][0-9０-９]+[）)]"), "decimal", "（", "）"),
    Numbers("half-brackets", pattern("[0-9０-９]+[）)]"), "decimal", "", "）"),
    Numbers("circled", pattern("[①-⑳]"), "circled-number", "", " "),
    Numbers("upper-latin", pattern("[A-Z][.．、)）]?"), "upper-latin", "", ". "),
    Numbers("lower-latin", pattern("[a-z][.．、)）]?"), "lower-latin", "", ". "),
)  # fmt: skip
"""Source: the ladder of numbers in Chinese documents, typographic specification 5.1."""


def numbering(marker: str) -> str:
    """The class of a list whose first number was printed as ``marker``; empty for 1. 2. 3.

    Example:
        >>> [numbering(marker) for marker in ("一、", "（1）", "③", "1.")]
        ['han', 'brackets', 'circled', '']
    """
    return next((way.name for way in WAYS if way.form.fullmatch(marker)), "")


def _rules(way: Numbers) -> str:
    style = rule(
        f"@counter-style numbers-{way.name}",
        (
            f"system: extends {way.system}",
            f"prefix: {string(way.prefix)}" if way.prefix else "",
            f"suffix: {string(way.suffix)}",
        ),
    )
    declarations = (
        "list-style-type: decimal",
        f"list-style-type: numbers-{way.name}",
        "padding-left: 3em" if way.prefix else "",
    )
    return style + rule(f"ol.{way.name}", declarations)


CIRCLED: Final = (
    "@counter-style circled-number { system: fixed; symbols: "
    + " ".join(map(chr, range(ord("①"), ord("⑳") + 1)))
    + " }\n"
)
NUMBERING: Final = CIRCLED + "".join(map(_rules, WAYS))
"""The rules for all classes; an engine that cannot make a style of its own counts 1. 2. 3."""
