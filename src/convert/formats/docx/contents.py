"""The list of contents: a field that is filled in, so that nothing has to be updated to see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from convert.formats.docx import names
from convert.formats.docx.draft import Story
from convert.formats.docx.field import ENDED, begun, field
from convert.formats.docx.inlines import plain
from convert.formats.docx.paragraph import look
from convert.formats.docx.styles import CONTENTS_DEPTH
from convert.markup.escape import escaped
from convert.markup.outline import Entry
from convert.markup.words import words


def bookmark(number: int) -> str:
    """The name of the bookmark at the heading ``number``: as Word itself would call it."""
    return f"_Toc{number:08d}"


def contents(entries: Sequence[Entry], pages: Mapping[str, int], story: Story) -> str:
    """The block of contents; nothing where there is no heading to list.

    Args:
        entries: The headings, in reading order.
        pages: The page of each bookmark; 1 where it is not known yet.
        story: Where the block stands.

    Source: ECMA-376-1, 17.5.2.13 (docPartObj) and 17.16.5.68 (TOC).
    """
    lines = list(_lines(entries, pages, story))
    if not lines:
        return ""
    title = escaped(words(story.draft.language).contents)
    instruction = f'TOC \\o "1-{CONTENTS_DEPTH}" \\h \\z \\u'
    style = names.CONTENTS.identifier
    lines[0] = lines[0].replace("</w:pPr>", f"</w:pPr>{begun(instruction)}", 1)
    lines[-1] = lines[-1].removesuffix("</w:p>") + f"{ENDED}</w:p>"
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{title}</w:t></w:r></w:p>'
        f"{''.join(lines)}</w:sdtContent></w:sdt>"
    )


def _lines(entries: Sequence[Entry], pages: Mapping[str, int], story: Story) -> Iterator[str]:
    plainly = look(story.draft.theme, "body")
    for number, entry in enumerate(entries, start=1):
        if not entry.is_listed or entry.rank > CONTENTS_DEPTH:
            continue
        name = bookmark(number)
        said = plain(entry.label, plainly, story)
        place = field(f"PAGEREF {name} \\h", str(pages.get(name, 1)))
        yield (
            f'<w:p><w:pPr><w:pStyle w:val="TOC{entry.rank}"/></w:pPr>'
            f'<w:hyperlink w:anchor="{name}" w:history="1">{said}<w:r><w:tab/></w:r>{place}'
            "</w:hyperlink></w:p>"
        )
