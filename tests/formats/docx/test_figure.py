"""Figures: pictures in the line, their size, and the words for those who do not see them."""

from convert import ir
from convert.ir.build import inlines
from specimens import picture

EMU_PER_PIXEL = 9525
A4_MEASURE = 432


def test_a_picture_is_as_large_as_it_is_and_says_what_it_shows(opened):
    made = opened(ir.Figure(picture(), "灰色的 <方块>"))
    assert made.ask("//wp:extent/@cx") == [str(8 * EMU_PER_PIXEL)]
    assert made.ask("//wp:docPr/@descr") == ["灰色的 <方块>"]
    assert made.codes == ["title-chosen"]


def test_a_picture_shown_twice_is_there_once(opened):
    made = opened(ir.Figure(picture(), "甲"), ir.Figure(picture(), "乙"))
    assert [name for name in made.names if "media" in name] == ["word/media/image1.png"]
    assert made.ask("//wp:docPr/@id") == ["1", "2"]


def test_a_picture_wider_than_the_type_area_is_fitted_into_it(opened):
    wide = bytearray(picture().data)
    wide[16:20] = (4_000).to_bytes(4, "big")
    made = opened(ir.Figure(ir.Resource("image/png", bytes(wide)), "宽"))
    assert int(made.ask("//wp:extent/@cx")[0]) <= A4_MEASURE * 12_700 * 1.05


def test_a_picture_that_is_none_is_said_and_its_caption_kept(opened):
    broken = ir.Resource("image/png", b"no picture", "a.png")
    made = opened(ir.Figure(broken, "甲", inlines("图为甲。"), inlines("乙 摄")))
    assert made.ask("//w:drawing") == []
    assert made.codes == ["title-chosen", "picture-not-placed"]
    assert "".join(made.ask("//w:t/text()")) == "图为甲。\u3000乙 摄"


def test_a_picture_without_a_description_is_said(opened):
    assert "picture-not-described" in opened(ir.Figure(picture())).codes
