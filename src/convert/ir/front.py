"""The words around the flow: what stands above it (title, byline) and below it (credits).

Every writer prints these and nothing else around the blocks, so that an output can be held
against the article word for word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from convert.diagnostic import Diagnostic, note
from convert.ir.nodes import (
    KNOWN,
    Article,
    Block,
    Credit,
    Heading,
    Metadata,
    Paragraph,
    Published,
    Role,
)
from convert.ir.walk import text, walk

AUTHORS: Final[frozenset[Role]] = frozenset({"author", "reporter"})
"""Who wrote stands above the text; everybody else below it."""

SEPARATOR: Final = "\u3000"
"""Stands between the parts of a byline, and between credits."""

_SHOWN: Final = {"year": "%Y", "month": "%Y-%m", "day": "%Y-%m-%d"}
_EXCERPT: Final = 20


def byline(article: Article) -> tuple[str, ...]:
    """The parts of the line below the title: date, source, who wrote; as printed in the source.

    What the signature below the text says, who or when, is not among them.

    Example:
        >>> from convert.ir import Metadata
        >>> wrote = Credit("reporter", ("陈一",), "某报", "记者", ("某报记者", ""))
        >>> byline(Article(Metadata("zh-Hans", source="某报"), (), (wrote,)))
        ('某报记者陈一',)
    """
    about = article.metadata
    wrote = [phrase(credit) for credit in article.credits if credit.role in AUTHORS]
    said = any(about.source in part for part in wrote)
    parts = (day(about), "" if said else about.source)
    signed = set(map(text, signatures(article.blocks))) if any(parts) else set()
    return tuple(filter(None, (*(part for part in parts if part.strip() not in signed), *wrote)))


def signatures(blocks: Sequence[Block]) -> list[Paragraph]:
    """Those of ``blocks`` that say who signs, or when."""
    return [block for block in blocks if isinstance(block, Paragraph) and block.part == "signature"]


def is_signature(block: Block | None) -> bool:
    """Tell whether ``block`` says who signs, or when."""
    return isinstance(block, Paragraph) and block.part == "signature"


def credits_line(article: Article) -> tuple[str, ...]:
    """The credits below the text, a phrase each, as printed in the source."""
    return tuple(phrase(credit) for credit in article.credits if credit.role not in AUTHORS)


def phrase(credit: Credit) -> str:
    """The words of one credit, as printed or, where nothing was printed, in the usual form.

    Example:
        >>> phrase(Credit("editor", ("甲", "乙"), label="编辑"))
        '编辑：甲、乙'
        >>> phrase(Credit("editor", ("甲",), printed=("【编辑:", "】")))
        '【编辑:甲】'
    """
    if len(credit.printed) == len(credit.names) + 1:
        pairs = zip(credit.printed, (*credit.names, ""), strict=True)
        return "".join(chain.from_iterable(pairs))
    label = credit.label or credit.affiliation
    return f"{label}：{'、'.join(credit.names)}" if label else "、".join(credit.names)


def day(about: Metadata) -> str:
    """When it appeared, with the word that the line of the day holds beside it: 5月6日 江苏."""
    when = moment(about.published) if about.published else ""
    is_of_day = bool(when) and about.dateline.startswith(f"{when} ")
    return about.dateline if is_of_day else when


def moment(published: Published) -> str:
    """When it appeared, as printed or in ISO 8601 to its precision."""
    if published.printed:
        return published.printed
    shown = _SHOWN.get(published.precision, "%Y-%m-%d %H:%M")
    return published.value.strftime(shown)


def iso(published: Published) -> str:
    """When it appeared, for machines: ISO 8601 to its precision.

    Example:
        >>> from datetime import datetime
        >>> iso(Published(datetime(2020, 6, 17, 8, 21), "minute"))
        '2020-06-17T08:21'
    """
    return published.value.isoformat()[: KNOWN[published.precision]]


def document_title(article: Article, fallback: str = "") -> tuple[str, Diagnostic | None]:
    """What a format that needs a title calls the document, and the finding if it had to choose.

    Args:
        article: The article.
        fallback: The writer's option ``fallback_title``: the stem of the file, as a rule.
    """
    if any(char.isprintable() and not char.isspace() for char in article.metadata.title):
        return article.metadata.title, None
    title = next(filter(None, chain(_headings(article), (fallback,), _words(article))), "—")
    return title, note("title-chosen", title=title)


def _headings(article: Article) -> Iterator[str]:
    return (text(node) for node in article.blocks if isinstance(node, Heading))


def _words(article: Article) -> Iterator[str]:
    said = (text(node).strip() for node in walk(article))
    return (words[:_EXCERPT] for words in said if words)
