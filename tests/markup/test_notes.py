from convert import ir
from convert.ir.build import inlines
from convert.markup.block import flow
from convert.markup.notes import notes


def note(*content):
    return ir.Note(tuple(ir.Paragraph(inlines(c)) if isinstance(c, str) else c for c in content))


def written(scribe, *found):
    flow((ir.Paragraph(inlines("字", *found)),), scribe)
    return notes(scribe, "zh-Hans")


def test_without_notes_there_is_no_list_of_them(scribe):
    assert written(scribe()) == ""


def test_notes_stand_apart_and_lead_back(scribe):
    assert written(scribe(has_types=True), note("一", "二")) == (
        '<section class="notes" epub:type="footnotes" role="doc-endnotes" aria-label="注释">\n'
        '<aside class="note" id="note-1" epub:type="footnote" role="doc-footnote">\n'
        '<p><a class="note-number" href="#noteref-1" role="doc-backlink">1</a>一</p>\n'
        "<p>二</p>\n</aside>\n</section>\n"
    )


def test_a_note_that_begins_with_no_paragraph_has_its_number_above(scribe):
    made = written(scribe(), note(ir.Verbatim("x")))
    assert 'role="doc-backlink">1</a></p>\n<pre><code>x</code></pre>' in made


def test_notes_in_notes_follow_and_headings_in_them_are_none(scribe):
    inner = note(ir.Heading(1, inlines("题")))
    made = written(scribe(), ir.Note((ir.Paragraph(inlines("外", inner)),)), note("后"))
    assert [made.index(f'id="note-{number}"') for number in (1, 2, 3)] == sorted(
        made.index(f'id="note-{number}"') for number in (1, 2, 3)
    )
    assert 'href="#note-3"' in made
    assert '<p class="heading-1">题</p>' in made


def test_the_notes_of_one_document_are_not_written_in_the_next(scribe):
    one_pass = scribe()
    written(one_pass, note("一"))
    assert 'id="note-1"' not in written(one_pass, note("二"))
