"""Who wrote as a pupil, before who taught him: 青湾小学五（2）班　何小满　指导教师：石一.

Magazines for schools print both in one line below the title.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.names import is_person
from convert.structure.values import Name

_TEACHER: Final = "师師"
"""With these a label ends that calls a teacher: 指导教师, 辅导老师."""

_SIGNED: Final = pattern(
    "(?P<school>[^\\s，。：:]{2,24}(?:[班级級]|[小中大][学學]|[学學][校院]))[ \u3000]+"
    "(?P<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff])[ \u3000]*[（(]?$"
)


def with_pupil(text: str, found: tuple[Field, ...]) -> tuple[Field, ...]:
    """``found``, the pieces of ``text``, with a school and a name before a teacher as who wrote."""
    guided = next((field for field in found if field.kind == "role"), None)
    if guided is None or not guided.start or guided.label[-1:] not in _TEACHER:
        return found
    signed = _SIGNED.match(text[: guided.start])
    value = "".join(signed["name"].split()) if signed else ""
    if signed is None or not is_person(value):
        return found
    name = Name(value, *signed.span("name"))
    pupil = Field("role", 0, name.end, "", (name,), signed["school"], None, is_marked=True)
    return (pupil, *(field for field in found if field.start >= guided.start))
