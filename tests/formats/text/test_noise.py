import pytest

from convert.formats.text.noise import ODD, noises, reading_of
from convert.formats.text.ocr import ocr_spaces
from convert.formats.text.sight import MAY_BE


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


@pytest.mark.parametrize("end", ["&#13;", "&#x0A;", "&#10;"])
def test_a_line_end_written_as_an_entity_ends_a_line(end):
    assert [one.kind for one in noises(f"甲{end}\n灯亮着。{end}乙")] == ["break", "break"]
    assert not noises(f"换行写作 {end}，请记住")


def test_what_stands_in_other_noise_is_none_of_its_own():
    found = noises("[b]渡&amp;口[/b]\n<b>渡口</b>\n")
    assert [one.kind for one in found] == ["strong", "entity", "strong", "strong", "strong"]


def test_colours_of_a_terminal_are_controls():
    assert list(noises("\x1b[1;33m甲\x1b[0m")) == [(0, 7, "control"), (8, 12, "control")]


def test_tags_about_a_document_break_lines():
    assert [one.kind for one in noises('<doc id="1" title="渡口">甲</doc>')] == ["break", "break"]


@pytest.mark.parametrize(
    "sign", ["\x07", "\u200b", "\u200c", "&", "<", "\ufffd", "Ａ", "︱", "\xa0", "\u2009"]
)
def test_what_is_odd_is_found_by_one_look(sign):
    assert ODD.search(f"渡口{sign}的灯")


def test_all_that_looks_like_another_is_odd():
    signs = map(chr, range(0x20, 0x10000))
    assert all(ODD.search(sign) for sign in signs if MAY_BE.search(sign) or noises(f"甲{sign}乙"))


def test_usual_spaces_are_found_where_there_are_no_others():
    torn = "渡 船 停开 以 后， 河 两岸 的 人忽 然 少了 话 。\n" * 3
    for text in (torn, torn.replace(" ", "  "), "沿岸设立观测点 渔民参与巡护" * 5, "渡口的灯"):
        assert list(ocr_spaces(text, is_plain=True)) == list(ocr_spaces(text))
        assert list(noises(text, is_plain=True)) == list(noises(text))
