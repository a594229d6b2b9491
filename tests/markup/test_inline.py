import pytest

from convert import ir
from convert.ir.build import inlines
from convert.markup.inline import phrasing

NOTE = ir.Note((ir.Paragraph(inlines("注")),))
REFERENCE = '<sup><a class="noteref" id="noteref-1" href="#note-1" role="doc-noteref">1</a></sup>'
WORDS = inlines("字")
UNNAMED = '<a href="https://example.org/" aria-label="https://example.org/">'


@pytest.mark.parametrize(
    ("node", "markup"),
    [
        (ir.Text("1 < 2  &\u3000——“”"), "1 &lt; 2  &amp;\u3000——“”"),
        (ir.Strong(WORDS), "<strong>字</strong>"),
        (ir.Emphasis(WORDS), "<em>字</em>"),
        (ir.Code("a<b"), "<code>a&lt;b</code>"),
        (ir.Superscript(WORDS), "<sup>字</sup>"),
        (ir.Subscript(WORDS), "<sub>字</sub>"),
        (ir.Foreign("zh-Hant-TW", WORDS), '<span lang="zh-TW" xml:lang="zh-TW">字</span>'),
        (ir.LineBreak(), "<br/>"),
        (
            ir.Ruby((ir.RubyPair("澜", "lán"), ir.RubyPair("溪", "xī"))),
            "<ruby>澜<rp>（</rp><rt>lán</rt><rp>）</rp>溪<rp>（</rp><rt>xī</rt><rp>）</rp></ruby>",
        ),
        (NOTE, REFERENCE),
        (
            ir.Link('https://example.org/?a=1&b="', WORDS),
            '<a href="https://example.org/?a=1&amp;b=%22">字</a>',
        ),
        (ir.Link("nowhere", WORDS), "字"),
        (ir.Link("https://example.org/", (NOTE,)), f"{UNNAMED}</a>{REFERENCE}"),
        (ir.Link("https://example.org/", (ir.LineBreak(),)), f"{UNNAMED}<br/></a>"),
        (
            ir.Link("https://example.org/", (ir.Strong((*WORDS, NOTE)), *inlines("后"))),
            f'<a href="https://example.org/"><strong>字</strong>后</a>{REFERENCE}',
        ),
    ],
)
def test_each_kind_is_the_element_that_means_it(scribe, node, markup):
    assert phrasing((node,), scribe()) == markup


def test_types_are_written_where_the_format_has_them(scribe):
    assert ' epub:type="noteref" role="doc-noteref"' in phrasing((NOTE,), scribe(has_types=True))


def test_a_pass_knows_that_it_met_ruby(scribe):
    one_pass = scribe()
    phrasing((ir.Ruby((ir.RubyPair("澜", "lán"),)),), one_pass)
    assert one_pass.has_ruby
