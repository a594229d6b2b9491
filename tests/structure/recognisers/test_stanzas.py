import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.recognisers.stanzas import poets_of

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"

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


POEMS = """何小满

渡口

渡口只剩一盏灯
灯下坐着一个人
他把缆绳举得很高
落下来的时候
整条江都有了风

{0}

给一个看灯的人

你把时间拆开
放在白布上
齿轮是齿轮
你用镊子夹起
最小的那颗

{0}

过江，致W

船过江的时候
只有水
在看天上的
"""


@pytest.mark.parametrize(
    "written",
    [
        "2017年3月，渡口",
        "　　　　2017.3 于渡口",
        "二〇一七年三月于渡口",
        "——2017年3月5日",
        "（2017-03-05 渡口）",
        "写于2017年3月，渡口",
        "2017年3月改定",
    ],
)
def test_what_stands_below_the_day_of_a_poem_is_what_the_next_is_called(outlined, written):
    found = outlined("江上的灯（组诗）\n\n" + POEMS.format(written))["blocks"]
    heads = [block["text"] for block in found if block["type"] == "heading"]
    assert heads == ["渡口", "给一个看灯的人", "过江，致W"]
    assert sum(block["type"] == "verse" for block in found) == 3


def test_a_line_alone_below_no_day_goes_on_with_its_poem(outlined):
    found = outlined("江上的灯\n\n" + POEMS.format("没有人看见"))["blocks"]
    assert all(
        "给一个" not in block.get("text", "") or block["type"] != "heading" for block in found
    )


def test_days_above_what_was_written_on_them_end_no_poem(outlined):
    day = "2017年3月，渡口\n\n今天没有船\n\n河滩上有灯\n灯下有人\n人都走了\n\n"
    found = outlined(f"江上的灯\n\n何小满\n\n{day}{day.replace('3月', '4月')}")["blocks"]
    assert all(block.get("text") != "今天没有船" or block["type"] != "heading" for block in found)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_poem_with_signs_of_a_site_below_is_one(outlined, gap):
    lines = [
        "雁过之后，", "像一把刀子越磨越快", "削短白天。村头", "那棵高大的柏树，",
        "轻轻一挥，天就黑了", "我看见山村睡去，", "枕着不停的水声，", "河滩上没有灯。",
    ]  # fmt: skip
    site = "1《渡口》2024年10期\n2《灯塔》2024年11期\n3《船厂》2024年2期"
    found = outlined(f"雁南飞\n\n{gap.join(lines)}\n\n{site}\n")["blocks"]
    assert {"type": "verse", "lines": lines} in found


def test_a_line_that_a_mark_begins_parts_the_lines_set_in(outlined):
    lines = ["流浪多年的灯", "透过被风吹破的窗", "铺在长满青苔的石板上", "看得清清楚楚"]
    text = "渡口的灯\n\n  • 热度218\n  • 渡口\n\n" + "\n\n".join(f"      {line}" for line in lines)
    assert {"type": "verse", "lines": lines} in outlined(text)["blocks"]


def test_items_with_a_few_lines_between_are_no_song(outlined):
    items = "\n".join(f"{n}. 灯油{n}桶" for n in range(1, 13))
    found = outlined(f"渡口清单\n\n各位，\n请看，\n{items}\n就这些\n")["blocks"]
    assert any(block["type"] == "list" and len(block["items"]) == 12 for block in found)


@pytest.mark.parametrize(
    "line",
    ["1987年，外婆走了", "1987年的雪", "1987年我在渡口", "1987年那场雪", "1987年春天落雨"],
)
def test_a_year_that_is_told_of_ends_no_poem(outlined, line):
    verse = "外婆的伞\n还在墙上挂着\n雨停的时候\n"
    found = outlined(f"夜航\n何小满\n\n船过渡口\n灯还亮着\n{line}\n\n她说\n\n{verse}")
    assert all(block["type"] != "heading" for block in found["blocks"])


