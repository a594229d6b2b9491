import sys

import pytest

from convert.structure.furniture.uncommon import is_open, recognise
from convert.structure.line import Lines
from convert.structure.page import laid_out

PROSE = "渡口的灯亮了一夜，等船的人都靠着墙睡着了。"


def page(*rows):
    lines = Lines()
    for row in rows:
        lines.add(row, 0, 0, 0)
    return laid_out(lines)


def test_a_line_within_the_text_below_a_clause_may_tear_it():
    found = page("渡口", PROSE, PROSE[:-1], "广告", PROSE)
    assert [number for number in range(5) if is_open(found, number)] == [3]


@pytest.mark.parametrize("above", [PROSE, f"{PROSE[:-1]}：", "渡口的灯"])
def test_what_ends_or_announces_or_labels_is_not_torn(above):
    assert not is_open(page("渡口", PROSE, above, "广告", PROSE), 3)


def test_ordinary_pages_ask_no_room_for_rare_things(monkeypatch):
    rooms = [f"convert.structure.furniture.{room}" for room in ("floors", "serial", "torn")]
    for room in rooms:
        monkeypatch.delitem(sys.modules, room, raising=False)
    assert list(recognise(page("渡口", "何小满", PROSE, "灯下", PROSE))) == []
    assert not any(room in sys.modules for room in rooms)
