"""Who signs, and when."""

from dataclasses import replace

import pytest

from convert import ir
from convert.ir.build import inlines
from pressroom import FRAME, THEME, desk, paragraph, set_at

STYLE = THEME.style("signature")
CENTRED = THEME.styles | {"signature": replace(STYLE, align="center", inset=4)}
DATE = "2024年5月3日"


def signed(words):
    return ir.Paragraph(inlines(words), "signature")


def test_it_ends_at_the_inset_of_its_style():
    (made,) = set_at(desk(), signed("某某局"))
    setting = made.setting
    room = FRAME.left + FRAME.width - (setting.left + setting.width)
    assert (setting.style.align, setting.indent, room) == ("end", 0, STYLE.inset * STYLE.size)


@pytest.mark.parametrize("office", ["某局", "某某市人民代表大会常务委员会"])
def test_centred_all_stand_in_one_box_at_the_end_of_the_line(office):
    first, last = set_at(desk(styles=CENTRED), signed(office), signed(DATE))
    assert (first.setting.left, first.setting.width) == (last.setting.left, last.setting.width)
    assert last.setting.left + last.setting.width == FRAME.left + FRAME.width


def test_a_date_alone_is_as_far_from_the_end_as_the_theme_says():
    (made,) = set_at(desk(styles=CENTRED), signed(DATE))
    assert made.setting.width == (4 + 7.25 + 4) * STYLE.size


def test_a_box_is_never_wider_than_the_lines():
    (made,) = set_at(desk(styles=CENTRED), signed("局" * 400))
    assert (made.setting.left, made.setting.width) == (FRAME.left, FRAME.width)


def test_all_that_signs_is_one_block_that_stays_with_the_text():
    text, first, last = set_at(desk(), paragraph("文"), signed("某某局"), signed(DATE))
    assert [one.setting.is_tied for one in (text, first, last)] == [True, True, False]
    assert first.setting.before > 0 == last.setting.before


def test_in_a_quotation_it_is_a_paragraph_of_it():
    (made,) = set_at(desk(), signed("某某局"), frame=replace(FRAME, role="quote"))
    assert made.setting.style == THEME.style("quote")
