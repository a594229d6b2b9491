"""What each kind of node is made of: told from its annotations, once for a kind.

To ask ``fields()`` anew at every node took three quarters of the time of a walk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from functools import cache
from types import UnionType
from typing import Final, Union, get_args, get_origin, get_type_hints

from convert.ir.nodes import Node
from convert.value import Packed

hints: Final = cache(get_type_hints)


class Shape(Packed):
    """Names of fields, in reading order.

    Args:
        defaults: Every field, with its default if it has one.
        required: Fields without a default: in a canonical tree they are not empty.
        nodes: Fields that hold a node or a tuple of nodes.
        words: Fields that hold text or a tuple of texts.
    """

    defaults: dict[str, object]
    required: tuple[str, ...]
    nodes: tuple[str, ...]
    words: tuple[str, ...]


def _shape(kind: type) -> Shape:
    """The shape of ``kind``.

    Example:
        >>> from convert.ir import Quote, Text
        >>> shape(Quote).nodes, shape(Quote).required, shape(Text).words
        (('content', 'attribution'), ('content',), ('value',))
    """
    known, defaults = hints(kind), {field.name: field.default for field in fields(kind)}
    return Shape(
        defaults=defaults,
        required=tuple(name for name, default in defaults.items() if default is MISSING),
        nodes=tuple(name for name in defaults if _holds(known[name], Node)),
        words=tuple(name for name in defaults if _holds(known[name], str)),
    )


shape: Final[Callable[[type], Shape]] = cache(_shape)
"""The shape of a kind, worked out once; typed so because mypy doubts that a class has a hash."""


@cache
def alternatives(hint: object) -> tuple[object, ...]:
    """The types of which a value of type ``hint`` may be."""
    return get_args(hint) if get_origin(hint) in {Union, UnionType} else (hint,)


def _holds(hint: object, wanted: type) -> bool:
    return any(isinstance(kind, type) and issubclass(kind, wanted) for kind in _parts(hint))


def _parts(hint: object) -> Iterator[object]:
    """The types of a value and, if that is a tuple, of its items."""
    for kind in alternatives(hint):
        if get_origin(kind) is tuple:
            yield from alternatives(get_args(kind)[0])
        else:
            yield kind
