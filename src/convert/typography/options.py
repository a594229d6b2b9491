"""Options of line setting by name: words from a command line or a theme to a Typesetting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final, get_args, get_type_hints

from convert.diagnostic import error
from convert.errors import UsageError
from convert.typography.profile import Region, Typesetting, region

LANGUAGE: Final = "language"
"""The option that is no part of a Typesetting: whose rules they are."""

_NUMBERS: Final[Mapping[str, tuple[float, float]]] = {
    "autospace": (0.0, 0.5),
    "first_line_indent": (0.0, 100.0),
    "orphan_char": (0, 100),
}
"""Least and greatest value.  Source: the table of options, typographic specification."""


def typesetting(given: Mapping[str, str | float]) -> tuple[Typesetting, Region]:
    """How lines are set, and by the rules of which region.

    Raises:
        UsageError: a name or a value is unknown.

    Example:
        >>> typesetting({"kinsoku": "strict", "language": "zh-TW"})[1]
        'zh-TW'
    """
    values = {name: _value(name, value) for name, value in given.items() if name != LANGUAGE}
    return Typesetting(**values), region(str(given.get(LANGUAGE, "zh-CN")))


def _value(name: str, value: str | float) -> Any:  # noqa: ANN401  as the field has it
    known = [field.name for field in fields(Typesetting)]
    if name not in known:
        names = ", ".join(sorted([*known, LANGUAGE]))
        raise UsageError(error("setting-unknown", name=name, names=names))
    if name in _NUMBERS:
        return _number(name, value)
    words = get_args(get_type_hints(Typesetting)[name])
    if value not in words:
        found = error("setting-value", name=name, value=str(value), expected=", ".join(words))
        raise UsageError(found)
    return value


def _number(name: str, value: str | float) -> float:
    least, most = _NUMBERS[name]
    expected = f"{least:g} … {most:g}"
    try:
        number = float(value)
    except ValueError:
        number = most + 1
    if not least <= number <= most or (name == "orphan_char" and number != int(number)):
        raise UsageError(error("setting-value", name=name, value=str(value), expected=expected))
    return int(number) if name == "orphan_char" else number
