"""Tables."""

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.layout.item import Row
from convert.layout.matter import Matter
from pressroom import FRAME, desk, paragraph, set_at


def cell(words, **reach):
    return ir.TableCell((paragraph(words),) if words else (), **reach)


def row(*words):
    return ir.TableRow(tuple(cell(word) for word in words))


def texts(item):
    return [[inner.text for inner in one.items] for one in item.cells]


def test_a_row_has_its_cells_and_its_head_is_strong():
    table = desk()
    head, body = set_at(table, ir.Table((row("甲", "乙"),), head=(row("名", "数"),)))
    assert (texts(head), texts(body)) == ([["名"], ["数"]], [["甲"], ["乙"]])
    looks = [one.cells[0].items[0].runs[0].style for one in (head, body)]
    assert [table.looks.known[look].family for look in looks] == [table.theme.strong, "song"]
    assert (head.is_head, head.is_first, body.is_head, body.is_last) == (True, True, False, True)


def test_its_caption_stays_with_its_first_row_and_a_head_with_what_it_names():
    node = ir.Table((row("甲"),), caption=inlines("表一"), head=(row("名"),))
    words, head, body = set_at(desk(), node)
    assert (words.text, words.setting.style.keep, head.keep, body.keep) == ("表一", 1, 1, 0)


def test_columns_stand_side_by_side_inside_the_frame():
    (made,) = set_at(desk(), ir.Table((row("甲", "乙" * 60, "丙"),)))
    settings = [one.setting for cell in made.cells for one in cell.items]
    boxes = [(one.left, one.left + one.width) for one in settings]
    flat = [edge for box in boxes for edge in box]
    assert flat == sorted(flat)
    assert made.left >= FRAME.left - 1e-6
    assert made.left + made.width <= FRAME.left + FRAME.width + 1e-6


def test_a_small_table_stands_in_the_middle():
    (made,) = set_at(desk(), ir.Table((row("甲", "乙"),)))
    right = FRAME.width - made.left - made.width
    assert made.left == pytest.approx(right)
    assert made.left > 100


def test_numbers_end_under_one_another_and_their_name_stands_in_the_middle():
    head, one, other = set_at(desk(), ir.Table((row("1"), row("22")), head=(row("数目"),)))
    (name,), (short,), (long,) = (r.cells[0].items for r in (head, one, other))
    assert (name.setting.style.align, short.setting.style.align) == ("center", "end")
    assert (short.setting.left, short.setting.width) == (long.setting.left, long.setting.width)


def test_a_column_is_aligned_as_the_article_says():
    node = ir.Table((row("甲", "1"),), alignments=("center", "start"))
    (made,) = set_at(desk(), node)
    assert [c.items[0].setting.style.align for c in made.cells] == ["center", "start"]


def test_cells_over_several_rows_hold_them_together():
    rows = (ir.TableRow((cell("甲", rows=2), cell("乙"))), row("丙"), row("丁", "戊"))
    band, last = set_at(desk(), ir.Table(rows))
    assert [(one.row, one.rows) for one in band.cells] == [(0, 2), (0, 1), (1, 1)]
    assert texts(last) == [["丁"], ["戊"]]


def test_what_names_several_columns_has_a_rule_as_wide_as_they_are_and_nothing_else_has():
    heads = (ir.TableRow((cell("甲"), cell("乙", columns=2))), row("一", "二", "三"))
    upper, lower, body = set_at(desk(), ir.Table((row("1", "2", "3"),), head=heads))
    name, over = upper.cells
    assert name.rule[1] == 0
    below = [one.items[0] for one in lower.cells[1:]]
    assert over.rule[0] <= below[0].setting.left
    assert sum(over.rule) >= below[1].setting.left + below[1].setting.width
    assert [one.rule[1] for one in (*lower.cells, *body.cells)] == [0] * 6


def test_no_row_stands_alone_at_either_end_of_a_table():
    node = ir.Table(tuple(row(str(n)) for n in range(5)), head=(row("数"),))
    assert [one.keep for one in set_at(desk(), node)] == [1, 1, 0, 0, 1, 0]


def test_the_logical_tree_has_every_cell_and_what_is_missing():
    table = desk()
    set_at(table, ir.Table((row("甲"),), head=(row("名", "数"),)))
    kinds = [one.kind for one in table.tree.elements[1:]]
    head = ["row", "header", "paragraph", "header", "paragraph"]
    assert kinds == ["table", *head, "row", "cell", "paragraph", "cell"]


def test_cells_may_hold_anything_even_tables():
    inner = ir.Table((row("里"),))
    items = (ir.ListItem((paragraph("项"),)),)
    outer = ir.TableRow((ir.TableCell((inner, ir.List(items))),))
    (made,) = set_at(desk(), ir.Table((outer,)))
    kinds = [type(one) for one in made.cells[0].items]
    assert kinds == [Row, Matter]
