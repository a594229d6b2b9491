"""Every output holds the text of its article; one that is wrong is found out."""

from dataclasses import replace

import pytest
from hypothesis import given

import convert
import strategies
from convert import Diagnostics, ir
from convert.host import OsHost
from convert.ir.build import inlines
from convert.ir.walk import text
from convert.layout import document, dress
from convert.layout.blocks.contents import contents
from convert.layout.listing import numbered
from convert.themes.load import theme
from material import tool
from specimens import DRESS, NAMES, SAMPLES, article
from truth import holds_text

BOOK = replace(theme("book", OsHost()), header="none")

every_format = pytest.mark.parametrize("writer", ["pdf", "docx", "epub"])


def needs(writer):
    for name in ("pdftotext", "mutool") if writer == "pdf" else ():
        tool(name)


@every_format
@pytest.mark.parametrize("name", NAMES)
def test_an_output_holds_the_text(rendered, name, writer):
    needs(writer)
    data = rendered(name, writer).read_bytes()
    assert [str(fault) for fault in holds_text(article(name), data, writer, DRESS)] == []


def in_paragraph(change):
    """A change to the first Text of the third paragraph."""

    def changed(blocks):
        index = [n for n, block in enumerate(blocks) if isinstance(block, ir.Paragraph)][2]
        block = blocks[index]
        words = ir.Text(change(block.content[0].value))
        made = ir.Paragraph((words, *block.content[1:]))
        return (*blocks[:index], made, *blocks[index + 1 :])

    return changed


def swapped(blocks):
    one, other = [n for n, block in enumerate(blocks) if isinstance(block, ir.Paragraph)][1:3]
    made = list(blocks)
    made[one], made[other] = made[other], made[one]
    return tuple(made)


@every_format
@pytest.mark.parametrize(
    "change",
    [in_paragraph(lambda t: t[:9] + t[10:]), in_paragraph(lambda t: t[:9] + t[8:]), swapped],
    ids=["one character lost", "one doubled", "two paragraphs swapped"],
)
def test_an_output_that_does_not_hold_it_is_found_out(writer, change):
    needs(writer)
    right = article(SAMPLES[0])
    wrong = ir.Article(right.metadata, change(right.blocks), right.credits)
    data = convert.render(wrong, writer, theme=DRESS, diagnostics=Diagnostics())
    assert holds_text(right, data, writer, DRESS)


@every_format
def test_notes_inside_notes_are_held_too(writer):
    needs(writer)
    inner = ir.Note((ir.Paragraph(inlines("注中之注。")),))
    outer = ir.Note((ir.Paragraph(inlines("注", inner, "。")), ir.Paragraph(inlines("又一段。"))))
    later = ir.Note((ir.Paragraph(inlines("后来的注。")),))
    blocks = (ir.Paragraph(inlines("甲", outer)), ir.Paragraph(inlines("乙", later)))
    noted = ir.Article(ir.Metadata("zh-Hans", "题"), blocks)
    data = convert.render(noted, writer, theme=DRESS, diagnostics=Diagnostics())
    assert [str(fault) for fault in holds_text(noted, data, writer, DRESS)] == []


@pytest.mark.parametrize(
    "words",
    ["说ab\u00adcd，又", "天\u00ad地", "a\u00ad b", "甲\u00ad", "天" * 34 + "extra\u00adordinary"],
    ids=["in a word", "between ideographs", "before a space", "at the end", "at a line's end"],
)
def test_soft_hyphens_of_the_text_come_out(words):
    needs("pdf")
    made = ir.Article(ir.Metadata("zh-Hans", "题"), (ir.Paragraph(inlines(words)),))
    data = convert.render(made, "pdf", theme=DRESS, diagnostics=Diagnostics())
    assert [str(fault) for fault in holds_text(made, data, "pdf", DRESS)] == []


def long_table(rows):
    """A table over several pages, its cells short and its head of two rows."""

    def row(*words):
        return ir.TableRow(tuple(ir.TableCell((ir.Paragraph(inlines(one)),)) for one in words))

    body = tuple(row(f"第{n}号", f"{n * 37}", "备注文字") for n in range(rows))
    return ir.Table(body, head=(row("编号", "读数", "备注"), row("一", "二", "三")))


@every_format
def test_heads_that_are_repeated_are_no_text(writer):
    needs(writer)
    words = ir.Paragraph(inlines("表后的话。"))
    made = ir.Article(ir.Metadata("zh-Hans", "长表"), (long_table(120), words))
    data = convert.render(made, writer, theme=DRESS, diagnostics=Diagnostics())
    assert [str(fault) for fault in holds_text(made, data, writer, DRESS)] == []


def with_contents(made, dress=DRESS):
    """The bytes of a PDF that begins with its contents."""
    return convert.render(made, "pdf", theme=dress, diagnostics=Diagnostics(), toc=True)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dress", [DRESS, BOOK], ids=["article", "book"])
def test_contents_name_each_heading_with_its_page(name, dress):
    needs("pdf")
    made = article(name)
    found = holds_text(made, with_contents(made, dress), "pdf", dress, has_contents=True)
    assert [str(fault) for fault in found] == []


def test_contents_are_no_text_of_the_article():
    needs("pdf")
    made = article("every-node")
    assert holds_text(made, with_contents(made), "pdf", DRESS)


def test_one_wrong_page_in_the_contents_is_found_out(monkeypatch):
    def off(pages):
        first, second, *rest = numbered(pages).items()
        return dict((first, (second[0], second[1] + 1), *rest))

    needs("pdf")
    made = article("every-node")
    monkeypatch.setattr(document, "numbered", off)
    found = holds_text(made, with_contents(made), "pdf", DRESS, has_contents=True)
    assert {one.by for one in found} == {"pdftotext", "mutool"}
    assert {(one.what, one.expected, one.found) for one in found} == {("replaced", "1", "2")}


def test_an_entry_that_the_contents_lack_is_found_out(monkeypatch):
    def shorter(blocks, frame, desk):
        *others, last = [block for block in blocks if isinstance(block, ir.Heading)]
        lost.append(text(last))
        return contents(others, frame, desk)

    needs("pdf")
    made, lost = article("every-node"), []
    monkeypatch.setattr(dress, "contents", shorter)
    found = holds_text(made, with_contents(made), "pdf", DRESS, has_contents=True)
    assert [one.what for one in found] == ["lost", "lost"]
    assert all(sorted(one.expected) == sorted(f"{lost[0]}1") for one in found)


UNSAYABLE = r"\ufeff"
"""What no ToUnicode map may say (ISO 14289-1, 7.21.7), so that a PDF says it as ActualText; MuPDF
1.21 knows no ActualText."""


TWICE = r"\u200b\u200b"
"""Of two zero-width spaces side by side MuPDF 1.21 drops the second; Poppler tells both."""


@every_format
@given(drawn=strategies.articles)
def test_any_output_of_any_article_holds_its_text(writer, drawn):
    needs(writer)
    data = convert.render(drawn, writer, theme=DRESS, diagnostics=Diagnostics())
    is_hard = any(sign in repr(drawn) for sign in (UNSAYABLE, TWICE))
    found = holds_text(drawn, data, writer, DRESS)
    assert [str(f) for f in found if not (is_hard and f.by == "mutool")] == []
