"""Lines to be kept as they are."""

from __future__ import annotations

from collections.abc import Iterator

from convert.ir import Verbatim
from convert.layout.atom import Run
from convert.layout.desk import Desk, Frame
from convert.layout.inline import LINE_END
from convert.layout.matter import Matter, Setting

NO_BREAK_SPACE = "\u00a0"


def verbatim(node: Verbatim, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter: no indent, each line end kept."""
    owner = desk.element("code", desk.element("verbatim", frame.owner))
    style = desk.style("verbatim")
    look = desk.looks.number(desk.look("verbatim")._replace(is_literal=True))
    inner = frame.inset(style.inset * style.size, style.inset * style.size)
    before, after = style.before * desk.line, style.after * desk.line
    lines = LINE_END.join(node.value.splitlines())
    indent = style.indent * style.size
    setting = Setting(style, inner.left, inner.width, indent, before, after)
    yield Matter(owner, (Run(lines, look, role="literal"),), setting, span=node.span)
