import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.formats.text import leftover
from convert.formats.text.leftover import leftovers
from convert.formats.text.noise import noises

PROSE = "船靠了岸，没有人来接，老周把缆绳系好又解开。"


def kinds(text):
    return [kind for *_, kind in leftovers(text)]


def without(text):
    """``text`` without what was left, and | where it breaks."""
    made, at = [], 0
    for start, end, kind in leftovers(text):
        made += [text[at:start], "|" if kind == "break" else ""]
        at = end
    return "".join([*made, text[at:]])


@pytest.mark.parametrize(
    "label",
    [
        "**渡口**",
        "  **一、渡口的灯**  ",
        "**为什么要修渡口？**",
        "<h2>渡口</h2>",
        '<p><strong class="a">渡口</strong></p>',
        "[b]渡口[/b]",
        "[size=4][b]渡口[/b][/size]",
        "__渡口__",
        "***渡口***",
    ],
)
def test_marks_about_a_strong_label_are_no_words_of_it(label):
    assert kinds(f"船靠了岸。\n{label}\r\n灯亮着。") == ["strong", "strong"]


def test_hashes_before_several_labels_are_no_words_of_them():
    assert without("##渡口\n船靠了岸。\n###灯\n灯亮着。\n") == "渡口\n船靠了岸。\n灯\n灯亮着。\n"


@pytest.mark.parametrize("mark", ["```", "~~~"])
def test_marks_within_fences_are_those_of_code(mark):
    code = "##安装依赖\napt install ferry\n##启动服务\n**渡口**\n__init__\n[b]灯[/b]\n<b>船</b>"
    text = f"渡口\n{mark}sh\n{code}\n{mark}\n{PROSE}\n**灯下**\n"
    assert without(text) == text.replace("**灯下**", "灯下")


@pytest.mark.parametrize(
    "text",
    [
        "#渡口\n#灯\n#船",
        "##渡口##\n##灯##",
        "##渡口\n船靠了岸。",
        "######## 渡口\n########",
        "**船靠了岸。**",
        "**渡口**的**灯**",
        "****",
        "*渡口*",
        "** **",
        "**渡口__",
        "**渡口</b>",
        "<b>渡口</h2>",
    ],
)
def test_marks_within_lines_are_left_to_light_marks(text):
    assert not kinds(text)


def test_codes_of_a_board_about_sentences_are_tags():
    assert kinds(f"[size=2]{PROSE}[/size]\n") == ["tag", "tag"]


@pytest.mark.parametrize(
    "text",
    [
        "把文字放在 [b] 和 [/b] 之间，就是粗体。",
        "a[i] 是第 i 个，b[p] 是第 p 个 [/i]",
        "[b]甲[/b]和[b]乙[/b]",
        "[b]渡口[/i]",
        "粗体的写法是：\n\n[b]渡口[/b]\n",
        "[b]渡口[/b]\n在 UBB 里是粗体。\n",
    ],
)
def test_codes_that_a_text_tells_of_are_words(text):
    assert not kinds(text)


def test_a_password_that_is_to_be_typed_teaches_no_codes():
    assert without("请输入密码：[见附件]\n[b]渡口[/b]\n") == "请输入密码：[见附件]\n渡口\n"


def test_marks_of_a_reply_are_no_words_where_all_lines_have_one():
    sent = "> 渡口\n>\n> > 船靠了岸。\n\n" + "> 灯亮着。\n" * 5
    assert without(sent) == "渡口\n\n> 船靠了岸。\n\n" + "灯亮着。\n" * 5


@pytest.mark.parametrize(
    "text",
    [
        "> 船靠了岸。\n" * 20 + f"\n{PROSE}\n",
        ">>> 3 + 4\n" * 9,
        ">渡口停航\n" * 9,
        "> 渡口\n> 灯\n",
        "> 船靠了岸。\n" * 9 + "> ——何小满《渡口志》\n",
    ],
)
def test_quotations_and_transcripts_keep_their_marks(text):
    assert not kinds(text)


def test_line_ends_that_were_dumped_end_lines():
    text = rf"渡口\r\n\u3000\u3000{PROSE}\r\n{PROSE}\n{PROSE}\n"
    assert without(text) == f"渡口|{PROSE}|{PROSE}|{PROSE}|"


def test_characters_that_were_dumped_are_read():
    text = r"\u3000\u3000\u6e21\u53e3\n\u3000\u3000\ud842\udfb7\n\u3000\u3000\ud842\n"
    read = [one for one in noises(text) if one.kind == "entity"]
    assert [text[one.start : one.end] for one in read if one.end - one.start == 12] == [
        r"\ud842\udfb7"
    ]
    assert r"\ud842" not in {text[one.start : one.end] for one in read}


@pytest.mark.parametrize(
    "text",
    [
        rf"{PROSE}记作：\nabla f，{PROSE}\rho，{PROSE}\right)，{PROSE}\nu。",
        r'printf("你好！\n\n"); printf("再见！\n\n"); puts("走！\n\n");',
        r"换行写作 \n，回车写作 \r。",
        r'{"a": "你好。\n再见。\n明天见。\n"}是一个 JSON，\u6e21 是一个字。',
        r"用 sed 's/。/。\n/g' 和 's/！/！\n/g' 与 's/？/？\n/g' 换行。",
        PROSE + r"\n" + "\n" + PROSE,
    ],
)
def test_escapes_that_a_text_tells_of_are_words(text):
    assert not kinds(text)


