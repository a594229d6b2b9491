"""Options of formats: frozen values that dataclasses may derive from.

Whoever writes a format of his own derives ``@dataclass(frozen=True, slots=True)`` from our options;
our own need no decorator, and thus no ``dataclasses``.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any, NoReturn, dataclass_transform

from convert.said import MISSING, Said
from convert.value import refuse


class _Later:
    """What the standard library asks of a dataclass, made when it asks."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, _: object, kind: type[Settings]) -> Any:  # noqa: ANN401
        from convert import standard  # noqa: PLC0415  imports dataclasses

        known = standard.fields_of(kind.__known__.values())
        return known if self._name == "__dataclass_fields__" else standard.FROZEN


class _Known:
    """The fields of a class, those of its bases first."""

    def __get__(self, _: object, kind: type[Settings]) -> dict[str, Said]:
        if isinstance(vars(kind).get("__dataclass_fields__"), dict):  # decorated
            from convert import standard  # noqa: PLC0415  imports dataclasses

            return standard.known_of(kind)
        return {
            name: _said(name, hint, vars(base).get(name, MISSING))
            for base in reversed(kind.__mro__)
            for name, hint in vars(base).get("__annotations__", {}).items()
            if not name.startswith("__")
        }


def _said(name: str, hint: str, default: object) -> Said:
    said = Said(default, MISSING)
    said.name, said.type = name, hint
    return said


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Settings:
    """Base of options; each field has a default, which stands in the class.

    Example:
        >>> class Options(Settings):
        ...     width: int = 80
        >>> Options(), Options(width=60) == Options(60)
        (Options(width=80), True)
    """

    __known__ = _Known()
    __dataclass_fields__ = _Later("__dataclass_fields__")
    __dataclass_params__ = _Later("__dataclass_params__")

    def __init__(self, *given: object, **named: object) -> None:
        names = tuple(type(self).__known__)
        method = f"{type(self).__qualname__}.__init__()"
        if len(given) > len(names):
            message = f"{method} takes {len(names) + 1} positional arguments"
            raise TypeError(message)
        for name in named:
            if name not in names:
                message = f"{method} got an unexpected keyword argument {name!r}"
                raise TypeError(message)
        vars(self).update(zip(names, given, strict=False), **named)

    def _content(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in type(self).__known__)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Settings):
            return NotImplemented
        return self._content() == other._content()

    def __hash__(self) -> int:
        return hash(self._content())

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in type(self).__known__)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        refuse(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        refuse(f"cannot delete field {name!r}")
