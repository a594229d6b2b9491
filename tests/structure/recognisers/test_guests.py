import pytest

TALK = "周大川｜渡口一年要用一万盏灯，一半是坏的，另一半也快坏了。\n\n何小满｜那要换。\n"


@pytest.mark.parametrize(
    ("host", "guests"),
    [
        ("主持人", "嘉宾"),
        ("主持人：", "对谈嘉宾："),
        ("主持", "與談人"),
    ],
)
def test_who_takes_part_stands_above_a_talk_and_wrote_nothing(outlined, host, guests):
    box = f"{host}\n何小满（本刊编辑）\n{guests}\n周大川（书店店主）\n李二　渡口站站长\n"
    found = outlined(f"灯下谈灯\n——第二期沙龙\n\n{box}\n{TALK}")
    assert (found["byline"], found["credits"]) == ([], [])
    words = [block["text"] for block in found["blocks"]]
    assert words[:5] == [
        host,
        "何小满（本刊编辑）",
        guests,
        "周大川（书店店主）",
        "李二　渡口站站长",
    ]


def test_where_nobody_listed_speaks_the_names_say_who_made_it(outlined):
    found = outlined("渡口的灯\n\n主持：何小满\n\n渡口的灯一直亮着，等船的人都打着瞌睡。\n")
    assert found["credits"]
