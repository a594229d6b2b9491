import json

import pytest


def test_lines_are_printed_as_json(run):
    result = run("typeset 天地玄黄宇宙洪荒日月，盈昃 --measure 10 --json")
    made = json.loads(result.stdout)
    assert made["breaking"] == "first-fit"
    assert [line["kind"] for line in made["lines"]] == ["out", "last"]


def test_options_are_given_by_name(run):
    words = "typeset 天。“地 --measure 40 --option punct_style=compact --breaking total-fit --json"
    (line,) = json.loads(run(words).stdout)["lines"]
    assert line["width"] == 3


@pytest.mark.parametrize(
    "words", ["--measure 0", "--measure 10 --option kinsoku", "--measure 10 --option kinsuko=gb"]
)
def test_what_cannot_be_is_a_usage_error(run, words):
    assert run(f"typeset 天地 {words}").exit_code == 2
