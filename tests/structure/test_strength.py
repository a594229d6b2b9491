import pytest

from convert.ir import Heading, List, Paragraph, Strong, Verse
from convert.ir.walk import walk

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
