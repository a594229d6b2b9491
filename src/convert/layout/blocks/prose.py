"""A paragraph of any role: the common form from which the other blocks are made."""

from __future__ import annotations

from dataclasses import replace

from convert.ir import Inline
from convert.layout.desk import Desk, Frame, Manner
from convert.layout.inline import dressed
from convert.layout.matter import Matter, Setting
from convert.themes.theme import Role


def prose(content: tuple[Inline, ...], owner: int, role: Role, frame: Frame, desk: Desk) -> Matter:
    """``content`` in the style of ``role``, inset in ``frame`` as the style says."""
    manner = desk.manners.get(role)
    if manner is None or manner.frame is not frame:  # most stand where the one before stood
        manner = desk.manners[role] = _manner(role, frame, desk)
    words = dressed(content, manner.look, owner, desk, manner.language)
    return Matter(owner, words.runs, manner.setting, words.overlays, words.span)


def _manner(role: Role, frame: Frame, desk: Desk) -> Manner:
    """How paragraphs of ``role`` are set in ``frame``."""
    style, look = desk.style(role), desk.look(role)
    if role == "cell" and frame.align:
        style = replace(style, align=frame.align)
    if role == "cell" and frame.family:
        look = look._replace(family=frame.family)
    language = desk.western if style.align == "justify" else ""
    inset = min(style.inset * style.size, max(0.0, frame.width - style.size) / 2)
    setting = Setting(
        style,
        frame.left + inset,
        frame.width - 2 * inset,
        style.indent * style.size,
        style.before * desk.line,
        style.after * desk.line,
    )
    return Manner(frame, setting, look, language)
