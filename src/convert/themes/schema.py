"""The JSON Schema of a theme's file, generated from the theme itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Final, Literal, get_args, get_origin

from convert.themes import BUILT_IN
from convert.themes.read import hints
from convert.themes.theme import PAPERS, Page, Theme

_PLAIN: Final[dict[object, dict[str, object]]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
}


def schema() -> dict[str, object]:
    """The schema, in the 2020-12 dialect; a file says only what differs, so no key has to be there.

    Example:
        >>> schema()["properties"]["strong"]["enum"][0]
        'song'
    """
    properties = _properties(Theme) | {"extends": {"enum": list(BUILT_IN)}}
    del properties["name"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_table(properties)}


def _properties(kind: type) -> dict[str, object]:
    found: dict[str, object] = {name: _shape(hint) for name, hint in hints(kind).items()}
    return found | {"paper": {"enum": list(PAPERS)}} if kind is Page else found


def _shape(hint: object) -> dict[str, object]:
    if is_dataclass(hint) and isinstance(hint, type):
        return _table(_properties(hint))
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _shape(get_args(hint)[0])}
    if get_origin(hint) is Mapping:
        key, item = get_args(hint)
        if get_origin(key) is not Literal:
            return {"type": "object", "additionalProperties": _shape(item)}
        return _table(dict.fromkeys(get_args(key), _shape(item)))
    return _PLAIN[hint]


def _table(properties: dict[str, object]) -> dict[str, object]:
    return {"type": "object", "properties": properties, "additionalProperties": False}
