import pytest

PROSE = "县志记载，钟声“日四鸣，闻十里”[1]，早中晚三次，夜半一次。"


def test_numbered_entries_at_the_end_are_notes(blocks):
    found = blocks(
        f"{PROSE}\n\n注释\n[1] 某某县志，卷七。\n[2]"
        " 此说得自口述，钟数或作三十六，\n今从其孙女所记。\n"
    )
    assert [kind for kind, _ in found] == ["paragraph", "note", "note", "note"]
    assert found[3][1] == "[2] 此说得自口述，钟数或作三十六，今从其孙女所记。"


def test_a_remark_is_a_note(blocks):
    assert blocks(f"{PROSE}\n\n注：价格为记者当日所见，未计损耗。\n")[1][0] == "note"


def test_marks_in_the_text_stay_there(blocks):
    assert blocks(f"{PROSE}\n\n{PROSE}\n")[0] == ("paragraph", PROSE)


def test_where_each_part_has_notes_the_word_above_them_is_a_heading(blocks):
    part = "灯昏书叶静，\n霜重雁声迟。\n渡口无人问，\n归船各有期[1]。\n注释\n[1] 期：日子。\n"
    found = blocks(f"旧渡\n{part}归船\n{part}")
    assert [kind for kind, _ in found] == ["heading", "verse", "heading", "note"] * 2


def test_the_word_for_literature_is_a_heading_though_a_colon_ends_it(blocks):
    prose = "船在夜里靠了岸，没有人来接，灯亮着[1]。"
    entry = "[1]何小满.渡口旧事[M].青梧:青梧出版社,1998."
    found = blocks(f"{prose}\n\n参考文献：\n{entry}\n")
    assert found[1:] == [("heading", "参考文献："), ("note", entry)]


def test_a_note_may_be_called_so_in_brackets(blocks):
    prose = "船在夜里靠了岸，没有人来接，灯亮着。"
    line = "［注］①灯：渡口的灯。②岸：北岸。"
    assert blocks(f"{prose}\n\n{line}\n")[1] == ("note", line)


def test_notes_in_brackets_like_the_other_parts_are_a_part(outlined):
    prose = "渡口有个老翁，撑船三十年，船坏了，他坐在石阶上哭。"
    notes = "①业：以撑船为业。\n②坏：损坏。"
    text = f"【原文】\n{prose}\n【注释】\n{notes}\n【译文】\n{prose}\n【赏析】\n{prose}\n"
    found = outlined(f"卖船记\n\n{text}")["blocks"]
    assert [block["level"] for block in found if block["type"] == "heading"] == [2] * 4
    assert [block["type"] for block in found].count("note") == 2


def test_what_explains_below_it_is_no_note(blocks):
    prose = "雾散了，船还没有来。" * 3
    found = blocks(f"{prose}\n说明：\n一、灯坏了。\n二、船也坏了。\n三、篙没有坏。\n")
    assert ("note", "说明：") not in found


def test_the_number_of_a_note_may_stand_on_a_line_of_its_own(blocks):
    prose = "雾散了，船还没有来，灯也没有亮。"
    found = blocks(f"{prose}\n{prose}\n\n[1]\n渡口志作「灯」。\n[2]\n船厂志无此句。\n")
    assert [kind for kind, _ in found] == ["paragraph", "paragraph", "note", "note"]


def test_circled_entries_are_notes_where_the_text_calls_them(blocks):
    prose = "石级苔深①，水退得很迟。木棚犹挂旧船旗②。"
    notes = "①石级：即渡口石阶，凡四十一级。\n②船旗：公船所用，民国后废。"
    assert [kind for kind, _ in blocks(f"{prose}\n\n{notes}\n")] == ["paragraph", "note", "note"]
    plain = prose.replace("①", "").replace("②", "")
    assert [kind for kind, _ in blocks(f"{plain}\n\n{notes}\n")] == ["paragraph", "list"]


