"""Records: tuples whose items have names, defined at a fifth of the cost of a named tuple.

``typing.NamedTuple`` compiles a function for each class and looks into each annotation, and a
start meets fifty classes.  Checkers take a record for a named tuple; it can do what that can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, ClassVar, Final

from convert.puts import NEW

_MAKE: Final[Any] = tuple.__new__
_getter: Final[Any] = import_module("_collections")._tuplegetter  # noqa: SLF001  as fast as a slot


class _Kind(type):
    """A class whose annotations are the items of its tuples.

    Args:
        _fields: Their names.
        _field_defaults: The defaults of the last of them.
    """

    _fields: tuple[str, ...]
    _field_defaults: dict[str, Any]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _Kind:
        """Define a class; nothing is compiled.

        Raises:
            TypeError: a field without a default stands behind one that has a default.
        """
        names = tuple(body.get("__annotations__", ()))
        if bases != (tuple,) and names:
            defaults = {each: body.pop(each) for each in names if each in body}
            if tuple(defaults) != names[len(names) - len(defaults) :]:
                message = f"fields of {name} without defaults come first"
                raise TypeError(message)
            getters = {each: _getter(place, "") for place, each in enumerate(names)}
            made = {"_fields": names, "_field_defaults": defaults, "__match_args__": names}
            body = body | getters | made
            body["__new__"] = _new(name, names, tuple(defaults.values()))
        body.setdefault("__slots__", ())
        return super().__new__(mcs, name, bases, body)


def _new(kind: str, names: tuple[str, ...], defaults: tuple[object, ...]) -> Callable[..., Any]:
    """The method that makes a tuple of arguments called so."""
    usual: Any = NEW[len(names)]
    code = usual.__code__.replace(co_varnames=("_cls", *names), co_qualname=f"{kind}.__new__")
    made: Callable[..., Any] = type(usual)(code, usual.__globals__, "__new__", defaults)
    return made


class Record(tuple[Any, ...], metaclass=_Kind):
    """Base of records.

    Example:
        >>> class Point(Record):
        ...     x: float
        ...     y: float = 0
        >>> Point(1), Point(1)._replace(y=2) == (1, 2), Point(x=3)[0]
        (Point(x=1, y=0), True, 3)
    """

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]]

    @classmethod
    def _make(cls, items: Iterable[Any]) -> Record:
        made: Record = _MAKE(cls, items)
        if len(made) != len(cls._fields):
            message = f"Expected {len(cls._fields)} arguments, got {len(made)}"
            raise TypeError(message)
        return made

    def _replace(self, /, **changes: Any) -> Record:  # noqa: ANN401  items of any kind
        made: Record = _MAKE(type(self), map(changes.pop, self._fields, self))
        if changes:
            message = f"Got unexpected field names: {list(changes)!r}"
            raise ValueError(message)
        return made

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        shown = (f"{name}={item!r}" for name, item in self._asdict().items())
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)
