"""Who signs a letter or a document, and when: at the end of the line."""

from __future__ import annotations

from dataclasses import replace

from convert.ir import Paragraph
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter


def signature(node: Paragraph, owner: int, frame: Frame, desk: Desk) -> Matter:
    """``node`` as matter; where the theme centres it, in the middle of the box for signatures."""
    made = prose(node.content, owner, "signature", frame, desk)
    style = made.setting.style
    if style.align != "center":
        return made
    box = min(frame.width, frame.signed * style.size)
    left = frame.left + frame.width - box
    return made.reset(replace(made.setting, left=left, width=box))
