from convert.structure.claim import Evidence
from convert.structure.line import Line
from convert.structure.page import laid_out
from convert.structure.proposal import Found, Proposal
from convert.structure.resolve import resolved

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
