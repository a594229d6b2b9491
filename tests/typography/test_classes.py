from convert.typography.classes import CLASSES, HAN, KINDS
from convert.typography.signature import ranges


def test_a_mark_has_one_class():
    marks = [mark for _, members in CLASSES for mark in members]
    assert len(marks) == len(set(marks)) == len(KINDS)


def test_what_is_set_between_ideographs_is_no_ideograph():
    han = {
        chr(code) for first, last in ranges(HAN) if last < 0x4000 for code in range(first, last + 1)
    }
    assert {mark for mark, kind in KINDS.items() if mark in han and kind != "CJ"} == set()


def test_unassigned_ideographs_are_ideographs():
    """UAX #14: planes 2 and 3 are ID, assigned or not."""
    assert any(first <= 0x3FFF0 <= last for first, last in ranges(HAN))
