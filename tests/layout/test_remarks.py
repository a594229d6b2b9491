import pytest

from convert.layout.looking_glass import typeset
from convert.layout.remarks import clause


def deeds(text, measure, **options):
    line = typeset(text, measure, **options).lines[0]
    return {
        (box.text, remark.deed, remark.clause)
        for box in line.boxes
        for remark in box.remarks
        if remark.deed != "gap"
    }


@pytest.mark.parametrize(
    ("text", "measure", "deed"),
    [
        ("天。”地", 40, ("。", "pair", "3.1")),
        ("（天地）", 40, ("（", "start", "3.3")),
        ("天地玄，宇宙洪荒日月，盈昃辰", 10, ("，", "squeezed", "C5")),
        ("天地玄，宇宙洪荒日月，盈昃辰", 10, ("，", "end", "3.3")),
        ("天Word地", 40, ("", "space", "4")),
        ("天地玄黄，宇宙Word洪荒（日月）盈昃辰宿", 14, ("", "stretched", "S2")),
    ],
)
def test_what_was_done_is_said_with_its_clause(text, measure, deed):
    assert deed in deeds(text, measure)


def test_a_mark_that_hangs_is_said_to():
    assert ("，", "hung", "3.4") in deeds("天地玄黄宇宙洪荒日月，盈昃辰宿", 10, hanging="stops")


def test_repairs_have_the_same_clause_whoever_chose_the_lines():
    assert clause("orphan", "first-fit") == clause("orphan", "total-fit")
    assert clause("in", "first-fit") != clause("in", "total-fit")
