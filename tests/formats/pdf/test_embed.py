"""Embedded faces: once each, as subsets, with text that comes out right in two programs."""

import io
import re
import subprocess
import unicodedata
from datetime import UTC, datetime

import pytest

import faces
from convert.diagnostic import Diagnostics
from convert.fonts.find import Sources, library
from convert.fonts.load import load
from convert.fonts.subset import subset
from convert.formats.pdf.document import Document
from convert.formats.pdf.embed import put_fonts
from convert.formats.pdf.information import Information
from convert.formats.pdf.objects import dictionary, reference
from convert.host import Location, MemoryHost
from faces import Recipe
from material import tool

FILE = Location("a.ttf")
KINDS = {
    "TrueType": faces.truetype(),
    "CFF": faces.cff(),
    "variable": faces.variable(),
    "CFF2": faces.variable_cff2(),
    "collection": faces.collection(Recipe(), Recipe(family="Other Song")),
    "2048 units": faces.truetype(Recipe(units=2048)),
}
TEXT = "一丁㛃𬱖𠀀\U00030000水"


def opened(data):
    return load(FILE, MemoryHost({FILE: data}))[-1]


def packaged():
    shelf = library(Sources(folders=()), MemoryHost(), Diagnostics())
    return [shelf.face(found) for found in shelf.found if found.region == "zh-Hans"]


def page_of(shown):
    """A PDF with a line for each face and text."""
    fonts, content = [], []
    for row, (face, text) in enumerate(shown):
        texts = dict(zip(face.glyphs(text), text, strict=True))
        part = subset(face, texts)
        codes = "".join(f"{part.cids[glyph]:04x}" for glyph in face.glyphs(text))
        content.append(f"BT /F{row} 20 Tf 50 {700 - 40 * row} Td <{codes}> Tj ET")
        fonts.append((part, texts))
    return paged("\n".join(content), *fonts)


def paged(content, *fonts):
    """A PDF of one page with these subsets and their texts as fonts F0, F1 and so on."""
    sink = io.BytesIO()
    document = Document(sink.write, Information("题", "zh-Hans", datetime(2024, 5, 6, tzinfo=UTC)))
    named = {
        f"F{row}": reference(put_fonts(document.file, part, [texts])[0])
        for row, (part, texts) in enumerate(fonts)
    }
    resources = document.file.put(dictionary({"Font": dictionary(named)}))
    document.page(content.encode(), (595, 842), resources)
    document.close()
    return sink.getvalue()


@pytest.fixture
def seen(tmp_path):
    """What a program prints of a PDF."""

    def run(data, *command):
        path = tmp_path / "a.pdf"
        path.write_bytes(data)
        arguments = [path if word == "PDF" else word for word in command[1:]]
        command = [tool(command[0]), *arguments]
        done = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  ours
        return done.stdout.decode("utf-8", "replace")

    return run


POPPLER = ("pdftotext", "PDF", "-")
MUPDF = ("mutool", "draw", "-F", "txt", "PDF")


@pytest.mark.parametrize("command", [POPPLER, MUPDF], ids=["poppler", "mupdf"])
@pytest.mark.parametrize("kind", KINDS)
def test_text_comes_out_beyond_the_basic_plane_too(seen, kind, command):
    assert seen(page_of([(opened(KINDS[kind]), TEXT)]), *command).strip() == TEXT


@pytest.mark.parametrize("command", [POPPLER, MUPDF], ids=["poppler", "mupdf"])
def test_text_of_the_packaged_faces_comes_out(seen, command):
    data = page_of([(face, "㛃𬱖中文Abc") for face in packaged()])
    assert seen(data, *command).split() == ["㛃𬱖中文Abc"] * 2


