"""Figures: a picture in the line, as large as it is or as the page allows, and its words."""

from __future__ import annotations

from typing import Final

from convert.diagnostic import note, warning
from convert.formats.docx import names
from convert.formats.docx.captions import caption
from convert.formats.docx.draft import Draft, Story
from convert.formats.docx.grid import type_area
from convert.formats.docx.inlines import plain, runs
from convert.formats.docx.measure import EMU
from convert.formats.docx.paragraph import Place, look, paragraph, styled
from convert.formats.docx.parts import Content
from convert.ir import Figure, Resource
from convert.ir.front import SEPARATOR
from convert.markup.escape import quoted
from convert.picture import Picture, picture

SHARE: Final = 0.8
"""How much of the height of a page a picture may take, so that its caption stays with it."""


def figure(node: Figure, place: Place, story: Story) -> str:
    """The paragraph of the picture, and below it that of its caption and credit."""
    theme = story.draft.theme
    drawn = styled(names.FIGURE.identifier, place, _drawing(node, place, story))
    if not (node.caption or node.credit):
        return drawn
    plainly = look(theme, "caption")
    said = (caption(node.caption, story), runs(node.credit, plainly, story))
    words = plain(SEPARATOR, plainly, story).join(filter(None, said))
    return drawn + paragraph(theme, "caption", place.after_first(), words)


def _drawing(node: Figure, place: Place, story: Story) -> str:
    """The run that shows the picture; nothing for one that Word cannot show, which is said."""
    draft, resource = story.draft, node.resource
    found = picture(resource.media_type, resource.data)
    if found is None:
        kind = resource.media_type
        draft.found.add(warning("picture-not-placed", name=resource.name, media_type=kind))
        return ""
    if not node.alt:
        draft.found.add(note("picture-not-described", name=resource.name))
    relation = story.relations.to("image", _part(resource, found, draft))
    draft.drawings += 1
    width, height = _fitted(found, place, draft)
    return _run(relation, draft.drawings, f'cx="{width}" cy="{height}"', node.alt)


def _part(resource: Resource, found: Picture, draft: Draft) -> str:
    """The name of the part that holds the picture."""
    if resource not in draft.pictures:
        name = f"/word/media/image{len(draft.pictures) + 1}.{found.suffix}"
        kind = resource.media_type
        draft.pictures[resource] = Content(name, "image", resource.data, media_type=kind)
    return draft.pictures[resource].name


def _fitted(found: Picture, place: Place, draft: Draft) -> tuple[int, int]:
    """Width and height.  Units: EMU."""
    measure, height = type_area(draft.theme)
    room = max(measure - place.start - place.end, 1.0)
    scale = min(1.0, room / found.width, SHARE * height / found.height)
    return max(1, round(found.width * scale * EMU)), max(1, round(found.height * scale * EMU))


def _run(relation: str, number: int, extent: str, alt: str) -> str:
    """Source: ECMA-376-1, 20.4.2.8 (inline) and 20.2.2.5 (pic)."""
    name = f'id="{number}" name="Picture {number}" descr="{quoted(alt)}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/><wp:docPr {name}/>"
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{names.PIC}"><pic:pic><pic:nvPicPr>'
        f"<pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
