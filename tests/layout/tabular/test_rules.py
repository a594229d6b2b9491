"""The rules of tables."""

from dataclasses import replace

from convert.layout.item import Cell, Row
from convert.layout.tabular.rules import INNER, OUTER, heads, ruled
from convert.layout.tabular.tiers import tier
from convert.layout.tier import Placement

ROW = Row(1, (Cell(()),), 10, 300, 4, 10)
HEIGHT = 18


def tiers():
    head = tier(replace(ROW, is_head=True, is_first=True), [[]])
    body = [tier(replace(ROW, is_last=last), [[]], [head]) for last in (False, False, True)]
    return [head, *body]


def placed(made, top=100.0):
    return [Placement(one, 0, 1, top + HEIGHT * index) for index, one in enumerate(made)]


def shown(rules):
    return sorted((rule.y, rule.thickness) for rule in rules)


def test_a_whole_table_has_three_rules():
    rules = list(ruled(placed(tiers()), 50))
    assert shown(rules) == [(100, OUTER), (118, INNER), (172, OUTER)]
    assert {(rule.x, rule.width) for rule in rules} == {(60, 300)}


def test_a_table_that_goes_on_is_closed_by_a_thin_rule_and_has_its_head_again():
    made = tiers()
    assert shown(ruled(placed(made[:2]), 0)) == [(100, OUTER), (118, INNER), (136, INNER)]
    rest = placed(made[2:])
    assert [(one.item, one.top) for one in heads(rest)] == [(made[0], 82)]
    assert shown(ruled(rest, 0)) == [(82, OUTER), (100, INNER), (136, OUTER)]


def test_a_cell_may_have_a_rule_of_its_own():
    row = replace(ROW, cells=(Cell((), rule=(20, 30)), Cell(())), is_head=True)
    rules = list(ruled(placed([tier(row, [[], []])]), 50))
    assert [(one.x, one.y, one.width) for one in rules if one.width != 300] == [(70, 118, 30)]


def test_two_tables_that_follow_each_other_are_two():
    other = replace(ROW, table=2, is_first=True, is_last=True)
    rules = list(ruled([*placed(tiers()), *placed([tier(other, [[]])], 200)], 0))
    assert len(rules) == 5


def test_a_page_without_a_table_has_none():
    assert list(ruled([], 0)) == []
    assert list(heads([])) == []
