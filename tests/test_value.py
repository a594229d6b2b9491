from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from importlib import import_module
from pkgutil import walk_packages
from typing import Generic, TypeVar

import pytest

import convert
from convert.value import Frozen, Mutable, Packed

Item = TypeVar("Item")


class Point(Frozen):
    x: int
    y: int = 0
    seen: int | None = field(default=None, compare=False, repr=False, kw_only=True)


class Solid(Point):
    z: int = 0


class Heap(Mutable):
    name: str
    things: list[int] = field(default_factory=list)
    count: list[int] = field(default_factory=list, init=False)


class Sum(Mutable):
    one: int
    two: int
    whole: int = field(default=0, init=False)

    def __post_init__(self):
        self.whole = self.one + self.two


class Door(Frozen, eq=False):
    number: int


class Box(Frozen, Generic[Item]):
    item: Item


class Pair(Packed):
    """Has an item with the name of what makes it."""

    kind: int
    other: str = "x"

    @property
    def both(self):
        return f"{self.kind}{self.other}"


class Nothing(Frozen):
    """Has no fields."""


def test_arguments_stand_where_the_fields_do_and_bases_come_first():
    assert str(inspect.signature(Solid)) == "(x, y=0, z=0, *, seen=None)"
    assert (Solid(1, 2, 3).z, Solid(1).y, Solid(x=1, seen=5).seen) == (3, 0, 5)
    assert Box("a").item == "a"


@pytest.mark.parametrize("wrong", [((), {}), ((1, 2, 3), {}), ((1,), {"w": 1})])
def test_wrong_arguments_are_refused(wrong):
    with pytest.raises(TypeError, match=r"Point\.__init__\(\)"):
        Point(*wrong[0], **wrong[1])


def test_values_are_equal_by_content_within_their_class():
    assert Point(1, 2) == Point(1, 2, seen=7) != Point(1, 3)
    assert Point(1) != Solid(1)
    assert Nothing() == Nothing()
    assert len({Point(1), Point(1), Solid(1), Solid(1)}) == 2
    assert Door(1) != Door(1)


def test_a_mutable_one_is_equal_only_to_itself():
    assert Heap("a") != Heap("a")
    assert len({Heap("a"), Heap("a")}) == 2


def test_each_mutable_one_has_its_own_default():
    Heap("a").things.append(1)
    assert Heap("b").things == [] != Heap("c", [2]).things
    assert Heap("b").count is not Heap("b").count


def test_what_follows_from_the_fields_is_worked_out_when_they_stand():
    assert Sum(1, 2).whole == 3


def test_nothing_can_be_set_and_nothing_added():
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'x'"):
        Point(1).x = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'x'"):
        del Point(1).x
    with pytest.raises(AttributeError):
        Heap("a").other = 1


def test_a_value_is_shown_as_the_call_that_makes_it():
    assert repr(Point(1, seen=2)) == "Point(x=1, y=0)"
    assert repr(Heap("a")) == "Heap(name='a', things=[], count=[])"


def test_patterns_take_its_fields_in_order():
    match Solid(1, 2, 3):
        case Solid(x, y, z):
            assert (x, y, z) == (1, 2, 3)


def test_copies_and_other_processes_get_all_that_it_holds():
    for copied in (copy.copy, copy.deepcopy, _sent):
        assert (copied(Solid(1, seen=2)), copied(Solid(1, seen=2)).seen) == (Solid(1), 2)
        assert copied(Heap("a", [1])).things == [1]


def test_the_standard_library_sees_a_dataclass():
    assert is_dataclass(Point)
    assert [said.name for said in fields(Solid)] == ["x", "y", "seen", "z"]
    assert [said.name for said in fields(Point(1))] == ["x", "y", "seen"]
    assert replace(Solid(1, seen=2), z=4).z == 4
    with pytest.raises(TypeError, match="unexpected keyword argument 'w'"):
        replace(Point(1), w=1)


def test_a_default_that_can_change_is_refused_by_the_standard_library():
    class Shared(Frozen):
        things: list[int] = []  # noqa: RUF012  the fault that is looked for

    with pytest.raises(ValueError, match="mutable default"):
        fields(Shared)


def test_a_packed_one_is_a_tuple_whose_items_have_names():
    pair = Pair(1)
    assert (pair, pair.kind, pair.both) == ((1, "x"), 1, "1x")
    assert Pair(other="y", kind=2) == Pair(2, "y") == (2, "y")
    assert (repr(pair), pair._replace(other="y")) == ("Pair(kind=1, other='x')", (1, "y"))
    assert (type(Pair._make("ab")), Pair._make("ab")) == (Pair, ("a", "b"))
    match pair:
        case Pair(kind, other):
            assert (kind, other) == (1, "x")
    for copied in (copy.copy, copy.deepcopy, _sent):
        assert (copied(pair), type(copied(pair))) == (pair, Pair)
    assert str(inspect.signature(Pair.__new__)) == "(_kind, kind, other='x')"


def test_wrong_items_are_refused():
    for wrong in ((), (1, "x", 2)):
        with pytest.raises(TypeError, match=r"Pair\.__new__\(\)"):
            Pair(*wrong)
    with pytest.raises(TypeError, match="no such item: third"):
        Pair(1)._replace(third=3)
    with pytest.raises(AttributeError):
        Pair(1).kind = 2


def test_all_our_values_could_be_dataclasses():
    for found in walk_packages(convert.__path__, "convert."):
        if not found.name.endswith("__main__"):
            import_module(found.name)
    ours = [kind for kind in _below(Frozen) | _below(Mutable) if kind.__module__ != __name__]
    assert len(ours) > 100
    assert all(is_dataclass(kind) and list(fields(kind)) == list(fields(kind)) for kind in ours)


def _below(kind: type) -> set[type]:
    below = set(kind.__subclasses__())
    return below.union(*map(_below, below))


def _sent(value):
    return pickle.loads(pickle.dumps(value))  # noqa: S301  what was just written
