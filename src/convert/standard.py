"""Our fields as the standard library has them: for who asks with its functions."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any, Final

from convert.said import MISSING, Said


def fields_of(known: Iterable[Said]) -> dict[str, dataclasses.Field[Any]]:
    """The fields of a dataclass that would be equal to a class of ours."""
    return {said.name: _field(said) for said in known}


def known_of(kind: Any) -> dict[str, Said]:  # noqa: ANN401  a class that is a dataclass
    """The fields of a dataclass as we have them."""
    return {made.name: _said(made) for made in dataclasses.fields(kind)}


def _said(made: dataclasses.Field[Any]) -> Said:
    said = Said(_or_ours(made.default), _or_ours(made.default_factory))
    said.name, said.type, said.init = made.name, str(made.type), made.init
    return said


def _or_ours(default: Any) -> Any:  # noqa: ANN401  whatever a default may be
    return MISSING if default is dataclasses.MISSING else default


@dataclasses.dataclass(frozen=True)
class _Frozen:
    """Nothing, but frozen."""


FROZEN: Final = _Frozen.__dataclass_params__  # type: ignore[attr-defined]
"""What frozen dataclasses say of themselves."""


def _field(said: Said) -> dataclasses.Field[Any]:
    made: dataclasses.Field[Any] = dataclasses.field(
        default=_or_missing(said.default),
        default_factory=_or_missing(said.default_factory),
        init=said.init,
        repr=said.repr,
        compare=said.compare,
        kw_only=said.kw_only,
    )
    made.name, made.type = said.name, said.type
    made._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001  else fields() passes it over
    return made


def _or_missing(default: Any) -> Any:  # noqa: ANN401  whatever a default may be
    return dataclasses.MISSING if default is MISSING else default
