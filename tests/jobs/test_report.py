import json

from convert.diagnostic import warning
from convert.errors import ExitStatus
from convert.host import Location
from convert.jobs.job import Result
from convert.jobs.report import reported


def test_each_finding_names_its_input_and_the_result_comes_last():
    finding = warning("article-empty")
    result = Result(Location("甲.txt"), {}, (finding,), ExitStatus.READ)
    said = [json.loads(line) for line in reported(result).splitlines()]
    assert said == [
        {"source": "甲.txt", "code": "article-empty", "severity": "warning", "values": {}},
        {"source": "甲.txt", "outputs": {}, "status": 3, "unchanged": False},
    ]


def test_a_name_that_is_no_unicode_is_escaped():
    line = reported(Result(Location("\udcb1.txt"), {}))
    assert json.loads(line)["source"] == "\udcb1.txt"
