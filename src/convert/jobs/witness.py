"""Watches what a job asks of the world, so that it can be told later whether the answers changed.

The input, the pictures and the theme that it names, a folder of faces, SOURCE_DATE_EPOCH: none
has to be known by name here, because all go through the Host.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Final, TypeAlias, TypeVar

from convert.digest import blake2b
from convert.errors import ConvertError
from convert.host import Host, Location
from convert.value import Frozen

Question: TypeAlias = tuple[str, ...]
"""The name of a method of Host and its arguments."""

Testimony: TypeAlias = tuple[tuple[Question, str], ...]
"""Questions, each with a digest of its answer."""

Answer = TypeVar("Answer")
_NONE: Final = ""


class Witness(Frozen):
    """A Host that remembers what it was asked."""

    host: Host
    _seen: dict[Question, str] = field(default_factory=dict)

    @property
    def testimony(self) -> Testimony:
        """All that was asked so far."""
        return tuple(self._seen.items())

    def read(self, location: Location) -> bytes:
        """As ``Host.read``."""
        return self._asked(("read", location), lambda: self.host.read(location))

    def local_path(self, location: Location) -> str | None:
        """As ``Host.local_path``; the file is mapped and not read, so its stamp is the answer."""
        self.stamp(location)
        return self.host.local_path(location)

    def stamp(self, location: Location) -> str:
        """As ``Host.stamp``."""
        return self._asked(("stamp", location), lambda: self.host.stamp(location))

    def read_reference(self, document: Location, reference: str) -> bytes:
        """As ``Host.read_reference``."""
        question = ("read_reference", document, reference)
        return self._asked(question, lambda: self.host.read_reference(document, reference))

    def is_folder(self, location: Location) -> bool:
        """As ``Host.is_folder``."""
        return self._asked(("is_folder", location), lambda: self.host.is_folder(location))

    def is_file(self, location: Location) -> bool:
        """As ``Host.is_file``."""
        return self._asked(("is_file", location), lambda: self.host.is_file(location))

    def list(self, folder: Location) -> tuple[Location, ...]:
        """As ``Host.list``."""
        return self._asked(("list", folder), lambda: self.host.list(folder))

    def environment(self, name: str) -> str:
        """As ``Host.environment``."""
        return self._asked(("environment", name), lambda: self.host.environment(name))

    def resolved(self, location: Location) -> Location:
        """As ``Host.resolved``."""
        return self._asked(("resolved", location), lambda: self.host.resolved(location))

    def write(self, location: Location, data: bytes) -> None:
        """As ``Host.write``."""
        self.host.write(location, data)

    def append(self, location: Location, data: bytes) -> None:
        """As ``Host.append``."""
        self.host.append(location, data)

    def tidy(self, folder: Location) -> None:
        """As ``Host.tidy``."""
        self.host.tidy(folder)

    def _asked(self, question: Question, ask: Callable[[], Answer]) -> Answer:
        self._seen[question] = _NONE
        answer = ask()
        self._seen[question] = digest(answer)
        return answer


def is_still_true(testimony: Testimony, host: Host) -> bool:
    """Tell whether ``host`` would answer every question as it was answered then."""
    return all(_answer(question, host) == answer for question, answer in testimony)


def digest(value: object) -> str:
    """A short name for ``value`` that another value does not have.

    Example:
        >>> digest(b"a") == digest(b"a"), digest(b"a") == digest("a")
        (True, False)
    """
    data = value if isinstance(value, bytes) else repr(value).encode("utf-8", "backslashreplace")
    kind = type(value).__name__.encode()
    return blake2b(data, digest_size=16, person=kind[:16]).hexdigest()


def _answer(question: Question, host: Host) -> str:
    witness = Witness(host)
    try:
        _ask(question, witness)
    except ConvertError:
        return _NONE
    return "".join(answer for _, answer in witness.testimony)


def _ask(question: Question, host: Host) -> None:
    match question:
        case ("read", location):
            host.read(Location(location))
        case ("stamp", location):
            host.stamp(Location(location))
        case ("read_reference", document, reference):
            host.read_reference(Location(document), reference)
        case ("is_folder", location):
            host.is_folder(Location(location))
        case ("is_file", location):
            host.is_file(Location(location))
        case ("list", folder):
            host.list(Location(folder))
        case ("resolved", location):
            host.resolved(Location(location))
        case ("environment", name):
            host.environment(name)
        case _:  # a manifest by a later version
            pass
