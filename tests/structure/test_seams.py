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
