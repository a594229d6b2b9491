"""The proof is itself tried on outputs made by hand: it passes on right ones, fails on others."""

from dataclasses import replace

import pytest

from convert import ir
from convert.host import OsHost
from convert.ir.build import inlines
from convert.themes.load import theme
from truth import holds_text, made

PARAGRAPHS = [
    "远山小城通了车",
    "记者沈一舟",
    "白水镇迎来 open source 的风，𠮷日。",
    "“慢一点，”他说——",
    "编辑：何砚",
]
MAKERS = {"pdf": made.pdf, "docx": made.docx, "epub": made.epub}
every_format = pytest.mark.parametrize("name", MAKERS)


@pytest.fixture(scope="module")
def dress():
    return theme("article", OsHost())


@pytest.fixture
def article():
    title, _, *flow, _ = PARAGRAPHS
    people = (
        ir.Credit("reporter", ("沈一舟",), printed=("记者", "")),
        ir.Credit("editor", ("何砚",), label="编辑"),
    )
    blocks = tuple(ir.Paragraph(inlines(words)) for words in flow)
    return ir.Article(ir.Metadata("zh-Hans", title), blocks, people)


def with_blocks(*blocks):
    return ir.Article(ir.Metadata("zh-Hans", "题"), blocks)


@every_format
def test_a_right_output_holds_the_text(article, dress, name):
    assert holds_text(article, MAKERS[name](PARAGRAPHS), name, dress) == []


@every_format
@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda lines: [line.replace("水镇", "镇") for line in lines], "lost"),
        (lambda lines: [line.replace("水镇", "水水镇") for line in lines], "added"),
        (lambda lines: [line.replace("𠮷", "吉") for line in lines], "replaced"),
        (lambda lines: [lines[0], lines[1], lines[3], lines[2], lines[4]], "added"),
        (lambda lines: [*lines[:3], *lines[2:]], "added"),
        (lambda lines: [*lines, "下载自某网"], "added"),
        (lambda lines: lines[1:], "lost"),
        (lambda lines: lines[:-1], "lost"),
        (lambda lines: [line.replace("open source", "opensource") for line in lines], "space lost"),
        (lambda lines: [line.replace("source", "sour ce") for line in lines], "space added"),
    ],
    ids=[
        "a character lost", "one doubled", "one changed", "two paragraphs swapped",
        "a paragraph doubled", "words added at the end", "no title", "no credits",
        "a space lost between words", "a space in a word",
    ],
)  # fmt: skip
def test_a_wrong_output_does_not(article, dress, name, change, what):
    found = holds_text(article, MAKERS[name](change(PARAGRAPHS)), name, dress)
    assert what in [fault.what for fault in found]
    ways = {"pdf": {"pdftotext", "mutool"}}.get(name, {name})
    assert {fault.by for fault in found} == ways


def test_a_fault_says_what_and_where(article, dress):
    wrong = [line.replace("水镇", "镇") for line in PARAGRAPHS]
    assert [str(fault) for fault in holds_text(article, made.docx(wrong), "docx", dress)] == [
        "docx: lost at flow 13: expected '水', found '', after '山小城通了车记者沈一舟白'"
    ]


@every_format
def test_white_space_and_line_ends_do_not_count_between_han(article, dress, name):
    spaced = [line.replace("白水", "白 水").replace("，", "，\u3000") for line in PARAGRAPHS]
    assert holds_text(article, MAKERS[name](spaced), name, dress) == []


def test_running_heads_and_page_numbers_lie_outside_the_type_area(article, dress):
    assert holds_text(article, made.pdf(PARAGRAPHS, folio="— 7 —"), "pdf", dress) == []


def test_a_word_may_end_at_the_end_of_a_line_of_a_page_but_nowhere_else(dress):
    article = with_blocks(ir.Paragraph(inlines("Han extraordinary words")))
    lines = ["题", "Han extra", "ordinary words"]
    assert holds_text(article, made.pdf(lines), "pdf", dress) == []
    assert holds_text(article, made.docx(lines), "docx", dress)
    assert holds_text(article, made.epub(lines), "epub", dress)


def list_of(*items, start=None):
    return ir.List(tuple(ir.ListItem((ir.Paragraph(inlines(item)),)) for item in items), start)


