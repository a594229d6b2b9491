"""What the PDF writer can be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from convert.diagnostic import error
from convert.errors import UsageError
from convert.fonts.fallback import Fallback
from convert.fonts.find import FOLDER, Sources, library
from convert.format import Context, DocumentOptions
from convert.formats.pdf.information import Conformance
from convert.host import Location
from convert.themes.theme import Theme

Standard: TypeAlias = Literal["a-2a", "a-2u", "ua-1", "none"]

_CLAIMS: Final[Mapping[Standard, Conformance | None]] = {
    "a-2a": Conformance("A", is_accessible=True),
    "a-2u": Conformance("U", is_accessible=False),
    "ua-1": Conformance("", is_accessible=True),
    "none": None,
}


@dataclass(frozen=True, slots=True)
class Options(DocumentOptions):
    """Options of the PDF writer.

    Args:
        fonts: Faces by file, best first; ``kai=FILE`` says for which family.
        font_folders: Folders of faces, looked into after these.
        system_fonts: Whether the machine's own faces may be used.
        pdf_standard: What the file keeps and says that it keeps: ``a-2a`` is PDF/A-2a and PDF/UA-1
            together; ``a-2u`` and ``none`` have no tags.
    """

    fonts: tuple[str, ...] = ()
    font_folders: tuple[str, ...] = (FOLDER,)
    system_fonts: bool = False
    pdf_standard: Standard = "a-2a"

    @property
    def conformance(self) -> Conformance | None:
        """What the file claims.

        Raises:
            UsageError: there is no such standard.
        """
        named, known = self.pdf_standard, " | ".join(_CLAIMS)
        if named not in _CLAIMS:
            refused = error("option-value", option="pdf.pdf_standard", value=named, expected=known)
            raise UsageError(refused)
        return _CLAIMS[named]

    def faces(self, theme: Theme, context: Context) -> Fallback:
        """The faces that the document may use.

        Raises:
            ReadError: a named file is not there.
            ResourceError: a named file is no font, or forbids to be embedded.
        """
        folders = tuple(map(Location, self.font_folders))
        sources = Sources(self.fonts, folders, self.system_fonts)
        found = library(sources, context.host, context.diagnostics)
        return Fallback(found, theme.families, context.diagnostics)
