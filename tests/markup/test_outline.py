import pytest

from convert import ir
from convert.ir.build import inlines
from convert.markup.outline import label, outline


def heading(level, identifier="", words="题"):
    return ir.Heading(level, inlines(words), identifier)


@pytest.mark.parametrize(
    ("levels", "ranks"),
    [
        ((1, 2, 3, 1), [1, 2, 3, 1]),
        ((3, 3, 4), [1, 1, 2]),
        ((1, 4, 3), [1, 2, 2]),
        ((2, 1, 6), [1, 1, 2]),
        ((1, 2, 4, 3, 1), [1, 2, 3, 3, 1]),
    ],
)
def test_ranks_have_no_gaps(levels, ranks):
    assert [entry.rank for entry in outline([tuple(map(heading, levels))])] == ranks


@pytest.mark.parametrize(
    ("given", "unique"),
    [
        (("a", "a"), ["a", "heading-2"]),
        (("", "heading-1"), ["heading-1-", "heading-1"]),
        (("two words", ""), ["heading-1", "heading-2"]),
        (("标题", ""), ["标题", "heading-2"]),
        (("a%b", 'a"'), ["heading-1", "heading-2"]),
    ],
)
def test_every_heading_has_an_anchor_of_its_own(given, unique):
    blocks = tuple(heading(1, identifier) for identifier in given)
    assert [entry.identifier for entry in outline([blocks])] == unique


def test_headings_below_others_are_found_but_do_not_divide_the_article():
    inner = heading(2, words="里")
    row = ir.TableRow((ir.TableCell((inner,)),))
    blocks = (
        heading(1), ir.Quote((inner,)), ir.List((ir.ListItem((inner,)),)), ir.Table((row,)),
    )  # fmt: skip
    assert [entry.is_listed for entry in outline([blocks])] == [True, False, False, False]


def test_headings_that_cannot_be_aimed_at_are_left_out():
    head = (ir.TableRow((ir.TableCell((heading(1),)),)),)
    note = ir.Paragraph((ir.Note((heading(1),)),))
    assert outline([(note, ir.Table(head, head=head))])[1:] == ()


def test_an_entry_knows_its_document():
    assert [entry.part for entry in outline([(), (heading(1), heading(2)), (heading(1),)])] == [
        1, 1, 2,
    ]  # fmt: skip


def test_a_label_is_the_words_in_one_line_without_notes():
    note = ir.Note((ir.Paragraph(inlines("注")),))
    ruby = ir.Ruby((ir.RubyPair("澜", "lán"),))
    words = inlines("上", ir.LineBreak(), ir.Strong((ruby, ir.Code("x"))), note)
    assert label(words) == "上\u3000澜x"


def test_a_label_is_never_empty():
    assert label((ir.Note((ir.Divider(),)),)) == "—"


def test_a_heading_of_unseen_characters_is_a_dash_in_the_contents():
    assert label(inlines("\ufeff")) == "—"
