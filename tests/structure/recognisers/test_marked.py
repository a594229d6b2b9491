import pytest

from convert.ir.check import faults

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("【守】", "【守】"),
        ("■ 使用方法", "使用方法"),
        ("◆冷链进村", "冷链进村"),
        ("—— 后来 ——", "后来"),
    ],
)
def test_brackets_and_marks_make_headings(blocks, line, words):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("heading", words)


def test_marked_lines_side_by_side_are_a_list(blocks):
    assert blocks(f"{PROSE}\n\n■ 甲\n■ 乙\n■ 丙\n\n{PROSE}\n")[1] == ("list", ["甲", "乙", "丙"])


def test_marks_around_nothing_are_no_heading(read):
    article, *_ = read(f"题目\n\n{PROSE}\n\n* \u3000 *\n\n【 】\n\n{PROSE}\n")
    assert list(faults(article)) == []


@pytest.mark.parametrize("line", ["【市长】", "[渡口旧事]", "【何小满的来信中说：】"])
def test_speakers_and_notes_in_brackets_are_no_headings(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_the_first_line_may_be_one(outlined):
    found = outlined(f"【内容简介】\n{PROSE}\n\n【作者简介】\n{PROSE}\n")["blocks"]
    assert [block["type"] for block in found] == ["heading", "paragraph"] * 2


@pytest.mark.parametrize("line", ["［＃ここから３字下げ］", "※［＃アステリズム、1-12-94］"])
def test_notes_of_who_typed_the_text_are_no_headings(blocks, line):
    text = "渡口の灯が一晩じゅう灯っていたことを、誰も知らなかった。"
    assert all(kind != "heading" for kind, _ in blocks(f"{text}\n\n{line}\n\n{text}\n"))


def test_several_labels_in_square_brackets_are_headings(blocks):
    text = f"{PROSE}\n[水的意义]\n{PROSE}\n[灯的对策]\n{PROSE}\n"
    assert [kind for kind, _ in blocks(text)].count("heading") == 2


def test_speakers_in_square_brackets_come_again(blocks):
    text = f"{PROSE}\n[主席]\n{PROSE}\n[船主]\n{PROSE}\n[主席]\n{PROSE}\n"
    assert all(kind == "paragraph" for kind, _ in blocks(text))


def test_a_label_above_numbers_in_the_same_brackets_is_a_heading(blocks):
    text = f"{PROSE}\n【参考的说法】\n【1】{PROSE}\n{PROSE}\n"
    assert blocks(text)[1][0] == "heading"


def test_who_speaks_in_the_brackets_of_a_speaker_is_no_label(blocks):
    text = f"{PROSE}\n【司会】\n{PROSE}\n【会長】\n{PROSE}\n"
    assert all(kind == "paragraph" for kind, _ in blocks(text))


@pytest.mark.parametrize("rule", ["===", "-----", "***", "~~~~"])
def test_a_heading_stands_between_rules(blocks, rule):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    heads = ("渡口的灯", "渡口的船")
    found = blocks(f"{prose}\n\n" + "".join(f"{rule}{h}{rule}\n\n{prose}\n\n" for h in heads))
    assert [words for kind, words in found if kind == "heading"] == list(heads)


@pytest.mark.parametrize("label", ["[第一图：一碗饭]", "[图片]", "[16]", "【照片：旧渡口】"])
def test_pictures_and_the_numbers_of_notes_in_brackets_are_no_headings(blocks, label):
    found = blocks(f"{PROSE}\n\n{label}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_square_brackets_of_several_labels_above_text_make_headings(blocks):
    text = f"{PROSE}\n\n[释疑]\n\n灯坏了谁来修？\n\n{PROSE}\n\n[专家解剖]\n\n{PROSE}\n"
    assert [words for kind, words in blocks(text) if kind == "heading"][:1] == ["[释疑]"]


@pytest.mark.parametrize("mark", ["🛠", "🎤", "❌", "1️⃣", "⛵"])
def test_a_picture_before_a_label_marks_a_heading_and_stays(blocks, mark):
    found = blocks(f"{PROSE}\n\n{mark} 渡口的灯\n\n{PROSE}\n\n{mark} 水边的人\n\n{PROSE}\n")
    assert found[1] == ("heading", f"{mark} 渡口的灯")


@pytest.mark.parametrize("line", ["👆 渡口的灯", "✓ 渡口的灯", "🛠 灯修好了。"])
def test_hands_ticks_and_sentences_behind_pictures_are_no_headings(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize("gap", ["", "\t", " "])
def test_bullets_of_a_symbol_font_head_text_and_open_items(outlined, gap):
    prose = "渡口的灯亮了一夜，等船的人都靠着墙睡着了。"
    rows = ["须知", prose, f"\uf0d8{gap}谁能来", prose, f"\uf0d8{gap}带什么", prose]
    found = outlined("\n".join([*rows, "\uf06c\t灯一盏", "\uf06c\t船票", prose]))["blocks"]
    assert [b["text"] for b in found if b["type"] == "heading"] == ["谁能来", "带什么"]
    assert [b["items"] for b in found if b["type"] == "list"] == [["灯一盏", "船票"]]


def test_a_sign_of_a_private_font_within_a_line_heads_nothing(outlined):
    prose = "渡口的灯亮了一夜，等船的人都靠着墙睡着了。"
    found = outlined(f"须知\n{prose}\n老\uf063不走\n{prose}\n灯\t3\n船\t4\n桨\t5\n")["blocks"]
    assert {b["type"] for b in found} <= {"paragraph", "heading", "table"}
    assert [b["type"] for b in found][-1] == "table"


@pytest.mark.parametrize(
    "serial", ["【连载·12】", "【連載之12】", "【专栏 第12期】", "【连载（12）】"]
)
def test_the_number_of_a_serial_above_its_title_is_no_heading(outlined, serial):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    found = outlined(f"{serial}\n渡口往事\n□ 何小满\n{prose}\n{prose}\n")
    assert found["title"] == "渡口往事"
    assert all(block["type"] != "heading" for block in found["blocks"])


TOLD_AT_LENGTH = "渡口的灯一直亮着，等船的人都在候船室里坐着打瞌睡，谁也不说话。"


@pytest.mark.parametrize(
    "said",
    [
        "【本文摘自《渡口月刊》十月号，更多内容见纸本】",
        "【原载《渡口》第三期】",
        "〔節選自《渡口集》〕",
        "【转自「渡口」网】",
        "【本文選自《渡口》】",
        "【以上文章取自河灯会】",
        "【以上資料來自河燈會】",
        "【本文根据录音整理】",
        "★以上内容引自渡口志",
    ],
)
def test_whence_a_text_is_taken_heads_nothing(outlined, said):
    text = f"渡口的灯\n\n{TOLD_AT_LENGTH}\n\n{said}\n· 灯\n· 船\n\n{TOLD_AT_LENGTH[3:]}\n"
    blocks = outlined(text)["blocks"]
    assert {block.get("text"): block["type"] for block in blocks}.get(said) != "heading"


@pytest.mark.parametrize(
    "said",
    [
        "【以上三种船】",
        "【文章的来历】",
        "【来自渡口的信】",
        "【摘自渡口】",
        "【出自本心】",
        "【选自己的路】",
        "【原载重量】",
        "【《渡口》节选】",
    ],
)
def test_words_that_only_begin_so_may_head_what_follows(outlined, said):
    text = f"渡口的灯\n\n{TOLD_AT_LENGTH}\n\n{said}\n\n{TOLD_AT_LENGTH[3:]}\n"
    assert [b["text"] for b in outlined(text)["blocks"] if b["type"] == "heading"] == [said]


def test_marks_of_lists_open_headings_where_text_stands_below_each(blocks):
    found = blocks(f"{PROSE}\n- 渡口的来历\n{PROSE}\n- 石阶与灯\n{PROSE}\n- 船家\n{PROSE}\n")
    assert [words for kind, words in found if kind == "heading"] == [
        "渡口的来历",
        "石阶与灯",
        "船家",
    ]


@pytest.mark.parametrize(
    "kept",
    [
        "- 竹篙\n- 缆绳\n- 马灯",  # a list
        "- 竹篙",  # alone
        "- 老何，开船吧\n" + PROSE + "\n- 再等等吧",  # spoken
        "- 竹篙两根。\n" + PROSE + "\n- 缆绳一条。",  # sentences
    ],
)
def test_marks_of_lists_open_no_heading_elsewhere(blocks, kept):
    found = blocks(f"{PROSE}\n{kept}\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize(
    "cue",
    [
        *("【音乐起】", "【出录音：桨声】", "【录音止】", "【音乐扬起，混】", "【音樂漸弱】"),
        *("〔音效：关门〕", "【片头曲起】", "【掌声止】", "【BGM淡入】", "【现场声：水】"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_is_heard_in_a_programme_heads_nothing(outlined, cue, gap):
    rows = ["等船的人", "采制：石一红", cue, PROSE * 2, PROSE, cue, PROSE * 3]
    found = outlined(gap.join(rows) + "\n")
    assert found["byline"] == ["石一红"]
    assert [block["type"] for block in found["blocks"]] == ["paragraph"] * 5


@pytest.mark.parametrize(
    "head",
    ["【音乐】", "【录音机】", "【音乐起源】", "【音乐：听见冬天】", "【掌声】", "【片头的话】"],
)
def test_what_is_told_of_sound_heads_its_text(blocks, head):
    assert blocks(f"{PROSE}\n\n{head}\n\n{PROSE}\n")[1] == ("heading", head)


def test_parts_in_brackets_come_again_in_each_of_several_cases(blocks):
    said = "法院审理认为，缆绳由渡口购置，船工不必赔偿，双方都没有上诉。"
    heads = ["【基本案情】", "【裁判结果】", "【典型意义】"]
    text = "\n".join(line for _ in range(3) for head in heads for line in (head, said))
    found = [words for kind, words in blocks(f"渡口纠纷典型案例\n{text}\n") if kind == "heading"]
    assert found[-9:] == 3 * heads


def test_who_speaks_in_brackets_again_and_again_heads_nothing(blocks):
    said = "船要开了，你们怎么还不下来，再不下来就要等到明天早上了。"
    text = "\n".join(
        line for _ in range(3) for who in ("【船工】", "【旅客】") for line in (who, said)
    )
    assert not [1 for kind, _ in blocks(f"渡口夜话\n{text}\n") if kind == "heading"]


def test_two_labels_in_brackets_head_parts_where_a_picture_is_gone(blocks):
    prose = "调看监控的结果有些意外，前三次放椅子的不是同一个人。"
    found = blocks(
        f"{prose}\n【说明】\n{prose}\n【所得】\n{prose}\n【水位图】\n【条款】\n{prose}\n"
    )
    assert [words for kind, words in found if kind == "heading"][-2:] == ["【水位图】", "【条款】"]
