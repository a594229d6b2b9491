"""Is an output sound, and does it hold the text?  What is not sound does not count."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections import Counter
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Final

from bench.text import HAN

TOOLS: Final = ("qpdf", "pdfinfo", "pdftotext")
"""The commands that look at outputs."""

ADDED: Final = 0.05
TITLES: Final = 100
"""What a writer may add: running heads at every page, the title on its own page or in a cover."""


class Unsound(Exception):  # noqa: N818  what it says of an output
    """An output that does not count, and why."""

    def __init__(self, output: Path, reason: str) -> None:
        super().__init__(f"{output}: {reason}")


@dataclass(frozen=True, slots=True)
class Findings:
    """What is to be said of an output that is sound.

    Args:
        pages: How many; 0 where there are none to count.
        is_accessible: Whether it says what is a heading, a paragraph, a list.
    """

    pages: int = 0
    is_accessible: bool = True


def check(output: Path, han: Counter[str]) -> Findings:
    """Look at one output.

    Args:
        output: A PDF, DOCX or EPUB.
        han: How often each Han has to be there.

    Raises:
        Unsound: it is broken, or lacks words.
    """
    findings = Findings()
    match output.suffix:
        case ".pdf":
            findings = _pages(output)
            words = _said(output, "pdftotext", str(output), "-")
        case ".docx":
            words = _text(output, r"word/document\.xml")
        case _:
            words = _text(output, r".*(?<!nav)\.xhtml")
    found = Counter(HAN.findall(words))
    lost, added = (han - found).total(), (found - han).total()
    if lost or added > TITLES + ADDED * han.total():
        raise Unsound(output, f"{lost} Han lost, {added} added, of {han.total()}")
    return findings


def _pages(output: Path) -> Findings:
    """What there is to be said of a PDF that is sound."""
    _said(output, "qpdf", "--check", str(output))
    told = dict(re.findall(r"(?m)^([^:\n]+): +(.*)$", _said(output, "pdfinfo", str(output))))
    return Findings(int(told["Pages"]), told["Tagged"] == "yes")


def _said(output: Path, *command: str) -> str:
    """What a tool says of ``output``, that stands in ``command``."""
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603  our own
    if done.returncode:
        raise Unsound(output, (done.stderr or done.stdout).decode()[-500:])
    return done.stdout.decode()


def _text(output: Path, pattern: str) -> str:
    """The words of those parts of a package whose names are like ``pattern``."""
    try:
        with zipfile.ZipFile(output) as package:
            if broken := package.testzip():
                raise Unsound(output, f"{broken} is broken")
            names = [name for name in package.namelist() if re.fullmatch(pattern, name)]
            parts = [package.read(name).decode() for name in names]
    except zipfile.BadZipFile as fault:
        raise Unsound(output, str(fault)) from fault
    bodies = [part[max(0, part.find("<body")) :] for part in parts]
    return unescape(re.sub("<[^>]*>", "", "".join(bodies)))
