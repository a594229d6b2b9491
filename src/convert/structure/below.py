"""What stands below a line, where it is no running text: a list or a table."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page

_MARK: Final = pattern(r"[·•●○◦□■◆◇▶►‣★☆※✓✔✅➤*-]|[0-9]{1,2}[.、．)）]|[①-⑳]|[（(][0-9]")
_ROW: Final = pattern(r"\S(?:\t| {2,}|\u3000{2,})\S")


def has_list_below(page: Page, number: int) -> bool:
    """Tell whether the two lines below ``number`` are items of a list or rows of a table."""
    after = number + 1
    one, other = page.text(after), page.text(after + 1)
    if not one or not other or page.lines[after].blanks > 1 or page.lines[after + 1].blanks:
        return False
    is_marked = _MARK.match(one) is not None and _MARK.match(other) is not None
    return is_marked or (_ROW.search(one) is not None and _ROW.search(other) is not None)
