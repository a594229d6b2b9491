"""Whether a label names a thing and no work: 渡口图片：灯, 指导 原则, 封面报道 | COVER STORY."""

from __future__ import annotations

from typing import Final

from convert.structure.houses import STUDIOS
from convert.structure.labels import Label, may_work
from convert.structure.names import (
    is_foreign,
    is_japanese,
    is_nick,
    is_person,
    is_usual_person,
)
from convert.structure.roles import JOINED, THINGS, role_of
from convert.structure.shape import COLONS
from convert.structure.values import Name

_UNSURE: Final = frozenset({"author", "reporter", "other"})
"""What makes these roles ends other words too."""


def may_tie_names(text: str, label: Label, names: tuple[Name, ...]) -> bool:
    """Tell whether a loose tie parts ``label`` from people: not so in 【推荐】渡口：旧船新用."""
    is_label = names != () and text[names[-1].end :][:1] in COLONS
    touches = text[label.end : label.end + 1] == "●"  # 文● 千葉樹, as Japanese magazines sign
    values = (name.value for name in names)
    return not is_label and all(
        may_work(label.word, value) or (touches and is_japanese(value)) for value in values
    )


def is_doubtful(label: Label, names: tuple[Name, ...], *, is_marked: bool) -> bool:
    """Tell whether ``label`` may be no role, and what follows nobody: 渡口图片：灯, 指导 原则."""
    is_unsure = label.role not in {"", *JOINED} and role_of(label.role) in _UNSURE
    if is_unsure:
        return not all(map(_is_person, names))
    is_thing = label.kind == "role" and label.word.endswith(THINGS)
    if is_thing and any(name.value.isascii() and name.value.isupper() for name in names):
        return True  # 封面报道 | COVER STORY
    if is_thing and not is_marked:
        return not all(is_usual_person(name.value) or is_foreign(name.value) for name in names)
    return is_thing and not all(_is_person(n) or n.value.endswith(STUDIOS) for n in names)


def _is_person(name: Name) -> bool:
    return is_person(name.value) or is_foreign(name.value) or is_nick(name.value)
