"""How a command imports: the same modules as ever."""

import importlib
import os
from importlib.machinery import PathFinder
from py_compile import PycInvalidationMode
from py_compile import compile as compiled

import pytest

from convert.cli.modules import Fresh

TOLD = ("origin", "cached", "parent", "has_location", "submodule_search_locations")


@pytest.fixture
def room(tmp_path):
    """A module with bytecode, in a folder."""
    (tmp_path / "room.py").write_text("WORDS = 1\n", "utf-8")
    compiled(str(tmp_path / "room.py"), doraise=True)
    return tmp_path


def found(folder):
    return Fresh().find_spec("convert.room", [str(folder)])


def test_fresh_bytecode_is_found_as_the_interpreter_finds_it(room):
    spec, theirs = found(room), PathFinder.find_spec("convert.room", [str(room)])
    assert [getattr(spec, name) for name in TOLD] == [getattr(theirs, name) for name in TOLD]
    made, same = map(importlib.util.module_from_spec, (spec, theirs))
    for one in (made, same):
        one.__spec__.loader.exec_module(one)
    assert made.WORDS == 1
    names = vars(same).keys() - {"__loader__", "__spec__", "__builtins__"}
    assert {name: vars(made)[name] for name in names} == {name: vars(same)[name] for name in names}
    assert spec.loader.get_source("convert.room") == "WORDS = 1\n"


def test_what_has_another_age_is_stale(room):
    os.utime(room / "room.py", (1, 1))
    assert found(room) is None


def test_what_has_another_length_is_stale(room):
    told = (room / "room.py").stat()
    (room / "room.py").write_text("WORDS = 12\n", "utf-8")
    os.utime(room / "room.py", ns=(told.st_atime_ns, told.st_mtime_ns))
    assert found(room) is None


def test_bytecode_that_is_checked_otherwise_is_for_the_interpreter(room):
    compiled(str(room / "room.py"), invalidation_mode=PycInvalidationMode.CHECKED_HASH)
    assert found(room) is None


def test_what_has_no_bytecode_or_is_a_package_is_for_the_interpreter(tmp_path):
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "__init__.py").touch()
    assert found(tmp_path) is None
    (tmp_path / "room.py").touch()
    assert found(tmp_path) is None


def test_modules_of_others_are_for_the_interpreter(room):
    assert Fresh().find_spec("room", None) is None
    assert Fresh().find_spec("other.room", [str(room)]) is None


def test_bytecode_that_was_made_elsewhere_is_for_the_interpreter(room):
    compiled(str(room / "room.py"), dfile="/elsewhere/room.py", doraise=True)
    assert found(room) is None
