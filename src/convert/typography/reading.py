"""The copy of a paragraph that classification reads, character for character beside the text.

Source: typographic specification 1 (vertical forms, NFC), 1.4 (quotes).
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.typography.quotes import QUOTES, are_wide, resolved

_VERTICAL_FORMS: Final = "︐︑︒︓︔︕︖︗︘︙︱︲︳︴︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈"
_BASES: Final = "，、。：；！？〖〗…—–__（）｛｝〔〕【】《》〈〉「」『』［］"
"""One-step ``<vertical>`` decompositions, not NFKC, which makes three full stops of U+FE19."""

_BASE: Final = str.maketrans(_VERTICAL_FORMS, _BASES)
UNASSIGNED: Final = "\ufdd0-\ufdef\U00040000-\U000dffff"
DIFFERING: Final = f"{QUOTES}\ufe10-\ufe48{UNASSIGNED}"
"""What a copy may have something else for."""
_ODD: Final = pattern(f"[\ufe10-\ufe48{UNASSIGNED}]")
_UNASSIGNED: Final = pattern(f"[{UNASSIGNED}]")
STAND_IN: Final = "\ue000"
"""What stands for a code point that is no character, such as those from which atoms are taken."""


def is_as_written(marks: str) -> bool:
    """Whether a text is surely read as it is written.

    Args:
        marks: The text, with one ideograph for each row of them and of marks lone among them.

    Example:
        >>> [is_as_written(marks) for marks in ("“水，”水。", "“Hi”水", "水﹁水")]
        [True, False, False]
    """
    return are_wide(marks) and not _ODD.search(marks)


def reading(text: str) -> str:
    """The copy of ``text``: as long as it, and the same object where nothing differs.

    Example:
        >>> reading("﹁好﹂")
        '「好」'
    """
    if _ODD.search(text):
        text = _UNASSIGNED.sub(STAND_IN, text.translate(_BASE))
    return resolved(text)
