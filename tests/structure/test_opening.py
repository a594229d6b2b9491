import pytest

from convert.formats.text.lines import lines
from convert.structure.opening import opening
from convert.structure.page import laid_out

PROSE = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜，谁也没有看见那条船是几点靠岸的。"


def found(text):
    return opening(laid_out(lines(text, 0)[0]))


def test_labels_that_open_most_blocks_are_known_by_it():
    text = "".join(f"{name}\n亮了一夜的灯。\n\n" for name in ("渡口", "石阶", "船工"))
    assert found(f"{PROSE}\n\n{text}灯匠\n亮了一夜的灯\n").blocks == {1, 3, 5, 7}


def test_where_few_blocks_open_so_labels_are_known_by_their_text():
    text = "".join(f"{PROSE}\n\n{name}\n{PROSE}\n\n" for name in ("渡口", "石阶", "船工"))
    assert found(text).blocks == set()
    assert found(text).texts == {1, 4, 7}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_nothing_opens_a_block_where_all_lines_stand_alike(gap):
    both = found(gap.join((PROSE, "渡口", PROSE, "石阶", PROSE, "船工", PROSE, "灯匠", PROSE)))
    assert not both.blocks | both.texts


def test_two_labels_are_no_habit():
    assert not found(f"{PROSE}\n\n渡口\n{PROSE}\n\n石阶\n{PROSE}\n").texts


def test_lines_of_verse_open_stanzas_and_nothing_else(blocks):
    stanzas = "".join(
        f"{first}\n他们不知道这边在搬什么，只看见我们把灯一盏一盏抬上车\n好像里面装着水\n\n"
        for first in (
            "他们先搬走了灯，再搬走了木牌",
            "对岸的人站在对岸",
            "船工没有说话，石阶也没有",
        )
    )
    assert all(kind != "heading" for kind, _ in blocks(f"渡口\n\n{stanzas}"))


def test_a_line_or_two_under_each_name_make_sections(blocks):
    text = "".join(
        f"{name}\n{words}\n\n"
        for name, words in (
            ("Ferry", "又轻又薄，渡口的人都认得它。"),
            ("Lamp", "灯匠试过的新灯，可以随意翻转。"),
            ("Stone", "石阶样的灯座，夜里看得清路"),
            ("Anchor", "最稳的一盏，适合大船。"),
        )
    )
    kinds = [kind for kind, _ in blocks(f"{PROSE}\n\n{text}")]
    assert kinds == ["paragraph", *4 * ["heading", "paragraph"]]


POEMS = (
    """灯是一口井
我是一只桶
绳子在谁手里

灯是一条船
我是一支桨
江在谁身上

灯灭了
井、船、桨都不见了
我还在
""",
    """他站着
雪落在他肩上

他坐着
雪落在他膝上

雪停了
他不见了
""",
    """渡口的灯
亮了一夜
船没有来。

渡口的船
睡了一夜
灯没有灭。

天亮了
我走下石阶
谁也没有来。
""",
    """The river runs
Nobody knows
Where it goes

The ferry waits
Nobody comes
Nobody goes

The light goes out
Nobody sees
Nobody knows
""",
    """第一组
何小满
李二
王大江

第二组
周三
赵小船
钱明

第三组
孙大海
吴江
郑河
""",
)


@pytest.mark.parametrize("poem", POEMS)
def test_blocks_of_short_lines_alone_stay_together(outlined, poem):
    found = outlined(f"渡口的夜\n\n{poem}")
    stanzas = [block.splitlines() for block in poem.split("\n\n")]
    assert [(block["type"], block["lines"]) for block in found["blocks"]] == [
        ("verse", lines) for lines in stanzas
    ]
    assert not found["byline"]
