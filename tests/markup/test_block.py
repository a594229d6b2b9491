from typing import get_args

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.markup import block as room
from convert.markup.block import flow
from specimens import picture


def paragraph(words):
    return ir.Paragraph(inlines(words))


ITEMS = (ir.ListItem((paragraph("甲"),)), ir.ListItem((paragraph("乙"), paragraph("丙"))))
TIGHT = "<li>甲</li>\n<li>\n<p>乙</p>\n<p>丙</p>\n</li>\n"
BREAK = ir.LineBreak()


@pytest.mark.parametrize(
    ("node", "markup"),
    [
        (paragraph("字"), "<p>字</p>\n"),
        (ir.Paragraph(inlines("敬礼"), "closing"), '<p class="closing">敬礼</p>\n'),
        (ir.Heading(1, inlines("题"), "x"), '<h2 class="heading-1" id="x">题</h2>\n'),
        (ir.List(ITEMS), f"<ul>\n{TIGHT}</ul>\n"),
        (ir.List(ITEMS, 1, "1."), f"<ol>\n{TIGHT}</ol>\n"),
        (ir.List(ITEMS, 3, "（三）"), f'<ol class="han-brackets" start="3">\n{TIGHT}</ol>\n'),
        (
            ir.Quote((paragraph("引"),), inlines("某人")),
            '<blockquote>\n<p>引</p>\n<p class="attribution">某人</p>\n</blockquote>\n',
        ),
        (
            ir.Verse(inlines("一", BREAK, "二", BREAK, BREAK, "三")),
            '<div class="verse">\n<p>一<br/>二</p>\n<p>三</p>\n</div>\n',
        ),
        (
            ir.Dialogue(inlines("问:"), inlines("谁？")),
            '<p class="dialogue"><span class="speaker">问:</span>谁？</p>\n',
        ),
        (
            ir.Dialogue(inlines("甲"), inlines("谁？")),
            '<p class="dialogue"><span class="speaker bare">甲</span>谁？</p>\n',
        ),
        (
            ir.Figure(picture(), '"方块"', inlines("图"), inlines("闻笛 摄")),
            (
                '<figure>\n<img src="images/1.png" alt="&quot;方块&quot;" width="8" height="8"/>\n'
                '<figcaption><span class="caption">图</span>'
                '<span class="picture-credit">闻笛 摄</span></figcaption>\n</figure>\n'
            ),
        ),
        (
            ir.Figure(picture()),
            '<figure>\n<img src="images/1.png" alt="" width="8" height="8"/>\n</figure>\n',
        ),
        (
            ir.Figure(ir.Resource("image/png", b"x"), "", inlines("图")),
            '<figure>\n<figcaption><span class="caption">图</span></figcaption>\n</figure>\n',
        ),
        (ir.Figure(ir.Resource("image/png", b"x")), ""),
        (ir.Caption(inlines("图")), '<p class="caption">图</p>\n'),
        (ir.Verbatim("a <\n  b"), "<pre><code>a &lt;\n  b</code></pre>\n"),
        (ir.Divider(), "<hr/>\n"),
        (
            ir.Reference(inlines("书"), "[1]"),
            '<p class="reference"><span class="label">[1]</span>书</p>\n',
        ),
        (ir.Reference(inlines("书")), '<p class="reference">书</p>\n'),
    ],
)
def test_each_kind_is_the_element_that_means_it(scribe, node, markup):
    assert flow((node,), scribe((node,))) == markup


def test_no_kind_is_forgotten():
    assert set(room._KINDS) == set(get_args(ir.Block))  # noqa: SLF001  the table is the room


def test_there_is_no_heading_below_the_sixth(scribe):
    blocks = tuple(ir.Heading(level, inlines("题")) for level in range(1, 7))
    markup = flow(blocks, scribe(blocks))
    assert [line[:3] for line in markup.splitlines()] == ["<h2", "<h3", "<h4", "<h5", "<h6", "<h6"]
    assert [line for line in markup.splitlines() if 'aria-level="7"' in line] == [
        '<h6 class="heading-6" id="heading-6" aria-level="7">题</h6>'
    ]


def test_a_heading_that_stands_apart_is_set_but_is_none(scribe):
    one_pass = scribe()
    one_pass.is_apart = True
    markup = flow((ir.Heading(2, inlines("题")),), one_pass)
    assert markup == '<p class="heading-2">题</p>\n'


def test_a_heading_of_unseen_characters_is_none(scribe):
    blocks = (ir.Heading(1, inlines("\ufeff"), "x"),)
    assert flow(blocks, scribe(blocks)) == '<p class="heading-1" id="x">\ufeff</p>\n'
