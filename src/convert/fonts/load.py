"""Opens font files: OpenType with CFF or TrueType outlines, collections, variable fonts."""

from __future__ import annotations

from typing import Final

import uharfbuzz

from convert.diagnostic import error
from convert.errors import ReadError, ResourceError
from convert.fonts.face import UNITS, Face, Ink, Metrics
from convert.fonts.tables import permission, style_of
from convert.host import Host, Location
from convert.value import Packed

WEIGHT: Final = 400
"""Where the weight of a variable face is pinned: regular.  Source: OpenType, OS/2 usWeightClass."""


def load(location: Location, host: Host | None = None) -> tuple[Face, ...]:
    """The faces of a file: one, or all of a collection.

    Args:
        location: Where the file stands.
        host: Whose world it stands in; none where the file is part of this installation.

    Raises:
        ReadError: there is no such file.
        ResourceError: it holds no face that could be used.
    """
    blob = _blob(location, host)
    count = uharfbuzz.Face(blob).count
    if not count:
        raise _broken(location, "no OpenType font")
    try:
        return tuple(_face(blob, location, index) for index in range(count))
    except UnicodeDecodeError as fault:  # names of tables and axes are ASCII
        raise _broken(location, "it is damaged") from fault


def _blob(location: Location, host: Host | None) -> uharfbuzz.Blob:
    path = location if host is None else host.local_path(location)
    if path is None:
        return uharfbuzz.Blob(host.read(location) if host is not None else b"")
    try:
        return uharfbuzz.Blob.from_file_path(path)
    except uharfbuzz.HarfBuzzError as fault:
        raise ReadError(error("cannot-read", name=location, reason="no such file")) from fault


def _face(blob: uharfbuzz.Blob, location: Location, index: int) -> Face:
    face = uharfbuzz.Face(blob, index)
    font = uharfbuzz.Font(face)
    font.scale = (UNITS, UNITS)
    _require_whole(face, font, location)
    axes = tuple((axis.tag, _pinned(axis)) for axis in face.axis_infos)
    font.set_variations(dict(axes))
    names = _names(face)
    return Face(
        location=location,
        index=index,
        names=names.families,
        subfamily=names.subfamily,
        postscript=names.postscript,
        licence=names.licence,
        style=style_of(_table(face, "OS/2"), _table(face, "post"), dict(axes)),
        permission=permission(_table(face, "OS/2")),
        metrics=_metrics(face, font),
        is_cff="glyf" not in face.table_tags,
        axes=axes,
        language=_language(face),
        font=font,
    )


def _require_whole(face: uharfbuzz.Face, font: uharfbuzz.Font, location: Location) -> None:
    """Refuse what is cut short: HarfBuzz takes a table that leads out of the file as empty."""
    if not face.unicodes:
        raise _broken(location, "it has no characters")
    needed = (tag for tag in face.table_tags if tag in _NEEDED)
    if lost := [tag for tag in needed if not _table(face, tag)]:
        raise _broken(location, f"its table {lost[0]} is cut off")
    extents = map(font.get_glyph_extents, range(min(face.glyph_count, _SAMPLE)))
    if not any(found is not None and found.width for found in extents):
        raise _broken(location, "it has no outlines")


def _language(face: uharfbuzz.Face) -> str:
    """The one language that the rules for Han script know.  Source: OpenType, GSUB."""
    scripts = face.get_table_script_tags("GSUB")
    if "hani" not in scripts:
        return ""
    known = face.get_script_language_tags("GSUB", scripts.index("hani"))
    return _LANGUAGES.get(known[0], "") if len(known) == 1 else ""


def _pinned(axis: uharfbuzz.OTVarAxisInfo) -> float:
    wanted = WEIGHT if axis.tag == "wght" else axis.default_value
    return float(min(max(wanted, axis.min_value), axis.max_value))


_NEEDED: Final = frozenset(
    ("GPOS", "GSUB", "OS/2", "cmap", "fvar", "gvar", "head", "hhea", "hmtx", "loca", "maxp", "name")
)
"""Tables without which text would come out wrong, if the face has them."""

_SAMPLE: Final = 256
"""Glyphs among which at least one has to have ink."""

_LANGUAGES: Final = {
    "ZHS ": "zh-Hans", "ZHT ": "zh-Hant", "ZHH ": "zh-Hant-HK", "JAN ": "ja", "KOR ": "ko",
}  # fmt: skip
"""BCP 47 tags of language systems.  Source: OpenType, language system tags."""


class _Names(Packed):
    families: tuple[str, ...]
    subfamily: str
    postscript: str
    licence: str


def _names(face: uharfbuzz.Face) -> _Names:
    """The names that the name table has.  Source: OpenType, name; 16 and 17 before 1 and 2."""
    found: dict[int, list[str]] = {}
    for entry in sorted(face.list_names(), key=lambda entry: entry.language != "en"):
        if entry.name_id in {1, 2, 6, 13, 14, 16, 17}:
            text = face.get_name(entry.name_id, entry.language) or ""
            found.setdefault(int(entry.name_id), []).append(text)

    def first(*identifiers: int) -> str:
        return next((found[i][0] for i in identifiers if found.get(i)), "")

    families = tuple(dict.fromkeys(found.get(16, []) + found.get(1, [])))
    return _Names(families, first(17, 2), first(6) or "Face", first(14, 13))


def _table(face: uharfbuzz.Face, tag: str) -> bytes:
    return bytes(face.reference_table(tag).data)


def _metrics(face: uharfbuzz.Face, font: uharfbuzz.Font) -> Metrics:
    extents = font.get_font_extents("ltr")
    height = font.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
    head = _table(face, "head")
    corners = (int.from_bytes(head[i : i + 2], "big", signed=True) for i in range(36, 44, 2))
    box = Ink(*(round(value * UNITS / face.upem) for value in corners))
    return Metrics(extents.ascender, extents.descender, height, box)


def _broken(location: Location, reason: str) -> ResourceError:
    return ResourceError(error("face-broken", name=location, reason=reason))
