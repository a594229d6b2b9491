"""Each key of a theme changes the PDF, or is listed here as not meant for it."""

from dataclasses import replace
from itertools import chain
from typing import get_args

import pytest

import convert
from convert import Diagnostics, ir
from convert.ir.build import inlines
from convert.themes.theme import ROLES
from pressroom import LOREM, THEME, article, paragraph
from specimens import every_node
from theme_keys import is_listed, leaves, named, with_key

NOT_MEANT = {
    r"name": "a theme's name is for people",
    r"page\.grid": "lines stand on the grid always, characters never",
    r"families\.\w+\.(latin|docx|css).*": "for DOCX and EPUB",
    r"families\.(fangsong|biaosong)\..*": "no style of this theme uses it",
    r"typesetting\.first_line_indent": "for single lines; styles say how paragraphs begin",
    r"styles\.(header|folio)\.(pitch|align|indent|before|after|keep)": "one line in the margin",
    r"styles\.(title|subtitle|byline)\.keep": "the first page is never so short",
    r"styles\.divider\.inset": "a short line in the middle",
    r"styles\.cell\.(before|after)": "a cell has no room around it",
}
ELSEWHERE = {
    r"page\.head|styles\.header\..*": "this theme has no running head",
    r"styles\.folio\.inset": "for numbers in the outer corner",
    r"typesetting\.hant_pairs": "for articles of Hong Kong",
    r"styles\.credits\.after": "above notes that stand at the end",
    r"orphans|widows|chapters|styles\.[^.]+\.keep": "where pages end",
}
"""Keys that need another article or theme to be seen: each has a test of its own below."""

OTHERS = {
    "align": ("end", "start"), "family": ("hei", "song"), "color": ("#123456",), "inset": (8,),
    "emphasis": ("kai",), "strong": ("song",), "paper": ("A5",), "breaking": ("first-fit",),
    "kinsoku": ("none",), "punct_style": ("plain",), "line_start_open": ("keep",),
    "first_line_open": ("keep",), "line_end_punct": ("full",), "hanging": ("stops",),
    "autospace": (0.0,), "orphan_char": (0,), "foot": (5,), "header": ("title",),
    "notes": ("end",), "note_form": ("1",), "folio": ("outer",), "folio_form": ("— 1 —",),
}  # fmt: skip
"""Other values for each key that does not take any number or words."""

ROUGH = "他说：“你看（这里），《书》、‘话’……”3月12日，Rust 语言；天，地——玄黄。"
BLOCKS = (
    paragraph(LOREM),
    ir.Divider(),
    *chain.from_iterable(
        (ir.Heading(level, inlines("层级" * 22)), paragraph("天")) for level in (1, 2, 3, 4, 5, 6)
    ),
    *every_node().blocks,
    *(paragraph("天" * count + "，" + "地" * 80) for count in range(34, 44)),
    *(paragraph("天" * count) for count in range(76, 84)),
    *(paragraph(LOREM[at:] + ROUGH * 5 + LOREM[:at]) for at in range(12)),
    paragraph("“开头的引号" + LOREM * 2),
    ir.Quote((paragraph(LOREM * 3),), inlines(LOREM * 2)),
    paragraph(LOREM),
    ir.Verse(inlines(LOREM * 2)),
    ir.Divider(),
    paragraph(LOREM),
    ir.Dialogue(inlines("问："), inlines(LOREM * 2)),
    ir.List((ir.ListItem((paragraph(LOREM * 2),)),)),
    ir.Verbatim(LOREM * 3),
    ir.Caption(inlines(LOREM * 3)),
    ir.Reference(inlines(LOREM * 2), "[1]"),
    ir.Table((ir.TableRow((ir.TableCell((paragraph(LOREM * 3),)),)),)),
    *(
        ir.Paragraph(inlines(LOREM[:30] * 2), part)
        for part in filter(None, get_args(ir.nodes.Part))
    ),
    paragraph("甲", ir.Note((paragraph(LOREM * 3),))),
    paragraph("乙"),
)
ARTICLE = replace(
    every_node(),
    metadata=replace(every_node().metadata, title=LOREM[:30], subtitle=LOREM[:36], source=LOREM),
    blocks=BLOCKS,
    credits=tuple(ir.Credit("editor", (LOREM[:30],)) for _ in range(2)),
)


