"""Works in brackets beside a day: the paper or journal itself, or a programme of the house before.

《山溪》雜誌　2021年5月號        《青湾文艺》2021-05-03        青湾广播电台《早安渡口》
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.houses import HOUSES, PAPER
from convert.structure.moment import moment_at

_KIND: Final = pattern("(?:[杂雜][志誌]|[双雙]?[日周週旬月季年][刊报報]|[报報][纸紙]?|文[库庫])$")
"""What a journal is, behind its name."""

_SAID: Final = 4
_PRINTED: Final = frozenset("刊载載见見")
_NUMBER: Final = pattern(
    "[ \\u3000]*(?:[总總]?第 ?[0-9一二三四五六七八九十百]{1,5} ?[期号號卷辑輯版]"
    "|[0-9]{1,4}[期号號])"
)


def with_works(text: str, found: tuple[Field, ...]) -> tuple[Field, ...]:
    """``found`` with each bare work in brackets as the source, or without it as a programme."""
    if "《" not in text or not any(field.kind == "date" for field in found):
        return found
    if any(_goes_on(text, field) for field in found):  # 3月，《渡口学报》封面报道了…
        return found
    made: list[Field] = []
    for field in found:
        last, is_bare = made[-1] if made else None, field.kind == "bare"
        is_kind = is_bare and _KIND.match(text[field.start : field.end]) is not None
        if last and is_kind and last.kind == "source" and last.end + 1 == field.start:
            made[-1] = last._replace(end=field.end)  # 《山溪》 + 雜誌
        elif not is_bare or not _is_boxed(text, field):
            made.append(field)
        elif last is None or last.end + 1 != field.start:
            made.append(_as_source(text, field))
        elif last.kind == "bare" and last.names[0].value in _PRINTED:  # 刊《青湾日报》
            made[-1] = field._replace(kind="source", start=last.start, is_marked=True)
        elif last.kind == "bare" and last.names[0].value.endswith(HOUSES):
            made[-1] = last._replace(kind="source", is_marked=True)  # 青湾广播电台《早安渡口》
            made.append(field._replace(kind="aside"))
        else:
            made.append(field)
    return tuple(made)


def _goes_on(text: str, field: Field) -> bool:
    """Tell whether a sentence goes on in ``field``, behind a work in brackets."""
    is_behind = field.kind == "bare" and text[field.start - 1 : field.start] == "》"
    is_number = is_behind and _NUMBER.match(text, field.start) is not None
    return is_behind and not is_number and field.end - field.start > _SAID


def _is_boxed(text: str, field: Field) -> bool:
    return text[field.start - 1 : field.start] == "《" and text[field.end : field.end + 1] == "》"


def _as_source(text: str, field: Field) -> Field:
    """``field`` as the source where it is called like a paper, numbered, or beside its day."""
    rest = text[field.end + 1 :]
    word = rest.lstrip(" \u3000").partition(" ")[0].partition("\u3000")[0]
    is_paper = PAPER.search(field.names[0].value) is not None or _KIND.match(word) is not None
    is_paper = is_paper or _NUMBER.match(rest) is not None
    is_paper = is_paper or moment_at(rest.lstrip(" \u3000")) is not None
    return field._replace(kind="source" if is_paper else "aside", is_marked=is_paper)
