"""Who signs, and when, in a word processor."""

import pytest

from convert import ir
from convert.formats.docx.grid import type_area
from convert.formats.docx.measure import twips
from convert.formats.docx.paragraph import Place
from convert.formats.docx.signature import signed, signing
from convert.host import MemoryHost
from convert.themes.load import theme

ARTICLE, GONGWEN = (theme(name, MemoryHost()) for name in ("article", "gongwen"))
SIGNED = tuple(ir.Paragraph((ir.Text(words),), "signature") for words in ("某某局", "2024年5月3日"))


def test_at_the_end_of_the_line_the_style_says_all():
    place = signing(SIGNED, Place(), ARTICLE)
    assert signed(ARTICLE, place) is place


def test_centred_the_box_ends_with_the_line_and_the_date_four_characters_before_it():
    style = GONGWEN.style("signature")
    made = signed(GONGWEN, signing(SIGNED, Place(), GONGWEN))
    start, end = (side + style.inset * style.size for side in (made.start, made.end))
    assert (type_area(GONGWEN)[0] - start - end) / style.size == pytest.approx(4 + 7.25 + 4)
    assert end == 0


def test_who_signs_keeps_the_text_above_and_the_date_below(opened):
    text = ir.Paragraph((ir.Text("文"),))
    made = opened(text, *SIGNED)
    assert len(made.ask("//w:body/w:p[w:pPr/w:keepNext]")) == len(SIGNED)
    assert made.ask("//w:body/w:p/w:pPr/w:pStyle/@w:val") == ["BodyText", "Signature", "Signature"]


def test_the_middle_of_the_date_is_the_middle_of_who_signs(opened):
    made = opened(*SIGNED, theme="gongwen")
    starts = made.ask("//w:body/w:p/w:pPr/w:ind/@w:left")
    style = GONGWEN.style("signature")
    assert starts == [str(twips(type_area(GONGWEN)[0] - 15.25 * style.size))] * 2
