"""The package: parts and their relationships through python-docx, the archive around them.

python-docx begins with a template of its own and dates the members of its archives by the
clock.  So its parts, relationships and content types are used, and the zip is written here.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from docx.opc.part import Part
from docx.package import Package

from convert.formats.docx.names import DECLARATION
from convert.formats.docx.parts import Content, Kind, Relation

CONTENT_TYPES: Final[dict[Kind, str]] = {
    "document": CONTENT_TYPE.WML_DOCUMENT_MAIN,
    "styles": CONTENT_TYPE.WML_STYLES,
    "settings": CONTENT_TYPE.WML_SETTINGS,
    "numbering": CONTENT_TYPE.WML_NUMBERING,
    "footnotes": CONTENT_TYPE.WML_FOOTNOTES,
    "header": CONTENT_TYPE.WML_HEADER,
    "footer": CONTENT_TYPE.WML_FOOTER,
    "core": CONTENT_TYPE.OPC_CORE_PROPERTIES,
    "custom": CONTENT_TYPE.OFC_CUSTOM_PROPERTIES,
    "theme": CONTENT_TYPE.OFC_THEME,
}
RELATIONSHIPS: Final[dict[Kind, str]] = {
    "document": RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    "styles": RELATIONSHIP_TYPE.STYLES,
    "settings": RELATIONSHIP_TYPE.SETTINGS,
    "numbering": RELATIONSHIP_TYPE.NUMBERING,
    "footnotes": RELATIONSHIP_TYPE.FOOTNOTES,
    "header": RELATIONSHIP_TYPE.HEADER,
    "footer": RELATIONSHIP_TYPE.FOOTER,
    "image": RELATIONSHIP_TYPE.IMAGE,
    "core": RELATIONSHIP_TYPE.CORE_PROPERTIES,
    "custom": RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
    "link": RELATIONSHIP_TYPE.HYPERLINK,
    "theme": RELATIONSHIP_TYPE.THEME,
}
TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
READABLE: Final = 0o644 << 16
"""The mode of a member: what a file is that everybody may read (APPNOTE 4.4.15)."""


def packed(contents: Sequence[Content], relations: Iterable[Relation], when: datetime) -> bytes:
    """The archive that holds ``contents``, each member dated ``when``.

    Args:
        contents: All parts.
        relations: Those of the package itself.
        when: Of the same article always the same, so that its bytes are.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _members(_package(contents, relations)):
            member = zipfile.ZipInfo(name, when.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            member.external_attr = READABLE
            archive.writestr(member, data)
    return made.getvalue()


def _package(contents: Sequence[Content], relations: Iterable[Relation]) -> Package:
    package = Package()
    parts = {content.name: _part(content, package) for content in contents}
    for content in contents:
        _relate(parts[content.name], content.relations, parts)
    _relate(package, relations, parts)
    return package


def _part(content: Content, package: Package) -> Part:
    kind = content.media_type or CONTENT_TYPES[content.kind]
    return Part(PackURI(content.name), kind, content.data, package)


def _relate(source: Part | Package, found: Iterable[Relation], parts: dict[str, Part]) -> None:
    for relation in found:
        kind, is_external = RELATIONSHIPS[relation.kind], relation.kind == "link"
        target = relation.target if is_external else parts[relation.target]
        source.load_rel(kind, target, relation.identifier, is_external)


def _members(package: Package) -> Iterator[tuple[str, bytes]]:
    """What the archive holds, the content types first (ECMA-376-2, 6.2.3)."""
    parts = list(package.iter_parts())
    yield CONTENT_TYPES_URI.membername, _content_types(parts)
    yield PACKAGE_URI.rels_uri.membername, _bytes(package.rels.xml)
    for part in parts:
        yield part.partname.membername, part.blob
        if part.rels:
            yield part.partname.rels_uri.membername, _bytes(part.rels.xml)


def _content_types(parts: Iterable[Part]) -> bytes:
    """Of pictures by their suffixes, of the others by their names (ECMA-376-2, 7.2.3)."""
    suffixes = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    named: dict[str, str] = {}
    for part in parts:
        is_picture = part.content_type.startswith("image/")
        listed, key = (suffixes, part.partname.ext) if is_picture else (named, part.partname)
        listed[key] = part.content_type
    defaults = (f'<Default Extension="{k}" ContentType="{v}"/>' for k, v in suffixes.items())
    overrides = (f'<Override PartName="{k}" ContentType="{v}"/>' for k, v in named.items())
    markup = f'<Types xmlns="{TYPES}">{"".join(defaults)}{"".join(overrides)}</Types>'
    return f"{DECLARATION}{markup}".encode()


def _bytes(markup: str | bytes) -> bytes:
    return markup if isinstance(markup, bytes) else markup.encode()
