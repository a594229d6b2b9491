"""Renews the pictures of the docs from our own samples: ``python tools/pictures.py``.

Needs pdftoppm (poppler-utils).  The pages are set with the packaged faces, so that every machine
makes the same.
"""

import subprocess
import tempfile
from pathlib import Path

import convert

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
RESOLUTION = "90"

IMAGES.mkdir(parents=True, exist_ok=True)
with tempfile.TemporaryDirectory() as folder:
    page = Path(folder, "page.pdf")
    article = convert.read(ROOT / "source" / "harbour-grain.txt", diagnostics=convert.Diagnostics())
    convert.write(article, page, diagnostics=convert.Diagnostics())
    to_png = ["pdftoppm", "-png", "-singlefile", "-f", "1", "-r", RESOLUTION]
    subprocess.run([*to_png, str(page), str(IMAGES / "page")], check=True)
