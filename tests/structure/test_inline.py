import pytest

from convert.ir import Code, Emphasis, Link, Paragraph, Strong, Text
from convert.ir.walk import text as text_of
from convert.source import Span
from convert.structure.inline import marked


def content(read, words):
    article, *_ = read(f"题目\n\n{words}，后面还有一句话写完了。\n")
    return article.blocks[0].content


@pytest.mark.parametrize(
    ("words", "node"),
    [
        ("这里有**要紧的**话", Strong((Text("要紧的"),))),
        ("他说 *轻轻地* 走", Emphasis((Text("轻轻地"),))),
        ("用 `print(1)` 打印", Code("print(1)")),
        ("见[这里](https://example.com/a)写的", Link("https://example.com/a", (Text("这里"),))),
    ],
)
def test_marks_are_obeyed(read, words, node):
    assert content(read, words)[1] == node


@pytest.mark.parametrize(
    "words",
    [
        "张**和李**说",
        "电话138****1234",
        "2*3*4等于",
        "表[1](见下)里",
        "他说*注*意",
        "``引''文",
        "很可爱(*╹▽╹*)",
        "它是**“一份教材”。所有的话都要写得严谨**地",
        "欺**了人，又欺**了鬼",
    ],
)
def test_what_texts_have_of_their_own_stays(read, words):
    assert [type(item) for item in content(read, words)] == [Text]


def test_a_backslash_escapes(read):
    article, claims, _ = read("题目\n\n这里写\\*星号\\*，后面还有一句话写完了。\n")
    assert text_of(article.blocks[0]).startswith("这里写*星号*，")
    assert sum(claim.rule == "mark" for claim in claims) == 2


def test_marks_are_structure(read):
    _, claims, text = read("题目\n\n这里有**要紧的**话，后面还有一句话写完了。\n")
    marks = [text[c.span.start : c.span.end] for c in claims if c.rule == "mark"]
    assert marks == ["**", "**"]


class Counted(str):
    """A text that counts the characters that are copied out of it."""

    __slots__ = ("copied",)

    def __getitem__(self, place):
        found = super().__getitem__(place)
        self.copied += len(found)
        return found


@pytest.mark.parametrize("sign", ["[", "[[^", "*", "`", "\\", "[x](", "x*"])
def test_signs_that_open_nothing_cost_no_copies_of_the_text_behind_them(sign):
    line = Counted(sign * 2_000)
    line.copied = 0
    marked([Paragraph((Text(line, span=Span(0, 0, len(line))),))])
    assert line.copied < 40 * len(line)


def test_an_indent_within_what_is_strong_is_none_of_it(outlined):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    found = outlined(f"渡口的灯\n\n**　　{prose}**\n\n　　{prose}\n")
    assert [block["text"] for block in found["blocks"]] == [prose, prose]


def test_a_gap_within_asterisks_elsewhere_is_kept(outlined):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸 **　** 船工挂了一盏马灯。"
    found = outlined(f"渡口的灯\n\n{prose}\n")
    assert found["blocks"][0]["text"] == prose


def test_one_asterisk_stresses_between_ideographs_in_a_text_with_two_about_some(outlined):
    text = "题目\n\n先是**低音**，后来是*高音*了，都响。\n\n李*明和王*强都来了，共 3*4*5 块。\n"
    said = [block["text"] for block in outlined(text)["blocks"]]
    assert said == ["先是低音，后来是高音了，都响。", "李*明和王*强都来了，共 3*4*5 块。"]


def test_one_asterisk_stays_where_no_other_mark_is(outlined):
    text = "题目\n\n后来是*高音*了，都响，后来就没有再响过。\n"
    assert "*高音*" in outlined(text)["blocks"][0]["text"]
