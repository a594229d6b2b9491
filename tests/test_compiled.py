import re

import pytest

from convert import compiled as room
from convert.codes import CODES
from convert.compiled import compiled

KNOWN = sorted(CODES)


@pytest.mark.parametrize(("source", "flags"), KNOWN[:: len(KNOWN) // 40])
def test_what_is_made_of_a_code_is_what_re_compiles(source, flags):
    made, plain = compiled(source, flags), re.compile(source, flags)
    assert made == plain
    assert (made.flags, made.groups) == (plain.flags, plain.groups)
    assert dict(made.groupindex) == dict(plain.groupindex)


def test_groups_go_by_their_names():
    source, flags = next(known for known in KNOWN if CODES[known][2])
    assert compiled(source, flags).groupindex.keys() == CODES[source, flags][2].keys()


def test_a_match_knows_its_last_group():
    source = next(source for source, flags in KNOWN if source.startswith("(?P<") and not flags)
    made, plain = compiled(source), re.compile(source)
    texts = ("2024年5月6日", "图为甲", "1、甲", "第一章", "乙：", "1.2")
    found = [
        (a.lastgroup, b.lastgroup)
        for t in texts
        if (a := made.search(t)) and (b := plain.search(t))
    ]
    assert all(one == other for one, other in found)


def test_an_engine_of_another_version_compiles_itself(monkeypatch):
    monkeypatch.setattr(room, "_KNOWN", {})
    source, flags = KNOWN[0]
    assert compiled(source, flags) == re.compile(source, flags)
    assert compiled(b"a+").findall(b"aab") == [b"aa"]
