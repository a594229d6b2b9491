import pkgutil
from itertools import chain

from convert.structure import furniture, recognisers
from convert.structure.registry import FURNITURE, RECOGNISERS

ALL = (*chain.from_iterable(FURNITURE), *RECOGNISERS)


def test_each_recogniser_is_registered_once():
    found = [recogniser.__module__ for recogniser in ALL]
    assert len(found) == len(set(found))


def test_no_file_is_forgotten():
    registered = {found.__module__ for found in ALL}
    rooms = {
        f"{room.__name__}.{name}"
        for room in (furniture, recognisers)
        for _, name, _ in pkgutil.iter_modules(room.__path__)
    }
    assert rooms - registered == {
        "convert.structure.furniture.ending",
        "convert.structure.furniture.columns",
        "convert.structure.furniture.dashed",
        "convert.structure.furniture.noise",
        "convert.structure.recognisers.post",
        "convert.structure.furniture.floors",
        "convert.structure.furniture.platform",
        "convert.structure.furniture.calls",
        "convert.structure.furniture.cited",
        "convert.structure.furniture.counts",
        "convert.structure.furniture.filed",
        "convert.structure.furniture.filing",
        "convert.structure.furniture.folios",
        "convert.structure.furniture.heads",
        "convert.structure.furniture.edited",
        "convert.structure.furniture.lately",
        "convert.structure.furniture.legend",
        "convert.structure.furniture.profile",
        "convert.structure.furniture.remarks",
        "convert.structure.furniture.sections",
        "convert.structure.furniture.serial",
        "convert.structure.furniture.mailing",
        "convert.structure.furniture.measured",
        "convert.structure.furniture.manual",
        "convert.structure.furniture.offered",
        "convert.structure.furniture.spread",
        "convert.structure.furniture.summed",
        "convert.structure.furniture.torn",
        "convert.structure.furniture.trail",
        "convert.structure.furniture.turned",
        "convert.structure.furniture.written",
        "convert.structure.recognisers.cast",
        "convert.structure.recognisers.infobox",
        "convert.structure.recognisers.answered",
        "convert.structure.recognisers.briefs",
        "convert.structure.recognisers.candidates",
        "convert.structure.recognisers.channels",
        "convert.structure.recognisers.answers",
        "convert.structure.recognisers.sorts",
        "convert.structure.recognisers.continued",
        "convert.structure.recognisers.counting",
        "convert.structure.recognisers.dateline",
        "convert.structure.recognisers.day",
        "convert.structure.recognisers.form",
        "convert.structure.recognisers.telling",
        "convert.structure.recognisers.feed",
        "convert.structure.recognisers.halves",
        "convert.structure.recognisers.head",
        "convert.structure.recognisers.headlines",
        "convert.structure.recognisers.jumps",
        "convert.structure.recognisers.touched",
        "convert.structure.recognisers.led_in",
        "convert.structure.recognisers.letterhead",
        "convert.structure.recognisers.markers",
        "convert.structure.recognisers.masthead",
        "convert.structure.recognisers.matter",
        "convert.structure.recognisers.meeting",
        "convert.structure.recognisers.merits",
        "convert.structure.recognisers.program",
        "convert.structure.recognisers.particulars",
        "convert.structure.recognisers.rubric",
        "convert.structure.recognisers.guests",
        "convert.structure.recognisers.suite",
        "convert.structure.recognisers.timed",
        "convert.structure.recognisers.run_in",
        "convert.structure.recognisers.sent",
        "convert.structure.recognisers.siblings",
        "convert.structure.recognisers.setting",
        "convert.structure.recognisers.signed",
        "convert.structure.recognisers.signoff",
        "convert.structure.recognisers.sites",
        "convert.structure.recognisers.stamped",
        "convert.structure.recognisers.steps",
        "convert.structure.recognisers.single",
        "convert.structure.recognisers.taken_up",
        "convert.structure.recognisers.named",
        "convert.structure.recognisers.verse",
        "convert.structure.recognisers.wording",
    }
