"""What MuPDF finds in an EPUB that it lays out, and whether it understands the style sheet."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from material import tool
from readback.catalogue import Chapter
from readback.found import words

SCRIPT: Final = """
var book = new Document(scriptArgs[0]);
var about = [book.getMetaData("info:Title"), book.getMetaData("info:Author")];
book.layout(390, 600, 12);
print(JSON.stringify([about, book.loadOutline(), book.countPages()]));
"""


class Shelved(NamedTuple):
    """What it tells: of several people the first; what it did not understand in ``complaints``."""

    title: str
    author: str
    chapters: tuple[Chapter, ...]
    pages: int
    complaints: str


def shelved(path: Path) -> Shelved:
    """What it finds in the book at ``path``, laid out for a phone."""
    script = path.with_suffix(".js")
    script.write_text(SCRIPT, "utf-8")
    command = [tool("mutool"), "run", str(script), str(path)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603
    (title, author), outline, pages = json.loads(done.stdout)
    said = [line for line in done.stderr.splitlines() if "css" in line]
    chapters = tuple(_chapters(outline))
    return Shelved(words(title), words(author or ""), chapters, pages, "\n".join(said))


def _chapters(outline: list[dict[str, Any]]) -> Iterator[Chapter]:
    return ((words(line["title"]), *_chapters(line.get("down", []))) for line in outline)
