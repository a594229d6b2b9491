import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
ASKED = [
    "你为什么在这里撑船？有没有想过去别处，或者做点别的什么事情，比如去船厂看看？",
    "这盏灯是谁点的？(请说说经过)为什么点？请讲一件和灯有关的事，以及你当时的感想。",
    "明年还撑吗？",
]


@pytest.mark.parametrize("mark", ["📝", "🎤 ", "🔸"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_questions_that_one_picture_opens_head_their_answers(blocks, mark, gap):
    lines = [gap.join((mark + asked, PROSE)) for asked in ASKED]
    found = blocks(f"{PROSE}\n\n" + gap.join(lines) + "\n")
    assert [kind for kind, _ in found[1:]] == ["heading", "paragraph"] * 3
    assert "".join(text for _, text in found[1::2]).count("？") == sum(a.count("？") for a in ASKED)


@pytest.mark.parametrize(
    "lines",
    [
        "\n".join(f"📝{asked}" for asked in ASKED),  # beside each other
        f"📝{ASKED[0]}\n{PROSE}",  # once
        f"📝{PROSE}\n{PROSE}\n📝{PROSE}\n{PROSE}",  # told
        f"📝{ASKED[0]}\n🔸{ASKED[1]}",
    ],
)
def test_pictures_before_other_lines_make_no_questions_of_them(blocks, lines):
    assert all(kind != "heading" for kind, _ in blocks(f"{PROSE}\n\n{lines}\n"))


def test_what_answers_in_a_chat_is_no_heading(blocks):
    lines = "📝你为什么撑船？\n为了过河。\n📝你怕水吗？\n不怕。\n📝那好。\n再见。\n"
    assert ("heading", "📝那好。") not in blocks(f"{PROSE}\n{lines}{PROSE}\n")
