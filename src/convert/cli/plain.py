"""Plain command lines, read without typer, which takes longer to import than an article to read.

Plain is ``convert to`` with options in their usual forms.  All else is nothing to this room: typer
reads it, and knows what to say of it.  Both are the same to the user; tests compare them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias, get_args

from convert.cli.request import FailOn, Request, Standard
from convert.messages import Language

Take: TypeAlias = Callable[[str], object]
"""From a word to a value; nothing where the word is not plain."""

COMMAND: Final = "to"


def _text(word: str) -> object:
    return word


_DIGITS: Final = 9
"""A number that is plain has no more: the interpreter refuses to read some thousands."""


def _count(word: str) -> object:
    is_number = len(word) <= _DIGITS and word.isascii() and word.isdigit()
    return (int(word) or None) if is_number else None


def _one_of(words: object) -> Take:
    """The words of a Literal."""
    words = get_args(words)
    return lambda word: word if word in words else None


FLAGS: Final[Mapping[str, str]] = {
    "--system-fonts": "system_fonts",
    "--toc": "toc",
    "--force": "force",
    "--quiet": "quiet",
}
"""Options without a value, and what each is to a request."""

REPEATED: Final[Mapping[str, str]] = {
    "--font": "fonts",
    "--metadata": "about",
    "-O": "special",
    "--allow": "allowed",
}
"""Options that may be given again and again."""

SINGLE: Final[Mapping[str, tuple[str, Take]]] = {
    "-o": ("output", _text),
    "--output": ("output", _text),
    "--from": ("reader", _text),
    "--theme": ("theme", _text),
    "--paper": ("paper", _text),
    "--lang": ("language", _text),
    "--pdf-standard": ("pdf_standard", _one_of(Standard)),
    "--encoding": ("encoding", _text),
    "--jobs": ("jobs", _count),
    "--fail-on": ("fail_on", _one_of(FailOn)),
    "--messages": ("messages", _one_of(Language)),
    "--report": ("report", _text),
}
"""Options of one value; the last that is given counts."""


def plain(words: Sequence[str]) -> Request | None:
    """The request that ``words`` are, or nothing where they are not plain.

    Example:
        >>> plain(["to", "pdf", "a.txt", "--toc"]).toc, plain(["to", "pdf", "--help"])
        (True, None)
    """
    if words[:1] != [COMMAND]:
        return None
    given: dict[str, Any] = {}
    arguments: list[str] = []
    rest = iter(words[1:])
    for word in rest:
        if word == "-" or (word and word[0] != "-"):
            arguments.append(word)
        elif not _has_taken(word, rest, given):
            return None
    formats, *inputs = arguments or [""]
    return Request(formats, tuple(inputs), **given) if inputs else None


def _has_taken(word: str, rest: Iterator[str], given: dict[str, Any]) -> bool:
    """Tell whether an option is plain; ``given`` has its value then."""
    name, is_joined, value = word.partition("=")
    if name in FLAGS:
        given[FLAGS[name]] = True
        return not is_joined
    if is_joined and not name.startswith("--"):
        return False
    value = value if is_joined else next(rest, "")
    if not value:
        return False
    if name in REPEATED:
        field = REPEATED[name]
        given[field] = (*given.get(field, ()), value)
        return True
    field, take = SINGLE.get(name, ("", _nothing))
    given[field] = take(value)
    return given[field] is not None


def _nothing(_: str) -> object:
    return None
