"""Values: classes that only name their fields; the rest is made when it is first needed.

``@dataclass(frozen=True, slots=True)`` compiles six methods for a class as it is defined: half a
millisecond each, for 150 classes at every start, most of which make no value in that run.  Here
``__init__`` is compiled at its first call, and the other methods are the same for all classes.
To ``fields``, ``replace`` and ``is_dataclass`` of the standard library these are dataclasses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, field, fields, make_dataclass
from operator import attrgetter
from typing import Any, Final, NoReturn, dataclass_transform


class _Later:
    """Makes room, when it is first asked for, for what it makes of the class."""

    def __init__(self, name: str, make: Callable[[_Kind], object]) -> None:
        self.name, self.make = name, make

    def __get__(self, value: object | None, kind: _Kind) -> object:
        setattr(kind, self.name, self.make(kind))
        return getattr(kind if value is None else value, self.name)


def _said(name: str, body: dict[str, Any]) -> Field[Any]:
    """What a class says of a field: an annotation and perhaps a default, taken out of the body."""
    default = body.pop(name, MISSING)
    said: Field[Any] = default if isinstance(default, Field) else field(default=default)
    said.name, said.type = name, body["__annotations__"][name]
    said.kw_only = said.kw_only is True
    return said


def _content(kind: _Kind) -> Callable[[object], object]:
    compared = [name for name, said in kind.__known__.items() if said.compare]
    return attrgetter(*compared) if compared else lambda _: ()


def _standard(kind: _Kind) -> dict[str, Field[Any]]:
    """The fields as the standard library wants to find them."""
    named = [(name, said.type, said) for name, said in kind.__known__.items()]
    said_so = {"__doc__": kind.__doc__ or kind.__name__}  # else a signature is worked out for it
    made = make_dataclass("_", named, namespace=said_so, init=False, repr=False, eq=False)
    return {said.name: said for said in fields(made)}


def _initialise(kind: _Kind) -> Callable[..., None]:
    """A method that puts arguments and defaults into the slots."""
    names: dict[str, Any] = {}
    positional, keywords, lines = ["self"], list[str](), list[str]()
    for name, said in kind.__known__.items():
        names[f"_put_{name}"] = getattr(kind, name).__set__
        names[f"_default_{name}"] = said.default
        names[f"_make_{name}"] = said.default_factory
        parameter, argument = _argument(said)
        lines.append(f"    _put_{name}(self, {argument})")
        if said.init:
            (keywords if said.kw_only else positional).append(parameter)
    if hasattr(kind, "__post_init__"):
        lines.append("    self.__post_init__()")
    parameters = ", ".join([*positional, *(["*", *keywords] if keywords else [])])
    exec("\n".join([f"def __init__({parameters}):", *(lines or ["    pass"])]), names)  # noqa: S102  as dataclasses do
    method: Callable[..., None] = names["__init__"]
    method.__qualname__ = f"{kind.__qualname__}.__init__"
    return method


def _argument(said: Field[Any]) -> tuple[str, str]:
    """A field among the parameters, and what is put into its slot."""
    name = said.name
    default, made = f"_default_{name}", f"_make_{name}"
    if said.default_factory is not MISSING:
        put = f"{made}() if {name} is {made} else {name}" if said.init else f"{made}()"
        return f"{name}={made}", put
    if said.default is not MISSING:
        return f"{name}={default}", name if said.init else default
    return name, name


_LATER: Final = {
    made.name: made
    for made in (
        _Later("__init__", _initialise),
        _Later("__content__", _content),
        _Later("__dataclass_fields__", _standard),
    )
}
"""Every class has its own of these: what its base has made is not what it needs."""

_ITSELF: Final = {"__eq__": object.__eq__, "__hash__": object.__hash__}


class _Kind(type):
    """A class whose annotations are its fields and its slots.

    Args:
        __known__: All its fields, those of its base first.
        __content__: Gives of a value what makes it equal to others.
    """

    __known__: dict[str, Field[Any]]
    __content__: Callable[[object], object]

    def __new__(
        mcs, name: str, bases: tuple[type, ...], body: dict[str, Any], *, eq: bool = True
    ) -> _Kind:
        """Define a class; nothing is compiled."""
        own = {each: _said(each, body) for each in body.get("__annotations__", ())}
        known = {k: v for b in bases if isinstance(b, _Kind) for k, v in b.__known__.items()} | own
        made = {
            "__slots__": tuple(own),
            "__match_args__": tuple(k for k, v in known.items() if v.init and not v.kw_only),
            "__known__": known,
        }
        return super().__new__(mcs, name, bases, made | _LATER | ({} if eq else _ITSELF) | body)


class _Fields(metaclass=_Kind):
    """What values and states have in common."""

    def __repr__(self) -> str:
        shown = (name for name, said in type(self).__known__.items() if said.repr)
        return f"{type(self).__qualname__}({', '.join(f'{n}={getattr(self, n)!r}' for n in shown)})"

    def __getstate__(self) -> list[object]:
        return [getattr(self, name) for name in type(self).__known__]

    def __setstate__(self, held: list[object]) -> None:
        for name, item in zip(type(self).__known__, held, strict=True):
            object.__setattr__(self, name, item)


@dataclass_transform(field_specifiers=(field,))
class Mutable(_Fields):
    """Base of what changes; equal only to itself."""


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen(_Fields):
    """Base of what does not change; equal by content, or with ``eq=False`` only to itself.

    Example:
        >>> class Point(Frozen):
        ...     x: float
        ...     y: float = 0
        >>> Point(1), Point(1) == Point(1, 0), len({Point(1), Point(1, 0)})
        (Point(x=1, y=0), True, 1)
    """

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        content = type(self).__content__
        return content(self) == content(other)

    def __hash__(self) -> int:
        return hash(type(self).__content__(self))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"cannot assign to field {name!r}"
        raise FrozenInstanceError(message)

    def __delattr__(self, name: str) -> NoReturn:
        message = f"cannot delete field {name!r}"
        raise FrozenInstanceError(message)