TOLD = "那年他从渡口寄来一张纸，纸上抄着几行字，没有落款，也没有日子。"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("above", "lines"),
    [
        (
            TOLD,
            ["我其实是千百年来", "水和灯的儿孙", "我其实是千百年来", "一次没有靠岸的船", "一切来"],
        ),
        (TOLD, ["燈亮著", "船走了", "燈亮著", "啊，江水，請聽我回答"]),
        (TOLD[:-1] + "，抄的是一首诗：", ["水和灯的儿孙", "一次没有靠岸的船", "一切来", "一切去"]),
    ],
)
def test_a_poem_within_an_essay_may_have_a_paragraph_for_each_line(blocks, above, lines, gap):
    found = blocks(gap.join([TOLD, above, *lines, TOLD, TOLD]) + "\n")
    assert [words for kind, words in found if kind == "verse"] == [lines]
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize(
    "lines",
    [
        ["上渡", "下渡", "北滩", "南滩"],
        ["灯匠甲", "灯匠甲", "船工乙", "船工乙"],
        ["第一班 6:30", "第二班 7:30", "第一班 6:30", "第三班 8:30"],
        ["灯的由来", TOLD, "船的由来", TOLD, "灯的由来"],
        ["“走吧”", "“等等”", "“走吧”", "“好”"],
    ],
)
def test_lists_tables_headings_and_talk_within_an_essay_are_no_verse(blocks, lines):
    found = blocks("\n\n".join([TOLD, *lines, TOLD]) + "\n")
    assert all(kind != "verse" for kind, _ in found)


@pytest.mark.parametrize(
    ("above", "lines"),
    [
        ("我们唱过的歌有这些：", ["南渡", "夜行船", "旧屋", "渡船谣"]),
        ("他喜欢的诗人有：", ["何小满", "石一", "任霞", "周大江"]),
        ("请记住这些词：", ["船头", "船尾", "缆绳", "船桨"]),
        ("诗歌组的成员：", ["何小满", "石一", "任霞", "周大江"]),
        ("歌单：", ["南渡", "夜行船", "旧屋", "渡船谣"]),
        (TOLD, ["在吗", "在", "在吗", "不在"]),
        (TOLD, ["上渡", "下渡", "上渡", "北滩"]),
    ],
)
def test_songs_poets_words_and_short_talk_are_no_verse(blocks, above, lines):
    found = blocks("\n\n".join([TOLD, above, *lines, TOLD, TOLD]) + "\n")
    assert all(kind != "verse" for kind, _ in found)


@pytest.mark.parametrize(
    "above",
    ["他唱道：", "船工们这样唱：", "墙上写着一首小诗：", "老何低声念着：", "诗云：", "歌里唱道："],
)
def test_what_is_sung_or_said_in_verse_is_announced_so(blocks, above):
    lines = ["水和灯的儿孙", "一次没有靠岸的船", "一切来", "一切去"]
    found = blocks("\n\n".join([TOLD, above, *lines, TOLD, TOLD]) + "\n")
    assert [words for kind, words in found if kind == "verse"] == [lines]


WORKS = (("《春江夜》", "何渡"), ("《望石桥》", "米粒"), ("《雨夜》", "石一川"))
SUNG = "灯在水里摇\n船在风里响\n我在石阶上\n数你的脚步声\n"


@pytest.mark.parametrize("who", ["作者：{}", "（唐）{}", "唐·{}", "【唐】{}"])
@pytest.mark.parametrize("gap", ["", "\n", "%\n", "\n***\n\n"])
@pytest.mark.parametrize("title", ["", "江上诗选\n", "江上诗选\n\n"])
def test_poems_of_several_poets_have_each_its_own(outlined, who, gap, title):
    poems = gap.join(f"{name}\n{who.format(poet)}\n{SUNG}" for name, poet in WORKS)
    found = outlined(title + poems)
    assert (found["title"], found["byline"]) == (title.strip() or None, [])
    kinds = [block["type"] for block in found["blocks"] if block["type"] != "break"]
    kinds = [kind for kind in kinds if kind in {"heading", "verse"}]
    assert kinds == ["heading", "verse"] * 3


def test_lines_that_are_cited_with_who_wrote_them_are_no_such_poems(outlined):
    said = "这两句诗贴在渡口的墙上已经三十年了，没有人知道是谁写的，字也快看不见了。\n"
    cited = f"灯在水里摇\n船在风里响\n——何渡\n\n{said}\n"
    found = outlined(f"江上来信\n\n{cited}{cited.replace('何渡', '米粒')}")
    assert "heading" not in [block["type"] for block in found["blocks"]]


def test_pupils_who_wrote_texts_are_no_poets(outlined):
    told = "我的家在江边，出门就是渡口，每天早上都能听见船响，爷爷在撑船。\n"
    texts = "\n".join(f"{name}\n作者：{who}\n{told}{told}" for name, who in WORKS)
    assert "verse" not in [block["type"] for block in outlined(texts)["blocks"]]
