"""From words to the options of readers and writers: ``FORMAT.NAME=VALUE`` and the short forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, Final, Literal, NewType, Union, get_args, get_origin, get_type_hints

from convert import registry
from convert.diagnostic import error
from convert.errors import ResourceError, UsageError
from convert.format import Context, DocumentOptions
from convert.host import STANDARD, Host, Location
from convert.jobs.job import Job, Wishes

_TRUTH: Final[Mapping[str, bool]] = {
    "true": True, "yes": True, "on": True, "1": True,
    "false": False, "no": False, "off": False, "0": False,
}  # fmt: skip


def parsed(words: Iterable[str]) -> Mapping[str, Mapping[str, object]]:
    """Options by format and name.

    Raises:
        UsageError: a format or an option is unknown, or a value is not of its type.

    Example:
        >>> parsed(["json.indent=2"])
        {'json': {'indent': 2}}
    """
    given: dict[str, dict[str, object]] = {}
    for word in words:
        path, is_given, text = word.partition("=")
        form, _, name = path.partition(".")
        if not (is_given and form and name):
            raise UsageError(error("option-form", word=word))
        given.setdefault(form, {})[name] = _value(form, name, text)
    return given


def chosen(wishes: Wishes, form: str, kind: type) -> dict[str, Any]:
    """The options among ``wishes`` that the reader or writer ``form`` has."""
    known = names(kind)
    wanted = {**wishes.common, **wishes.special.get(form, {})}
    return {name: value for name, value in wanted.items() if name in known}


def require_meaningful(wishes: Wishes, jobs: Iterable[Job], host: Host) -> None:
    """Refuse, before anything is done, what no job could do.

    Raises:
        UsageError: no reader or writer here has an option, or its value makes no sense.
        ResourceError: there is no such font.
    """
    if wishes.reader:
        registry.suffixes(wishes.reader, "reader")
    if not wishes.common:
        return
    forms = {name: registry.reader(name).options for name in _readers(wishes, jobs)}
    writers = {name: registry.writer(name).options for job in jobs for name in job.outputs}
    known = set[str]().union(*map(names, (*forms.values(), *writers.values())))
    for name in wishes.common:
        if name not in known:
            asked = ", ".join(sorted({*forms, *writers}))
            raise UsageError(error("option-idle", name=name.replace("_", "-"), forms=asked))
    for font in wishes.common.get("fonts", ()):
        _require_font(font, host)
    for form, kind in forms.items():
        kind(**chosen(wishes, form, kind))
    for form, kind in writers.items():
        if issubclass(kind, DocumentOptions):
            kind(**chosen(wishes, form, kind)).dress(Context(host))


def _require_font(font: str, host: Host) -> None:
    """Refuse a file that is not there; ``kai=FILE`` names one for a family."""
    location = Location(font.rpartition("=")[2])
    if not host.is_file(location):
        raise ResourceError(error("font-missing", name=location))


def reader_of(wishes: Wishes, source: Location) -> str:
    """The format of ``source``; standard input is plain text unless the user says otherwise.

    Raises:
        UsageError: it cannot be told from the suffix.
    """
    if wishes.reader:
        return wishes.reader
    return "text" if source == STANDARD else registry.name_for(source, "reader")


def _readers(wishes: Wishes, jobs: Iterable[Job]) -> Iterator[str]:
    for job in jobs:
        with suppress(UsageError):  # said when its turn comes
            yield reader_of(wishes, job.source)


def names(kind: type) -> frozenset[str]:
    """The options that ``kind`` has; every job asks, so no types are worked out (0.3 ms)."""
    options = fields(kind) if is_dataclass(kind) else ()
    return frozenset(field.name for field in options if field.init)


def hints(kind: type) -> Mapping[str, object]:
    """The options that ``kind`` has, each with its type."""
    if not is_dataclass(kind):
        return {}
    known = get_type_hints(kind)
    return {field.name: known[field.name] for field in fields(kind) if field.init}


def _value(form: str, name: str, text: str) -> object:
    known = {option: hint for kind in _kinds(form) for option, hint in hints(kind).items()}
    if name not in known:
        offered = ", ".join(sorted(known)) or "—"
        raise UsageError(error("option-unknown", format=form, name=name, known=offered))
    try:
        return coerced(text, known[name])
    except ValueError as fault:
        expected = _expected(known[name])
        finding = error("option-value", option=f"{form}.{name}", value=text, expected=expected)
        raise UsageError(finding) from fault


def _kinds(form: str) -> Iterator[type]:
    is_in, is_out = form in registry.names("reader"), form in registry.names("writer")
    if is_out or not is_in:  # an unknown name is refused as a writer: there it says what is known
        yield registry.writer(form).options
    if is_in:
        yield registry.reader(form).options


def coerced(text: str, hint: object) -> object:
    """``text`` as a value of type ``hint``.

    Raises:
        ValueError: it is none.

    Example:
        >>> coerced("yes", bool), coerced("2", int | None), coerced("a,b", tuple[str, ...])
        (True, 2, ('a', 'b'))
    """
    if isinstance(hint, NewType):
        return coerced(text, hint.__supertype__)
    match get_origin(hint):
        case origin if origin is Union or origin is UnionType:
            return _first(text, get_args(hint))
        case origin if origin is Literal:
            return _first_equal(text, get_args(hint))
        case origin if origin is tuple:
            return tuple(coerced(part, get_args(hint)[0]) for part in text.split(",") if part)
        case _:
            return _plain(text, hint)


def _plain(text: str, hint: object) -> object:
    if hint is bool and text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    if hint is int:
        return int(text)
    if hint is float:
        return float(text)
    if hint is str:
        return text
    if hint is NoneType and text.lower() == "none":
        return None
    raise ValueError(text)


def _first(text: str, hints: Iterable[object]) -> object:
    """As the narrowest of ``hints``: text is text only if it is nothing else."""
    for hint in sorted(hints, key=lambda hint: hint is str):
        try:
            return coerced(text, hint)
        except ValueError:
            continue
    raise ValueError(text)


def _first_equal(text: str, values: Iterable[object]) -> object:
    for value in values:
        if str(value) == text:
            return value
    raise ValueError(text)


def _expected(hint: object) -> str:
    if get_origin(hint) in {Union, UnionType}:
        return " | ".join(map(_expected, get_args(hint)))
    if get_origin(hint) is Literal:
        return " | ".join(map(str, get_args(hint)))
    if hint is bool:
        return "true | false"
    return str(getattr(hint, "__name__", hint)).replace("NoneType", "none")
