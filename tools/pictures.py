"""Renews the pictures of the docs, a page of each output: ``python tools/pictures.py``.

Needs pdftoppm (poppler-utils), LibreOffice and Chromium.  PDF and EPUB carry the packaged faces,
so that every machine shows the same; a DOCX names its faces, and LibreOffice takes what the
machine has.
"""

import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import convert

ROOT: Final = Path(__file__).parent.parent
IMAGES: Final = ROOT / "docs" / "images"
SAMPLE: Final = ROOT / "source" / "harbour-grain.txt"

RESOLUTION: Final = 70
WIDTH, HEIGHT = 579, 819
"""A4 at that resolution.  Units: px."""

APP: Final = """\
<style>
html { overflow: hidden; font-size: 19px; background: white }
body { margin: 40px 36px; height: calc(100vh - 80px) }
body { column-width: 100vw; column-gap: 72px; column-fill: auto }
</style>
</head>"""
"""What a reading app adds to show a book page by page."""


def of_pdf(folder: Path) -> None:
    """The first page, as poppler draws it."""
    _first_page(_written(folder, "pdf"), "pdf")


def of_docx(folder: Path) -> None:
    """The first page, as LibreOffice lays it out."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    to_pdf = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    _run(*to_pdf, str(_written(folder, "docx")))
    _first_page(folder / "sample.pdf", "docx")


def of_epub(folder: Path) -> None:
    """The first screen, as Chromium shows it."""
    with zipfile.ZipFile(_written(folder, "epub", embed_fonts=True)) as book:
        book.extractall(folder)
    screen = folder / "EPUB" / "text-001.xhtml"
    screen.write_text(screen.read_text("utf-8").replace("</head>", APP), "utf-8")
    size = f"--window-size={WIDTH},{HEIGHT}"
    shot = f"--screenshot={IMAGES / 'epub.png'}"
    _run("chromium", "--headless", "--no-sandbox", "--hide-scrollbars", size, shot, str(screen))


def _written(folder: Path, name: str, **options: object) -> Path:
    article = convert.read(SAMPLE, diagnostics=convert.Diagnostics())
    file = folder / f"sample.{name}"
    convert.write(article, file, diagnostics=convert.Diagnostics(), **options)
    return file


def _first_page(file: Path, name: str) -> None:
    one_page = ["pdftoppm", "-png", "-gray", "-singlefile", "-r", str(RESOLUTION)]
    _run(*one_page, str(file), str(IMAGES / name))


def _run(program: str, *words: str) -> None:
    """A program that is not there says so by its name."""
    subprocess.run([program, *words], check=True, capture_output=True)


PICTURES: Final[tuple[Callable[[Path], None], ...]] = (of_pdf, of_docx, of_epub)

if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        with tempfile.TemporaryDirectory() as temporary:
            picture(Path(temporary))
