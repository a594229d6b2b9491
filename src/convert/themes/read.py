"""From TOML to a Theme: what a file does not say it takes from the theme that it extends."""

from __future__ import annotations

import pkgutil
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache
from pathlib import PurePath
from types import UnionType
from typing import Final, Literal, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

from convert.diagnostic import Diagnostic, error
from convert.errors import UsageError
from convert.source import Place
from convert.themes import BUILT_IN
from convert.themes.limits import within
from convert.themes.locate import line_of
from convert.themes.theme import ROLES, Theme

Table: TypeAlias = dict[str, object]

BASE: Final = "article"
"""What every theme extends unless it says ``extends = "..."``."""

_PLAIN: Final[Mapping[object, str]] = {float: "a number", int: "a whole number", str: "text"}
"""Types, for whoever writes TOML and not Python."""

hints = cache(get_type_hints)
"""The type of each field of a record, by its name."""


def made(name: str, table: Mapping[str, object]) -> Theme:
    """The theme that ``table`` describes; keys that it lacks come from the theme it extends.

    Raises:
        UsageError: a key is unknown or its value is not what may stand there.
    """
    given = dict(table)
    base = given.pop("extends", BASE)
    if not isinstance(base, str) or base not in BUILT_IN:
        raise UsageError(_wrong(name, "extends", " | ".join(BUILT_IN)))
    whole = _overlaid(built_in(base), given)
    styles = cast("dict[str, Table]", whole["styles"])
    roles = dict.fromkeys((*styles, *ROLES))
    whole["styles"] = {role: styles["body"] | styles.get(role, {}) for role in roles}
    whole["name"] = name
    return within(cast("Theme", _value(Theme, whole, name, "")))


@cache
def built_in(name: str) -> Table:
    """The table of a built-in theme over that which it extends: a constant of the package."""
    own = tomllib.loads(source(name))
    base = own.pop("extends", "")
    return _overlaid(built_in(base), own) if isinstance(base, str) and base else own


def source(name: str) -> str:
    """The file of a built-in theme."""
    return (pkgutil.get_data(__name__, f"{name}.toml") or b"").decode()


def from_file(name: str, data: bytes) -> Theme:
    """The theme that a file describes; what is wrong with it is told with its line.

    Raises:
        UsageError: it is no theme.
    """
    text, table = _parsed(data, name)
    try:
        return made(PurePath(name).stem, table)
    except UsageError as fault:
        found = fault.diagnostic
        path = str(dict(found.values)["path"])
        line = line_of(text, [key.partition("[")[0] for key in path.split(".")])
        raise UsageError(replace(found, place=Place(name, line=line, column=1))) from fault


def _parsed(data: bytes, name: str) -> tuple[str, Table]:
    try:
        text = data.decode()
        return text, tomllib.loads(text)
    except UnicodeDecodeError as fault:
        found = error("not-utf8", Place(name), offset=fault.start, encoding="UTF-8")
        raise UsageError(found) from fault
    except tomllib.TOMLDecodeError as fault:
        raise UsageError(error("not-toml", Place(name), reason=str(fault))) from fault


def _overlaid(base: Mapping[str, object], over: Mapping[str, object]) -> Table:
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        both = isinstance(below, Mapping) and isinstance(value, Mapping)
        merged[key] = _overlaid(cast("Table", below), cast("Table", value)) if both else value
    return merged


def _value(hint: object, plain: object, name: str, path: str) -> object:
    """``plain`` as a value of type ``hint``; anything else is refused with its path."""
    match plain:
        case Mapping() as given if is_dataclass(hint) and isinstance(hint, type):
            return _record(hint, cast("Table", given), name, path)
        case Mapping() as given if get_origin(hint) is Mapping:
            key, item = get_args(hint)
            return {
                _value(key, k, name, _below(path, k)): _value(item, v, name, _below(path, k))
                for k, v in cast("Table", given).items()
            }
        case list() as items if get_origin(hint) is tuple:
            item, *_ = get_args(hint)
            return tuple(_value(item, v, name, f"{path}[{i}]") for i, v in enumerate(items))
        case str() if get_origin(hint) is Literal and plain in get_args(hint):
            return plain
        case str() if hint is str:
            return plain
        case int() | float() if hint in {int, float} and not isinstance(plain, bool):
            if hint is float or isinstance(plain, int):
                return cast("type", hint)(plain)
        case _:
            pass
    raise UsageError(_wrong(name, path, _expected(hint)))


def _record(kind: type, given: Table, name: str, path: str) -> object:
    known = hints(kind)
    for key in given:
        if key not in known:
            raise UsageError(_wrong(name, _below(path, key), " | ".join(known)))
    for field in fields(kind):
        if field.name not in given and field.default is MISSING:
            raise UsageError(_wrong(name, _below(path, field.name), _expected(known[field.name])))
    return kind(**{k: _value(known[k], v, name, _below(path, k)) for k, v in given.items()})


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _expected(hint: object) -> str:
    if get_origin(hint) in {Literal, Union, UnionType}:
        return " | ".join(map(str, get_args(hint)))
    return _PLAIN[hint] if hint in _PLAIN else str(getattr(hint, "__name__", hint))


def _wrong(name: str, path: str, expected: str) -> Diagnostic:
    return error("theme-value", Place(name), path=path, expected=expected)
