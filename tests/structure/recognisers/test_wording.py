import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    "line",
    [
        "（选自渡口旧事）",
        "电话：0000-1110119",
        "渡口的灯（何小满摄）",
        "灯亮了。 资料图片",
        "文／何小满　攝影／周大川",
    ],
)
def test_values_and_signatures_are_no_labels(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found[1][0] != "heading"


def test_a_name_below_an_empty_field_is_no_label(blocks):
    found = blocks(f"{PROSE}\n编辑：\n何小满\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_a_line_of_several_words_with_gaps_is_no_label(blocks):
    found = blocks(f"{PROSE}\n\n2014.7至今　岸上日报　记者\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_hours_above_what_happened_are_labels(blocks):
    text = "".join(f"{hour}:30\n{PROSE}\n\n" for hour in ("05", "12", "18"))
    assert [kind for kind, _ in blocks(f"{PROSE}\n\n{text}")].count("heading") == 3


@pytest.mark.parametrize(
    "line", ["“我们等到现在才等了几个小时", "然后请船工来”", "证据如图⬇️", "依照章程（以下简称"]
)
def test_half_a_quotation_and_what_points_at_a_picture_are_no_labels(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_a_number_before_a_colon_makes_no_value(blocks):
    text = "".join(f"关键词{n}：gb {n}\n{PROSE}{PROSE}{PROSE}\n" for n in "一二")
    assert [kind for kind, _ in blocks(f"{PROSE}\n{text}")].count("heading") == 2


def test_an_office_above_a_day_signs_and_heads_nothing(blocks):
    text = f"{PROSE}\n\n渡口市人民政府办公厅\n2024年5月28日\n\n{PROSE}\n\n{PROSE}\n"
    assert all(kind != "heading" for kind, _ in blocks(text))


@pytest.mark.parametrize(("gap", "kind"), [("", "paragraph"), ("　", "heading")])
def test_commas_make_a_long_line_a_sentence_and_gaps_a_headline(blocks, gap, kind):
    line = "船工们把灯修好了，" + gap + "把缆绳换了，又补上去年冬天漏水的船板"
    assert blocks(f"{PROSE * 3}\n{line}\n{PROSE * 3}\n")[1][0] == kind


@pytest.mark.parametrize(
    "text",
    ["土豆　两个\n生抽　一勺\n冰糖　三粒", "1．渡口在哪里，正确的一项是（ ）\nA．江边\nB．山上"],
)
def test_what_is_needed_and_what_is_numbered_are_no_labels(blocks, text):
    found = blocks(f"{PROSE}\n\n{text}\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_what_is_measured_alone_labels_nothing(blocks):
    told = "把鱼洗净，锅里放油烧热，下姜片爆香，放鱼煎至两面金黄。"
    assert blocks(f"{told}\n\n500毫升水\n\n{told}\n")[1][0] == "paragraph"


@pytest.mark.parametrize(
    "line",
    ["路线：渡口→船厂→灯塔", "行程: 渡口 --> 船厂 --> 灯塔", "渡口 ➜ 船厂 ➜ 灯塔"],
)
def test_the_way_that_arrows_lead_labels_nothing(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n\n守灯\n\n{PROSE}\n")
    assert [text for kind, text in found if kind == "heading"] == ["守灯"]


@pytest.mark.parametrize("line", ["第一天　渡口→船厂→灯塔", "渡口→船厂"])
def test_a_day_and_its_way_and_one_arrow_may_be_a_label(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n\n守灯\n\n{PROSE}\n")
    assert [text for kind, text in found if kind == "heading"] == [line, "守灯"]


@pytest.mark.parametrize(
    "name", ["读者　水上人家", "讀者 燈下客", "网友　一个等船的人", "等船的人"]
)
def test_who_signs_a_letter_far_in_heads_nothing(blocks, name):
    letter = f"编辑同志：\n　　{PROSE}\n" + "　" * 14 + f"{name}\n\n答：{PROSE}\n\n"
    found = blocks(f"漏水的屋顶\n\n{letter}谁管水管\n\n{letter}")
    assert ("heading", name) not in found


@pytest.mark.parametrize("name", ["读者　水上人家", "網友 燈下客", "读者刘大有"])
def test_readers_with_names_of_their_own_head_nothing_flush(blocks, name):
    assert blocks(f"{PROSE}\n\n{name}\n\n{PROSE}\n")[1] == ("paragraph", name)


@pytest.mark.parametrize("label", ["读者来信", "读者的灯"])
def test_letters_of_readers_have_headings(blocks, label):
    assert blocks(f"{PROSE}\n\n{label}\n\n{PROSE}\n")[1] == ("heading", label)


def test_what_is_set_in_the_middle_above_text_is_a_heading(blocks):
    gap = "　" * 14
    found = blocks(f"　　{PROSE}\n\n{gap}灯下\n\n　　{PROSE}\n\n{gap}桥上\n\n　　{PROSE}\n")
    assert [text for kind, text in found if kind == "heading"] == ["灯下", "桥上"]


@pytest.mark.parametrize("label", ["メモ", "指标解释", "小贴士", "采访手记"])
def test_a_lone_label_of_a_part_is_a_heading_without_empty_lines(blocks, label):
    assert blocks(f"{PROSE}\n{label}\n{PROSE}{PROSE}\n")[1] == ("heading", label)


def test_a_row_of_words_that_sort_a_text_is_no_heading(blocks):
    found = blocks(f"{PROSE}\n\n渡口 公益 社区 灯火 人物\n\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize(
    "head",
    [
        "老位置 新师傅",
        "在 Ubuntu 22.04 上安装 Docker Engine",
        "用 pip 3 安装 NumPy 和 SciPy 两个库",
    ],
)
def test_a_blank_or_words_in_latin_letters_may_stand_in_one(blocks, head):
    assert blocks(f"{PROSE}\n\n{head}\n\n{PROSE * 3}\n")[1] == ("heading", head)


@pytest.mark.parametrize("who", ["本报评论员", "□本报评论员", "青湾日报评论员", "渡口網特約評論員"])
def test_a_commentator_without_a_name_heads_nothing(outlined, who):
    found = outlined(f"街谈巷议\n把渡口的灯还给街坊邻里\n{who}\n\n{PROSE}\n{PROSE}\n")
    assert found["subtitle"] is None
    assert found["title"] == "把渡口的灯还给街坊邻里"
    assert "heading" not in {block["type"] for block in found["blocks"]}


@pytest.mark.parametrize("label", ["谁来当评论员", "渡口的评论员"])
def test_what_is_told_of_commentators_may_head_text(outlined, label):
    found = outlined(f"渡口的灯\n何小满\n\n{PROSE}\n\n{label}\n\n{PROSE}\n")
    assert ("heading", label) in {(b["type"], b.get("text")) for b in found["blocks"]}


@pytest.mark.parametrize("cut", ["们", "们！", "們"])
def test_a_cut_word_of_people_is_read(blocks, cut):
    assert any(cut in str(said) for _, said in blocks(f"{PROSE}\n\n{cut}\n\n{PROSE}\n"))


@pytest.mark.parametrize("amount", ["500克", "适量", "1大匙", "2个"])
def test_what_is_needed_and_how_much_of_it_are_no_headings(blocks, amount):
    found = blocks(f"{PROSE}\n用料\n豆腐\n{amount}\n盐\n少许\n做法\n{PROSE}\n{PROSE}\n")
    assert [text for kind, text in found if kind == "heading"] in (["用料", "做法"], ["做法"])


@pytest.mark.parametrize(
    "rows", ["【答案】B\n【解析】{}", "【出处】{}\n【近义词】一帆风顺\n【例句】{}"]
)
def test_labels_in_brackets_before_their_values_are_no_headings(blocks, rows):
    found = blocks(f"{PROSE}\n{rows.format(PROSE, PROSE)}\n{PROSE}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_a_part_may_have_its_number_in_brackets(blocks):
    found = blocks(f"{PROSE}\n\n【第一天】渡口\n\n{PROSE}\n\n【第二天】石桥\n\n{PROSE}\n")
    assert [kind for kind, _ in found].count("heading") == 2


@pytest.mark.parametrize(
    "line",
    [
        "もう一つ、町の側から見た問題として",
        "渡し船が出ましたが",
        "简单说就是",
        "要算到人头上，因为",
    ],
)
def test_what_a_sentence_goes_on_from_is_no_heading(blocks, line):
    text = "渡口从三月起调整价目，往返票可以在当天使用，老人和孩子凭证免费，自行车不再另外收费。"
    assert blocks(f"{text}\n\n{line}\n\n{text}\n\n早班的船\n\n{text}\n")[1] == ("paragraph", line)


def test_the_numbers_of_articles_above_their_words_are_no_labels(blocks):
    found = blocks("".join(f"第{n}条\n\n{PROSE}\n\n" for n in "一二三四五六七"))
    assert [kind for kind, _ in found if kind == "heading"] == []


@pytest.mark.parametrize(
    "line",
    [
        "科研人员正在进行载荷设备测试",
        "采菌人在早市向记者介绍行情",
    ],
)
def test_lines_that_tell_who_does_what_are_no_labels(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found[1][0] != "heading"


@pytest.mark.parametrize("line", ["变化正在发生", "正在消失的手艺和人", "一座向海而生的城"])
def test_what_parts_are_called_may_tell_of_a_change(blocks, line):
    found = blocks(f"{PROSE}\n{PROSE}\n\n{line}\n\n{PROSE}\n{PROSE}\n")
    assert found[2] == ("heading", line)


KANA = (
    "渡し場の灯りはまだついていましたが、誰がつけたのかは分かりません。船頭さんは風だと言います。"
)


POLITE = (
    "山頂に着きました|お昼の休憩です♪|灯りがきれいですね〜|あと少しで橋です（笑）"
    "|もう道はありません|明日も晴れるでしょう|やっぱり雨でした|そろそろ帰りましょう！"
)


@pytest.mark.parametrize("line", POLITE.split("|"))
def test_a_polite_sentence_in_japanese_heads_nothing(blocks, line):
    found = blocks(f"{KANA}\n{KANA}\n{line}\n{KANA}\n{KANA}\n")
    assert all(kind != "heading" for kind, _ in found)


@pytest.mark.parametrize("line", ["山頂からの眺め", "お昼の休憩", "橋までの道のり"])
def test_what_says_no_more_than_of_what_the_text_tells_heads_it(blocks, line):
    found = blocks(f"{KANA}\n{KANA}\n\n{line}\n\n{KANA}\n{KANA}\n")
    assert ("heading", line) in found


def test_what_stands_above_a_question_heads_it(outlined):
    prose = "提起青湾，很多人先想到渡口，却忽略了它的早饭，其实一碗粉能吃遍一条街。"
    head = "青湾米粉：一碗汤定乾坤"
    talk = "问：米粉为什么离了青湾就变味？\n答：关键在水和火候，也在骨头汤。"
    found = outlined(f"早饭\n{prose}\n\n{head}\n{talk}\n{prose}\n")
    assert {"type": "heading", "level": 2, "text": head} in found["blocks"]


def test_what_is_printed_twice_in_a_row_heads_nothing(blocks):
    line = "何小满在渡口的值班室里"
    for two in (f"{line}\n{line}", f"{line}\n青湾航运公司副总经理{line}"):
        found = blocks(f"{PROSE}\n{PROSE}\n{two}\n{PROSE}\n{PROSE}\n")
        assert all(kind != "heading" for kind, _ in found)
