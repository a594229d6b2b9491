"""The font for what no face has."""

import io
import subprocess

from fontTools.ttLib import TTFont

from convert.formats.pdf.stand_in import program_of_stand_in
from convert.layout.shape import BLANK, HOLLOW
from material import tool
from pressroom import article, paragraph, written


def test_it_is_a_truetype_font_that_others_read():
    font = TTFont(io.BytesIO(program_of_stand_in()), checkChecksums=2)
    glyphs, widths = font["glyf"], font["hmtx"]
    names = font.getGlyphOrder()
    assert [glyphs[name].numberOfContours for name in names] == [0, 2, 0]
    assert widths[names[HOLLOW]] == (1000, 60)
    assert widths[names[BLANK]][0] == 0


def test_each_missing_text_comes_out_as_itself(tmp_path):
    words = "𠮷和𪚥和😀和葛\U000e0100和한글\u200b完"
    data, found = written(article(paragraph(words)))
    (tmp_path / "a.pdf").write_bytes(data)
    for command in (["pdftotext", "-raw", "-enc", "UTF-8"], ["mutool", "draw", "-F", "text"]):
        out = ["-"] if command[0] == "pdftotext" else []
        run = [tool(command[0]), *command[1:], str(tmp_path / "a.pdf"), *out]
        said = subprocess.run(run, check=True, capture_output=True).stdout.decode()  # noqa: S603  ours
        assert words in said
    assert "character-missing" in {one.code for one in found}
