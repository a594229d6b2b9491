"""Inlines as runs of WordprocessingML, in one pass over the content of a paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeAlias, assert_never

from convert.diagnostic import warning
from convert.formats.docx import names
from convert.formats.docx.draft import Story
from convert.formats.docx.fonts import word_language
from convert.formats.docx.hints import SPECIAL, pieces, wide
from convert.formats.docx.look import WRITINGS, Look, Writing, properties
from convert.formats.docx.measure import halves
from convert.formats.docx.target import address, leads_out
from convert.ir import (
    Code,
    Emphasis,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Note,
    Ruby,
    RubyPair,
    Strong,
    Subscript,
    Superscript,
    Text,
)  # fmt: skip
from convert.ir.walk import text
from convert.markup.escape import escaped, quoted
from convert.value import Mutable

BREAK: Final = "<w:r><w:br/></w:r>"
READING: Final = 0.5
"""The size of a reading beside its base.  Source: typographic specification 8.1 (hps)."""

RAISED: Final = 0.9
"""How far a reading stands above the baseline, in sizes of the base: as Word itself sets it."""


class Line(Mutable):
    """A paragraph while its runs are written.

    Args:
        story: Where it stands.
        wide_at: Where in its text the shared marks stand that are Chinese.
        at: How much of the text is written.
    """

    story: Story
    wide_at: frozenset[int]
    at: int = 0


def runs(content: tuple[Inline, ...], look: Look, story: Story) -> str:
    """``content`` as runs."""
    words = "".join(_flat(content))
    line = Line(story, wide(words) if SPECIAL.search(words) else frozenset())
    return "".join(_inline(item, look, line) for item in content)


def plain(text: str, look: Look, story: Story) -> str:
    """Words that are not part of the article's tree, as runs."""
    return runs((Text(text),), look, story) if text else ""


def _flat(content: Iterable[Inline]) -> Iterator[str]:
    """The characters that ``_inline`` writes for ``content``, without readings and notes."""
    for item in content:
        match item:
            case Text(value=value) | Code(value=value):
                yield value
            case Ruby(pairs=pairs):
                yield from (pair.base for pair in pairs)
            case LineBreak() | Note():
                pass
            case _:
                yield from _flat(item.content)


def _inline(node: Inline, look: Look, line: Line) -> str:
    match node:
        case Text(value=value):
            return _text(value, look, line)
        case Code(value=value):
            return _text(value, replace(look, character=names.CODE.identifier), line)
        case LineBreak():
            return BREAK
        case Ruby(pairs=pairs):
            return "".join(_ruby(pair, look, line) for pair in pairs)
        case Note():
            return _note(node, look, line)
        case Link(target=target, content=content):
            return _link(target, _all(content, replace(look, is_link=True), line), line)
        case Strong() | Emphasis() | Foreign() | Superscript() | Subscript():
            return _all(node.content, _marked(node, look, line), line)
        case _:
            assert_never(node)


def _all(content: Iterable[Inline], look: Look, line: Line) -> str:
    return "".join(_inline(item, look, line) for item in content)


_Mark: TypeAlias = Strong | Emphasis | Foreign | Superscript | Subscript


def _marked(node: _Mark, look: Look, line: Line) -> Look:
    match node:
        case Strong():
            return replace(look, is_strong=True)
        case Emphasis():
            return replace(look, is_emphasis=True)
        case Foreign(language=language):
            return replace(look, language=language)
        case Superscript() | Subscript():
            if look.vertical:
                found = warning("nesting-simplified", node=type(node).__name__, format="DOCX")
                line.story.draft.found.add(found)
            is_raised = isinstance(node, Superscript)
            return replace(look, vertical="superscript" if is_raised else "subscript")
        case _:
            assert_never(node)


def _text(value: str, look: Look, line: Line) -> str:
    start, line.at = line.at, line.at + len(value)
    made: list[str] = []
    for piece, is_hinted in _pieces(value, start, line):
        for words, writing in _writings(piece, look):
            said = properties(look, line.story.draft.theme, writing, is_hinted=is_hinted)
            made.append(f"<w:r>{said}{_characters(words)}</w:r>")
    return "".join(made)


def _pieces(value: str, start: int, line: Line) -> Iterable[tuple[str, bool]]:
    if SPECIAL.search(value) is None:
        return ((value, False),)
    return pieces(value, start, line.wide_at)


def _writings(piece: str, look: Look) -> Iterator[tuple[str, Writing]]:
    if not look.tells_writings_apart:
        yield piece, "han"
        return
    done = 0
    for found in WRITINGS.finditer(piece):
        if done < found.start():
            yield piece[done : found.start()], "mark"
        yield found[0], "han" if found["han"] else "latin"
        done = found.end()
    if done < len(piece):
        yield piece[done:], "mark"


def _characters(words: str) -> str:
    """``words`` as they are: tabs and line ends have elements of their own."""
    said = f"{_START}{escaped(words)}{_END}"
    if "\t" not in words and "\n" not in words:
        return said
    said = said.replace("\t", f"{_END}<w:tab/>{_START}").replace("\n", f"{_END}<w:br/>{_START}")
    return said.replace(f"{_START}{_END}", "")


_START: Final = '<w:t xml:space="preserve">'
_END: Final = "</w:t>"


def literal(value: str) -> str:
    """Lines as they are, in one run."""
    return f"<w:r>{_characters(value)}</w:r>"


def _ruby(pair: RubyPair, look: Look, line: Line) -> str:
    draft = line.story.draft
    base = _text(pair.base, look, line)
    size = halves(look.size * READING)
    language = quoted(word_language(look.language or draft.language))
    return (
        '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/>'
        f'<w:hps w:val="{size}"/><w:hpsRaise w:val="{round(halves(look.size) * RAISED)}"/>'
        f'<w:hpsBaseText w:val="{halves(look.size)}"/><w:lid w:val="{language}"/></w:rubyPr>'
        f'<w:rt><w:r><w:rPr><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
        f"{_characters(pair.reading)}</w:r></w:rt>"
        f"<w:rubyBase>{base}</w:rubyBase></w:ruby></w:r>"
    )


def _link(target: str, content: str, line: Line) -> str:
    """A link out of the package, or to a bookmark; one that leads nowhere keeps its words."""
    draft = line.story.draft
    if leads_out(target):
        relation = line.story.relations.to("link", address(target))
        return f'<w:hyperlink r:id="{relation}" w:history="1">{content}</w:hyperlink>'
    anchor = draft.anchors.get(target[1:]) if target.startswith("#") else None
    if anchor is None:
        draft.found.add(warning("link-nowhere", target=target))
        return content
    return f'<w:hyperlink w:anchor="{quoted(anchor)}" w:history="1">{content}</w:hyperlink>'


def _note(node: Note, look: Look, line: Line) -> str:
    """A mark; the words of the note go to their own part, which cannot have notes of its own."""
    story = line.story
    if story.is_notes:
        story.draft.found.add(warning("nesting-simplified", node="Note", format="DOCX"))
        return runs((Text(f"（{text(node)}）"),), look, story)
    number = story.draft.add_note(node)
    return (
        f'<w:r><w:rPr><w:rStyle w:val="{names.NOTE_MARK.identifier}"/></w:rPr>'
        f'<w:footnoteReference w:id="{number}"/></w:r>'
    )
