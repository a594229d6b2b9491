"""What goes on below what was dropped, and what begins by itself."""

import pytest

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.page import laid_out
from convert.structure.seams import goes_on, seams

PROSE = "老周的铺子在渡口，门面一米八宽，里头堆满了杉木板，今年他七十四岁。"
ABOVE = "一只水桶要用十六块板，板与板之间不用一根钉、一滴胶，全靠两道铁箍和木头自己的"
BELOW = "脾气。老周说，木头喝饱了水，就会互相挤，挤得越紧越不漏。"


def page(*rows):
    found, _ = lines("\n".join((PROSE, *rows, PROSE)), Source("a.txt", b"").register(""))
    return laid_out(found)


def test_a_sentence_that_breaks_off_goes_on_below_what_is_gone():
    torn = page(ABOVE, "广告", BELOW)
    assert goes_on(torn, 1, 3)
    assert seams(torn, {2}) == {torn.lines.starts[3]}


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (ABOVE + "脾气。", BELOW),
        (ABOVE + "：", BELOW),
        ("他的规矩，一天一只", BELOW),
        (ABOVE, "木头"),
        (ABOVE, "二、箍，两道，都是铁的。"),
        (ABOVE, "未经授权，不得转载本站文章，违者必究。"),
    ],
)
def test_other_lines_begin_by_themselves(above, below):
    assert seams(page(above, "广告", below), {2}) == frozenset()


@pytest.mark.parametrize(
    "above",
    [
        "桥修好的那一天，您会不会第一个走上去，还是依然要划船过河",
        "渡口停航之后，您最想对那些坐过船的孩子们说一句什么样的话",
        "渡口停航之后的头一个晚上，您在江边坐了那么久，是怎么想的",
        "那天江上的雾一直没有散，老周在码头上坐到了中午才回家去吃饭",
        "1987年的渡口，桥还没有修，这是我父亲用借来的相机给他们拍的",
        "· 船舱改成了前后两间，冬天挂上厚厚的棉帘，老人坐的都是里间的",
    ],
)
@pytest.mark.parametrize("gone", ["[图片]", "广告", "- 2 -", "第 2 页 / 共 3 页"])
def test_what_needs_no_more_words_goes_on_in_no_line_below(above, gone):
    assert seams(page(above, gone, "我会先划一趟，再走一趟。"), {2}) == frozenset()


@pytest.mark.parametrize("above", ["两道铁箍和", "两道铁箍，", "两道铁箍把", "这木头自己的"])
def test_what_needs_more_words_goes_on(above):
    above = "一只水桶要用十六块板，板与板之间不用一根钉、一滴胶，全靠" + above
    assert seams(page(above, "广告", BELOW), {2}) != frozenset()
