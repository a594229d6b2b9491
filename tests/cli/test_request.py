from typing import get_args

from convert.cli.request import Request, Standard, requested
from convert.formats.pdf import options


def test_what_was_not_said_is_as_if_it_had_not_been_asked_for():
    given = {"formats": "pdf", "inputs": ["a.txt"], "fonts": None, "toc": True}
    assert requested(given) == Request("pdf", ("a.txt",), toc=True)


def test_the_standards_that_may_be_asked_for_are_those_of_the_writer():
    assert get_args(Standard) == get_args(options.Standard)
