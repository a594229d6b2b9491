"""What the user asks of ``convert to``, whoever read the words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from convert.messages import Language
from convert.value import Frozen

FailOn: TypeAlias = Literal["warning", "error"]
"""The least finding that is a failure."""

Standard: TypeAlias = Literal["a-2a", "a-2u", "ua-1", "none"]
"""What a PDF keeps."""


class Request(Frozen):
    """What the user asked for, as ``convert to`` takes it."""

    formats: str
    inputs: tuple[str, ...]
    output: str | None = None
    reader: str = ""
    theme: str = ""
    paper: str = ""
    fonts: tuple[str, ...] = ()
    system_fonts: bool = False
    language: str = ""
    about: tuple[str, ...] = ()
    toc: bool = False
    pdf_standard: Standard | None = None
    encoding: str = ""
    special: tuple[str, ...] = ()
    jobs: int = 1
    force: bool = False
    allowed: tuple[str, ...] = ()
    fail_on: FailOn = "error"
    messages: Language | None = None
    report: str = ""
    quiet: bool = False


def requested(given: Mapping[str, Any]) -> Request:
    """The request that ``given`` makes: lists of words become tuples, None is left out."""
    said = ((name, value) for name, value in given.items() if value is not None)
    heard: dict[str, Any] = {n: tuple(v) if isinstance(v, list) else v for n, v in said}
    return Request(**heard)
