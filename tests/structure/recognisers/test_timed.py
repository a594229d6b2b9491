import pytest

PROSE = "渡口的灯一直亮着，等船的人都在候船室里坐着打瞌睡。"


def kinds(outlined, lines):
    text = "".join(f"{line}\n{PROSE}\n" for line in lines)
    blocks = outlined(f"座谈会录音\n\n{PROSE}{PROSE}\n{text}")["blocks"]
    return {block["text"]: block["type"] for block in blocks if PROSE not in block.get("text", "")}


@pytest.mark.parametrize(
    "lines",
    [
        ("说话人1 00:03", "说话人2 00:21", "说话人1 01:40"),
        ("發言人 A　00:00:03", "發言人 B　00:00:21"),
        ("Speaker 1  00:03", "Speaker 2  00:21"),
        ("周大川（00:03）", "何小满（00:21）", "周大川（01:40）"),
        ("[00:21] 说话人2", "[01:40] 说话人1"),
    ],
)
def test_who_speaks_when_heads_nothing(outlined, lines):
    assert kinds(outlined, lines) == dict.fromkeys(lines, "paragraph")


def test_what_begins_when_on_a_programme_heads_what_is_told_of_it(outlined):
    lines = ("开幕式 9:00", "报告会 10:30", "闭幕式 16:00")
    assert kinds(outlined, lines) == dict.fromkeys(lines, "heading")


@pytest.mark.parametrize(
    "lines",
    [("起床 6:30", "起床 7:00"), ("渡口队 3:20", "渡口队 5:18"), ("开船 8:00", "开船 9:15")],
)
def test_what_happens_twice_speaks_no_words(outlined, lines):
    assert kinds(outlined, lines) == dict.fromkeys(lines, "heading")


@pytest.mark.parametrize("form", ["说话人{}　00:{}", "Speaker {} 00:{}", "[00:{1}] 發言人{0}"])
def test_who_speaks_when_heads_nothing_between_empty_lines(outlined, form):
    stamps = [form.format(n % 2 + 1, 10 + n) for n in range(6)]
    text = "\n\n".join(f"{stamp}\n{PROSE[n:]}" for n, stamp in enumerate(stamps))
    blocks = outlined(f"渡口的人口述\n2023-04-17 14:02\n\n{text}\n")["blocks"]
    assert {block["type"] for block in blocks} == {"paragraph"}
