import sys

import pytest

from convert.ir import Heading, LineBreak, List, Paragraph, Strong, Text, Verse
from convert.ir.walk import walk
from convert.structure.line import Line
from convert.structure.strength import strengthened

PROSE = "船靠了岸，没有人来接，老周把缆绳系好又解开，灯亮着。"


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["**老周走了，灯灭了，船开了，谁在等？**", PROSE], Paragraph),
        (["**· 木船靠在石阶旁**", "**· 缆绳系在树上**", "**· 灯挂在门口**", PROSE], List),
        (
            ["**船从渡口来**", "**风往山上吹**", "**灯在江心亮**", "**人在梦里归**", "", PROSE],
            Verse,
        ),
    ],
)
def test_what_is_no_heading_stays_strong(read, lines, kind):
    article, *_ = read("\n".join(("渡口的灯", "", PROSE, "", *lines)))
    strong = [block for block in article.blocks if any(isinstance(n, Strong) for n in walk(block))]
    assert [type(block) for block in strong] == [kind]
    assert sum(isinstance(node, Strong) for node in walk(strong[0])) == sum(
        "**" in x for x in lines
    )


def test_a_heading_is_strong_without_being_told(read):
    article, *_ = read(f"渡口的灯\n\n{PROSE}\n\n**木船的去处**\n\n{PROSE}\n")
    heading = article.blocks[1]
    assert isinstance(heading, Heading)
    assert not any(isinstance(node, Strong) for node in walk(heading))


def calls(count):
    """How many calls it takes to make ``count`` strong lines of a poem strong."""
    lines = [Line("渡口", 0, 7 * n, is_strong=True) for n in range(count)]
    verse = Verse(
        tuple(node for line in lines for node in (Text(line.text, span=line.span()), LineBreak()))
    )
    counted = [0]
    before = sys.getprofile()
    sys.setprofile(lambda *_: counted.__setitem__(0, counted[0] + 1))
    try:
        made = strengthened(verse, lines)
    finally:
        sys.setprofile(before)
    assert sum(isinstance(node, Strong) for node in walk(made)) == count
    return counted[0]


def test_the_work_grows_as_the_lines_do():
    assert calls(400) < 2.2 * calls(200)
