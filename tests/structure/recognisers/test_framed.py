import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"
WORDS = ("渡口的灯", "修伞的人", "桥墩之间")


def article(lines):
    return f"题目\n\n{PROSE}\n\n" + "\n\n".join(f"{line}\n\n{PROSE}" for line in lines) + "\n"


def headings(outlined, lines):
    blocks = outlined(article(lines))["blocks"]
    return [block["text"] for block in blocks if block["type"] == "heading"]


@pytest.mark.parametrize("frame", ["▎{}", "█ {}", "▷ {}", "#{}", "#{}#", "◤{}◢", "» {}", "· {} ·"])
def test_signs_that_come_again_make_headings(outlined, frame):
    assert headings(outlined, [frame.format(word) for word in WORDS]) == list(WORDS)


@pytest.mark.parametrize("frame", ["（{}）", "▍0{} 渡口", "<{}> 渡口"])
def test_brackets_stay_and_numbers_do(outlined, frame):
    found = headings(outlined, [frame.format(word) for word in WORDS])
    assert len(found) == len(WORDS)
    assert all(word in text for word, text in zip(WORDS, found, strict=True))


@pytest.mark.parametrize("frame", ["- {} -", "— 0{} —", "-{}-", "· {} ·", "#{}", "/ 0{} /"])
def test_numbers_between_signs_count_parts(outlined, frame):
    lines = [frame.format(number) for number in (1, 2, 3)]
    assert headings(outlined, lines) == lines


def test_numbers_of_pages_are_no_parts(outlined):
    pages = "\n\n".join(f"{PROSE * 20}\n\n- {number} -" for number in (1, 2, 3))
    blocks = outlined(f"题目\n\n{pages}\n\n{PROSE}\n")["blocks"]
    assert all(block["type"] == "paragraph" for block in blocks)


@pytest.mark.parametrize(
    "lines",
    [
        ("▎渡口的灯",),
        ("▎渡口的灯", "▎渡口的灯"),
        ("（笑）", "（哭）"),
        ("（渡口的灯灭了。）", "（修伞的人走了。）"),
        ("——渡口的灯", "——修伞的人"),
        ("▽渡口的灯", "▽修伞的人"),
        ("#1", "#3"),
        ("↑ 渡口的灯", "↑ 修伞的人"),
    ],
)
def test_what_stands_once_or_says_something_else_is_none(outlined, lines):
    assert headings(outlined, lines) == []


def test_lines_side_by_side_are_no_headings(outlined):
    lines = "\n".join(f"▎{word}" for word in WORDS)
    blocks = outlined(f"题目\n\n{PROSE}\n\n{lines}\n\n{PROSE}\n")["blocks"]
    assert all(block["type"] != "heading" for block in blocks)


def test_a_number_between_signs_stands_above_its_name(outlined):
    lines = [f"/ 0{number} /\n{word}" for number, word in enumerate(WORDS, 1)]
    assert set(WORDS) <= set(headings(outlined, lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("何小满（1931—2021）", "周大川（1940—2021）"),
        ("2020.3.2", "2020.3.9", "2020.4.1"),
        ("停航｜一个时代的结束", "通车｜二十公里的缩短"),
        ("炒糖色（关键！）", "焯水（不能省！）"),
    ],
)
def test_labels_built_alike_between_paragraphs_are_headings(outlined, lines):
    found = outlined(f"题目\n\n{PROSE}{article(lines)[2:]}")["blocks"]
    assert [block["text"] for block in found if block["type"] == "heading"] == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("摄影｜何小满", "摄影｜周大川"),
        ("图源｜受访者", "图源｜渡口镇"),
        ("记者｜船还开吗？", "记者｜桥收费吗？"),
        ("［记者］船还开吗？", "［记者］桥收费吗？"),
        ("｜渡口的灯灭了，船还没有回来。｜", "｜修伞的人收了摊，雨还在下。｜"),
    ],
)
def test_credits_turns_and_sentences_built_alike_are_none(outlined, lines):
    assert headings(outlined, lines) == []


def test_hundreds_of_marked_lines_are_no_headings(outlined):
    lines = [f"▎渡口{number}号" for number in range(401)]
    assert headings(outlined, lines) == []
