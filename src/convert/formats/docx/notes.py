"""The part of footnotes: the lines that set them apart, and what each says."""

from __future__ import annotations

from typing import Final

from convert.formats.docx import names
from convert.formats.docx.blocks import blocks
from convert.formats.docx.draft import Story
from convert.formats.docx.paragraph import Place
from convert.ir import Block

MARK: Final = (
    f'<w:r><w:rPr><w:rStyle w:val="{names.NOTE_MARK.identifier}"/></w:rPr><w:footnoteRef/></w:r>'
    '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
)
"""The number of a note before its words."""

_FIRST: Final = "</w:pPr>"
_SEPARATORS: Final = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0"'
    f' w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)


def words(content: tuple[Block, ...], story: Story) -> str:
    """What a note says, with its number before the first words."""
    said = blocks(content, Place("note", is_listed=False), story)
    empty = f'<w:p><w:pPr><w:pStyle w:val="{names.STYLES["note"].identifier}"/></w:pPr></w:p>'
    if said.startswith("<w:tbl>"):
        said = empty + said
    start, _, rest = said.partition(_FIRST)
    return f"{start}{_FIRST}{MARK}{rest}"


def footnotes(found: list[str]) -> str:
    """The whole part; nothing where there are no notes."""
    if not found:
        return ""
    notes = "".join(
        f'<w:footnote w:id="{number}">{said}</w:footnote>'
        for number, said in enumerate(found, start=1)
    )
    return f"{names.DECLARATION}<w:footnotes {names.SPACES}>{_SEPARATORS}{notes}</w:footnotes>"
