"""Matter in lines."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from convert import ir
from convert.ir.build import inlines
from convert.layout.typeset import products, whole
from convert.themes.load import on_paper
from pressroom import LOREM, THEME, article, galleys, laid, paragraph
from strategies import articles

JUSTIFIED = {"exact", "in", "out", "orphan", "last-in"}


def measured(document):
    """Each justified line, with how long it is and should be, in thousandths of its em."""
    for galley in galleys(document):
        matter = galley.matter
        for index, line in enumerate(galley.lines):
            em = matter.setting.style.size
            is_wide = matter.setting.width >= 12 * em
            if matter.setting.style.align == "justify" and is_wide and line.kind in JUSTIFIED:
                room = matter.setting.width - (galley.indent if index == 0 else 0)
                yield line, line.width, room / em * 1000


@settings(max_examples=25)
@given(articles)
def test_every_justified_line_fills_its_measure(article):
    for _, width, room in measured(laid(article)):
        assert width == pytest.approx(room, abs=0.01)


def test_there_are_justified_lines_to_measure():
    assert len(list(measured(laid(article(paragraph(LOREM * 3)))))) >= 2


def test_a_title_of_several_lines_is_balanced():
    document = laid(article(paragraph("文"), title="郑重的标题由二十一个字组成看看它如何换行为好"))
    title = next(products(document.text, document.alphabet))
    widths = [line.width for line in title.lines]
    assert len(widths) == 2
    assert max(widths) - min(widths) <= 2000


def test_a_title_ends_its_lines_where_phrases_end_if_that_is_near():
    document = laid(article(paragraph("文"), title="望潮市联手七家粮企打造“沿海第一智慧粮食大港”"))
    (first, second) = next(products(document.text, document.alphabet)).lines
    assert document.alphabet.atom(document.text[0].atoms[second.start]).text == "“"
    assert first.end == second.start


@pytest.mark.parametrize("count", range(4, 7))
def test_credits_end_their_lines_between_one_and_the_next(count):
    edited = [
        ir.Credit("other", ("沈佩之",), printed=(f"【{'编辑审核校对'[:size]}:", "】"))
        for size in range(1, count)
    ]
    made = replace(article(paragraph("文")), credits=tuple(edited))
    document = laid(made, on_paper(THEME, "A6"))
    *_, galley = products(document.text, document.alphabet)
    lines = [galley.atoms[line.start : line.end] for line in galley.lines]
    shown = ["".join(document.alphabet.atom(code).text for code in line) for line in lines]
    assert len(shown) > 1
    assert all(line.strip("\u3000").endswith("】") for line in shown)


def test_what_is_not_justified_is_not_stretched():
    heading = ir.Heading(1, inlines("很长的标题" * 12))
    document = laid(article(heading))
    (galley,) = products(document.text, document.alphabet)
    assert len(galley.lines) > 1
    assert {line.gap for line in galley.lines} == {0}


@pytest.mark.parametrize(("measure", "is_justified"), [(11.9, False), (12, True)])
def test_below_12_em_lines_are_left_ragged(measure, is_justified):
    """Typographic specification 5.1."""
    document = laid(article(paragraph("天地Word玄黄，宇宙洪荒日月" * 9)))
    (text,) = document.text
    narrow = text.matter.reset(
        replace(text.matter.setting, width=measure * text.matter.setting.style.size)
    )
    (galley,) = products([text._replace(matter=narrow)], document.alphabet)
    spread = {line.gap > 0 or max(line.change.values(), default=0) > 0 for line in galley.lines}
    assert (True in spread) == is_justified
    assert all(line.width <= measure * 1000 + 0.01 for line in galley.lines)


def test_a_label_is_one_line_of_its_natural_width():
    document = laid(article(ir.List((ir.ListItem((paragraph("甲"),)),), 1)))
    (galley,) = products(document.text, document.alphabet)
    atoms, line = galley.label
    assert line == whole(atoms, document.alphabet)
    assert 0 < line.width < 2000


READING = ir.Ruby((ir.RubyPair("渡", "dù"),))


@pytest.mark.parametrize(("words", "rise"), [("", 0.625), ("渡口" * 40, 0.0)])
def test_a_reading_in_the_first_line_rises_above_it(words, rise):
    (galley,) = galleys(laid(article(ir.Paragraph((*inlines(words), READING)))))
    assert galley.rise == rise * THEME.style("body").size