def test_what_is_set_in_below_a_label_in_brackets_is_text(outlined):
    text = f"　　{PROSE}\n"
    blocks = outlined(f"题目\n{text}[01] 渡口\n{text}[02] 修伞的人\n{text}")["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "paragraph"] == [PROSE] * 3


CALLED = f"渡口①的灯亮着，船工说它亮了三十年，谁也不信。\n\n没有人数过那些夜晚②。\n\n{PROSE}\n\n"


@pytest.mark.parametrize(
    "notes",
    [
        "① 渡口：虚构的地名。——译注\n② 原文为俗语。——译注",
        "①渡口：虛構的地名。──譯者註\n②夜晚：原文為複數。──譯者註",
        "①渡口：虚构的地名。（编者注）\n②夜晚：原文为复数。（编者注）",
        "①渡口：虚构的地名。\n②夜晚：原文为复数。",
    ],
)
def test_notes_called_behind_words_and_before_marks_are_notes(blocks, notes):
    found = blocks(f"{CALLED}{notes}\n")
    assert [kind for kind, _ in found[-2:]] == ["note", "note"]


@pytest.mark.parametrize("signed", ["——译注", "（編者註）", "（訳注）", "［原注］"])
def test_one_note_that_says_who_notes_it_is_a_note(blocks, signed):
    found = blocks(f"渡口①的灯亮着，谁也不信。\n\n{PROSE}\n\n①渡口：虚构的地名。{signed}\n")
    assert found[-1][0] == "note"


@pytest.mark.parametrize("head", ["【思考】", "练习", "【想一想】"])
def test_questions_that_count_anew_below_a_label_are_no_notes(blocks, head):
    notes = "【注释】\n①缆绳：系船的绳。\n②篙：撑船的竿。"
    found = blocks(f"{PROSE}\n{notes}\n{head}\n1. 船为什么等人？\n2. 灯为什么亮？\n")
    assert [kind for kind, _ in found[-4:]] == ["note", "note", "heading", "list"]


def test_what_a_colon_behind_the_word_for_notes_announces_are_notes(blocks):
    found = blocks(f"{PROSE}\n注释：\n①缆绳：系船的绳。\n②篙：撑船的竿。\n③灯：照路的。\n")
    assert [kind for kind, _ in found[1:]] == ["note"] * 4


def test_what_a_sentence_counts_and_lines_count_again_is_a_list(blocks):
    text = "渡口有三样：①缆绳；②灯；③篙。谁都离不开。\n①缆绳要粗\n②灯要亮\n③篙要长\n"
    assert blocks(f"{PROSE}\n{text}{PROSE}\n")[2][0] == "list"


def test_a_word_for_notes_before_the_first_begins_them(blocks):
    found = blocks(f"{PROSE}\n注：①缆绳：系船的绳。\n②篙：撑船的竿。\n")
    assert [kind for kind, _ in found[1:]] == ["note", "note"]


@pytest.mark.parametrize("mark", ["”", "》", "」"])
def test_a_note_is_called_behind_a_closing_mark(blocks, mark):
    found = blocks(f"旧志只有几个字：“溪有渡，日过百人。{mark}①旧志没有说是谁造的。\n\n①见卷三。\n")
    assert [kind for kind, _ in found] == ["paragraph", "note"]


@pytest.mark.parametrize("label", ["〔注〕", "〔注释〕", "【注】", "[注]", "［註］"])
def test_a_note_is_called_so_in_brackets_of_any_kind(outlined, label):
    told = "渡口的灯是上个月才换的，从前那一盏挂了四十年，灯罩上有一道裂。"
    note = f"{label}①灯罩：罩在灯外的玻璃筒，裂了就换。"
    found = outlined(f"渡口的灯\n何小满\n\n{told}\n\n{told[5:]}\n\n{note}\n")
    assert found["blocks"][-1] == {"type": "note", "text": note}


@pytest.mark.parametrize("head", ["注释：", "注释", "□ 注释", "〔注释〕"])
@pytest.mark.parametrize("labels", ["⑴⑵⑶", "⒈⒉⒊", "❶❷❸", "①②③"])
def test_notes_are_counted_with_any_such_signs(blocks, head, labels):
    notes = [f"{label}旧志卷{n}，今藏县图书馆。" for n, label in zip("三五七", labels, strict=True)]
    prose = "县志记载，钟声日四鸣，早中晚三次，夜半一次，远近的船都听得见。"
    found = blocks("\n\n".join([prose, prose, head, *notes]) + "\n")
    assert [kind for kind, _ in found[3:]] == ["note"] * 3
