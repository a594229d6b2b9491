"""Outputs made by hand, so that the proof is tried on right and wrong ones without any writer.

Each takes the paragraphs that the output is to hold, in order.
"""

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

TO_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
{} beginbfchar
{}
endbfchar endcmap end end"""
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PAGE = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title>t</title></head><body>{}</body></html>"""
CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="EPUB/a.opf"/></rootfiles></container>"""
OPF = """<package xmlns="http://www.idpf.org/2007/opf"><manifest>
<item id="n" href="nav.xhtml" properties="nav"/><item id="t" href="t.xhtml"/></manifest>
<spine><itemref idref="n"/><itemref idref="t"/></spine></package>"""


def pdf(lines: Sequence[str], *, folio: str = "") -> bytes:
    """One A4 page with a line for each paragraph; CIDs in order of use, no face is embedded."""
    cids = {character: n for n, character in enumerate(dict.fromkeys("".join(lines) + folio), 1)}
    shown = [f"1 0 0 1 90 {740 - 20 * n} Tm {_cids(line, cids)}" for n, line in enumerate(lines)]
    shown.append(f"1 0 0 1 290 30 Tm {_cids(folio, cids)}")
    meant = "\n".join(f"<{cid:04x}> {_hex(character)}" for character, cid in cids.items())
    font = "<< /Type /Font /Subtype /{} /BaseFont /A /{} >>"
    info = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    return _file(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents 4 0 R"
        " /Resources << /Font << /F 5 0 R >> >> >>",
        _stream(f"BT /F 10 Tf {' '.join(shown)} ET"),
        font.format("Type0", "Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R]"),
        _stream(TO_UNICODE.format(len(cids), meant)),
        font.format("CIDFontType0", f"DW 1000 {info} /FontDescriptor 8 0 R"),
        "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 -120 1000 880]"
        " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    )


def docx(paragraphs: Sequence[str], *, item: int = -1, notes: Sequence[str] = ()) -> bytes:
    """A document part and one of notes; paragraph ``item`` is numbered, the last has the notes."""
    numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    marks = "".join(f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' for n in range(len(notes)))
    body = "".join(
        f"<w:p>{numbered if n == item else ''}<w:r><w:t>{escape(words)}</w:t></w:r>"
        f"{marks if n == len(paragraphs) - 1 else ''}</w:p>"
        for n, words in enumerate(paragraphs)
    )
    apart = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p></w:footnote>'
        for n, words in enumerate(notes)
    )
    return _package({
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {WORD}>{apart}</w:footnotes>",
    })  # fmt: skip


def epub(paragraphs: Sequence[str]) -> bytes:
    """A spine of two documents: the contents, and the paragraphs (``<`` begins own markup)."""
    marked = "".join(p if p.startswith("<") else f"<p>{escape(p)}</p>\n" for p in paragraphs)
    return _package({
        "META-INF/container.xml": CONTAINER,
        "EPUB/a.opf": OPF,
        "EPUB/nav.xhtml": PAGE.format("<nav><ol><li>目录</li></ol></nav>"),
        "EPUB/t.xhtml": PAGE.format(marked),
    })  # fmt: skip


def _cids(text: str, cids: Mapping[str, int]) -> str:
    return f"<{''.join(f'{cids[character]:04x}' for character in text)}> Tj"


def _hex(text: str) -> str:
    return f"<{text.encode('utf-16-be').hex()}>"


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >> stream\n{content}\nendstream"


def _file(*objects: str) -> bytes:
    made, places = "%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    made += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\n"
    return f"{made}startxref\n{made.index('xref')}\n%%EOF".encode("ascii")


def _package(files: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, content in files.items():
            package.writestr(name, content)
    return made.getvalue()
