"""Options can be dataclasses, and dataclasses can derive from them."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, is_dataclass, replace
from typing import get_type_hints

import pytest

from convert import value
from convert.settings import Settings


class Options(Settings):
    width: int = 80
    name: str = ""


class More(Options):
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Foreign(More):
    color: str = "red"


def test_fields_have_the_values_that_were_given_or_their_defaults():
    assert (Options().width, Options(60).width, Options(name="a").name) == (80, 60, "a")
    assert repr(More(depth=2)) == "More(width=80, name='', depth=2)"
    assert Options(60) == Options(width=60) != Options()
    assert len({Options(), Options(), Options(60), More()}) == 3


def test_unknown_fields_and_changes_are_refused():
    with pytest.raises(TypeError, match=r"Options.__init__\(\) got an unexpected keyword .* 'x'"):
        Options(x=1)
    with pytest.raises(TypeError, match="takes 3 positional arguments"):
        Options(1, "a", 2)
    for change in (lambda: setattr(Options(), "width", 1), lambda: delattr(Options(1), "width")):
        with pytest.raises(FrozenInstanceError):
            change()


@pytest.mark.parametrize("kind", [Options, More, Foreign])
def test_the_standard_library_sees_a_dataclass(kind):
    assert is_dataclass(kind)
    assert value.is_dataclass(kind)
    names = [said.name for said in fields(kind)]
    assert names == [said.name for said in value.fields(kind)] == [*get_type_hints(kind)]
    assert replace(kind(), width=5).width == 5
    assert [said.default for said in fields(kind)][:2] == [80, ""]


def test_a_dataclass_that_derives_from_it_is_one_of_its_own():
    made = Foreign(70, color="blue")
    assert (made.width, made.name, made.depth, made.color) == (70, "", 1, "blue")
    assert made == Foreign(width=70, color="blue") != Foreign(70)
    assert isinstance(made, Options)
    with pytest.raises(FrozenInstanceError):
        made.width = 1
    with pytest.raises(TypeError, match="unexpected keyword argument 'x'"):
        Foreign(x=1)


@pytest.mark.parametrize("made", [Options(7), Foreign(7, color="x")])
def test_copies_and_other_processes_get_all_that_it_holds(made):
    for copied in (copy.copy, copy.deepcopy, _sent):
        assert copied(made) == made


def _sent(made):
    return pickle.loads(pickle.dumps(made))  # noqa: S301  what was just written
