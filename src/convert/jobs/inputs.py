"""The files that the user's words stand for: a file, a folder, a glob, standard input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import Final

from convert import registry
from convert.diagnostic import error
from convert.errors import ConvertError, UsageError
from convert.host import STANDARD, Host, Location
from convert.pattern import pattern
from convert.value import Packed

_STDIN: Final = "stdin"
"""What standard input is called where a file needs a name."""

_MAGIC: Final = pattern(r"[*?\[]")


class Input(Packed):
    """A file to read, and its path below the output folder."""

    location: Location
    path: PurePath


def is_many(host: Host, name: str) -> bool:
    """Tell whether ``name`` may stand for several files: a folder or a glob."""
    return host.is_folder(Location(name)) or _is_glob(host, name)


def found(host: Host, names: Iterable[str], output: Location, reader: str) -> Iterator[Input]:
    """The files that ``names`` stand for, each once for each path that it would have.

    Args:
        host: The world to look at.
        names: What the user said.
        output: The folder for outputs: what is there was made, and is no input of a folder.
        reader: The format of the inputs; without it, suffixes decide.

    Raises:
        UsageError: a folder or a glob holds nothing to read.
    """
    seen: set[tuple[Location, PurePath]] = set()
    for name in names:
        for given in _expanded(host, name, output, reader):
            key = (host.resolved(given.location), given.path)
            if key not in seen:
                seen.add(key)
                yield given


def _expanded(host: Host, name: str, output: Location, reader: str) -> Iterable[Input]:
    if name == STANDARD:
        return (Input(STANDARD, PurePath(_STDIN)),)
    if host.is_folder(Location(name)):
        chosen = _readable(tuple(_below(host, Location(name), output)), reader)
    elif _is_glob(host, name):
        base, patterns = _parted(name)
        below = _below(host, base, output) if host.is_folder(base) else ()
        matching = tuple(file for file in below if _matches(file.path.parts, patterns))
        chosen = matching if reader else _readable(matching, "")
    else:
        return (Input(Location(name), PurePath(PurePath(name).name)),)
    if not chosen:
        raise UsageError(error("nothing-to-do", name=name))
    return chosen


def _below(host: Host, folder: Location, output: Location) -> Iterator[Input]:
    """The files below ``folder``, without the outputs of an earlier run."""
    made = PurePath(host.resolved(output))
    is_apart = made != PurePath(host.resolved(folder))
    for file in host.list(folder):
        if not (is_apart and PurePath(host.resolved(file)).is_relative_to(made)):
            yield Input(file, PurePath(file).relative_to(folder))


def _is_glob(host: Host, name: str) -> bool:
    return bool(_MAGIC.search(name)) and not host.is_file(Location(name))


def _parted(name: str) -> tuple[Location, tuple[str, ...]]:
    """The folder that a glob starts from, and the patterns below it."""
    parts = PurePath(name).parts
    magic = next(index for index, part in enumerate(parts) if _MAGIC.search(part))
    return Location(str(PurePath(*parts[:magic]))), parts[magic:]


def _matches(parts: tuple[str, ...], patterns: tuple[str, ...]) -> bool:
    if not patterns:
        return not parts
    first, *rest = patterns
    if first == "**" and _matches(parts, tuple(rest)):
        return True
    if not parts:
        return False
    ahead = patterns if first == "**" else tuple(rest)
    return fnmatchcase(parts[0], "*" if first == "**" else first) and _matches(parts[1:], ahead)


def _readable(files: tuple[Input, ...], reader: str) -> tuple[Input, ...]:
    """Those with a suffix that is read; each suffix is asked for once, as plug-ins take long."""
    present = {file.path.suffix.lower() for file in files}
    if reader:
        known = present.intersection(registry.suffixes(reader, "reader"))
    else:
        known = set(filter(_is_known, present))
    return tuple(file for file in files if file.path.suffix.lower() in known)


def _is_known(suffix: str) -> bool:
    try:
        return bool(registry.name_for(f"name{suffix}", "reader"))
    except ConvertError:  # a plug-in that does not load reads nothing here
        return False
