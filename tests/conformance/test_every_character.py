"""Every character of both packaged faces comes out, and comes out without ActualText too."""

import re
import subprocess

import pytest

from convert.formats.pdf.glyphs import Glyphs
from every_character import FAMILIES, WAYS, characters, document, wrong
from material import tool
from specimens import NAMES

ACTUAL = re.compile(rb"/Span<</ActualText<\w*>>>BDC")


@pytest.fixture(scope="module")
def given():
    return {family: characters(family) for family in FAMILIES}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("family", FAMILIES)
def test_every_character_comes_out(given, family, way):
    tool(way)
    assert len(given[family]) > 30_000
    assert wrong(document(family, given[family]), given[family], way) == []


def test_glyphs_that_are_shared_would_be_confused_without_layers(given, monkeypatch):
    tool("mutool")

    def add_once(glyphs, face, glyph, text):
        glyphs.layers.setdefault(face, [{}])[0].setdefault(glyph, text)

    monkeypatch.setattr(Glyphs, "_add_text", add_once)
    monkeypatch.setattr(Glyphs, "layer", lambda *_: 0)
    assert len(wrong(document("song", given["song"]), given["song"], "mutool")) > 100


def words(path):
    command = [tool("pdftotext"), "-raw", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()  # noqa: S603  ours


@pytest.mark.parametrize("name", NAMES)
def test_the_same_words_come_out_with_every_actual_text_removed(rendered, tmp_path, name):
    """Soft hyphens apart: their ActualText is empty."""
    plain, bare = tmp_path / "plain.pdf", tmp_path / "bare.pdf"
    command = [tool("qpdf"), "--qdf", "--object-streams=disable", str(rendered(name, "pdf"))]
    subprocess.run([*command, str(plain)], check=True)  # noqa: S603  ours
    said = plain.read_bytes()
    bare.write_bytes(ACTUAL.sub(lambda found: b"/Span BMC".ljust(len(found[0])), said))
    assert words(bare).replace("\u00ad", "") == words(plain)
