"""What a PDF says of itself, twice and in agreement: as XMP and as the information dictionary.

Source: ISO 16684-1 (XMP); ISO 19005-2, 6.6 (metadata in PDF/A-2); ISO 32000-1, 14.3.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from convert.formats.pdf.objects import Value, dictionary, text
from convert.value import Frozen

TOOL: Final = "convert-cjk"
"""The distribution's name; without its version, so that a release alone changes no document."""


_PART: Final = "2"
"""Of PDF/A: the one of PDF 1.7 without attachments."""


class Conformance(Frozen):
    """Which standards the file claims to keep.

    Args:
        level: Of PDF/A-2: ``A`` tagged, ``U`` with Unicode text; none where it is not PDF/A.
        is_accessible: Whether it is PDF/UA-1.
    """

    level: Literal["A", "U", ""] = "A"
    is_accessible: bool = True


class Information(Frozen):
    """What is said of the document.

    Args:
        language: A BCP 47 tag.
        date: When it was made and last changed, in UTC; given in, for the clock is never read.
        conformance: Claimed only where the file keeps it.
    """

    title: str
    language: str
    date: datetime
    authors: tuple[str, ...] = ()
    description: str = ""
    keywords: tuple[str, ...] = ()
    rights: str = ""
    conformance: Conformance | None = None


def information_dictionary(of: Information) -> Value:
    """The document information dictionary: what XMP says too, in PDF strings."""
    date = f"D:{of.date:%Y%m%d%H%M%S}Z"
    entries = {
        "Title": of.title,
        "Author": "; ".join(of.authors),
        "Subject": of.description,
        "Keywords": ", ".join(of.keywords),
        "Creator": TOOL,
        "Producer": TOOL,
        "CreationDate": date,
        "ModDate": date,
    }
    return dictionary({key: text(value) for key, value in entries.items() if value})


def xmp(of: Information) -> bytes:
    """The XMP packet."""
    date = f"{of.date:%Y-%m-%dT%H:%M:%S}Z"
    properties = [
        _alternatives("dc:title", of.title),
        _list("dc:creator", "Seq", of.authors),
        _alternatives("dc:description", of.description),
        _list("dc:subject", "Bag", of.keywords),
        _alternatives("dc:rights", of.rights),
        _list("dc:language", "Bag", (of.language,)),
        _simple("pdf:Keywords", ", ".join(of.keywords)),
        _simple("pdf:Producer", TOOL),
        _simple("xmp:CreatorTool", TOOL),
        _simple("xmp:CreateDate", date),
        _simple("xmp:ModifyDate", date),
        _simple("dc:format", "application/pdf"),
        *_claims(of.conformance),
    ]
    return _PACKET.format("\n".join(filter(None, properties))).encode()


def _claims(conformance: Conformance | None) -> list[str]:
    if conformance is None:
        return []
    claims: list[str] = []
    if conformance.level:
        part = _simple("pdfaid:part", _PART)
        claims += [part, _simple("pdfaid:conformance", conformance.level)]
    if conformance.is_accessible:
        claims += [_simple("pdfuaid:part", "1"), _UA_SCHEMA]
    return claims


def _simple(name: str, value: str) -> str:
    return f"<{name}>{_escaped(value)}</{name}>" if value else ""


def _alternatives(name: str, value: str) -> str:
    item = f'<rdf:li xml:lang="x-default">{_escaped(value)}</rdf:li>'
    return f"<{name}><rdf:Alt>{item}</rdf:Alt></{name}>" if value else ""


def _list(name: str, kind: Literal["Seq", "Bag"], values: tuple[str, ...]) -> str:
    items = "".join(f"<rdf:li>{_escaped(value)}</rdf:li>" for value in values)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if values else ""


def _escaped(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_PACKET: Final = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
{}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_UA_SCHEMA: Final = """\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
"""Declares ``pdfuaid``, which PDF/A does not predefine.  Source: ISO 19005-2, 6.6.2.3.1."""