def test_controls_of_a_spreadsheet_end_lines():
    assert without("渡口_x000D_\nmy_x000D_row_x000a_") == "渡口|\nmy_x000D_row|"


@pytest.mark.parametrize("gap", ["　　", "    ", "\xa0\xa0\xa0\xa0", " 　　"])
def test_paragraphs_that_were_run_into_one_line_are_parted(gap):
    text = gap.join(("渡口的灯", "记者 何小满", PROSE, PROSE, PROSE))
    assert without(text) == f"渡口的灯|记者 何小满|{PROSE}|{PROSE}|{PROSE}"


def test_items_that_were_run_in_among_paragraphs_are_parted_as_well():
    told = PROSE + PROSE
    text = "　　".join(("渡口的灯", told, *"甲乙丙丁戊己庚辛壬癸子丑寅卯", told, told))
    assert without(text).count("|") == 17


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}渡口在镇的（　　）边，始建于（　　）年。{PROSE}{PROSE}",
        f"{PROSE}　　{PROSE}",
        "甲　　乙　　丙　　丁　　戊　　己。　　" * 8,
        f"渡口____    ____年。{PROSE}{PROSE}{PROSE}",
    ],
)
def test_gaps_within_sentences_part_nothing(text):
    assert "|" not in without(text)


def test_backslashes_of_a_converter_are_no_words():
    assert without("2024\\-06\\-17\n1\\. 渡口\n") == "2024-06-17\n1. 渡口\n"


@pytest.mark.parametrize(
    "text", [r"写作 \- 和 \.，就是字符。", r"\alpha\-\beta\-\gamma\.", r"甲\\-乙\\-丙\\-丁"]
)
def test_backslashes_of_authors_and_formulas_are_words(text):
    assert not kinds(text)


def test_an_article_needs_none_of_the_rooms(monkeypatch):
    rooms = [name for name in sys.modules if name.startswith("convert.formats.text.markup.")]
    for name in rooms:
        monkeypatch.setitem(sys.modules, name, None)  # who imports one fails
    text = "渡口的灯\n何小满\n\n2024年1月14日，灯还亮着（12:30）。\n\n——他说：“走吧。”\n"
    assert list(leftovers(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "'''渡口'''是[[松江|江]]上的渡口。\n== 灯 ==\n灯亮着。\n",
        "渡口\n====\n\n灯\n----\n\n灯亮着。\n\n船\n----\n\n船停着。\n",
        "From: =?UTF-8?B?5rih5Y+j?= <a@example.com>\n",
    ],
)
def test_a_sign_asks_its_room(text):
    assert list(leftovers(text))


def test_halves_of_spaces_that_were_read_as_characters_go():
    text = f"渡口的灯\n\nÂ\xa0Â\xa0{PROSE}Â\xa0\n\nÂ Â {PROSE}Â\n"
    assert "Â" not in without(text)


@pytest.mark.parametrize(
    "text",
    [
        "字母表里有 Â 和 Ă，Â 念得短一些，Â 的上面有一顶帽子。\n\nÂ 在句首也这样写。\n",
        "Â ce soir, Âge d’or\nÂ nous\nÂ demain\n",
        f"Â Â {PROSE}\n",
    ],
)
def test_a_letter_with_its_hat_stays(text):
    assert without(text) == text


_PIECES = st.sampled_from(
    (
        *(
            "渡口的灯",
            PROSE,
            "\n",
            "\n\n",
            "，",
            "  ",
            "\u3000\u3000",
            "**",
            "__",
            "##",
            "<b>",
            "</b>",
        ),
        *("[b]", "[/b]", "[[", "]]", "[编辑]", "［＃改ページ］", "==", "---", "-->", "~~~", "```"),
        *("'''", "^^^", r"\n", r"\u3000", r"1\. ", "_x000D_", "\x0b", "\u2028", "\x07", "\x13"),
        *('HYPERLINK "', "Â\xa0", "Â Â ", "第第", "*20", "_20", "=?utf-8?b?", "?="),
    )
)


@given(st.lists(_PIECES, max_size=14).map("".join))
def test_what_is_not_asked_for_want_of_signs_finds_nothing(text):
    found = list(leftovers(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leftover, "_shows_signs", lambda _: True)
        assert list(leftovers(text)) == found


@pytest.mark.parametrize("text", ["渡口的灯 - 青湾", "船票 3/5，1.5 元。", "“灯”·渡口（一）"])
def test_what_articles_hold_is_no_sign_of_a_format(text, monkeypatch):
    monkeypatch.setattr(leftover, "_WAYS", (None,))  # to ask it would fail
    assert list(leftovers(text)) == []


def test_backslashes_that_end_lines_within_a_paragraph_are_no_words():
    assert without("渡口的灯\\\n何小满\n\n灯亮了。\n") == "渡口的灯\n何小满\n\n灯亮了。\n"
    assert without("甲\\\n2024-06-17\\\n灯\\\nA1\n") == "甲\n2024-06-17\n灯\nA1\n"


def test_a_backslash_above_an_empty_line_or_behind_latin_words_alone_is_a_word():
    assert not kinds("渡口\\\n\n灯亮了。\n")
    assert not kinds("docker run渡口 \\\n  -d\n")
    assert not kinds("ferry\\\nlamp\n")


def test_boxes_behind_backslashes_are_boxes():
    assert without("灯亮了\\[1\\]。\n\\[1\\] 某书。\n") == "灯亮了[1]。\n[1] 某书。\n"
