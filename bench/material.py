"""The inputs of all contestants: one text in the language of each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pylopdf_fonts_zh_cn
import pypandoc

import convert
from bench.as_html import html
from bench.as_markdown import markdown
from bench.as_typst import markup
from bench.text import HAN, Author, Pool
from bench.usage import RUNNERS, run
from convert import ir
from convert.host import OsHost
from convert.ir import front
from convert.ir.walk import text
from convert.themes.load import theme

LUA: Final = (pypandoc.get_pandoc_path(), "lua", str(RUNNERS / "with_pandoc.lua"))
FACES: Final = Path(pylopdf_fonts_zh_cn.__file__).parent

ARTICLE: Final = 1_938  # Han, as the first article that was ever converted
FOLDER: Final = tuple(500 + 7_500 * number // 99 for number in range(100))
BOOK: Final = 1_000_000
CHAPTERS: Final = 200

LOST: Final = 0.001
"""How much of a text reading may take for furniture; what follows is held against what was read."""


@dataclass(frozen=True, slots=True)
class Material:
    """Texts by name, in one folder a language.

    Args:
        folder: Holds ``txt``, ``json`` (ours), ``typ``, ``html``, ``md``, ``ast`` (pandoc's).
        han: How often each Han occurs in each text.
    """

    folder: Path
    han: dict[str, Counter[str]]

    def inputs(self, suffix: str) -> list[str]:
        """The files in one language, by name."""
        return sorted(map(str, (self.folder / suffix).iterdir()))


def made(folder: Path) -> dict[str, Material]:
    """The three materials: ``article``, ``folder``, ``book``."""
    pool = Pool()
    texts = {
        "article": {"article": Author(pool, 0).article(ARTICLE)},
        "folder": {
            f"{number:03}": Author(pool, number).article(han)
            for number, han in enumerate(FOLDER, start=1)
        },
        "book": {"book": Author(pool, 1_000).book(BOOK, CHAPTERS)},
    }
    return {name: _material(folder / name, some) for name, some in texts.items()}


def _material(folder: Path, texts: dict[str, str]) -> Material:
    for suffix in ("txt", "json", "typ", "html", "md", "ast"):
        (folder / suffix).mkdir(parents=True, exist_ok=True)
    made = Material(folder, {name: _put(folder, name, words) for name, words in texts.items()})
    run([*LUA, "markdown", "json", ".ast", str(folder / "ast"), str(folder / "md")])
    return made


def _put(folder: Path, name: str, words: str) -> Counter[str]:
    source = folder / "txt" / f"{name}.txt"
    source.write_text(words, "utf-8")
    found = convert.Diagnostics()
    article = convert.read(source, diagnostics=found)
    dress = theme("article", OsHost())
    _write(folder, "json", name, convert.render(article, "json", diagnostics=found).decode())
    _write(folder, "typ", name, markup(article, dress))
    _write(folder, "html", name, html(article, dress, FACES))
    _write(folder, "md", name, markdown(article))
    han = Counter(HAN.findall(_words(article)))
    if (Counter(HAN.findall(words)) - han).total() > LOST * han.total():
        reason = f"{source} is not what was read from it"
        raise RuntimeError(reason)
    return han


def _write(folder: Path, suffix: str, name: str, words: str) -> Path:
    path = folder / suffix / f"{name}.{suffix}"
    path.write_text(words, "utf-8")
    return path


def _words(article: ir.Article) -> str:
    parts = (article.metadata.title, *front.byline(article), *map(text, article.blocks))
    return "".join((*parts, *front.credits_line(article)))
