"""A job is to be done again exactly when the world would answer it otherwise."""

import pytest

from convert.errors import ReadError
from convert.host import Location, MemoryHost
from convert.jobs.witness import Witness, is_still_true

QUESTIONS = {
    "read": lambda host: host.read(Location("in/a.txt")),
    "read_reference": lambda host: host.read_reference(Location("in/a.txt"), "b.png"),
    "list": lambda host: host.list(Location("in")),
    "is_folder": lambda host: host.is_folder(Location("in")),
    "is_file": lambda host: host.is_file(Location("in/a.txt")),
    "environment": lambda host: host.environment("SOURCE_DATE_EPOCH"),
    "local_path": lambda host: host.local_path(Location("in/a.txt")),
    "resolved": lambda host: host.resolved(Location("./in")),
}


def world():
    return MemoryHost({Location("in/a.txt"): b"a", Location("in/b.png"): b"b"})


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_witness_answers_as_the_world_and_is_true_as_long_as_that_does(name):
    witness = Witness(world())
    assert QUESTIONS[name](witness) == QUESTIONS[name](world())
    assert witness.testimony
    assert is_still_true(witness.testimony, world())


@pytest.mark.parametrize("name", QUESTIONS.keys() - {"resolved"})
def test_another_answer_makes_it_untrue(name):
    witness = Witness(world())
    QUESTIONS[name](witness)
    other = MemoryHost({Location("x"): b""}, {"SOURCE_DATE_EPOCH": "1"})
    assert not is_still_true(witness.testimony, other)


def test_what_was_not_there_may_come():
    witness = Witness(MemoryHost())
    with pytest.raises(ReadError):
        witness.read(Location("in/a.txt"))
    assert is_still_true(witness.testimony, MemoryHost())
    assert not is_still_true(witness.testimony, world())


def test_an_unknown_question_of_a_later_version_is_untrue():
    assert not is_still_true(((("weather", "here"), "fine"),), world())


def test_what_is_written_goes_through():
    host = MemoryHost()
    Witness(host).write(Location("x"), b"1")
    Witness(host).append(Location("x"), b"2")
    Witness(host).tidy(Location("."))
    assert host.files == {"x": b"12"}
