"""Pages of ours beside Typst's: the same article, faces, sheet and sizes, as pictures to look at.

    pip install typst; python -m bench.beside_typst source/harbour-grain.txt --output output/beside

Needs pdftoppm.  Writes ``NAME-ours-N.png`` and ``NAME-typst-N.png``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import typst

import convert
from bench.as_typst import markup
from convert.host import OsHost
from convert.themes.load import theme

RESOLUTION = 100


def pictures(file: Path, data: bytes) -> list[Path]:
    """The pages of a PDF as PNG beside ``file``."""
    file.write_bytes(data)
    stem = file.with_suffix("")
    command = ["pdftoppm", "-r", str(RESOLUTION), "-png", str(file), str(stem)]
    subprocess.run(command, check=True)  # noqa: S603  our own
    return sorted(file.parent.glob(f"{stem.name}-*.png"))


def main() -> None:
    """Set each input twice, and make pictures of the pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("inputs", nargs="+", type=Path)
    parser.add_argument("--output", type=Path, default=Path("output/beside"))
    given = parser.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    dress = theme("article", OsHost())
    faces = [str(path) for path in Path(sys.prefix).rglob("pylopdf_fonts_*") if path.is_dir()]
    for path in given.inputs:
        article = convert.read(path, diagnostics=convert.Diagnostics())
        found = convert.Diagnostics()
        ours = convert.render(article, "pdf", theme=dress, diagnostics=found)
        theirs = typst.compile(markup(article, dress).encode(), font_paths=faces)
        stem = given.output / path.stem
        left = pictures(stem.with_name(f"{path.stem}-ours.pdf"), ours)
        right = pictures(stem.with_name(f"{path.stem}-typst.pdf"), theirs)
        sys.stdout.write(f"{path}: {len(left)} pages, Typst {len(right)}\n")


if __name__ == "__main__":
    main()
