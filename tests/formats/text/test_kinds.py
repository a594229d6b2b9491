from convert.formats.text.kinds import JOINING, KINDS, READINGS, ROLES


def test_each_kind_has_a_role_and_what_is_read_is_not_dropped():
    assert set(ROLES) == set(KINDS)
    assert {ROLES[kind] for kind in READINGS} <= {"structure", "space"}
    assert set(JOINING) <= set(KINDS)
