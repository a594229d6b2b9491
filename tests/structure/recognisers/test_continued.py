import pytest

TEXT = "中午的渡口没有什么人，只有一只黄狗趴在跳板边上打盹，船老大在舱里听收音机。"


def items(outlined, lines):
    found = outlined(f"渡口招人\n\n{TEXT}\n\n{lines}\n\n{TEXT}\n")
    return [block["items"] for block in found["blocks"] if block["type"] == "list"]


@pytest.mark.parametrize(
    ("lines", "third"),
    [
        (
            "1.会撑船\n2.会修缆\n3.认得水路\n青湾, 北汊, 老河口\n4.守夜",
            "认得水路青湾, 北汊, 老河口",
        ),
        (
            "1、会撑船；\n2、会修缆；\n3、能守夜；\n不会的可以学；\n4、不怕水。",
            "能守夜；不会的可以学；",
        ),
        (
            "1）会撑船\n2）会修缆\n3）Know the rivers\nQinghe, Beicha\n4）守夜",
            "Know the rivers Qinghe, Beicha",
        ),
        (
            "(1) 坐船！\n(2) 修船！\n(3) 人人能坐船！\n反对站长涨价！\n(4) 不许涨价！",
            "人人能坐船！反对站长涨价！",
        ),
    ],
)
def test_an_item_may_go_on_below_its_number(outlined, lines, third):
    found = items(outlined, lines)
    assert (len(found), len(found[0]), found[0][2]) == (1, 4, third)


@pytest.mark.parametrize(
    "line",
    [
        "乙组",
        "下面几条是去年添的，都要记住：",
        "第二天站长又贴出来两条，说是上头的意思，谁不答应谁就走人，大家看了都不说话，只有老周笑了一下。",
        "灯要守到天亮，不能灭。",
    ],
)
def test_labels_and_paragraphs_between_items_are_no_part_of_them(outlined, line):
    found = items(outlined, f"1.会撑船\n2.会修缆\n3.能守夜\n{line}\n4.不喝酒\n5.不赌钱")
    assert all(len(each) <= 3 for each in found)


def test_what_stands_below_most_numbers_is_the_text_of_headings(outlined):
    lines = "1.守灯！\n灯要守到天亮。\n2.守船！\n船要拴好。\n3.守人！\n人要等齐。"
    assert items(outlined, lines) == []


def test_an_item_that_ends_with_and_is_followed_by_the_next(blocks):
    items = (
        "連續兩星期沒有打理的地會收回，由名單上的人補上；",
        "每個園圃預留兩幅高架花槽，供行動不便人士使用；以及",
        "收成不得出售，但可捐給鄰近的食物銀行。",
    )
    text = "\n".join(f"（{n}）{item}" for n, item in zip("一二三", items, strict=True))
    said = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，船務處現時作以下安排："
    assert ("list", list(items)) in blocks(f"{said}\n\n{text}\n")