def whole(face):
    """A PDF with every glyph of ``face`` that has a character, and these characters."""
    points = map(chr, sorted(face.font.face.unicodes))
    drawn = "".join(char for char in points if unicodedata.category(char)[0] not in "ZCM")
    texts = {}
    for glyph, char in zip(face.glyphs(drawn), drawn, strict=True):
        if unicodedata.decomposition(char)[:8] != "<compat>":  # mupdf takes ligatures apart
            texts.setdefault(glyph, char)
    part = subset(face, texts)
    codes = [f"{part.cids[glyph]:04x}" for glyph in texts]
    rows = ["".join(codes[at : at + 50]) for at in range(0, len(codes), 50)]
    shown = "\n".join(f"<{row}> '" for row in rows)
    content = f"BT /F0 1 Tf 10 841 Td 1 TL {shown} ET"
    return paged(content, (part, texts)), "".join(texts.values())


@pytest.mark.parametrize("face", packaged(), ids=lambda face: face.family)
def test_every_glyph_of_a_packaged_face_says_its_character(seen, face):
    data, text = whole(face)
    for command in (POPPLER, MUPDF):
        assert "".join(seen(data, *command).split()) == text


def test_each_face_is_there_once_embedded_as_a_subset_with_its_map(seen):
    shown = [(opened(KINDS["TrueType"]), TEXT), (opened(KINDS["CFF"]), TEXT)]
    shown += [(face, "中文") for face in packaged()]
    data = page_of(shown)
    lines = seen(data, "pdffonts", "PDF").splitlines()[2:]
    assert [line[37:55].strip() for line in lines] == ["CID TrueType"] + ["CID Type 0C"] * 3
    assert [line.split()[-5:-2] for line in lines] == [["yes", "yes", "yes"]] * 4
    seen(data, "qpdf", "--check", "PDF")


def test_a_viewer_finds_every_glyph():
    """Poppler says on standard error what it misses; here it has nothing to say."""
    data = page_of([(opened(data), TEXT) for data in KINDS.values()])
    path = tool("pdftoppm")
    done = subprocess.run([path, "-r", "20", "-"], input=data, capture_output=True, check=True)  # noqa: S603  ours
    assert done.stderr == b""


@pytest.fixture
def syntax(seen):
    """A PDF as text, with nothing compressed."""
    options = ("--qdf", "--no-original-object-ids", "--object-streams=disable")

    def run(data):
        return " ".join(seen(data, "qpdf", *options, "PDF", "-").split())

    return run


def test_widths_are_stated_where_they_are_not_an_em(syntax):
    face = opened(faces.truetype(Recipe(characters="abc一丁", is_fixed_pitch=False)))
    shown = syntax(page_of([(face, "abc一丁")]))
    widths = " ".join(map(str, face.advances([0, *face.glyphs("abc")])))
    assert "/DW 1000 /FontDescriptor" in shown
    assert f"/W [ 0 [ {widths} ] ]" in shown


def test_many_equal_widths_are_a_range(syntax):
    face = opened(faces.truetype(Recipe(characters="abcdef", advance=500)))
    assert "/W [ 0 6 500 ]" in syntax(page_of([(face, "abcdef")]))


def test_the_descriptor_has_the_faces_own_measures(syntax):
    face = opened(faces.truetype(Recipe(is_fixed_pitch=True)))
    found = syntax(page_of([(face, TEXT)]))
    for said in ("/Ascent 880", "/Descent -120", "/CapHeight 700", "/Flags 7", "/StemV 95"):
        assert said in found


def test_the_prefix_comes_from_the_content(syntax):
    def prefix(text):
        found = syntax(page_of([(opened(KINDS["CFF"]), text)]))
        return re.search(r"/FontName /([A-Z]{6})\+TestSongSC-Regular", found)[1]

    assert prefix("一丁") == prefix("丁一")
    assert prefix("一丁") != prefix("一水")


def test_a_name_that_postscript_cannot_say_is_cleaned(syntax):
    face = opened(faces.truetype(Recipe(family="测试 (A)")))
    assert re.search(r"/FontName /[A-Z]{6}\+A-Regular ", syntax(page_of([(face, "水")])))
