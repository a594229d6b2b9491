"""Values: classes that only name their fields; the rest is made when it is first needed.

``@dataclass(frozen=True, slots=True)`` compiles six methods for a class as it is defined,
``NamedTuple`` one: half a millisecond each, for 200 classes at every start, most of which make no
value in that run.  Here ``__init__`` or ``__new__`` is made at its first call, from code that all
with as many fields share (``convert.arity``), and the other methods are the same for all classes.
To ``fields``, ``replace`` and ``is_dataclass`` of the standard library Frozen and Mutable are
dataclasses; a Packed is a tuple whose items have names, to checkers a NamedTuple.
"""

from __future__ import annotations

import collections
import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast, dataclass_transform

from convert.arity import FILLING, PACKING

__all__ = ["Frozen", "Mutable", "Packed"]


class _Later:
    """Makes room, when it is first asked for, for what it makes of the class."""

    def __init__(self, name: str, make: Callable[[_Kind], object]) -> None:
        self.name, self.make = name, make

    def __get__(self, value: object | None, kind: _Kind) -> object:
        setattr(kind, self.name, self.make(kind))
        return getattr(kind if value is None else value, self.name)


def _known(kind: _Kind) -> dict[str, Field[Any]]:
    """All fields, those of the base first."""
    known: dict[str, Field[Any]] = {}
    for base in kind.__bases__:
        known |= base.__known__ if isinstance(base, _Kind) else {}
    for name, default in kind.__said__.items():
        said: Field[Any] = default if isinstance(default, Field) else field(default=default)
        said.name, said.type = name, kind.__annotations__[name]
        said.kw_only = said.kw_only is True
        said._field_type = _FIELD  # type: ignore[attr-defined]  # noqa: SLF001  else fields() passes them over
        if type(said.default).__hash__ is None:
            message = f"mutable default for field {name}: use default_factory"
            raise ValueError(message)
        known[name] = said
    return known


def _positional(kind: _Kind) -> tuple[str, ...]:
    return tuple(said.name for said in kind.__known__.values() if said.init and not said.kw_only)


def _content(kind: _Kind) -> Callable[[object], object]:
    """What gives of a value whatever makes it equal to others."""
    compared = [said.name for said in kind.__known__.values() if said.compare]
    return attrgetter(*compared) if compared else lambda _: ()


def _initialise(kind: _Kind) -> Callable[..., None]:
    """A method that puts arguments and defaults into the slots."""
    known = kind.__known__
    positional = [known[name] for name in kind.__match_args__]
    keywords = [said for said in known.values() if said not in positional]
    taken = [*positional, *keywords]
    puts = [_put(kind, said) for said in taken]
    if hasattr(kind, "__post_init__"):
        puts[-1] = _put_last(puts[-1])
    method = _named(FILLING[len(taken)](*puts), kind, "__init__", [said.name for said in taken])
    method.__code__ = method.__code__.replace(
        co_argcount=1 + len(positional), co_kwonlyargcount=len(keywords)
    )
    method.__defaults__ = tuple(said.default for said in positional if _has_default(said))
    method.__kwdefaults__ = {said.name: said.default for said in keywords if _has_default(said)}
    return cast("Callable[..., None]", method)


def _named(method: Any, kind: type, name: str, arguments: Sequence[str]) -> Any:  # noqa: ANN401  code and name of a function cannot be set by its type
    """``method`` with a name and names of arguments that are its own."""
    code = method.__code__
    method.__code__ = code.replace(co_varnames=(code.co_varnames[0], *arguments))
    method.__name__, method.__qualname__ = name, f"{kind.__qualname__}.{name}"
    return method


def _put(kind: _Kind, said: Field[Any]) -> Callable[[object, object], None]:
    """What fills a slot; MISSING stands for a default that is made anew."""
    put: Callable[[object, object], None] = getattr(kind, said.name).__set__
    make = said.default_factory
    if make is MISSING:
        return put
    return lambda value, given: put(value, make() if given is MISSING else given)


def _put_last(put: Callable[[object, object], None]) -> Callable[[Any, object], None]:
    """What fills the last slot of a class that goes on from there."""

    def put_last(value: Any, given: object) -> None:  # noqa: ANN401  of any such class
        put(value, given)
        value.__post_init__()

    return put_last


def _has_default(said: Field[Any]) -> bool:
    return said.default is not MISSING or said.default_factory is not MISSING


_FIELD: Final = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001

_LATER: Final = {
    made.name: made
    for made in (
        _Later("__known__", _known),
        _Later("__match_args__", _positional),
        _Later("__content__", _content),
        _Later("__init__", _initialise),
        _Later("__dataclass_fields__", lambda kind: kind.__known__),
    )
}
"""Every class has its own of these: what its base has made is not what it needs."""

_ITSELF: Final = {"__eq__": object.__eq__, "__hash__": object.__hash__}


class _Kind(type):
    """A class whose annotations are its fields and its slots.

    Args:
        __said__: The defaults of its own fields, or MISSING.
    """

    __said__: dict[str, Any]
    __known__: dict[str, Field[Any]]
    __content__: Callable[[object], object]
    __match_args__: tuple[str, ...]

    def __new__(
        mcs, name: str, bases: tuple[type, ...], body: dict[str, Any], *, eq: bool = True
    ) -> _Kind:
        """Define a class; nothing is compiled."""
        said = {each: body.pop(each, MISSING) for each in body.get("__annotations__", ())}
        made = {"__slots__": tuple(said), "__said__": said, **_LATER}
        return super().__new__(mcs, name, bases, made | ({} if eq else _ITSELF) | body)


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


_Item: Final = collections._tuplegetter  # type: ignore[attr-defined]  # noqa: SLF001  as NamedTuple


class _PackedKind(type):
    """A class whose annotations are the names of a tuple's items."""

    __match_args__: tuple[str, ...]
    __defaults__: tuple[object, ...]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _PackedKind:
        """Define a class; nothing is compiled."""
        names = tuple(body.get("__annotations__", ()))
        defaults = tuple(body.pop(each) for each in names if each in body)
        items = {each: _Item(place, None) for place, each in enumerate(names)}
        made = {"__slots__": (), "__match_args__": names, "__defaults__": defaults}
        return super().__new__(mcs, name, bases, made | items | body)


def _first(kind: _PackedKind, /, *given: object, **named: object) -> object:
    """The first value of its kind; with it comes what makes the others."""
    names = kind.__match_args__
    method = _named(PACKING[len(names)](tuple.__new__), kind, "__new__", names)
    method.__defaults__ = kind.__defaults__
    kind.__new__ = staticmethod(method)  # type: ignore[method-assign]
    return kind(*given, **named)


class _Packed(tuple[Any, ...], metaclass=_PackedKind):
    __slots__ = ()
    __new__ = _first  # type: ignore[assignment]  # a class has its own
    _make = classmethod(tuple.__new__)  # type: ignore[var-annotated]  # an annotation is an item

    def __repr__(self) -> str:
        shown = (
            f"{name}={item!r}" for name, item in zip(type(self).__match_args__, self, strict=True)
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getnewargs__(self) -> tuple[object, ...]:
        return tuple(self)

    def _replace(self, **changed: object) -> object:
        made = tuple.__new__(type(self), map(changed.pop, type(self).__match_args__, self))
        if changed:
            message = f"no such item: {', '.join(changed)}"
            raise TypeError(message)
        return made


if TYPE_CHECKING:
    from typing import NamedTuple as Packed
else:
    Packed = _Packed