def test_markers_are_expected_where_the_article_has_the_items(dress):
    article = with_blocks(list_of("甲"), ir.Paragraph(inlines("乙")))
    bullet = dress.bullet
    assert holds_text(article, made.pdf(["题", f"{bullet} 甲", "乙"]), "pdf", dress) == []
    assert holds_text(article, made.pdf(["题", "甲", f"{bullet} 乙"]), "pdf", dress)
    assert holds_text(article, made.docx(["题", "甲", "乙"], item=1), "docx", dress) == []
    assert holds_text(article, made.docx(["题", "甲", "乙"], item=2), "docx", dress)
    in_order, swapped = "<ul><li>甲</li></ul><p>乙</p>", "<p>甲</p><ul><li>乙</li></ul>"
    assert holds_text(article, made.epub(["题", in_order]), "epub", dress) == []
    assert holds_text(article, made.epub(["题", swapped]), "epub", dress)


def test_a_word_that_looks_like_an_addition_but_is_the_text_must_be_there(dress):
    article = with_blocks(ir.Paragraph(inlines(f"{dress.bullet} 甲")), list_of("1. 乙", start=1))
    right = ["题", f"{dress.bullet} 甲", "1. 1. 乙"]
    assert holds_text(article, made.pdf(right), "pdf", dress) == []
    assert holds_text(article, made.pdf(["题", "甲", "1. 1. 乙"]), "pdf", dress)
    assert holds_text(article, made.pdf(["题", f"{dress.bullet} 甲", "1. 乙"]), "pdf", dress)


def test_dividers_are_expected_where_the_article_has_them(dress):
    article = with_blocks(ir.Paragraph(inlines("甲")), ir.Divider(), ir.Paragraph(inlines("乙")))
    assert holds_text(article, made.pdf(["题", "甲", dress.divider, "乙"]), "pdf", dress) == []
    assert holds_text(article, made.pdf(["题", "甲", "乙", dress.divider]), "pdf", dress)
    assert holds_text(article, made.epub(["题", "甲", "<hr/>", "乙"]), "epub", dress) == []
    assert holds_text(article, made.epub(["题", "甲", "乙", "<hr/>"]), "epub", dress)


def test_readings_are_expected_where_the_article_has_the_ruby(dress):
    ruby = ir.Ruby((ir.RubyPair("镇", "zhèn"), ir.RubyPair("尺", "chǐ")))
    article = with_blocks(ir.Paragraph((ruby, ir.Text("二寸"))))
    right = "<p><ruby>镇<rt>zhèn</rt>尺<rt>chǐ</rt></ruby>二寸</p>"
    assert holds_text(article, made.epub(["题", right]), "epub", dress) == []
    wrong = right.replace("chǐ", "zhèn")
    assert holds_text(article, made.epub(["题", wrong]), "epub", dress)


def test_notes_are_compared_apart_in_order(dress):
    notes = [ir.Note((ir.Paragraph(inlines(words)),)) for words in ("注一", "注二")]
    article = with_blocks(ir.Paragraph((ir.Text("甲"), *notes)))
    assert holds_text(article, made.docx(["题", "甲"], notes=["注一", "注二"]), "docx", dress) == []
    assert holds_text(article, made.docx(["题", "甲"], notes=["注二", "注一"]), "docx", dress)
    assert holds_text(article, made.docx(["题", "甲"], notes=["注一"]), "docx", dress)
    assert holds_text(article, made.docx(["题", "甲注一注二"]), "docx", dress)


def test_notes_of_pages_stand_numbered_at_the_end_or_below_a_rule(dress):
    article = with_blocks(
        ir.Paragraph(inlines("甲", ir.Note((ir.Paragraph(inlines("注一")),)))),
        ir.Paragraph(inlines("乙")),
    )
    right = made.pdf(["题", "甲1", "乙", "1 注一"])
    last = replace(dress, notes="end", note_form="1")
    assert holds_text(article, right, "pdf", last) == []
    assert holds_text(article, made.pdf(["题", "甲1", "1 注一", "乙"]), "pdf", last)
    assert holds_text(article, made.pdf(["题", "甲", "乙1", "1 注一"]), "pdf", last)
    at_the_foot = replace(dress, note_form="1")
    assert holds_text(article, right, "pdf", at_the_foot), "no rule parts them from the text"


def test_notes_of_a_book_stand_in_elements_of_their_own(dress):
    article = with_blocks(ir.Paragraph(inlines("甲", ir.Note((ir.Paragraph(inlines("注一")),)))))
    mark = '<p>甲<a role="doc-noteref">1</a></p>'
    note = '<aside epub:type="footnote"><p><a role="doc-backlink">1</a>注一</p></aside>'
    assert holds_text(article, made.epub(["题", mark, note]), "epub", dress) == []
    unmarked = ["题", "<p>甲</p>", note], ["题", mark.replace("1", "2"), note]
    assert all(holds_text(article, made.epub(wrong), "epub", dress) for wrong in unmarked)
    bare = "<p>注一</p>"
    assert holds_text(article, made.epub(["题", mark, bare]), "epub", dress)
