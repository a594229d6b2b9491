import _sre
import re

import pytest

from convert.pattern import compiled as room
from convert.pattern.codes import CODES, MAGIC
from convert.pattern.compiled import compiled, rows

KNOWN = sorted(CODES)

pytestmark = pytest.mark.skipif(MAGIC != _sre.MAGIC, reason="codes are made for another engine")


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
    monkeypatch.setattr(room, "_KNOWN", rows(MAGIC + 1, 4, "little"))
    source, flags = KNOWN[0]
    assert compiled(source, flags) == re.compile(source, flags)
    assert compiled(b"a+").findall(b"aab") == [b"aa"]


@pytest.mark.parametrize(
    ("size", "order", "is_read"), [(4, "little", True), (2, "little", False), (4, "big", False)]
)
def test_codes_are_read_by_the_engine_that_they_are_for(size, order, is_read):
    assert bool(rows(MAGIC, size, order)) == is_read
