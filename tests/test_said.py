"""What stands in for ``dataclasses`` does the same."""

import dataclasses

import pytest

from convert.said import MISSING, field, fields, is_dataclass, replace
from convert.value import Frozen


@dataclasses.dataclass(frozen=True)
class Foreign:
    x: int = 1


class Point(Frozen):
    x: int
    y: list[int] = field(default_factory=list, compare=False)


def test_fields_are_those_of_the_standard_library():
    for kind in (Point, Foreign):
        assert [said.name for said in fields(kind)] == [
            said.name for said in dataclasses.fields(kind)
        ]
        assert is_dataclass(kind)
    assert not is_dataclass(int)
    first, second = fields(Point)
    assert (first.default, second.default_factory, second.compare) == (MISSING, list, False)


def test_a_value_is_replaced_as_the_standard_library_does():
    assert replace(Point(1, [2]), x=3) == dataclasses.replace(Point(1, [2]), x=3) == Point(3)
    assert replace(Point(1, [2]), x=3).y == [2]
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        replace(Point(1), z=1)
