import pytest

PROSE = "调看监控的结果有些意外，前三次放椅子的不是同一个人。"


def test_a_thing_called_by_its_name_is_a_heading(blocks):
    found = blocks(f"{PROSE}\n\n评测标准：\n\n{PROSE}\n")
    assert found[1] == ("heading", "评测标准：")


def test_labels_with_colons_are_headings_where_several_are(blocks):
    found = blocks(f"{PROSE}\n\n谁放的：\n\n{PROSE}\n\n等谁的：\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph", "heading"] * 2 + ["paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "信里写道：",
        "现将有关情况说明如下：",
        "主持人：",
        "何小满：",
        "编辑同志：",
        "老周讲了两件事：",
        "门上贴着对联：",
    ],
)
def test_what_announces_and_who_speaks_are_none(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_what_stands_above_bullets_or_a_speech_is_none(blocks):
    found = blocks(f"{PROSE}\n\n步骤：\n- 把灯点亮。\n- 把船解开。\n\n老人原话：\n“{PROSE}”\n")
    assert all(kind != "heading" for kind, _ in found)


def test_a_mark_before_a_label_with_a_colon_makes_it_a_heading(blocks):
    found = blocks(f"{PROSE}\n\n🚀 关于我们：\n\n{PROSE}\n")
    assert found[1][0] == "heading"


@pytest.mark.parametrize("line", ["工作要求：", "附件：", "办法如下："])
def test_things_with_counted_lists_below_are_headings_where_several_are(blocks, line):
    listed = "1. 会看水位。\n2. 会修船灯。\n\n"
    found = blocks(f"{PROSE}\n\n{line}\n{listed}待遇：\n{listed}{PROSE}\n")
    assert (found[1][0] == "heading") is (line == "工作要求：")
    found = blocks(f"{PROSE}\n\n{line}\n{listed}{PROSE}\n")
    assert found[1][0] == "paragraph"


@pytest.mark.parametrize(
    "below",
    [
        "渡口队：何小满、周大江、石一\n北滩队：李四海、王五福、孙六",
        "時間：正午\n地點：渡口",
        "A. 到馆登记；\nB. 来电；",
        "（a）到館登記\n（b）來電",
    ],
)
def test_one_label_above_values_or_letters_announces_them(blocks, below):
    found = blocks(f"{PROSE}\n\n登记办法：\n{below}\n\n{PROSE}\n")
    assert ("paragraph", "登记办法：") in found


def test_who_speaks_above_a_counted_list_is_no_heading(blocks):
    prose = "会开了一个上午，窗外的雨一直没有停，船工们都坐在后面听。"
    lists = "站长：\n1. 船要修。\n2. 灯要亮。\n\n队长：\n1. 马上修。\n2. 天天亮。"
    found = blocks(f"{prose}\n\n{lists}\n\n{prose}\n")
    assert not [words for kind, words, *_ in found if kind == "heading"]


@pytest.mark.parametrize("below", ["无。", "灯匠二人，船工三人"])
def test_a_thing_with_a_colon_below_text_needs_few_words_below(blocks, below):
    found = blocks(f"{PROSE}\n值班信息：\n{below}\n{PROSE}\n{PROSE}\n")
    assert found[1] == ("heading", "值班信息：")


@pytest.mark.parametrize(("label", "value"), [("营业时间：", "看心情"), ("值班信息：", "无。")])
def test_a_label_with_its_value_below_is_no_heading(blocks, label, value):
    found = blocks(f"{PROSE}\n\n{label}\n{value}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, *_ in found)


@pytest.mark.parametrize(
    ("line", "below"),
    [("灯匠说：", "灯亮了"), ("参考资料：", "https://example.org/lamp"), ("编辑同志：", "你好")],
)
def test_what_announces_addresses_or_stands_above_a_link_does_not(blocks, line, below):
    found = blocks(f"{PROSE}\n{line}\n{below}\n{PROSE}\n{PROSE}\n")
    assert found[1][0] != "heading"


def test_a_label_with_nothing_below_is_no_heading(blocks):
    assert blocks(f"{PROSE}\n\n{PROSE}\n值班信息：\n")[-1][0] != "heading"


@pytest.mark.parametrize(
    "asks", ["青湾日报记者：", "渡口电视台記者：", "市民热线：", "青湾船厂发言人："]
)
def test_who_asks_once_where_others_speak_heads_nothing(blocks, asks):
    said = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    found = blocks(
        f"主持人：\n{said}\n\n何小满：\n{said}\n\n主持人：\n{said}\n\n{asks}\n{said}\n\n何小满：\n{said}\n"
    )
    assert all(kind != "heading" for kind, _ in found)
    found = blocks(f"{said}\n\n评测标准：\n{said}\n\n灯的用处：\n{said}\n")
    assert [kind for kind, _ in found].count("heading") == 2


def test_what_is_added_is_a_heading_beside_who_speaks(blocks):
    talk = "".join(f"老周：\n{PROSE}\n石一：\n{PROSE}\n" for _ in range(2))
    assert ("heading", "补记：") in blocks(f"{talk}补记：\n{PROSE}\n")


def test_who_is_written_to_in_a_letter_set_in_heads_nothing(outlined):
    told = "　　渡口的信摊只有一张桌子，桌上放着一盏灯，灯下压着一沓信纸。"
    letter = [
        "　　　　小满：",
        "　　　　家里都好。你爸的腰好多了，能下地。你那间屋我没动，窗户换了玻璃。",
    ]
    blocks = outlined("\n".join(["代写书信", "", told, *letter, told + "她说。", ""]))["blocks"]
    assert all(block["type"] != "heading" for block in blocks)


def test_what_announces_a_command_is_no_heading(blocks):
    prose = "渡口的船票软件要先装好，装好以后再开始用，下面说明怎样装，装不上时再看附录。"
    run = "ferry --divert /bin/ferry.dist --rename /bin/ferry"
    text = f"{prose}\n\n船票软件：\n\n{run}\n\n{prose}\n\n船上软件：\n\n{run}\n\n{prose}"
    assert all(kind != "heading" for kind, _ in blocks(text))


def test_empty_lines_between_all_lines_make_no_heading_of_what_announces(outlined):
    prose = "渡口的灯每天晚上都亮着，守灯的人换了{}代，从来没有断过一天。"
    labels = ("我们来看这样一盏灯：", "现在我们来点上：", "灯的样子：", "灯的用处：")
    parts = (f"{prose}\n\n{label}\n\n".format(n) for n, label in enumerate(labels, 2))
    text = f"渡口的灯\n\n{''.join(parts)}后来镇上修了桥，船少了，灯还是有人点。\n"
    heads = [b["text"] for b in outlined(text)["blocks"] if b["type"] == "heading"]
    assert heads == ["灯的样子：", "灯的用处："]


@pytest.mark.parametrize(
    "first", ["渡口管理所所长 何小满：", "主持人 湛蓝：", "青湾镇镇长　石一："]
)
def test_who_speaks_behind_his_post_heads_nothing(blocks, first):
    turns = [first, "青湾报记者：", "水务局局长 李二："]
    found = blocks("\n".join(f"{turn}\n{PROSE}" for turn in turns))
    assert all(kind == "paragraph" for kind, _ in found)


def test_a_thing_called_in_two_words_may_head_text(blocks):
    found = blocks(f"{PROSE}\n\n评测 标准：\n\n{PROSE}\n\n评测 方法：\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph", "heading"] * 2 + ["paragraph"]


def test_names_of_papers_head_what_each_says(blocks):
    names = ["南渡《渡口日报》：", "北岸经济与河流新闻网：", "《青湾晚报》网站："]
    found = blocks("".join(f"{PROSE}\n\n{name}\n\n两岸的人都来看船\n\n" for name in names) + PROSE)
    assert [text for kind, text in found if kind == "heading" and text in names] == names


@pytest.mark.parametrize(
    "names",
    [["南渡日报：", "南渡日报："], ["本报记者：", "外报记者："], ["编辑同志：", "何一同志："]],
)
def test_papers_that_ask_and_who_is_addressed_head_nothing(blocks, names):
    found = blocks("".join(f"{PROSE}\n\n{name}\n\n{PROSE}\n\n" for name in names))
    assert not [text for kind, text in found if kind == "heading"]


def test_several_labels_each_above_one_paragraph_are_headings_whatever_they_say(blocks):
    labels = ["刀不快：", "料不够：", "看不懂木头：", "坐不住："]
    found = blocks("\n".join([PROSE, *(f"{label}\n{PROSE}" for label in labels)]))
    assert [words for kind, words in found if kind == "heading"] == labels


def test_a_label_below_which_nothing_stands_is_read(outlined):
    text = (
        "看天搬船，一夜走完四十里\n    渡口航运社:\n    给每一条船写一张“出生证”\n    青湾航运社:\n"
    )
    kept = "".join(str(block.get("text", block.get("items"))) for block in outlined(text)["blocks"])
    assert "青湾航运社" in kept
