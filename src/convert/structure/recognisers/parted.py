"""A label on a line of its own, and below it what it announces: 责任编辑：, and then 何小满."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.labels import LabelKind, kind_of
from convert.structure.line import joined
from convert.structure.names import is_foreign, is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.named import facts_of, rule_of, signed
from convert.structure.shape import BRACKETS, COLONS, ends_a_sentence, is_bracketed

_LABEL: Final = 10
_VALUE: Final = 30
_AROUND: Final = "".join((*BRACKETS, *BRACKETS.values(), *COLONS, " "))
_WRITERS: Final = pattern(
    "この記事(?:の(?:執筆者|筆者|著者|ライター)|を書いた(?:人|ライター))[：:]?$"
)
"""So Japanese sites announce who wrote what stands above, or below."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose labels whose names, date or source stand on the next line."""
    for number, text in page.worded(page.open):
        if text[0] == "こ" and _WRITERS.match(text):
            yield from _writer(page, number + 1)
        if len(text) > _LABEL or page.blanks_below(number) > 1:
            continue
        is_marked = text[-1] in COLONS or is_bracketed(text)
        is_outside = number <= page.body or number >= page.tail
        if is_outside and (is_marked or number >= page.tail):
            yield from _proposals(page, number, is_marked=is_marked)


def _writer(page: Page, number: int) -> Iterator[Proposal]:
    """Propose the name that such a line announces, and what announces it."""
    name = "".join(page.text(number).split())
    if is_person(name) or is_usual_person(name):
        line = page.lines[number]
        evidence = because((True, "names what the next line says", 12.0))
        facts = (signed(line, ((0, len(line.text)),), (name,)),)
        yield Proposal((number - 1, number), "byline.name", Found(facts=facts), evidence)


def _proposals(page: Page, number: int, *, is_marked: bool) -> Iterator[Proposal]:
    kind = kind_of("".join(page.text(number).strip(_AROUND).split()))
    value = page.text(number + 1)
    if kind in {None, "aside"} or not 0 < len(value) <= _VALUE or ends_a_sentence(value):
        return
    line = joined(page.lines[number : number + 2], ["" if is_marked else " "])
    found = fields(line.text)
    known = [field for field in found if field.kind == kind]
    if len(found) != 1 or not known or not _is_said(known[0], kind, is_marked=is_marked):
        return
    evidence = because(
        (True, "names what the next line says", 6.0),
        (is_marked, "a mark announces it", 3.0),
        (number >= page.tail, "stands below the text", 2.0),
        (page.is_prose(number + 1), "text follows", -8.0),
    )
    facts = Found(facts=facts_of(line, known))
    yield Proposal((number, number + 1), rule_of(known), facts, evidence)


def _is_said(field: Field, kind: LabelKind | None, *, is_marked: bool) -> bool:
    """Tell whether ``field`` gives a person, or as much as its label calls for."""
    if kind != "role":
        return is_marked
    names = [name.value for name in field.names]
    if is_marked:
        return all(is_person(name) or is_foreign(name) for name in names)
    may_be = is_foreign if field.label.isascii() else is_usual_person
    return all(map(may_be, names))
