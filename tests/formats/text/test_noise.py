import pytest

from convert.formats.text.noise import noises, reading_of


def kinds(text):
    return [(noise.kind, text[noise.start : noise.end]) for noise in noises(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲\x07乙", [("control", "\x07")]),
        ("甲\u200b乙", [("zero-width", "\u200b")]),
        ("甲&amp;乙", [("entity", "&amp;")]),
        ("甲<br>乙", [("break", "<br>")]),
        ("<span class='x'>甲</span>", [("tag", "<span class='x'>"), ("tag", "</span>")]),
        ("甲\u200c乙", [("zero-width", "\u200c")]),
    ],
)
def test_noise_is_found(text, expected):
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text", ["👩\u200d👧", "a<b", "AT&T; 甲", "x < y > z", "R&D", "&nosuch;", "葛\U000e0100"]
)
def test_what_is_text_is_no_noise(text):
    assert list(noises(text)) == []


def test_spaces_of_ocr_go_and_those_of_people_stay():
    assert {kind for kind, _ in kinds("渡 船 停开 以 后， 河 两岸 的 人忽 然 少了 话 。" * 3)} == {
        "ocr-space"
    }
    assert list(noises("沿岸设立观测点 渔民参与巡护" * 5)) == []


@pytest.mark.parametrize(
    "entity", ["&#0;", "&#7;", "&#xD800;", "&#x110000;", "&#65535;", "&NewLine;"]
)
def test_what_no_document_can_hold_is_not_decoded(entity):
    assert reading_of(entity) == ""


@pytest.mark.parametrize("label", ["**渡口**", "  **一、渡口的灯**  ", "**为什么要修渡口？**"])
def test_marks_about_a_strong_label_are_no_words_of_it(label):
    found = noises(f"船靠了岸。\n{label}\r\n灯亮着。")
    assert [one.kind for one in found] == ["strong", "strong"]


@pytest.mark.parametrize(
    "text", ["**船靠了岸。**", "**渡口**的**灯**", "****", "***渡口***", "** **"]
)
def test_marks_within_lines_are_left_to_light_marks(text):
    assert not noises(text)


def test_marks_of_a_reply_are_no_words_where_all_lines_have_one():
    found = noises("> 渡口\n>\n>> 船靠了岸。\n> 灯亮着。\n")
    assert [(one.start, one.end, one.kind) for one in found] == [
        (0, 2, "reply"), (5, 6, "reply"), (7, 10, "reply"), (16, 18, "reply"),
    ]  # fmt: skip


def test_a_quotation_at_the_top_keeps_its_marks():
    assert not noises("> 渡口\n> 船靠了岸。\n> 灯亮着。\n\n这是正文。\n")
