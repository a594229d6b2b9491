"""Which element each atom belongs to."""

from itertools import pairwise

from hypothesis import given, settings

from convert import ir
from convert.ir.build import inlines
from convert.layout.structure import ARTIFACT
from convert.typography.numerals import circled
from pressroom import LOREM, article, laid, lines, paragraph
from strategies import articles


def owned(document):
    """The text of each stretch of each line with the kind of its element."""
    for line in lines(document):
        marks = [(0, line.owner), *line.stretches, (len(line.atoms), 0)]
        for (start, owner), (end, _) in pairwise(marks):
            text = "".join(document.alphabet.atom(code).text for code in line.atoms[start:end])
            if text:
                kind = "artifact" if owner == ARTIFACT else document.elements[owner].kind
                yield kind, text


def test_a_phrase_begins_and_ends_in_the_middle_of_a_word():
    blocks = (paragraph("甲abc", ir.Link("#a", inlines("def")), "ghi", ir.Code("乙")),)
    assert list(owned(laid(article(*blocks)))) == [
        ("paragraph", "甲abc"), ("link", "def"), ("paragraph", "ghi"), ("code", "乙"),
    ]  # fmt: skip


def test_a_phrase_in_the_middle_of_a_word_ends_there_though_it_looks_like_its_neighbours():
    for mark, kind in ((lambda words: ir.Link("#a", words), "link"), (ir.Emphasis, "emphasis")):
        blocks = (paragraph("甲abc", mark(inlines("def")), "ghi，", mark(inlines("end")), "."),)
        assert list(owned(laid(article(*blocks)))) == [
            ("paragraph", "甲abc"), (kind, "def"), ("paragraph", "ghi，"), (kind, "end"),
            ("paragraph", "."),
        ]  # fmt: skip


def test_the_innermost_phrase_has_its_words():
    inner = ir.Foreign("en", inlines("word"))
    blocks = (paragraph(ir.Strong((*inlines("甲"), inner, *inlines("乙")))),)
    assert list(owned(laid(article(*blocks)))) == [
        ("strong", "甲"), ("foreign", "word"), ("strong", "乙"),
    ]  # fmt: skip


def test_a_phrase_goes_on_in_the_next_line():
    document = laid(article(paragraph(LOREM, ir.Strong(inlines(LOREM)), "末")))
    found = list(owned(document))
    assert "".join(text for kind, text in found if kind == "strong") == LOREM
    assert sum(kind == "strong" for kind, _ in found) > 1


def test_a_mark_has_its_number_alone_though_that_of_the_document_is_longer():
    noted = [inlines("天地", ir.Note((paragraph("玄"),))) for _ in range(120)]
    found = list(owned(laid(article(*map(ir.Paragraph, noted)))))
    assert {text for kind, text in found if kind == "paragraph"} == {"天地", "玄"}
    links = {text for kind, text in found if kind == "link"}
    assert links < set(map(circled, range(1, 51)))


def test_marks_of_one_paragraph_have_their_numbers_alone():
    notes = [piece for _ in range(120) for piece in ("天地", ir.Note((paragraph("玄"),)))]
    found = list(owned(laid(article(paragraph(*notes)))))
    text = [text for kind, text in found if kind == "paragraph" and text != "玄"]
    assert "".join(text) == "天地" * 120


@settings(max_examples=25)
@given(articles)
def test_stretches_are_in_order_and_say_where_the_element_changes(article):
    for line in lines(laid(article)):
        owners = [line.owner, *(stretch.owner for stretch in line.stretches)]
        assert all(one != other for one, other in pairwise(owners))
        places = [stretch.start for stretch in line.stretches]
        assert places == sorted(set(places))
        assert all(0 <= place < len(line.atoms) for place in places)
