"""A paragraph of any role: the common form from which the other blocks are made."""

from __future__ import annotations

from dataclasses import replace

from convert.ir import Inline
from convert.layout.desk import Desk, Frame
from convert.layout.inline import dressed
from convert.layout.matter import Matter
from convert.themes.theme import Role


def prose(content: tuple[Inline, ...], owner: int, role: Role, frame: Frame, desk: Desk) -> Matter:
    """``content`` in the style of ``role``, inset in ``frame`` as the style says."""
    style, look = desk.style(role), desk.look(role)
    if role == "cell" and frame.align:
        style = replace(style, align=frame.align)
    if role == "cell" and frame.family:
        look = replace(look, family=frame.family)
    language = desk.western if style.align == "justify" else ""
    words = dressed(content, look, owner, desk, language)
    inset = min(style.inset * style.size, max(0.0, frame.width - style.size) / 2)
    return Matter(
        owner,
        words.runs,
        style,
        frame.left + inset,
        frame.width - 2 * inset,
        style.indent * style.size,
        style.before * desk.line,
        style.after * desk.line,
        words.overlays,
        span=words.span,
    )
