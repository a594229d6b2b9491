"""All jobs, and who does them how."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from bench.contest import Contestant, Job
from bench.material import FACES, LUA, Material
from bench.usage import RUNNERS

CONVERT: Final = str(Path(sys.executable).parent / "convert")
TYPST: Final = (sys.executable, str(RUNNERS / "with_typst.py"), "{output}", str(FACES))

WRITERS: Final = {
    "pdf": "import convert.cli.conversion, convert.formats.text.read, convert.formats.pdf.write",
    "docx": "import convert.cli.conversion, convert.formats.text.read, convert.formats.docx.write",
    "epub": "import convert.cli.conversion, convert.formats.text.read, convert.formats.epub.write",
    "typst": "import typst",
}

AIMS: Final = {
    "article-pdf": (2.5, 2.0),
    "folder-pdf": (1.1, 0.8),
    "book-pdf": (0.6, 0.4),
    "folder-docx": (0.7, 0.5),
    "book-docx": (1.0, 0.7),
    "writer-docx": (0.35, 0.25),
    "folder-epub": (0.8, 0.5),
    "book-epub": (0.4, 0.25),
    "writer-epub": (0.3, 0.2),
}
"""How much of the peer's CPU may be ours: at most, and hoped for.  Source: issues 7, 8, 9."""


def jobs(made: dict[str, Material]) -> list[Job]:
    """All jobs, floors first."""
    floors = (
        Contestant("interpreter", (sys.executable, "-c", "pass")),
        *(Contestant(f"imports, {name}", (sys.executable, "-c", w)) for name, w in WRITERS.items()),
    )
    floor = Job("floor", "starting and importing, nothing else", "", made["article"], floors)
    return [floor, *(job for one in (_pdf, _docx, _epub) for job in one(made))]


def _pdf(made: dict[str, Material]) -> list[Job]:
    article, folder, book = made["article"], made["folder"], made["book"]
    web = (sys.executable, str(RUNNERS / "with_weasyprint.py"), "{output}")
    printed = Contestant("WeasyPrint", (*web, *article.inputs("html")))
    typst = {name: Contestant("Typst", (*TYPST, *one.inputs("typ"))) for name, one in made.items()}
    return [
        _job("article-pdf", "one article, cold", article, typst["article"], printed),
        _job("folder-pdf", "a folder of 100 articles", folder, typst["folder"]),
        _job("book-pdf", "a book of 1,000,000 Han", book, typst["book"]),
    ]


def _docx(made: dict[str, Material]) -> list[Job]:
    return _beside_pandoc("docx", "docx", made)


def _epub(made: dict[str, Material]) -> list[Job]:
    return _beside_pandoc("epub", "epub3", made)


def _beside_pandoc(suffix: str, theirs: str, made: dict[str, Material]) -> list[Job]:
    says = ("one article, cold", "a folder of 100 articles", "a book of 1,000,000 Han")
    found = [
        _job(f"{name}-{suffix}", said, one, _pandoc(suffix, theirs, one.folder / "md"))
        for said, (name, one) in zip(says, made.items(), strict=True)
    ]
    folder, name = made["folder"], f"writer-{suffix}"
    ours = (sys.executable, str(RUNNERS / "with_convert.py"), suffix, "{output}")
    both = (
        Contestant("convert", (*ours, *folder.inputs("json")), tells_cpu=True),
        _pandoc(suffix, theirs, folder.folder / "ast"),
    )
    alone = "a folder of 100 articles, the writer alone"
    return [*found, Job(name, alone, suffix, folder, both, AIMS[name])]


def _pandoc(suffix: str, theirs: str, inputs: Path) -> Contestant:
    source = "json" if inputs.name == "ast" else "markdown"
    command = (*LUA, source, theirs, f".{suffix}", "{output}", str(inputs))
    return Contestant("pandoc", command, tells_cpu=source == "json")


def _job(name: str, says: str, material: Material, *peers: Contestant) -> Job:
    suffix = name.rpartition("-")[2]
    source = str(material.folder / "txt")
    command = (CONVERT, "to", suffix, source, "-o", "{output}/", "--jobs", "1", "--quiet")
    ours = Contestant("convert", command)
    return Job(name, says, suffix, material, (ours, *peers), AIMS.get(name))
