"""Renews the values of the built-in themes from their TOML files: ``python tools/themes.py``."""

import subprocess
import sys
from pathlib import Path

from convert.themes import BUILT_IN
from convert.themes.read import made
from convert.themes.theme import Style
from convert.value import Frozen

ROOT = Path(__file__).parent.parent
FILE = ROOT / "src" / "convert" / "themes" / "own.py"

HEAD = '''"""The built-in themes as values; ``tools/themes.py`` makes this file of theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.themes.theme import Family, Page, Style, Theme
from convert.typography.profile import Typesetting

OWN: Final[Mapping[str, Theme]] = '''


def said(value: object) -> str:
    """``value`` as an expression; styles, of which there are many, without the names of fields."""
    match value:
        case Frozen():
            parts = ((name, said(getattr(value, name))) for name in value.__match_args__)
            is_bare = isinstance(value, Style)
            inner = ", ".join(shown if is_bare else f"{name}={shown}" for name, shown in parts)
            return f"{type(value).__name__}({inner})"
        case dict():
            return f"{{{', '.join(f'{key!r}: {said(item)}' for key, item in value.items())}}}"
        case _:
            return repr(value)


def page() -> str:
    """The file as it should be, but for where its lines end."""
    return HEAD + said({name: made(name, {"extends": name}) for name in BUILT_IN})


if __name__ == "__main__":
    FILE.write_text(page(), "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", FILE], cwd=ROOT, check=True)
