"""The words of a block as markup: text, marks, ruby, and the signs that refer to notes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from convert.ir import (
    Code,
    Emphasis,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Mark,
    Note,
    Ruby,
    Strong,
    Subscript,
    Superscript,
    Text,
)  # fmt: skip
from convert.markup.escape import escaped, has_words, quoted
from convert.markup.language import lang
from convert.markup.scribe import Scribe
from convert.markup.vertical import combined


def phrasing(items: Iterable[Inline], scribe: Scribe) -> str:
    """``items`` as phrasing content."""
    return "".join([_inline(item, scribe) for item in items])


def _inline(item: Inline, scribe: Scribe) -> str:
    match item:
        case Text(value=value):
            words = escaped(value)
            return combined(words) if scribe.manner.is_vertical else words
        case Code(value=value):
            return f"<code>{escaped(value)}</code>"
        case Ruby():
            return _ruby(item, scribe)
        case LineBreak():
            return "<br/>"
        case Note():
            return _reference(item, scribe)
        case Link():
            return _link(item, scribe)
        case _:
            return _mark(item, phrasing(item.content, scribe))


def _mark(mark: Mark, content: str) -> str:
    match mark:
        case Strong():
            return f"<strong>{content}</strong>"
        case Emphasis():
            return f"<em>{content}</em>"
        case Superscript():
            return f"<sup>{content}</sup>"
        case Subscript():
            return f"<sub>{content}</sub>"
        case Foreign(language=language):
            return f"<span{lang(language)}>{content}</span>"
        case Link():
            return content
        case _:
            assert_never(mark)


def _ruby(ruby: Ruby, scribe: Scribe) -> str:
    """Brackets in ``rp`` show where readings cannot be set above."""
    scribe.has_ruby = True
    pairs = [
        f"{escaped(pair.base)}<rp>（</rp><rt>{escaped(pair.reading)}</rt><rp>）</rp>"
        for pair in ruby.pairs
    ]
    return f"<ruby>{''.join(pairs)}</ruby>"


def _link(link: Link, scribe: Scribe) -> str:
    """A link; signs of notes inside it follow it, because no link may stand in another.

    One without words says to those who listen where it leads.
    """
    scribe.held = []
    content = phrasing(link.content, scribe)
    after, scribe.held = "".join(scribe.held), None
    target = scribe.target(link.target)
    if target:
        name = "" if has_words(content) else f' aria-label="{quoted(link.target)}"'
        content = f'<a href="{quoted(target)}"{name}>{content}</a>'
    return content + after


def _reference(met: Note, scribe: Scribe) -> str:
    number = scribe.number(met)
    sign = (
        f'<sup><a class="noteref" id="noteref-{number}" href="#note-{number}"'
        f'{scribe.typed("noteref")} role="doc-noteref">{number}</a></sup>'
    )
    if scribe.held is None:
        return sign
    scribe.held.append(sign)
    return ""
