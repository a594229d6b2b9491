"""What stands around the flow as markup: title block above, credits below, both also as data."""

from __future__ import annotations

from itertools import chain

from convert.ir import Article, Credit
from convert.ir.front import AUTHORS, SEPARATOR, byline, day, iso, phrase
from convert.ir.nodes import RELATORS
from convert.markup.escape import escaped, has_words, quoted
from convert.markup.headline import headline
from convert.markup.words import words as said
from convert.typography.phrases import Phrasing, unphrased


def title_block(
    article: Article, phrasing: Phrasing = unphrased, *, is_vertical: bool = False
) -> str:
    """Title, subtitle and byline; empty for an article that has none of them."""
    about = article.metadata
    words = headline(about.title, phrasing, is_vertical=is_vertical)
    element = "h1" if has_words(words) else "p"
    title = f'<{element} class="title">{words}</{element}>\n' if about.title.strip() else ""
    subtitle = (
        f'<p class="subtitle" role="doc-subtitle">{escaped(about.subtitle)}</p>\n'
        if about.subtitle
        else ""
    )
    parts = _byline(article)
    line = f'<p class="byline">{SEPARATOR.join(parts)}</p>\n' if parts else ""
    content = title + subtitle + line
    return f"<header>\n{content}</header>\n" if content else ""


def credits_block(article: Article) -> str:
    """Who else took part; empty if nobody did."""
    found = [_credit(credit) for credit in article.credits if credit.role not in AUTHORS]
    if not found:
        return ""
    name = quoted(said(article.metadata.language).credits)
    line = f'<p class="credits">{SEPARATOR.join(found)}</p>'
    return f'<section class="credits" role="doc-credits" aria-label="{name}">\n{line}\n</section>\n'


def _byline(article: Article) -> list[str]:
    wrote = [credit for credit in article.credits if credit.role in AUTHORS]
    printed = byline(article)
    plain = [escaped(part) for part in printed[: len(printed) - len(wrote)]]
    published = article.metadata.published
    if published is not None and printed[:1] == (day(article.metadata),):
        plain[0] = f'<time datetime="{iso(published)}">{plain[0]}</time>'
    return [*plain, *map(_credit, wrote)]


def _credit(credit: Credit) -> str:
    """The words of a credit, each name marked as one."""
    names = [f'<span class="name">{escaped(name)}</span>' for name in credit.names]
    if len(credit.printed) == len(names) + 1:
        around = map(escaped, credit.printed)
        content = "".join(chain.from_iterable(zip(around, (*names, ""), strict=True)))
    else:
        start, end = _around(credit)
        content = f"{escaped(start)}{'、'.join(names)}{escaped(end)}"
    label = f' data-label="{quoted(credit.label)}"' if credit.label else ""
    relator = RELATORS[credit.role]
    return f'<span class="credit" data-relator="{relator}"{label}>{content}</span>'


def _around(credit: Credit) -> tuple[str, str]:
    """What ``phrase`` puts before and after the names of a credit that was not printed."""
    start, _, end = phrase(credit).rpartition("、".join(credit.names))
    return start, end
