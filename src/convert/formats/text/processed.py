r"""What a word processor leaves where its file was read as text: marks of cells, codes of fields.

A cell ends with \x07, a row with one more; \x13 HYPERLINK "…" \x14 words \x15 is a link, of which
the words alone were shown.  Source: [MS-DOC] 2.8.25 and 2.4.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from convert.pattern import pattern

_CELL: Final = pattern("(?P<row>\x07\x07(?=(?P<end>[\r\n]|$)?))|\x07")
_FIELD: Final = pattern(
    "\x13 ?(?=[A-Za-z=])[^\x13\x14\x15\r\n]{0,600}(?:\x14|(?=\x15))|[\x13-\x15]"
)
_LINK: Final = pattern(
    r'HYPERLINK "(?:https?://|mailto:|www\.|#)[^"\r\n]{0,300}"'
    r'(?: ?\\[a-z](?: ?"[^"\r\n]{0,200}")?){0,4} ?'
)
_KINDS: Final = 2
"""A table has cells and rows."""

_TAUGHT: Final = pattern("[“‘「『（(:：=＝{｛`用写寫填入成是叫打加] ?$")
"""Who tells how fields are written shows one in quotation marks, or says what to write."""

_ABOUT: Final = pattern("公式|域代[码碼]|超[链鏈連连][接結结]|[单單]元格|[储儲]存格|函[数數]")
"""Of these the text is where it teaches what such a field does."""


def processed(text: str) -> Iterator[tuple[int, int, Literal["tag", "break", "cell"]]]:
    """Where in ``text`` such marks stand, in order for each kind."""
    if "\x13" in text:
        yield from ((*field.span(), "tag") for field in _FIELD.finditer(text))
    elif "HYPERLINK" in text and not _ABOUT.search(text):
        for link in _LINK.finditer(text):
            if not _TAUGHT.search(text, max(0, link.start() - 2), link.start()):
                yield *link.span(), "tag"
    cells = list(_CELL.finditer(text)) if "\x07" in text else []
    if len({cell["row"] is None for cell in cells}) < _KINDS:  # a bell, or two
        return
    rows = [cell for cell in cells if cell["row"]]
    ended = sum(cell["end"] is not None for cell in rows)
    is_ruled = 2 * ended > len(rows)  # then rows are lines, too, and a pair within is a cell
    for cell in cells:
        start, end = cell.span()
        if cell["row"] and not is_ruled:
            yield start, end, "break"
        else:
            yield from ((at, at + 1, "cell") for at in range(start, end))
