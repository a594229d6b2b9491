import pytest

from convert import ir
from convert.ir.build import inlines
from convert.markup.block import flow


def cell(words, **reach):
    return ir.TableCell((ir.Paragraph(inlines(words)),) if words else (), **reach)


def rows(*lines):
    return tuple(
        ir.TableRow(tuple(cell(c) if isinstance(c, str) else c for c in line)) for line in lines
    )


@pytest.fixture
def set_table(scribe):
    return lambda table: flow((table,), scribe((table,)))


def test_a_head_says_that_it_heads_its_columns(set_table):
    table = ir.Table(rows(("甲", "")), caption=inlines("表1"), head=rows(("名", "")))
    assert set_table(table) == (
        "<table>\n<caption>表1</caption>\n"
        '<thead>\n<tr><th scope="col">名</th><td></td></tr>\n</thead>\n'
        "<tbody>\n<tr><td>甲</td><td></td></tr>\n</tbody>\n</table>\n"
    )


def test_a_side_belongs_to_the_column_under_every_cell_that_reaches_over_it(set_table):
    body = rows(
        (cell("a", columns=2), "b"), (cell("c", rows=2), "d", "e"), ("f", "g"), ("h", "i", "j")
    )
    table = ir.Table(body, alignments=("start", "center", "end"))
    assert set_table(table) == (
        "<table>\n<tbody>\n"
        '<tr><td colspan="2" class="start">a</td><td class="end">b</td></tr>\n'
        '<tr><td rowspan="2" class="start">c</td><td class="center">d</td>'
        '<td class="end">e</td></tr>\n'
        '<tr><td class="center">f</td><td class="end">g</td></tr>\n'
        '<tr><td class="start">h</td><td class="center">i</td><td class="end">j</td></tr>\n'
        "</tbody>\n</table>\n"
    )


def test_a_word_too_long_for_a_phone_may_break_and_figures_may_not(set_table):
    table = ir.Table(rows(("example.org/a/long/path", "12,345,678.90")), alignments=("end", "end"))
    markup = set_table(table)
    assert '<td class="end long">example' in markup
    assert '<td class="end">12' in markup


def test_a_heading_in_the_head_is_set_but_is_none(set_table):
    heading = (ir.TableCell((ir.Heading(1, inlines("题")),)),)
    table = ir.Table((ir.TableRow(heading),), head=(ir.TableRow(heading),))
    markup = set_table(table)
    assert '<th scope="col">\n<p class="heading-1">题</p>\n</th>' in markup
    assert '<td>\n<h2 class="heading-1" id="heading-1">题</h2>\n</td>' in markup


def test_a_cell_reaches_no_further_than_html_lets_it(set_table):
    markup = set_table(ir.Table((ir.TableRow((cell("a", columns=5_000, rows=99_999),)),)))
    assert 'colspan="1000" rowspan="65534"' in markup
