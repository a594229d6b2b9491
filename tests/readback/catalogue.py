"""What a catalogue says of a book: title, people, date, and the contents as a tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from convert import ir
from convert.ir.front import AUTHORS
from readback.found import words, words_of

Chapter: TypeAlias = "tuple[str, *tuple[Chapter, ...]]"
"""A line of the contents, and those below it."""


class Catalogue(NamedTuple):
    """What is known of a book; words without white space."""

    titles: tuple[str, ...]
    authors: tuple[str, ...]
    contributors: tuple[str, ...]
    language: str
    date: str
    keywords: tuple[str, ...]
    chapters: tuple[Chapter, ...]


def of_article(article: ir.Article) -> Catalogue:
    """What an EPUB of ``article``, which has a title, should be found to say."""
    about = article.metadata
    headings = [(b.level, words_of(b.content)) for b in article.blocks if isinstance(b, ir.Heading)]
    return Catalogue(
        tuple(words(title) for title in (about.title, about.subtitle) if title),
        _people(credit for credit in article.credits if credit.role in AUTHORS),
        _people(credit for credit in article.credits if credit.role not in AUTHORS),
        {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "zh-Hant-TW": "zh-TW"}[about.language],
        f"{about.published.value:%Y-%m-%d}" if about.published else "",
        tuple(map(words, about.keywords)),
        ((words(about.title),), *tree(headings)),
    )


def tree(headings: list[tuple[int, str]]) -> tuple[Chapter, ...]:
    """Headings nested by level."""
    chapters: list[Chapter] = []
    for place, (level, label) in enumerate(headings):
        if level == headings[0][0]:
            below = headings[place + 1 :]
            end = next((n for n, (other, _) in enumerate(below) if other <= level), len(below))
            chapters.append((label, *tree(below[:end])))
    return tuple(chapters)


def _people(credits_: Iterable[ir.Credit]) -> tuple[str, ...]:
    return tuple(words(name) for credit in credits_ for name in credit.names)
