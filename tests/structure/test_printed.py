from datetime import datetime

from convert.ir import Credit, Published
from convert.source import Span
from convert.structure.line import Line
from convert.structure.printed import as_printed
from convert.structure.proposal import Moment, Named, Words

ODD = [Line("来源:方一 6月1日", 0, 0, printed="来源:⽅一 ６⽉１日")]
DAY = datetime(2024, 6, 1)  # noqa: DTZ001  local time, as printed


def test_facts_are_told_in_the_words_that_are_printed():
    credit = Credit("editor", ("方一", "何小满"), "", "来源", ("来源:",))
    at = (Span(0, 3, 5),)
    moment = Moment(Published(DAY, "day", "6月1日"), (Span(0, 6, 10),))
    source, day, named = as_printed([Words("source", "方一", at), moment, Named(credit, at)], ODD)
    assert source.value == "⽅一"
    assert day.value.printed == "６⽉１日"
    assert named.credit.names == ("⽅一", "何小满")
    assert named.credit.printed == ("来源:",)


def test_facts_of_other_lines_stay():
    facts = [Words("title", "方一", (Span(0, 20, 22),)), Words("dateline", "方一", ())]
    assert as_printed(facts, ODD) == facts


def test_where_all_lines_read_as_they_are_printed_facts_stay():
    facts = [Words("title", "渡口", ())]
    assert as_printed(facts, []) == facts
