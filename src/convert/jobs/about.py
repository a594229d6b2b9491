"""From ``KEY=VALUE`` to fields of an article's metadata."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Final

from convert.diagnostic import error
from convert.errors import UsageError
from convert.ir import Metadata, Published
from convert.ir.nodes import Precision
from convert.pattern import pattern
from convert.typography.script import tagged

_SEPARATOR: Final = pattern(r"[,，、;；]")
_MOMENTS: Final[Mapping[str, Precision]] = {
    "%Y": "year",
    "%Y-%m": "month",
    "%Y-%m-%d": "day",
    "%Y-%m-%d %H:%M": "minute",
    "%Y-%m-%dT%H:%M": "minute",
    "%Y-%m-%d %H:%M:%S": "second",
    "%Y-%m-%dT%H:%M:%S": "second",
}
"""Source: ISO 8601, calendar dates in extended format, reduced precision allowed."""


def metadata(words: Iterable[str]) -> Mapping[str, object]:
    """The fields of Metadata that ``words`` give.

    Raises:
        UsageError: a word has no =, a key is unknown, or a date or a language is none.

    Example:
        >>> metadata(["title=题", "keywords=甲、乙"])
        {'title': '题', 'keywords': ('甲', '乙')}
    """
    given: dict[str, object] = {}
    for word in words:
        key, is_given, text = word.partition("=")
        if not is_given:
            raise UsageError(error("metadata-form", words=word))
        if key not in _KEYS:
            raise UsageError(error("metadata-unknown", name=key, known=", ".join(_KEYS)))
        given[key] = _TYPED.get(key, str)(text.strip())
    return given


def _keywords(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (word.strip() for word in _SEPARATOR.split(text))))


def _published(text: str) -> Published | None:
    if not text:
        return None
    for form, precision in _MOMENTS.items():
        try:
            return Published(datetime.strptime(text, form), precision)  # noqa: DTZ007  local time
        except ValueError:
            continue
    raise UsageError(error("metadata-date", value=text))


_KEYS: Final = tuple(field.name for field in fields(Metadata) if field.name != "span")
_TYPED: Final[Mapping[str, Callable[[str], object]]] = {
    "keywords": _keywords,
    "language": tagged,
    "published": _published,
}
