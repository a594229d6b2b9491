from convert.structure.gone import Gone, left
from convert.structure.line import Line, Lines
from convert.structure.page import laid_out
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.resolve import resolved

PROSE = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
TEXTS = ["谭若谷", "目录", "1 早年", "▪ 求学", "早年", "编辑", PROSE, "求学", PROSE]
CALLED = because((True, "is called contents", 9.0))


def _left(*proposals):
    page = laid_out(Lines(Line(text, 0, 10 * n) for n, text in enumerate(TEXTS)))
    gone = Gone()
    return left(page, resolved(page, proposals), page.own, gone), gone


def test_contents_that_are_gone_tell_which_lines_are_headings_and_how_deep():
    found, gone = _left(Proposal((1, 2, 3), "furniture.contents", DROPPED, CALLED))
    assert list(found.texts) == [text for n, text in enumerate(TEXTS) if n not in {1, 2, 3}]
    assert dict(found.headed) == {"早年": 1, "求学": 2}
    assert len(gone.claims) == 3


def test_links_that_are_gone_tell_the_head_above_each():
    found, _ = _left(Proposal((5,), "furniture.edited", DROPPED, CALLED))
    assert dict(found.headed) == {"早年": 1}
    assert found.titled == frozenset()
