import pytest

PROSE = "那年他从渡口寄来一张纸，纸上抄着两句诗，没有落款，也没有日子。"


@pytest.mark.parametrize(
    "lines",
    [
        ["灯昏书叶静，霜重雁声迟。", "渡口无人问，归船各有期。"],
        ["灯昏书叶静,霜重雁声迟.", "渡口无人问,归船各有期."],
        ["旧渡无人水自流，斜阳一半在船头。", "老周不识潮来去，坐看灯花落满舟。"],
        [
            "渡口无灯，归船有声。",
            "缆绳在手，潮水在心。",
            "不问来处，不问归程。",
            "坐看灯落，又是一春。",
        ],
        ["灯昏书叶静[1]，", "霜重雁声迟。", "渡口无人问，", "归船各有期[2]。"],
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_clauses_of_one_length_are_verse(blocks, lines, gap):
    found = blocks(f"{PROSE}\n{gap.join(lines)}\n{PROSE}\n")
    assert found == [("paragraph", PROSE), ("verse", lines), ("paragraph", PROSE)]


@pytest.mark.parametrize(
    "lines",
    [
        ["灯昏书叶静，霜重雁声迟。"],
        ["船来了又走了，没有人下来。", "渡口无人问话，归船各有期。"],
        ["老周不爱说话，他也不爱说。", "他去", "了"],
        ["雾散了，船来了。", "渡口无灯，归船有声。", "缆绳在手，潮水在心。", "他去了，没有说。"],
    ],
)
def test_a_chance_measure_is_no_verse(blocks, lines):
    text = "\n".join(lines)
    found = blocks(f"{PROSE}\n{text}\n{PROSE}\n")
    assert all(kind != "verse" for kind, _ in found)


def test_verse_may_begin_a_text(outlined):
    found = outlined(
        f"旧渡无人水自流，斜阳一半在船头，\n老周不识潮来去，坐看灯花落满舟。\n{PROSE}\n"
    )
    assert [block["type"] for block in found["blocks"]] == ["verse", "paragraph"]


LYRICS = """雾重石阶空，水涨灯先老。
谁把空船系到秋，岸上无人晓。
伞下说归期，墙外添新草。
一夜江声不肯停，天亮帆声少。
"""


def test_lyrics_are_verse_whose_second_half_is_built_as_the_first(outlined):
    told = "老何那年冬天抄过一首词，抄在船票的背面。"
    found = outlined(f"渡口集\n\n{told}\n\n卜算子·渡口\n{LYRICS}")["blocks"]
    assert [block["type"] for block in found] == ["paragraph", "heading", "verse"]
    assert len(found[-1]["lines"]) == 4


def test_short_sentences_are_no_lyrics(blocks):
    text = "船到了，没有人下来。\n天黑了。\n他说不急，再等等看。\n灯还亮着。\n"
    assert {kind for kind, _ in blocks(text)} == {"paragraph"}


@pytest.mark.parametrize(
    "lines",
    [
        ["船到了，没有人来。", "灯亮着，雾还很大。", "他不走，坐在石上。", "天黑了，水涨上来。"],
        ["人散了，灯还没有灭。", "船走了，缆绳还湿着。"] * 3,
    ],
)
def test_sentences_of_one_form_are_no_lyrics(blocks, lines):
    text = "\n".join(lines)
    assert {kind for kind, _ in blocks(f"{PROSE}\n{text}\n{PROSE}\n")} == {"paragraph"}


def test_numbers_of_notes_are_no_words_of_verse(blocks):
    lines = ["石级苔深水退迟①，木棚犹挂旧船旗。", "何人更向江心问②，十九解缆是腊时③。"]
    assert blocks(f"{PROSE}\n" + "\n".join(lines) + f"\n{PROSE}\n")[1] == ("verse", lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["“灯昏书叶静，霜重雁声迟。", "渡口无人问，归船各有期。”"],
        ["「旧渡无人水自流，斜阳一半在船头。", "老周不识潮来去，坐看灯花落满舟。」"],
        ["灯昏书叶静，", "霜重雁声迟。", "渡口无人问，", "归船各有期。——何小满"],
        ["灯昏书叶静，霜重雁声迟。", "渡口无人问，归船各有期。（何小满《渡口》）"],
    ],
)
def test_quotes_about_a_poem_and_whose_it_is_change_no_measure(blocks, lines):
    found = blocks("\n\n".join([PROSE, "\n".join(lines), PROSE]))
    assert found == [("paragraph", PROSE), ("verse", lines), ("paragraph", PROSE)]


@pytest.mark.parametrize(
    "lines",
    [
        ["“船到江边了，灯亮在那头。”", "“你先下去吧，我看着行李。”"],
        ["“船到江边了，灯亮在那头。", "“你先下去吧，我看着行李。”"],
        ["船到江边了，灯亮在那头。”", "你先下去吧，我看着行李。"],
    ],
)
def test_what_people_say_in_quotes_of_their_own_is_no_verse(blocks, lines):
    found = blocks("\n".join([PROSE, *lines, PROSE]))
    assert all(kind != "verse" for kind, _ in found)


OLD = [
    "泛彼渡舟，在河之中。彼何人斯，其灯如虹。",
    "泛彼渡舟，在河之东。无风无雨，一夜水声里。",
    "彼渡之人，不问西东。灯火在岸，照我归踪。",
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_stanzas_of_clauses_nearly_all_of_four_characters_are_verse(outlined, gap):
    found = outlined(f"渡舟\n\n{gap.join(OLD)}\n")
    assert [block["type"] for block in found["blocks"]] == ["verse"]
    assert found["blocks"][0]["lines"] == OLD


def test_clauses_of_four_characters_within_prose_are_none(outlined):
    told = "那年他从渡口寄来一张纸，纸上抄着几句旧话，没有落款，也没有日子，母亲看了很久。"
    found = outlined(
        "\n\n".join(["渡舟", told, *OLD[:2], told, told[:-1] + "啊。", told[1:]]) + "\n"
    )
    assert all(block["type"] == "paragraph" for block in found["blocks"])


def test_short_sentences_of_a_story_are_no_old_verse(outlined):
    told = [
        "天还没亮，他就出门。",
        "灯没有灭，船也没有来。",
        "他等了一夜，谁也不说。",
        "后来下雨，他回去了。",
    ]
    found = outlined("等船\n\n" + "\n".join(told) + "\n")
    assert all(block["type"] != "verse" for block in found["blocks"])
