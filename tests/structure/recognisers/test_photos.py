import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


@pytest.mark.parametrize(
    "form", ["渡口的灯一夜未熄({})", "渡口的灯一夜未熄（{}）", "渡口的灯一夜未熄(图{})"]
)
def test_the_title_and_a_count_above_a_label_show_pictures(blocks, form):
    parts = [
        f"{form.format(n)}\n\n{shown}\n\n{PROSE}\n"
        for n, shown in ((1, "何小满"), (2, "船厂一角 渡口公众号 图"))
    ]
    found = blocks(f"{PROSE}\n\n" + "\n".join(parts))
    assert [kind for kind, _ in found] == ["paragraph", *["caption", "caption", "paragraph"] * 2]


@pytest.mark.parametrize("kind", ["（社会）", "(图文)", "【体育】"])
def test_the_pictures_that_an_agency_counts_are_no_headings(blocks, kind):
    parts = [f"{kind}（{n}）渡口的灯\n5月{n}日，老周在渡口点灯。\n何小满 摄\n" for n in (1, 2, 3)]
    found = blocks("\n".join(parts))
    assert all(kind != "heading" for kind, _ in found)
    assert [text for kind_, text in found if "渡口的灯" in text] == [
        f"{kind}（{n}）渡口的灯" for n in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("渡口往事（1）", "渡口往事（2）"),  # parts of a story
        ("（1）看清水情", "（2）点亮灯火"),
        ("渡口的灯(1978)", "渡口的灯(1979)"),
    ],
)
def test_parts_of_a_text_are_no_pictures(blocks, heads):
    found = blocks("".join(f"{head}\n{PROSE}\n{PROSE}\n" for head in heads))
    assert all(kind != "caption" for kind, _ in found)


@pytest.mark.parametrize(
    "owner", ["供图：何小满", "摄影/何小满", "图片来源：青湾网", "攝影 | 何小滿"]
)
@pytest.mark.parametrize("shown", ["撑船的老周，在他守了三十年的渡口", "夜里的灯塔"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_line_above_whose_a_picture_is_says_what_it_shows(outlined, owner, shown, gap):
    found = outlined("江上渡口见闻录\n\n" + gap.join([PROSE, shown, owner, PROSE]) + "\n")
    said = [(block["type"], block["text"]) for block in found["blocks"]]
    assert said[:2] == [("paragraph", PROSE), ("caption", shown)]
    assert said[-1] == ("paragraph", PROSE)


@pytest.mark.parametrize(
    "lines",
    [
        [PROSE, "尾声", "摄影：何小满"],  # below all text
        ["一个人的守望", "摄影：何小满", PROSE],  # above it
        [PROSE, "灯塔亮了一夜。", "供图：何小满", PROSE],  # a sentence
        [PROSE, "夜里的灯塔", "摄影这件事，他不懂", PROSE],
    ],
)
def test_other_lines_above_whose_a_picture_is_are_no_captions(blocks, lines):
    assert ("caption", lines[-3 if len(lines) > 3 else -2]) not in blocks("\n\n".join(lines))


@pytest.mark.parametrize(
    "heads",
    [
        ("一、外婆的船", "二、船工老周", "三、断桥"),
        ("外婆的船", "船工老周", "断桥"),
        ("（一）外婆的船", "（二）船工老周", "（三）断桥"),
    ],
)
def test_headings_above_whose_pictures_are_stay_headings(outlined, heads):
    parts = "".join(f"{head}\n供图：何小满\n{PROSE}\n" for head in heads)
    found = outlined(f"渡口影展\n石一\n{PROSE}\n{parts}")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == list(heads)


def test_parts_of_an_essay_with_a_label_below_their_count_are_no_captions(blocks):
    names = ("那一年", "后来", "结尾")
    parts = (f"我的三个梦（{n}）\n{name}\n{PROSE}\n" for n, name in enumerate(names, 1))
    assert all(kind != "caption" for kind, _ in blocks("".join(parts)))


def test_counted_stops_above_whose_pictures_are_are_no_captions(blocks):
    heads = ("第一站：渡口", "第二站：青湾", "第三站：北川")
    parts = "".join(f"{head}\n供图：何小满\n{PROSE}\n" for head in heads)
    assert all(kind != "caption" for kind, _ in blocks(f"{PROSE}\n{parts}"))
