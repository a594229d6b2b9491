"""An article as pandoc's Markdown."""

from __future__ import annotations

import json
import re

from convert import ir
from convert.ir import front
from convert.ir.walk import text


def markdown(article: ir.Article) -> str:
    """``article`` with title and language as metadata.

    The byline is a paragraph: as metadata, not every writer of pandoc prints it.
    """
    about = article.metadata
    head = {"title": about.title, "lang": about.language}
    said = (f"{name}: {json.dumps(words, ensure_ascii=False)}" for name, words in head.items())
    parts = [
        "\n".join(["---", *said, "---"]),
        _escaped(front.SEPARATOR.join(front.byline(article))),
    ]
    parts += map(_block, article.blocks)
    parts += map(_escaped, front.credits_line(article))
    return "\n\n".join(filter(None, parts)) + "\n"


def _block(block: ir.Block) -> str:
    match block:
        case ir.Heading(level=level):
            return f"{'#' * level} {_escaped(text(block))}"
        case ir.List(start=start, items=items):
            words = (_escaped(text(item)) for item in items)
            return "\n".join(f"{'-' if start is None else '1.'} {item}" for item in words)
        case ir.Divider():
            return "* * *"
        case _:
            return _escaped(text(block))


def _escaped(words: str) -> str:
    return re.sub(r"([\\`*_{}\[\]()#+\-.!<>~^$@|\"'])", r"\\\1", words)
