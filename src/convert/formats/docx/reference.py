"""The styles of another document in place of the theme's: matched by name, completed by ours."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Final

from docx.exceptions import PythonDocxError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.package import OpcPackage
from docx.opc.part import Part
from lxml import etree

from convert.diagnostic import error, note
from convert.errors import ReadError
from convert.format import Context
from convert.formats.docx import names
from convert.formats.docx.parts import Content, Relation
from convert.host import Location
from convert.pattern import pattern
from convert.source import Place
from convert.value import Frozen

W: Final = f"{{{names.W}}}"
VAL: Final = f"{W}val"
THEME: Final = "/word/theme/theme1.xml"

_REFERENCE: Final = pattern(r'(<w:(?:pStyle|rStyle|tblStyle) w:val=")(\w+)(")')
_NAMED: Final = ("basedOn", "next", "link")


class Sheet(Frozen):
    """The styles of a document.

    Args:
        styles: Their part.
        theme: The document theme, which they may name; nothing where there is none.
    """

    styles: etree._Element
    theme: bytes


def in_styles_of(location: str, parts: Sequence[Content], context: Context) -> list[Content]:
    """``parts`` with the styles of the document at ``location``; what it lacks is said.

    Raises:
        ReadError: it cannot be read, or is no document.
    """
    sheet = _sheet(location, context.host.read(Location(location)))
    own = next(part for part in parts if part.kind == "styles")
    identifiers, lacking = _completed(sheet.styles, etree.fromstring(own.data))
    if lacking:
        context.diagnostics.add(note("reference-lacks", name=location, styles=", ".join(lacking)))
    if _without_numbers(sheet.styles):
        context.diagnostics.add(note("reference-numbers", name=location))
    made = [_renamed(part, identifiers) for part in parts]
    made[parts.index(own)] = replace(own, data=etree.tostring(sheet.styles, encoding="UTF-8"))
    return _with_theme(made, sheet.theme) if sheet.theme else made


def _sheet(location: str, data: bytes) -> Sheet:
    try:
        document = OpcPackage.open(io.BytesIO(data)).main_document_part
        styles = etree.fromstring(document.part_related_by(RELATIONSHIP_TYPE.STYLES).blob)
        return Sheet(styles, _theme(document))
    except (
        zipfile.BadZipFile, KeyError, ValueError, etree.XMLSyntaxError, OpcError, PythonDocxError,
    ) as fault:  # fmt: skip
        found = error("not-a-docx", Place(location), reason=str(fault) or type(fault).__name__)
        raise ReadError(found) from fault


def _theme(document: Part) -> bytes:
    try:
        return document.part_related_by(RELATIONSHIP_TYPE.THEME).blob
    except KeyError:
        return b""


def _completed(theirs: etree._Element, ours: etree._Element) -> tuple[dict[str, str], list[str]]:
    """Add to ``theirs`` what only ``ours`` has; what our identifiers are there, and what lacked."""
    known = {key: _identifier(style) for style in _styles(theirs) for key in _keys(style)}
    taken = {_identifier(style) for style in _styles(theirs)}
    identifiers: dict[str, str] = {}
    lacking: list[etree._Element] = []
    for style in _styles(ours):
        found = next((known[key] for key in _keys(style) if key in known), "")
        if not found:
            found = _free(_identifier(style), taken)
            taken.add(found)
            lacking.append(style)
        identifiers[_identifier(style)] = found
    for style in lacking:
        theirs.append(_moved(style, identifiers))
    return identifiers, [_name(style) for style in lacking]


def _styles(part: etree._Element) -> Iterator[etree._Element]:
    return part.iterfind(f"{W}style")


def _identifier(style: etree._Element) -> str:
    return style.get(f"{W}styleId", "")


def _name(style: etree._Element) -> str:
    named = style.find(f"{W}name")
    return "" if named is None else named.get(VAL, "")


def _keys(style: etree._Element) -> Iterator[tuple[str, str]]:
    """What a style can be known by: its kind with its name or an alias, in any case of letters."""
    kind, aliases = style.get(f"{W}type", "paragraph"), style.find(f"{W}aliases")
    others = "" if aliases is None else aliases.get(VAL, "")
    for name in (_name(style), *others.split(",")):
        if name.strip():
            yield kind, name.strip().casefold()


def _free(wanted: str, taken: set[str]) -> str:
    while wanted in taken:
        wanted += "A"
    return wanted


def _moved(style: etree._Element, identifiers: Mapping[str, str]) -> etree._Element:
    """A copy of our ``style`` that refers to others as they are called there."""
    made = deepcopy(style)
    made.set(f"{W}styleId", identifiers[_identifier(style)])
    made.attrib.pop(f"{W}default", None)
    for tag in _NAMED:
        for element in made.iterfind(f"{W}{tag}"):
            element.set(VAL, identifiers[element.get(VAL, "")])
    return made


def _without_numbers(styles: etree._Element) -> bool:
    """Take numbering out of ``styles``: its definitions are in a part that stays behind."""
    found = list(styles.iter(f"{W}numPr"))
    for element in found:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return bool(found)


def _renamed(part: Content, identifiers: Mapping[str, str]) -> Content:
    if part.kind not in {"document", "footnotes", "header", "footer"}:
        return part
    markup = _REFERENCE.sub(
        lambda found: f"{found[1]}{identifiers.get(found[2], found[2])}{found[3]}",
        part.data.decode(),
    )
    return replace(part, data=markup.encode())


def _with_theme(parts: list[Content], theme: bytes) -> list[Content]:
    found = Content(THEME, "theme", theme)
    return [
        replace(part, relations=(*part.relations, Relation("rIdTheme", "theme", THEME)))
        if part.kind == "document"
        else part
        for part in parts
    ] + [found]
