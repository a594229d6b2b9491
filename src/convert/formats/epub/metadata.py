"""What the package document says of an article: Dublin Core, refined, and accessibility."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Final, Literal, TypeAlias
from uuid import NAMESPACE_OID, uuid5

from convert.formats.epub.names import RELATORS as SCHEME
from convert.ir import Article, Credit
from convert.ir.front import AUTHORS, iso
from convert.ir.nodes import RELATORS
from convert.markup.document import Markup
from convert.markup.words import words
from convert.value import Packed

Vocabulary: TypeAlias = Literal["dc", "meta"]

_DAY: Final = 10
"""How much of an ISO 8601 moment is a date.  Source: W3CDTF, which EPUB asks for, allows a time
only with its zone, and an article does not say which."""


class Statement(Packed):
    """One element of the package's metadata.

    Args:
        vocabulary: A Dublin Core element, or a ``meta`` with a property.
        name: The element or the property.
        value: What it says.
        attributes: More of them, such as the ``id`` of what is refined.
    """

    vocabulary: Vocabulary
    name: str
    value: str
    attributes: tuple[tuple[str, str], ...] = ()


def identifier(markup: Markup, title: str, language: str) -> str:
    """A name of the content: the same article has the same one in every theme."""
    digest = sha256()
    for part in (title, language, *markup.bodies):
        digest.update(part.encode())
        digest.update(b"\0")
    for picture in markup.pictures:
        digest.update(picture.data)
    return f"urn:uuid:{uuid5(NAMESPACE_OID, digest.hexdigest())}"


def statements(article: Article, title: str, markup: Markup) -> Iterator[Statement]:
    """All that is known, but the identifier, the language, and the date of change."""
    about = article.metadata
    yield from _titles(title, about.subtitle)
    yield from _people(article.credits)
    if about.published is not None:
        yield Statement("dc", "date", iso(about.published)[:_DAY])
    plain = (
        ("publisher", about.source), ("description", about.description), ("rights", about.rights),
        ("source", about.identifier), *(("subject", keyword) for keyword in about.keywords),
    )  # fmt: skip
    yield from (Statement("dc", name, value) for name, value in plain if value.strip())
    yield from _accessibility(article, markup)


def _titles(title: str, subtitle: str) -> Iterator[Statement]:
    yield Statement("dc", "title", title, (("id", "title"),))
    yield _refining("title", "title-type", "main")
    if subtitle:
        yield _refining("title", "display-seq", "1")
        yield Statement("dc", "title", subtitle, (("id", "subtitle"),))
        yield _refining("subtitle", "title-type", "subtitle")
        yield _refining("subtitle", "display-seq", "2")


def _people(credits_: tuple[Credit, ...]) -> Iterator[Statement]:
    people = [(credit, name) for credit in credits_ for name in credit.names if name.strip()]
    for number, (credit, name) in enumerate(people, 1):
        wrote = credit.role in AUTHORS
        person = f"person-{number}"
        yield Statement("dc", "creator" if wrote else "contributor", name, (("id", person),))
        yield _refining(person, "role", RELATORS[credit.role], ("scheme", SCHEME))
        if credit.label.strip():
            yield _refining(person, "role", credit.label)
        if credit.affiliation.strip():
            yield _refining(person, "schema:affiliation", credit.affiliation)


def _refining(whom: str, name: str, value: str, *more: tuple[str, str]) -> Statement:
    return Statement("meta", name, value, (("refines", f"#{whom}"), *more))


def _accessibility(article: Article, markup: Markup) -> Iterator[Statement]:
    """Source: EPUB Accessibility 1.1, 2; conformance is not claimed here."""
    has_pictures = bool(markup.pictures)
    yield from _schema("accessMode", "textual", *(["visual"] * has_pictures))
    yield from _schema("accessModeSufficient", *_sufficient(markup))
    yield from _schema("accessibilityFeature", *_features(markup))
    yield from _schema("accessibilityHazard", "unknown" if has_pictures else "none")
    said = words(article.metadata.language)
    yield from _schema(
        "accessibilitySummary", said.summary + said.pictures * markup.has_undescribed
    )


def _sufficient(markup: Markup) -> Iterator[str]:
    if not markup.has_undescribed:
        yield "textual"
    if markup.pictures:
        yield "textual,visual"


def _features(markup: Markup) -> Iterator[str]:
    yield from ("displayTransformability", "readingOrder", "tableOfContents", "unlocked")
    if markup.outline:
        yield "structuralNavigation"
    if markup.pictures and not markup.has_undescribed:
        yield "alternativeText"
    if markup.has_ruby:
        yield "rubyAnnotations"


def _schema(name: str, *values: str) -> Iterator[Statement]:
    return (Statement("meta", f"schema:{name}", value) for value in values)
