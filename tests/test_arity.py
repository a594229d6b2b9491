"""Methods by the number of their arguments: as the tool makes them."""

import runpy
from functools import partial
from pathlib import Path

from convert import arity

TOOL = runpy.run_path(str(Path(__file__).parents[1] / "tools" / "arity.py"))


def test_the_tables_are_those_that_the_tool_makes():
    made = Path(arity.__file__).read_text("utf-8")
    assert made == TOOL["table"](), "run python tools/arity.py"


def test_a_method_takes_as_many_as_its_place_says_and_puts_each_where_it_belongs():
    for count, filling in enumerate(arity.FILLING):
        slots: dict[int, object] = {}
        puts = [partial(_put, place) for place in range(count)]
        assert filling(*puts)(slots, *range(count)) is None
        assert slots == {place: place for place in range(count)}
    for count, packing in enumerate(arity.PACKING):
        assert packing(tuple.__new__)(tuple, *range(count)) == tuple(range(count))


def _put(place, slots, value):
    slots[place] = value
