"""Tables: every cell in its column, heads repeated, three lines."""

from hypothesis import given
from hypothesis import strategies as st

from convert import ir
from convert.formats.docx.table import grid
from convert.ir.build import inlines


def cell(words="甲", columns=1, rows=1):
    return ir.TableCell((ir.Paragraph(inlines(words)),), columns, rows)


def rows(*given_rows):
    return tuple(ir.TableRow(cells) for cells in given_rows)


def shape(made):
    """Of each row its slots: first column, columns, whether a cell from above reaches down."""
    return [[(slot.column, slot.columns, slot.is_below) for slot in row] for row in made]


def test_a_cell_that_reaches_down_keeps_its_columns_in_the_rows_below():
    made = grid(rows((cell(rows=2), cell()), (cell(),)))
    assert shape(made) == [[(0, 1, False), (1, 1, False)], [(0, 1, True), (1, 1, False)]]


def test_a_row_that_lacks_cells_is_filled():
    made = grid(rows((cell(columns=3),), (cell(),)))
    assert shape(made)[1] == [(0, 1, False), (1, 1, False), (2, 1, False)]


@given(
    st.lists(
        st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), min_size=1, max_size=3),
        min_size=1,
        max_size=4,
    )
)
def test_every_row_of_a_grid_covers_the_same_columns_and_no_cell_is_lost(spans):
    given_rows = rows(*(tuple(cell(str(n), c, r) for n, (c, r) in enumerate(row)) for row in spans))
    made = grid(given_rows)
    widths = set()
    for row in made:
        ends = [0, *(slot.column + slot.columns for slot in row)]
        assert [slot.column for slot in row] == ends[:-1]
        widths.add(ends[-1])
    assert len(widths) == 1
    kept = [slot.cell for row in made for slot in row if slot.cell]
    assert kept == [each for row in given_rows for each in row.cells]


def test_heads_are_repeated_and_ruled_and_text_stands_on_its_side(opened):
    table = ir.Table(
        rows((cell("400"), cell(columns=1))), head=rows((cell("长"), cell())),
        alignments=("end", "auto"),
    )  # fmt: skip
    made = opened(table)
    assert made.ask("count(//w:tr[1]//w:tblHeader)") == 1
    assert made.ask("count(//w:tr[2]//w:tblHeader)") == 0
    assert made.ask("count(//w:tr[1]//w:tcBorders/w:bottom)") == 2
    assert made.ask("//w:jc[ancestor::w:tc]/@w:val") == ["right", "right"]


def test_spans_are_those_of_the_table(opened):
    made = opened(ir.Table(rows((cell(columns=2), cell(rows=2)), (cell(), cell()))))
    assert made.ask("//w:gridSpan/@w:val") == ["2"]
    assert made.ask("//w:vMerge/@w:val") == ["restart", "continue"]


def test_every_cell_ends_in_a_paragraph(opened):
    inner = ir.Table(rows((cell(),)))
    made = opened(ir.Table(rows((ir.TableCell((inner,)), ir.TableCell()))))
    assert made.ask("count(//w:tc)") == made.ask("count(//w:tc[*[last()][self::w:p]])")


def test_a_heading_in_a_table_head_is_none_of_the_article_s(opened):
    head = ir.TableCell((ir.Heading(1, inlines("头"), "x"),))
    made = opened(ir.Table(rows((cell(),)), head=rows((head,))), ir.Heading(1, inlines("甲"), "y"))
    assert made.ask("//w:bookmarkStart/@w:name") == ["y"]
