"""Pages of ours beside Typst's: the same article, faces, sheet and sizes, as pictures to look at.

    pip install typst; python bench/beside_typst.py source/harbour-grain.txt --output output/beside

Needs pdftoppm.  Writes ``NAME-ours-N.png`` and ``NAME-typst-N.png``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import typst

import convert
from convert import ir
from convert.host import OsHost
from convert.ir import front
from convert.ir.walk import text
from convert.themes.load import theme
from convert.themes.theme import Style, Theme

FAMILIES = {
    "song": ("Noto Serif SC", "Noto Serif TC"),
    "hei": ("Noto Sans SC", "Noto Sans TC"),
}
"""The packaged faces by name; Song stands in for the families that they lack."""
RESOLUTION = 100


def markup(article: ir.Article, dress: Theme) -> str:
    """``article`` as Typst, dressed in the sizes of our theme as far as Typst has them."""
    page, body = dress.page, dress.style("body")
    between = f"{body.pitch - 1:.3f}em"
    margin = f"(top: {page.top}mm, bottom: {page.bottom}mm, x: {page.inner}mm)"
    indent = f"(amount: {body.indent}em, all: true)"
    width, height = page.size
    lines = [
        f'#set page(width: {width}pt, height: {height}pt, numbering: "1", margin: {margin})',
        f"#set par(first-line-indent: {indent}, justify: true)",
        f"#set par(leading: {between}, spacing: {between})",
        '#set text(lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)',
        _set(body),
    ]
    about = article.metadata
    lines.append(_line(about.title, dress.style("title")))
    lines.append(_line("\u3000".join(front.byline(article)), dress.style("byline")))
    lines += [_block(block, dress) for block in article.blocks]
    lines.append(_line("\u3000".join(front.credits_line(article)), dress.style("credits")))
    return "\n\n".join(filter(None, lines))


def _block(block: ir.Block, dress: Theme) -> str:
    match block:
        case ir.Heading(level=level):
            return _line(text(block), dress.styles[f"heading-{level}"])
        case ir.List(start=start):
            kind = "list" if start is None else f"enum.with(start: {start})"
            items = ", ".join(f"[{_escaped(text(item))}]" for item in block.items)
            return f"#({kind})({items})"
        case ir.Divider():
            return f"#align(center)[{dress.divider}]"
        case _:
            return _escaped(text(block))


def _line(words: str, style: Style) -> str:
    side = {"justify": "start"}.get(style.align, style.align)
    inner = f"{_set(style)}#par(first-line-indent: 0em, justify: false)[{_escaped(words)}]"
    return f"#block(above: {style.before + 1}em)[#align({side})[{inner}]]" if words else ""


def _set(style: Style) -> str:
    faces = ", ".join(f'"{name}"' for name in FAMILIES.get(style.family, FAMILIES["song"]))
    return f"#set text(font: ({faces}), size: {style.size}pt)\n"


def _escaped(words: str) -> str:
    return "".join(f"\\{c}" if c in "\\#*_`$<>@[]=-+/~'\"" else c for c in words)


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
