from convert.ir.nodes import RELATORS
from convert.structure.vocabulary import JOINED, ROLES


def test_every_role_has_its_relator():
    assert set(ROLES.values()) <= RELATORS.keys()


def test_words_that_may_touch_a_name_are_roles():
    assert ROLES.keys() >= JOINED