def changed(value, path, other=None):
    """``value`` with another value at ``path``."""
    return with_key(value, path, another if other is None else lambda _old, _key: other)


def another(value, key):
    if key == "order":
        return ("hei",) if value[0] in {"song", "kai"} else ("song",)
    if key in OTHERS:
        return next(other for other in OTHERS[key] if other != value)
    if isinstance(value, int | float):
        return value + (2 if key in {"before", "after"} else 1)  # a line may go to the grid
    return f"{value}?"


def is_meant(path):
    return not is_listed(path, (*NOT_MEANT, *ELSEWHERE))


def made(dress, copy=ARTICLE):
    return convert.render(copy, "pdf", theme=dress, diagnostics=Diagnostics())


PATHS = list(leaves(THEME))
PLAIN = made(THEME)


@pytest.mark.parametrize("path", list(filter(is_meant, PATHS)))
def test_a_key_that_is_meant_for_pdf_is_seen_there(path):
    assert made(changed(THEME, path)) != PLAIN


@pytest.mark.parametrize("pattern", NOT_MEANT)
def test_a_key_that_is_not_changes_nothing(pattern):
    for path in named(pattern, PATHS):
        assert made(changed(THEME, path)) == PLAIN


HEADED = replace(THEME, header="title", folio="outer")


@pytest.mark.parametrize(
    "path",
    ["page.head", "styles.header.family", "styles.header.size", "styles.header.color",
     "styles.folio.inset"],
)  # fmt: skip
def test_a_key_of_the_margins_is_seen_where_something_stands_there(path):
    other = 5 if path == "page.head" else None
    assert made(changed(HEADED, path, other)) != made(HEADED)


def test_space_below_the_credits_is_seen_above_notes_at_the_end():
    last = replace(THEME, notes="end")
    assert made(changed(last, "styles.credits.after")) != made(last)


def test_pairs_of_marks_are_set_as_asked_for_in_hong_kong():
    copy = article(paragraph("天，「地」。" * 40), language="zh-Hant-HK")
    keep, quarter = (changed(THEME, "typesetting.hant_pairs", way) for way in ("keep", "quarter"))
    assert made(keep, copy) != made(quarter, copy)


@pytest.mark.parametrize("path", ["orphans", "widows", "chapters"])
def test_where_pages_end_is_as_asked_for(path):
    other = "new-page" if path == "chapters" else 3
    copies = [
        article(*[paragraph("天" * 40 * count)] * 40, ir.Heading(1, inlines("题")), paragraph("地"))
        for count in (3, 4, 5)
    ]
    assert any(made(changed(THEME, path, other), copy) != made(THEME, copy) for copy in copies)


KEPT = {
    "item": ir.List((ir.ListItem((paragraph(LOREM),)),)),
    "quote": ir.Quote((paragraph(LOREM),)),
    "attribution": ir.Quote((paragraph("甲"),), inlines("乙")),
    "verse": ir.Verse(inlines("天")), "dialogue": ir.Dialogue(inlines("问："), inlines("天")),
    "caption": ir.Caption(inlines("图")), "reference": ir.Reference(inlines("书")),
    "verbatim": ir.Verbatim("a"), "divider": ir.Divider(),
    "cell": ir.Table((ir.TableRow((ir.TableCell((paragraph("天"),)),)),)),
    **{f"heading-{level}": ir.Heading(level, inlines("题")) for level in (1, 2, 3, 4, 5, 6)},
}  # fmt: skip


@pytest.mark.parametrize("role", KEPT)
def test_what_is_kept_with_the_next_lines_moves_with_them(role):
    dresses = [changed(THEME, f"styles.{role}.keep", keep) for keep in (0, 3)]
    copies = (
        article(*[paragraph("天")] * count, KEPT[role], *[paragraph("地")] * 20)
        for count in range(36, 20, -1)
    )
    assert any(len({made(dress, copy) for dress in dresses}) == 2 for copy in copies)


def test_every_role_was_tried():
    roles = {path.split(".")[1] for path in PATHS if path.startswith("styles.") and is_meant(path)}
    assert roles | {"header"} == set(ROLES)
