from convert.layout.alphabet.alphabet import END, FIRST_CODE, LAST_CODE, START
from convert.typography.signature import signature
from convert.typography.standins import SIGNS


def test_stand_ins_are_told_apart_from_all_text():
    assert signature("".join(SIGNS)) == "QQQQOCf"


def test_no_atom_is_a_stand_in():
    assert all(not FIRST_CODE <= ord(sign) <= LAST_CODE for sign in (*SIGNS, START, END))
