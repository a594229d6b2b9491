"""What is said of a field of a value: the part of ``dataclasses`` that every start would need.

``dataclasses`` itself imports ``inspect`` and with it a dozen modules more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final


class Missing:
    """The type of what stands where nothing was said."""


MISSING: Final[Any] = Missing()


class Said:
    """What is said of a field, by the names that ``dataclasses.Field`` uses."""

    __slots__ = ("compare", "default", "default_factory", "init", "kw_only", "name", "repr", "type")

    def __init__(self, default: object, make: Callable[[], object]) -> None:
        self.default: Any = default
        self.default_factory: Any = make
        self.name, self.type = "", ""
        self.init = self.repr = self.compare = True
        self.kw_only = False


def field(
    *,
    default: object = MISSING,
    default_factory: Callable[[], object] = MISSING,
    **said: bool,
) -> Any:  # noqa: ANN401  it stands where a default does
    """As ``dataclasses.field``, with ``init``, ``repr``, ``compare`` and ``kw_only``."""
    made = Said(default, default_factory)
    for name, value in said.items():
        setattr(made, name, value)
    return made


def fields(kind: Any) -> tuple[Any, ...]:  # noqa: ANN401  a class or a value
    """As ``dataclasses.fields``; without it, if the class is ours."""
    known = getattr(kind, "__known__", None)
    if known is not None:
        return tuple(known.values())
    import dataclasses  # noqa: PLC0415  only formats of others need it

    return dataclasses.fields(kind)


def is_dataclass(kind: object) -> bool:
    """As ``dataclasses.is_dataclass``."""
    return hasattr(kind, "__known__") or hasattr(kind, "__dataclass_fields__")


def replace(value: Any, /, **changes: Any) -> Any:  # noqa: ANN401  values of all kinds
    """As ``dataclasses.replace``, of values of ours."""
    for name, said in type(value).__known__.items():
        if said.init and name not in changes:
            changes[name] = getattr(value, name)
    return type(value)(**changes)
