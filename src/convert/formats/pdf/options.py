"""What the PDF writer can be told."""

from __future__ import annotations

from dataclasses import dataclass

from convert.fonts.fallback import Fallback
from convert.fonts.find import FOLDER, Sources, library
from convert.format import Context, DocumentOptions
from convert.host import Location
from convert.themes.theme import Theme


@dataclass(frozen=True, slots=True)
class Options(DocumentOptions):
    """Options of the PDF writer.

    Args:
        fonts: Faces by file, best first; ``kai=FILE`` says for which family.
        font_folders: Folders of faces, looked into after these.
        system_fonts: Whether the machine's own faces may be used.
    """

    fonts: tuple[str, ...] = ()
    font_folders: tuple[str, ...] = (FOLDER,)
    system_fonts: bool = False

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
