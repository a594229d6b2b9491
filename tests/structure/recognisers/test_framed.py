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


@pytest.mark.parametrize("frame", ["〈{}〉", "▍0{} 渡口", "<{}> 渡口"])
def test_brackets_stay_and_numbers_do(outlined, frame):
    found = headings(outlined, [frame.format(word) for word in WORDS])
    assert len(found) == len(WORDS)
    assert all(word in text for word, text in zip(WORDS, found, strict=True))


@pytest.mark.parametrize(
    "lines",
    [
        ("▎渡口的灯",),
        ("▎渡口的灯", "▎渡口的灯"),
        ("（笑）", "（哭）"),
        ("（热烈掌声）", "（长时间鼓掌）"),
        ("（何小满下）", "（李二上）"),
        ("（第二天早上）", "（三年以后）"),
        ("（渡口的灯灭了。）", "（修伞的人走了。）"),
        ("——渡口的灯", "——修伞的人"),
        ("▽渡口的灯", "▽修伞的人"),
        ("#1", "#3"),
        ("<8:30>", "<9:30>"),
        ("↑ 渡口的灯", "↑ 修伞的人"),
    ],
)
def test_what_stands_once_or_says_something_else_is_none(outlined, lines):
    assert headings(outlined, lines) == []


def test_lines_side_by_side_are_no_headings(outlined):
    lines = "\n".join(f"▎{word}" for word in WORDS)
    blocks = outlined(f"题目\n\n{PROSE}\n\n{lines}\n\n{PROSE}\n")["blocks"]
    assert all(block["type"] != "heading" for block in blocks)


def test_sentences_between_strokes_are_none(outlined):
    lines = ["｜渡口的灯灭了，船还没有回来。｜", "｜修伞的人收了摊，雨还在下。｜"]
    assert headings(outlined, lines) == []


def test_hundreds_of_marked_lines_are_no_headings(outlined):
    lines = [f"▎渡口{number}号" for number in range(401)]
    assert headings(outlined, lines) == []


def test_a_mark_before_turns_of_talk_makes_no_headings(outlined):
    turns = ("▎问：您撑了多少年的船？", "▎答：三十年。", "▎问：桥修好以后呢？", "▎答：回家补网。")
    found = outlined("\n\n".join(("题目", PROSE, *turns, PROSE)))
    assert not any(block["type"] == "heading" for block in found["blocks"])


@pytest.mark.parametrize("mark", ["．", "・"])
def test_a_mark_of_print_before_labels_is_theirs(outlined, mark):
    rows = [
        f"{mark}{label}\n\n那一年水大，渡口的灯灭了三回，船工就守在灯下，一夜没有合眼。\n"
        for label in ("旧灯", "新灯")
    ]
    found = outlined(
        "渡口的灯\n\n灯有两盏，一盏是旧的，一盏是上个月才换的，挂在竹竿上。\n\n" + "\n".join(rows)
    )
    headings = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert headings == [f"{mark}旧灯", f"{mark}新灯"]


def test_a_remark_behind_the_last_sentence_above_parts_no_family(outlined):
    told = "从上游来，上游有三个镇，每个镇都有一个渡口，船从第一个渡口出发。"
    said = "那孩子真叫红糖。（笑）"
    lines = ["口述渡口", told, "▇ 一条船", told, "▇ 半夜", said, "▇ 关门", told, ""]
    text = "\n\n".join(lines)
    blocks = outlined(text)["blocks"]
    assert [b["text"] for b in blocks if b["type"] == "heading"] == ["一条船", "半夜", "关门"]


def test_what_is_quoted_may_begin_behind_a_mark(outlined):
    told = "从上游来，上游有三个镇，每个镇都有一个渡口，船从第一个渡口出发。"
    lines = ["口述渡口", told, "▍螺丝要编号", told, told, "▍「渡」字留下来", told, ""]
    blocks = outlined("\n\n".join(lines))["blocks"]
    heads = [block["text"] for block in blocks if block["type"] == "heading"]
    assert heads == ["螺丝要编号", "「渡」字留下来"]


def test_works_that_a_mark_lists_are_no_headings(outlined):
    told = "从上游来，上游有三个镇，每个镇都有一个渡口，船从第一个渡口出发。"
    lines = ["渡口的书", told, "·《船》", "·《灯》", "·《桥》", told, ""]
    assert all(block["type"] != "heading" for block in outlined("\n".join(lines))["blocks"])


RULED = """\
橋の話

　四月になり、川沿いの道に人が増えました。今月は橋の話をいくつかお届けします。

{rule}
{label}
{rule}

　町の記録によると、橋は百年前に架けられました。その前は渡し船だけが頼りでした。
"""


@pytest.mark.parametrize("rule", ["━" * 20, "-" * 29, "＝" * 16])
@pytest.mark.parametrize("label", ["橋はいつ架かったのか？", "【3】これからの川は？", "編集後記"])
@pytest.mark.parametrize("mark", ["", "■　", "◆"])
def test_a_label_between_two_rules_heads_the_text_below(outlined, rule, label, mark):
    found = outlined(RULED.format(rule=rule, label=mark + label))["blocks"]
    assert [block["text"] for block in found if block["type"] == "heading"] == [label]


@pytest.mark.parametrize("label", ["渡し船が来た。", "石川一　2021-03-05 10:20", "差出人：石川一"])
def test_sentences_and_who_wrote_when_between_rules_head_nothing(outlined, label):
    found = outlined(RULED.format(rule="━" * 20, label=label))["blocks"]
    assert "heading" not in {block["type"] for block in found}


def test_several_marks_on_both_sides_make_a_heading_and_no_list(outlined):
    found = headings(outlined, [f"◆◇◆ {word} ◆◇◆" for word in WORDS])
    assert found == list(WORDS)
