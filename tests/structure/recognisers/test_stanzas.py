STANZAS = [
    [
        "他们先搬走了木牌，再搬走了灯，最后才想起来石阶是搬不走的",
        "石阶有四十一级，没有人看见过它们干着的样子",
        "我数过，每一次都不一样",
    ],
    ["船工把钥匙交给一个穿制服的人", "他自己也想了很久，说，从前有一扇门，后来门没有了，锁还在"],
    ["对岸的人站在对岸", "只看见我们把空的东西一件一件抬上车，又把车开得很慢"],
]


def test_long_lines_in_stanzas_are_verse(blocks):
    poem = "\n\n".join(map("\n".join, STANZAS))
    assert blocks(f"{poem}\n") == [("verse", stanza) for stanza in STANZAS]


def test_sentences_in_groups_are_no_verse(blocks):
    prose = "\n\n".join("\n".join(f"{line}。" for line in stanza) for stanza in STANZAS)
    assert all(kind == "paragraph" for kind, _ in blocks(f"{prose}\n"))


def test_headlines_are_no_verse(blocks):
    lines = [f"渡口{n}号船停航{n}天，月底恢复渡江往返班次和夜航的安排" for n in range(1, 9)]
    text = "\n".join(lines[:4]) + "\n\n" + "\n".join(lines[4:])
    assert all(kind != "verse" for kind, _ in blocks(f"{text}\n"))
