"""An article as HTML with a style sheet for WeasyPrint."""

from __future__ import annotations

from html import escape
from pathlib import Path

from convert import ir
from convert.ir import front
from convert.ir.walk import text
from convert.themes.theme import Theme


def html(article: ir.Article, dress: Theme, faces: Path) -> str:
    """``article`` in the sheet, sizes and packaged faces of our theme."""
    about = article.metadata
    title = escape(about.title)
    byline = escape(front.SEPARATOR.join(front.byline(article)))
    lines = [
        f'<!doctype html><html lang="{about.language}"><head><meta charset="utf-8">',
        f"<title>{title}</title><style>{_css(dress, faces)}</style></head><body>",
        f"<h1>{title}</h1><p class=byline>{byline}</p>",
        *map(_block, article.blocks),
        *(f"<p>{escape(line)}</p>" for line in front.credits_line(article)),
        "</body></html>",
    ]
    return "\n".join(lines)


def _block(block: ir.Block) -> str:
    match block:
        case ir.Heading(level=level):
            return f"<h{level + 1}>{escape(text(block))}</h{level + 1}>"
        case ir.List(items=items):
            return f"<ol>{''.join(f'<li>{escape(text(item))}</li>' for item in items)}</ol>"
        case ir.Divider():
            return "<hr>"
        case _:
            return f"<p>{escape(text(block))}</p>"


def _css(dress: Theme, faces: Path) -> str:
    page, body = dress.page, dress.style("body")
    width, height = page.size
    families = {"Song": "NotoSerifSC-Regular.otf", "Hei": "NotoSansSC-Regular.otf"}
    rules = [
        f"@font-face{{font-family:{name};src:url({(faces / file).as_uri()})}}"
        for name, file in families.items()
    ]
    rules += [
        f"@page{{size:{width}pt {height}pt;margin:{page.top}mm {page.inner}mm {page.bottom}mm}}",
        "@page{@bottom-center{content:counter(page);font:9pt Song}}",
        f"body{{margin:0;font:{body.size}pt/{body.pitch} Song;text-align:justify}}",
        f"p{{margin:0;text-indent:{body.indent}em}}h1,h2,h3{{font-family:Hei;font-weight:normal}}",
        f"h1{{font-size:{dress.style('title').size}pt;text-align:center}}",
    ]
    return "".join(rules)
