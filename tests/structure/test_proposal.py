from convert.structure.claim import Evidence
from convert.structure.proposal import Found, Proposal, because


def test_only_reasons_that_hold_are_evidence():
    assert because((False, "a", 1.0), (True, "b", 2.0)) == (Evidence("b", 2.0),)


def test_evidence_adds_up():
    evidence = because((True, "for", 3.0), (True, "against", -1.0))
    assert Proposal((0,), "rule", Found(), evidence).weight == 2.0
