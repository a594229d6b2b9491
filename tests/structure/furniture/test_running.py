from dataclasses import replace

import pytest

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.furniture.running import recognise
from convert.structure.page import laid_out

ROWS = """青梧城墙考略
一、城墙的起点
青梧旧城墙始筑于何年，历来说法不一。县志只说“旧有土
城，岁久倾圮”，没有纪年。近年修路时在东门外挖出一段
夯土，层厚七寸，夹有碎瓦，才算有了凭据，差不多占了两
青梧文史　第三辑
— 47 —
成。夯土里的碎瓦共一百四十余片，其中有字的三片。三片
上的字都不完整，一片存“官”字，一片存半个“造”字，还
青梧文史　第三辑
— 48 —
有一片只剩下右边的一竖。
"""


def test_running_heads_and_page_numbers_do_not_part_a_sentence(outlined):
    found = outlined(ROWS)
    assert found["furniture"] == ["青梧文史　第三辑", "— 47 —", "青梧文史　第三辑", "— 48 —"]
    assert "占了两成。" in found["blocks"][1]["text"]
    assert "还有一片" in found["blocks"][1]["text"]


def test_a_refrain_is_no_running_head(outlined):
    found = outlined("歌\n\n推到第三百圈\n豆子才肯说话\n\n推到第六百圈\n天就亮了\n")
    assert found["furniture"] == []


def test_a_number_above_a_name_is_no_page_number(outlined):
    asked = "如果你是渡口的船主，涨水的时候旅客都要过河，你怎么办"
    rows = [
        "1",
        "先看水",
        "水到第三级石阶，就不能再开船了。",
        "2",
        "再看人",
        "人到齐了，才好说话。",
    ]
    assert outlined("\n".join(["渡口问答", "", asked, *rows]))["furniture"] == []


def test_numbered_items_are_no_running_heads(outlined):
    items = "\n".join(f"{n}、 渡口第{n}条规矩：船到了才能上船，人到了才能开船" for n in range(1, 6))
    assert outlined(f"渡口的规矩\n\n{items}\n")["furniture"] == []


def test_what_pictures_show_below_each_heading_is_no_running_head(outlined):
    steps = (
        "竹子在水里泡满一百天，再上锅蒸",
        "纸浆倒进木槽，用竹帘荡开",
        "湿纸贴上火墙，一张一张揭下",
    )
    parts = [f"【{step}\n作坊一角\n老师傅说，这一步急不得，手要稳。\n" for step in steps]
    assert outlined("一张纸的来历\n\n" + "\n".join(parts))["furniture"] == []


class Looked(tuple):
    """Lines that count how often somebody goes through them all."""

    __slots__ = ()
    times = 0

    def __iter__(self):
        Looked.times += 1
        return super().__iter__()


def test_many_numbers_take_no_search_of_all_lines_each():
    sentence = "竹子在水里泡满一百天，再上锅蒸，蒸出来"
    rows = [row for n in range(300) for row in (sentence, f"{n}", f"作坊{n}", f"{sentence}。")]
    text = "\n".join(rows)
    source = Source("a.txt", text.encode())
    page = laid_out(lines(text, source.register(text))[0])
    Looked.times = 0
    found = list(recognise(replace(page, lines=Looked(page.lines))))
    assert Looked.times <= 4
    assert not any(proposal.rule == "furniture.page-number" for proposal in found)


@pytest.mark.parametrize("numbers", [("01", "02", "03"), ("1", "2", "3")])
@pytest.mark.parametrize("end", ["（何小满／摄）", "（资料图片）"])
def test_numbers_of_parts_below_a_caption_are_no_pages(outlined, numbers, end):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    lines = ["渡口的灯还亮着", prose]
    for number, shown in zip(numbers, ("停在岸边的渡船", "补网的人", "河滩上的石头"), strict=True):
        lines += [number, prose, prose[2:], f"{shown}，和从前一样。{end}"]
    found = outlined("\n".join(lines))
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert (heads, found["furniture"]) == (list(numbers), [])
