"""Where faces come from: named files, ``fonts/`` folders, font packages, the system when asked.

Faces of packages are known without being opened; all others are mapped, which costs about
0.2 ms a face.  What cannot be used is passed over with a finding, unless the user named it.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import field, replace
from functools import cache
from pathlib import PurePath
from typing import Final, Literal, TypeAlias, get_args

from convert.diagnostic import Diagnostic, Diagnostics, Severity, error, note
from convert.errors import ConvertError, ResourceError
from convert.fonts.classify import Region, family_of, region_of
from convert.fonts.face import Face
from convert.fonts.load import WEIGHT, load
from convert.fonts.tables import Permission
from convert.host import Host, Location
from convert.themes.theme import FamilyName
from convert.typography.script import Script
from convert.value import Frozen, Mutable

Origin: TypeAlias = Literal["named", "folder", "package", "system"]
"""Where a face comes from, in order of precedence."""

ORIGINS: Final[tuple[Origin, ...]] = get_args(Origin)
SUFFIXES: Final = frozenset((".otf", ".ttf", ".ttc", ".otc"))
FOLDER: Final = Location("fonts")

_BODY: Final[FamilyName] = "song"
"""What a named face is taken for where it does not say: who names a face wants to see it."""

PACKAGES: Final[tuple[tuple[str, Script, tuple[tuple[str, FamilyName], ...]], ...]] = (
    ("pylopdf_fonts_zh_cn", "zh-Hans",
     (("NotoSerifSC-Regular.otf", "song"), ("NotoSansSC-Regular.otf", "hei"))),
    ("pylopdf_fonts_zh_tw", "zh-Hant",
     (("NotoSerifTC-Regular.otf", "song"), ("NotoSansTC-Regular.otf", "hei"))),
    ("pylopdf_fonts_jp", "ja",
     (("NotoSerifJP-Regular.otf", "song"), ("NotoSansJP-Regular.otf", "hei"))),
)  # fmt: skip
"""Font packages of the package index: their script, their files and what these are."""


class Sources(Frozen):
    """Where to look for faces.

    Args:
        files: Files that the user named; ``kai=FILE`` also says for which family.
        folders: Folders of faces; one that is not there is nothing.
        has_system: Whether the machine's own faces may be used.
    """

    files: tuple[str, ...] = ()
    folders: tuple[Location, ...] = (FOLDER,)
    has_system: bool = False


class Found(Frozen):
    """A face that can be had.

    Args:
        family: What it can stand for, if that can be told.
        region: What it is drawn for; nothing for a face without Han characters.
    """

    origin: Origin
    location: Location
    index: int
    family: FamilyName | None
    region: Region | None


class Library(Mutable):
    """The faces of one document, each opened at most once.

    Args:
        found: What there is, by precedence.
    """

    found: tuple[Found, ...]
    diagnostics: Diagnostics
    opened: dict[Found, Face | None] = field(default_factory=dict, repr=False)

    def face(self, found: Found) -> Face | None:
        """``found``, opened; nothing, and a finding, where that fails."""
        if found not in self.opened:
            try:
                self.opened[found] = _installed(found.location)[found.index]
            except ConvertError as fault:
                self.opened[found] = None
                self.diagnostics.add(_passed_over(fault.diagnostic))
        return self.opened[found]


@cache
def _installed(location: Location) -> tuple[Face, ...]:
    """The faces of a package's file, which all documents of a process share: it never changes."""
    return load(location)


def library(sources: Sources, host: Host, diagnostics: Diagnostics) -> Library:
    """The faces that ``sources`` lead to.

    Raises:
        ReadError: a named file is not there.
        ResourceError: a named file is no font, or forbids to be embedded.
    """
    opened: dict[Found, Face | None] = {}
    for text in sources.files:
        family, name = _named(text)
        faces = _usable(load(name, host))
        opened |= {_found("named", face, family): face for face in faces}
    for folder in sources.folders:
        faces = _in_folder(folder, host, diagnostics)
        opened |= {_found("folder", face): face for face in faces}
        if faces:
            diagnostics.add(note("faces-from-folder", folder=folder, count=len(faces)))
    packaged = tuple(_packaged())
    if sources.has_system:
        folders = system_folders(host)
        faces = tuple(face for f in folders for face in _in_folder(f, host, diagnostics))
        opened |= {_found("system", face): face for face in faces}
    every = sorted((*opened, *packaged), key=lambda found: ORIGINS.index(found.origin))
    return Library(tuple(every), diagnostics, opened)


def system_folders(host: Host) -> tuple[Location, ...]:
    """The folders in which this kind of machine keeps its faces."""
    home = host.environment("HOME")
    match sys.platform:
        case "darwin":
            names = ["/System/Library/Fonts", "/Library/Fonts", f"{home}/Library/Fonts"]
        case "win32":
            local = host.environment("LOCALAPPDATA")
            names = [rf"{host.environment('WINDIR')}\Fonts", rf"{local}\Microsoft\Windows\Fonts"]
        case _:
            shared = ["/usr/share/fonts", "/usr/local/share/fonts"]
            names = [*shared, f"{home}/.local/share/fonts", f"{home}/.fonts"]
    return tuple(Location(name) for name in names)


def _named(text: str) -> tuple[FamilyName | None, Location]:
    """The family and the file of ``--font``.

    Example:
        >>> _named("kai=a.ttf"), _named("a=b.ttf")
        (('kai', 'a.ttf'), (None, 'a=b.ttf'))
    """
    role, _, name = text.partition("=")
    for family in get_args(FamilyName):
        if role == family:
            return family, Location(name)
    return None, Location(text)


def _found(origin: Origin, face: Face, family: FamilyName | None = None) -> Found:
    kind = family or family_of(face) or (_BODY if origin == "named" else None)
    return Found(origin, face.location, face.index, kind, region_of(face))


def _usable(faces: tuple[Face, ...]) -> tuple[Face, ...]:
    usable = tuple(face for face in faces if face.permission is not Permission.FORBIDDEN)
    if not usable:
        raise ResourceError(error("face-forbidden", name=faces[0].location, face=faces[0].family))
    return usable


def _in_folder(folder: Location, host: Host, diagnostics: Diagnostics) -> tuple[Face, ...]:
    """The faces below ``folder``, those for running text before bold and italic ones."""
    faces: list[Face] = []
    for file in host.list(folder) if host.is_folder(folder) else ():
        if PurePath(file).suffix.lower() not in SUFFIXES:
            continue
        try:
            faces += _usable(load(file, host))
        except ConvertError as fault:
            diagnostics.add(_passed_over(fault.diagnostic))
    faces.sort(key=lambda face: (abs(face.style.weight - WEIGHT), abs(face.style.angle)))
    return tuple(faces)


def _packaged() -> Iterator[Found]:
    for package, script, files in PACKAGES:
        spec = importlib.util.find_spec(package)
        places = (spec.submodule_search_locations if spec is not None else None) or ()
        for place in list(places)[:1]:
            for name, family in files:
                location = Location(str(PurePath(place, name)))
                yield Found("package", location, 0, family, script)


def _passed_over(found: Diagnostic) -> Diagnostic:
    return replace(found, severity=Severity.WARNING)
