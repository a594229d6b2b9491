"""A record can do what a named tuple can."""

import copy
import pickle
from typing import NamedTuple

import pytest

from convert.record import Record


class Point(Record):
    x: int
    y: int = 0

    @property
    def sum(self):
        return self.x + self.y


class Named(NamedTuple):
    x: int
    y: int = 0


class Deep(Point):
    pass


def test_it_is_made_and_read_as_a_named_tuple_is():
    for kind in (Point, Named):
        made = kind(1, y=2)
        assert (made, made.x, made[1], [*made]) == ((1, 2), 1, 2, [1, 2])
        assert (kind(3).y, kind(x=3)) == (0, (3, 0))
        assert made._replace(x=5) == (5, 2)
        assert made._asdict() == {"x": 1, "y": 2}
        assert kind._make([7, 8]) == (7, 8)
        assert (kind._fields, kind._field_defaults) == (("x", "y"), {"y": 0})
        assert isinstance(made, kind)


def test_it_is_shown_as_the_call_that_makes_it():
    assert repr(Point(1)) == repr(Named(1)).replace("Named", "Point")
    assert (Point(1, 2).sum, repr(Deep(1))) == (3, "Deep(x=1, y=0)")


def test_patterns_take_its_items_in_order():
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


@pytest.mark.parametrize("wrong", [((), {}), ((1, 2, 3), {}), ((1,), {"z": 1})])
def test_wrong_arguments_are_refused(wrong):
    with pytest.raises(TypeError, match=r"Point\.__new__\(\)"):
        Point(*wrong[0], **wrong[1])


def test_wrong_items_are_refused():
    with pytest.raises(TypeError, match="Expected 2 arguments, got 1"):
        Point._make([1])
    with pytest.raises(ValueError, match="unexpected field names"):
        Point(1)._replace(z=1)
    with pytest.raises(AttributeError):
        Point(1).z = 1
    with pytest.raises(TypeError, match="come first"):
        type(Record)("Bad", (Record,), {"__annotations__": {"a": "", "b": ""}, "a": 1})


def test_copies_and_other_processes_get_all_items():
    sent = pickle.loads(pickle.dumps(Deep(1, 2)))  # noqa: S301  what was just written
    for made in (sent, copy.copy(Deep(1, 2)), copy.deepcopy(Deep(1, 2))):
        assert (type(made), made) == (Deep, (1, 2))
