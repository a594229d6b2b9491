"""The keys of a theme one by one, each given another value: for the tests of all writers."""

import re
from dataclasses import fields, is_dataclass, replace


def leaves(value, path=""):
    """The path of each value of a theme."""
    if is_dataclass(value):
        inner = {field.name: getattr(value, field.name) for field in fields(value)}
    elif isinstance(value, dict):
        inner = value
    else:
        yield path
        return
    for key, below in inner.items():
        yield from leaves(below, f"{path}.{key}" if path else key)


def with_key(value, path, other):
    """``value`` with ``other(old value, key)`` at ``path``."""
    key, _, rest = path.partition(".")
    old = value[key] if isinstance(value, dict) else getattr(value, key)
    new = with_key(old, rest, other) if rest else other(old, key)
    return value | {key: new} if isinstance(value, dict) else replace(value, **{key: new})


def another(value, key, others):
    """Another value for ``key``: from ``others``, else a number or words like ``value``."""
    if key in others:
        return next(other for other in others[key] if other != value)
    match value:
        case int() | float():
            return value + 1
        case tuple():
            return ("Another Face", *value)
        case _:
            return f"{value}?"


def is_listed(path, patterns):
    """Tell whether a writer's list names ``path``."""
    return any(re.fullmatch(pattern, path) for pattern in patterns)


def named(pattern, paths):
    """The paths that one pattern of such a list names; it must name some."""
    found = [path for path in paths if re.fullmatch(pattern, path)]
    assert found, "the list names a key that there is not"
    return found
