from datetime import datetime

from convert.ir import Credit, Published
from convert.structure.line import Line
from convert.structure.printed import as_printed
from convert.structure.proposal import Moment, Named, Words

ODD = [Line("来源:方一 6月1日", 0, 0, printed="来源:⽅一 ６⽉１日")]
DAY = datetime(2024, 6, 1)  # noqa: DTZ001  local time, as printed


def test_facts_are_told_in_the_words_that_are_printed():
    credit = Credit("editor", ("方一", "何小满"), "", "来源", ("来源:",))
    facts = [
        Words("source", "方一", ()),
        Moment(Published(DAY, "day", "6月1日"), ()),
        Named(credit, ()),
    ]
    source, day, named = as_printed(facts, ODD)
    assert source == Words("source", "⽅一", ())
    assert day == Moment(Published(DAY, "day", "６⽉１日"), ())
    assert named.credit.names == ("⽅一", "何小满")
    assert named.credit.printed == ("来源:",)


def test_where_all_lines_read_as_they_are_printed_facts_stay():
    facts = [Words("title", "渡口", ())]
    assert as_printed(facts, []) == facts
