"""An article as Typst, dressed like ours as far as Typst has it."""

from __future__ import annotations

from typing import Final

from convert import ir
from convert.ir import front
from convert.ir.walk import text
from convert.themes.theme import Style, Theme

FAMILIES: Final = {
    "song": ("Noto Serif SC", "Noto Serif TC"),
    "hei": ("Noto Sans SC", "Noto Sans TC"),
}
"""The packaged faces by name; Song stands in for the families that they lack."""


def markup(article: ir.Article, dress: Theme) -> str:
    """``article`` as Typst, dressed in the sizes of our theme as far as Typst has them."""
    about = article.metadata
    ranks = {block.level for block in article.blocks if isinstance(block, ir.Heading)}
    lines = [f'#set document(title: "{_escaped(about.title)}")', *_sheet(dress)]
    lines += [_dressed(rank + 1, dress.styles[f"heading-{rank}"]) for rank in sorted(ranks)]
    lines += [_dressed(1, dress.style("title")), f"#heading(level: 1)[{_escaped(about.title)}]"]
    lines.append(_line("\u3000".join(front.byline(article)), dress.style("byline")))
    lines += [_block(block, dress) for block in article.blocks]
    lines.append(_line("\u3000".join(front.credits_line(article)), dress.style("credits")))
    return "\n\n".join(filter(None, lines))


def _sheet(dress: Theme) -> list[str]:
    page, body = dress.page, dress.style("body")
    between = f"{body.pitch - 1:.3f}em"
    margin = f"(top: {page.top}mm, bottom: {page.bottom}mm, x: {page.inner}mm)"
    indent = f"(amount: {body.indent}em, all: true)"
    width, height = page.size
    return [
        f'#set page(width: {width}pt, height: {height}pt, numbering: "1", margin: {margin})',
        f"#set par(first-line-indent: {indent}, justify: true)",
        f"#set par(leading: {between}, spacing: {between})",
        '#set text(lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)',
        _set(body),
    ]


def _dressed(rank: int, style: Style) -> str:
    """A rule for all headings of one rank."""
    inner = f"{_set(style)}#par(first-line-indent: 0em, justify: false, it.body)"
    placed = f"align({_side(style)})[{inner}]"
    return f"#show heading.where(level: {rank}): it => block(above: {style.before + 1}em, {placed})"


def _block(block: ir.Block, dress: Theme) -> str:
    match block:
        case ir.Heading(level=level):
            return f"#heading(level: {level + 1})[{_escaped(text(block))}]"
        case ir.List(start=start):
            kind = "list" if start is None else f"enum.with(start: {start})"
            items = ", ".join(f"[{_escaped(text(item))}]" for item in block.items)
            return f"#({kind})({items})"
        case ir.Divider():
            return f"#align(center)[{dress.divider}]"
        case _:
            return _escaped(text(block))


def _line(words: str, style: Style) -> str:
    inner = f"{_set(style)}#par(first-line-indent: 0em, justify: false)[{_escaped(words)}]"
    placed = f"#align({_side(style)})[{inner}]"
    return f"#block(above: {style.before + 1}em)[{placed}]" if words else ""


def _side(style: Style) -> str:
    return {"justify": "start"}.get(style.align, style.align)


def _set(style: Style) -> str:
    faces = ", ".join(f'"{name}"' for name in FAMILIES.get(style.family, FAMILIES["song"]))
    return f"#set text(font: ({faces}), size: {style.size}pt)\n"


def _escaped(words: str) -> str:
    return "".join(f"\\{c}" if c in "\\#*_`$<>@[]=-+/~'\"" else c for c in words)
