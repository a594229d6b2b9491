import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"
WORDS = ("渡口的灯", "修伞的人", "桥墩之间")


def article(lines, size=1):
    text = "\n\n".join([PROSE] * size)
    return f"题目\n\n{PROSE}\n\n" + "\n\n".join(f"{line}\n\n{text}" for line in lines) + "\n"


def headings(outlined, lines, size=1):
    blocks = outlined(article(lines, size))["blocks"]
    return [block["text"] for block in blocks if block["type"] == "heading"]


@pytest.mark.parametrize("frame", ["- {} -", "— 0{} —", "-{}-", "· {} ·", "#{}", "/ 0{} /"])
def test_numbers_between_signs_count_parts(outlined, frame):
    lines = [frame.format(number) for number in (1, 2, 3)]
    assert headings(outlined, lines) == lines


def test_numbers_of_pages_are_no_parts(outlined):
    pages = "\n\n".join(f"{PROSE * 20}\n\n- {number} -" for number in (1, 2, 3))
    blocks = outlined(f"题目\n\n{pages}\n\n{PROSE}\n")["blocks"]
    assert all(block["type"] == "paragraph" for block in blocks)


@pytest.mark.parametrize("numbers", [(1, 2, 3), (1, 2)])
def test_numbers_below_a_cover_count_pages_where_one_is_as_long(outlined, numbers):
    lines = [f"- {number} -" for number in numbers]
    found = outlined(article(lines, 20))
    assert found["furniture"] == lines
    assert all(block["type"] == "paragraph" for block in found["blocks"])


def test_numbers_that_no_page_has_count_parts_however_long(outlined):
    lines = ["— 01 —", "— 02 —"]
    assert headings(outlined, lines, 20) == lines


def test_a_number_between_signs_stands_above_its_name(outlined):
    lines = [f"/ 0{number} /\n{word}" for number, word in enumerate(WORDS, 1)]
    assert set(WORDS) <= set(headings(outlined, lines))
