"""A theme as a value: page geometry, families of faces, a style for each role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias, get_args

from convert.typography.profile import Typesetting
from convert.value import Frozen

POINTS_PER_MM: Final = 72 / 25.4

FamilyName: TypeAlias = Literal["song", "biaosong", "hei", "kai", "fangsong", "mono"]
"""The families of Chinese type: Song serif and its heavy cut for titles, Hei sans, Kai script,
FangSong, fixed pitch."""

Align: TypeAlias = Literal["justify", "start", "center", "end"]
Role: TypeAlias = Literal[
    "title", "subtitle", "byline", "heading-1", "heading-2", "heading-3", "heading-4",
    "heading-5", "heading-6", "body", "item", "quote", "attribution", "verse", "dialogue",
    "caption", "cell", "reference", "note", "verbatim", "divider", "salutation",
    "closing", "signature", "document-number", "credits", "header", "folio",
]  # fmt: skip
"""What a paragraph is for.  ``header`` is the running head, ``folio`` the page number.

A ``signature`` is who signs, or when; centred, it stands above or below the middle of the date.
"""

ROLES: Final[tuple[Role, ...]] = get_args(Role)
PAPERS: Final[Mapping[str, tuple[float, float]]] = {
    "A3": (297, 420), "A4": (210, 297), "A5": (148, 210), "A6": (105, 148),
    "B5": (176, 250), "JIS-B5": (182, 257), "16k": (185, 260), "16开": (185, 260),
    "32k": (130, 184), "32开": (130, 184), "大32开": (140, 203), "letter": (215.9, 279.4),
}  # fmt: skip
"""Width and height in mm.  Source: ISO 216, JIS P 0138, GB/T 788-1999 and trade sizes."""


class Page(Frozen):
    """A sheet and its type area.

    Args:
        head: From the running head down to the type area.
        foot: From the type area down to the page number.
        grid: What a word processor lays lines and characters on; PDF has lines on a grid always.

    Units: mm.  ``inner`` is on the left of odd pages, on the right of even ones.
    """

    paper: str
    top: float
    bottom: float
    inner: float
    outer: float
    head: float
    foot: float
    grid: Literal["none", "lines", "chars"]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height.  Units: pt."""
        width, height = PAPERS[self.paper]
        return width * POINTS_PER_MM, height * POINTS_PER_MM


class Family(Frozen):
    """One family of type as each writer can name it.

    Args:
        order: For PDF: the families whose faces may stand in, best first.
        latin: For DOCX: the Latin companion by name.
        docx: For DOCX: the face by name, for each script.
        css: For EPUB and HTML: the stack of names, for each script.
    """

    order: tuple[FamilyName, ...]
    latin: str
    docx: Mapping[str, str]
    css: Mapping[str, tuple[str, ...]]


class Style(Frozen):
    """How the paragraphs of one role look.

    Units: ``size`` pt; ``pitch`` times ``size``; ``indent`` (first line) and ``inset`` (both
    sides) em of ``size``; ``before`` and ``after`` in lines of the body; ``keep`` is how many
    following lines stay on the same page; ``color`` is ``#rrggbb``.
    """

    family: FamilyName
    size: float
    pitch: float
    align: Align
    indent: float
    inset: float
    before: float
    after: float
    keep: int
    color: str


class Theme(Frozen):
    """How a document looks.

    Args:
        strong: The family that strong words take.
        emphasis: What emphasis looks like in Han text: dots under it, or another family.
        divider: What a change of scene is drawn as; empty for blank space.
        bullet: What stands before an item of a list without numbers.
        orphans: Fewest lines of a paragraph at the bottom of a page.
        widows: Fewest lines of a paragraph at the top of a page.
        chapters: Where headings of the first level stand: in the run of the text, on new pages, or
            on new right-hand pages.
        folio: Where page numbers stand.
        folio_form: How they are written; ``1`` stands for the number.
        header: What the running head says; with chapters it is the title on left-hand pages.
        notes: Where notes stand: at the foot of the page of their mark, or at the end of the text.
        note_form: How their numbers are written; ``①`` begins anew on each page.
    """

    name: str
    page: Page
    typesetting: Typesetting
    families: Mapping[FamilyName, Family]
    styles: Mapping[Role, Style]
    strong: FamilyName
    emphasis: Literal["dots", "kai"]
    divider: str
    bullet: str
    orphans: int
    widows: int
    chapters: Literal["run-on", "new-page", "recto"]
    folio: Literal["none", "center", "outer"]
    folio_form: Literal["1", "— 1 —"]
    header: Literal["none", "title", "chapter"]
    notes: Literal["foot", "end"]
    note_form: Literal["①", "1"]

    def style(self, role: Role) -> Style:
        """The style of ``role``."""
        return self.styles[role]

    @property
    def head_middle(self) -> float:
        """From the middle of the running head to the type area.  Units: pt."""
        return self._middle(self.page.head, self.page.top, "header")

    @property
    def foot_middle(self) -> float:
        """From the type area to the middle of the page number.  Units: pt."""
        return self._middle(self.page.foot, self.page.bottom, "folio")

    def _middle(self, distance: float, margin: float, role: Role) -> float:
        """What stands in a margin stands no farther out than its middle."""
        own = distance * POINTS_PER_MM + self.style(role).size / 2
        return min(own, margin * POINTS_PER_MM / 2)
