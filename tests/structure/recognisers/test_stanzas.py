import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.recognisers.stanzas import poets_of

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


ONE, OTHER = "雾先上了岸\n船还在对面\n没有人开口", "灯比星低\n比水高一点"


def _poems(form: str, poets: tuple[str, ...]) -> str:
    titles = ("渡口", "守灯的晚上", "旧桥")
    poems = [form.format(t=t, p=p) for t, p in zip(titles, poets, strict=False)]
    return "\n\n".join(["渡口三家", *poems]) + "\n"


@pytest.mark.parametrize(
    "form",
    [
        f"{{t}}\n{{p}}\n\n{ONE}\n\n{OTHER}",
        f"{{t}}\n{{p}}\n{ONE}\n\n{OTHER}",
        f"{{t}}\n\n{{p}}\n\n{ONE}\n\n{OTHER}",
    ],
)
@pytest.mark.parametrize(
    "poets", [("何小满", "阿禾", "周大江"), ("何小满", "埃纳·霍特"), ("［唐］李白", "［宋］陆游")]
)
def test_several_poems_are_called_by_the_line_above_their_poets(outlined, form, poets):
    if "阿禾" in poets and "{p}\n\n" in form and "{t}\n\n" in form:
        poets = ("何小满", "何小满", "周大江")  # who stands apart has to be somebody
    found = outlined(_poems(form, poets))
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    said = [block["text"] for block in found["blocks"] if block["type"] == "paragraph"]
    verses = [block["lines"] for block in found["blocks"] if block["type"] == "verse"]
    assert found["title"] == "渡口三家"
    assert heads == ["渡口", "守灯的晚上", "旧桥"][: len(poets)]
    assert said == list(poets)
    assert verses == [ONE.split(), OTHER.split()] * len(poets)


@pytest.mark.parametrize(
    "text",
    [
        f"渡口\n\n何小满\n\n{ONE}\n\n{OTHER}\n\n{ONE}",
        f"渡口\n\n{ONE}\n\n{OTHER}\n\n桥修好以后\n渡口空了\n\n{ONE}",
        "获奖名单\n\n一班\n何小满\n任霞\n周大江\n\n二班\n李小白\n陆小游\n王小维",
        "渡口年鉴\n\n主编\n何小满\n一个人编了十年\n没有歇过\n\n摄影\n任霞\n一个人拍了十年\n没有歇过",
    ],
)
def test_one_poem_classes_and_who_made_a_book_are_no_several_poems(text):
    assert not poets_of(laid_out(lines(text, 0)[0]))
