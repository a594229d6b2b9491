import pytest

from convert.structure.claim import Evidence
from convert.structure.line import Line
from convert.structure.page import laid_out
from convert.structure.proposal import Found, Pending, Proposal
from convert.structure.resolve import resolved
from convert.structure.resolve import winners as decided

PAGE = laid_out([Line("甲", 0, n) for n in range(3)])


def claim(rule, weight, *lines, unique=""):
    return Proposal(lines, rule, Found(), (Evidence("because", weight),), unique)


def winners(*proposals):
    return {n: found.rule for n, found in resolved(PAGE, proposals).winners.items()}


def test_the_heaviest_claim_gets_the_line_whatever_came_first():
    assert winners(claim("light", 3, 0), claim("heavy", 4, 0)) == {0: "heavy"}


def test_of_equals_the_first_is_taken():
    assert winners(claim("one", 3, 0), claim("other", 3, 0)) == {0: "one"}


def test_a_claim_lighter_than_a_paragraph_gets_nothing():
    assert winners(claim("light", 1, 0)) == {}


def test_a_claim_gets_all_its_lines_or_none():
    assert winners(claim("list", 5, 0, 1, 2), claim("heading", 6, 1)) == {1: "heading"}


def test_there_is_one_title():
    found = winners(claim("title", 6, 0, unique="title"), claim("title", 5, 1, unique="title"))
    assert found == {0: "title"}


def test_who_lost_is_remembered_with_its_evidence():
    rivals = resolved(PAGE, [claim("heavy", 9, 0), claim("light", 3, 0)]).rivals[0]
    assert [rival.rule for rival in rivals] == ["light", "paragraph"]


def pending(rule, weight, most, number, rest):
    return Pending((number,), rule, Found(), (Evidence("because", weight),), rest=rest, most=most)


def nobody_asks():
    pytest.fail("was asked, and could not win")


def test_what_has_lost_whatever_is_asked_is_not_asked():
    late = pending("late", 3, 1, 0, nobody_asks)
    sure = claim("sure", 5, 0)
    assert decided(PAGE, [late, sure])[0] is sure


def test_what_could_win_is_asked_and_wins_by_what_it_says():
    late = pending("late", 3, 3, 0, lambda: (Evidence("also", 2.5),))
    assert decided(PAGE, [claim("sure", 5, 0), late])[0] == late.whole()
    poor = pending("late", 3, 3, 0, lambda: (Evidence("but", -2.5),))
    assert decided(PAGE, [poor, claim("sure", 5, 0)])[0].rule == "sure"
