import pytest

BREAK = ["\x0b", "\u2028"]


@pytest.mark.parametrize("mark", BREAK)
def test_a_soft_break_within_a_sentence_parts_no_paragraph(blocks, mark):
    text = f"水要看清。黄水三天一看，{mark}绿水七天一看，看的时候不要说话，说了就不准。\n"
    (found,) = blocks(text)
    assert found[1] == text.replace(mark, "").strip()


@pytest.mark.parametrize("mark", BREAK)
@pytest.mark.parametrize(
    "rows",
    [
        ["渡口的灯，", "亮了一夜，", "没有人来。"],
        ["船灯。船灯你", "照着谁。渡口。渡口你", "等着谁。"],
        ["地址：白水镇渡口路三号", "电话：0000-5550123", "邮编：000000"],
        ["水要看清。水黄了不开船。", "缆绳要看三遍，这样才好。"],
        ["要带的东西有这些。缺一样不行：", "缆绳，要粗的。", "竹篙，要长的。"],
        ["头一样要紧。先看水，", "二、再看船，看过了才开。"],
    ],
)
def test_lines_that_stand_by_themselves_stay_apart(outlined, mark, rows):
    text = outlined(f"渡口的规矩\n\n{mark.join(rows)}\n")["blocks"]
    assert "".join(rows) not in str(text)


@pytest.fixture
def blocks(outlined):
    return lambda text: [
        (block["type"], block.get("text"))
        for block in outlined(f"渡口的规矩\n\n{text}\n")["blocks"]
    ]


@pytest.mark.parametrize("mark", BREAK)
@pytest.mark.parametrize("bullet", ["\uf06c\t", "● ", "1. ", "（一）"])
def test_an_item_goes_on_behind_a_soft_break(outlined, mark, bullet):
    rows = [
        "每天清晨看水一次，看清再开；",
        f"新下水的木船、竹排，{mark}每只每次不多于十二人；",
        "不得夜航。",
    ]
    if bullet in {"1. ", "（一）"}:
        bullets = ["1. ", "2. ", "3. "] if bullet == "1. " else ["（一）", "（二）", "（三）"]
    else:
        bullets = [bullet] * 3
    text = "\n".join(map("".join, zip(bullets, rows, strict=True)))
    (found,) = (
        b for b in outlined(f"渡口的规矩\n\n规矩如下：\n{text}\n")["blocks"] if b["type"] == "list"
    )
    assert found["items"] == [row.replace(mark, "") for row in rows]
