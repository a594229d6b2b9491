"""What a catalogue wants to know: the core properties, and those that have no place among them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from convert.formats.docx import names
from convert.ir import Article
from convert.ir.front import AUTHORS, moment
from convert.markup.escape import escaped
from convert.markup.language import tag

_CP: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CUSTOM: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_OWN: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of properties that users define.  Source: MS-OLEPS 2.25.2."""


def core(article: Article, title: str, stamped: datetime) -> str:
    """The part of core properties (ECMA-376-2, 8.3)."""
    about = article.metadata
    moment_ = stamped.strftime("%Y-%m-%dT%H:%M:%SZ")
    wrote = [name for credit in article.credits if credit.role in AUTHORS for name in credit.names]
    said = (
        ("dc:title", title),
        ("dc:subject", about.subtitle),
        ("dc:creator", ", ".join(wrote)),
        ("cp:keywords", ", ".join(about.keywords)),
        ("dc:description", about.description),
        ("dc:identifier", about.identifier),
        ("dc:language", tag(about.language)),
    )
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment_}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{names.DECLARATION}<cp:coreProperties xmlns:cp="{_CP}"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{''.join(f'<{n}>{escaped(v)}</{n}>' for n, v in said if v)}{dates}</cp:coreProperties>"
    )


def custom(article: Article) -> str:
    """The part of other properties; nothing where there are none."""
    said = "".join(
        f'<property fmtid="{_OWN}" pid="{number}" name="{escaped(name)}">'
        f"<vt:lpwstr>{escaped(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(_others(article), start=2)
    )
    if not said:
        return ""
    return (
        f'{names.DECLARATION}<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}">{said}</Properties>'
    )


def _others(article: Article) -> Iterator[tuple[str, str]]:
    about = article.metadata
    said = (
        ("published", moment(about.published) if about.published else ""),
        ("dateline", about.dateline),
        ("source", about.source),
        ("rights", about.rights),
    )
    yield from ((name, value) for name, value in said if value)
    others = [credit for credit in article.credits if credit.role not in AUTHORS]
    for role in dict.fromkeys(credit.role for credit in others):
        named = [name for credit in others if credit.role == role for name in credit.names]
        yield role, ", ".join(named)
