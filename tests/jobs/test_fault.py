import json
import re

from convert.diagnostic import error
from convert.errors import ReadError
from convert.jobs.fault import explained


def test_what_we_raise_says_itself():
    finding = error("nothing-to-do", name="x")
    assert explained(ReadError(finding)) == (finding, 3)


def test_anything_else_is_a_bug_in_one_line():
    finding, status = explained(ValueError("two\nlines"))
    assert (finding.code, status) == ("bug", 70)
    assert dict(finding.values)["reason"] == "ValueError: two lines"


def test_a_bug_is_said_with_the_module_and_the_line_that_raised_it():
    try:
        json.loads(3)
    except TypeError as raised:
        finding, _ = explained(raised)
    assert re.search(r" \(json:\d+\)$", dict(finding.values)["reason"])
