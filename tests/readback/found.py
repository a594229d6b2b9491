"""What an article has, in the terms that every reader of its files can tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from convert import ir
from convert.ir.walk import rewrite, text, walk

Item: TypeAlias = "tuple[str, *tuple[Listed, ...]]"
"""The words of an item before its first list, and the lists in it."""


class Listed(NamedTuple):
    """A list: its first number, None without numbers, and its items."""

    start: int | None
    items: tuple[Item, ...]


class Found(NamedTuple):
    """What a file has of each kind, in reading order; words without white space."""

    headings: tuple[tuple[int, str], ...]
    lists: tuple[Listed, ...]
    notes: tuple[str, ...]
    links: tuple[tuple[str, str], ...]


def words(value: str) -> str:
    """``value`` as all readers tell it: they disagree about white space."""
    return re.sub(r"\s", "", value)


def of_article(article: ir.Article) -> Found:
    """What a file of ``article`` should be found to have; links are those to other places."""
    nodes = list(walk(article))
    return Found(
        tuple((n.level, words_of(n.content)) for n in nodes if isinstance(n, ir.Heading)),
        tuple(_listed(block) for block in article.blocks if isinstance(block, ir.List)),
        tuple(words_of(n.content) for n in nodes if isinstance(n, ir.Note)),
        tuple(
            (n.target, words_of(n.content))
            for n in nodes
            if isinstance(n, ir.Link) and not n.target.startswith("#")
        ),
    )


def _listed(node: ir.List) -> Listed:
    return Listed(node.start, tuple(map(_item, node.items)))


def _item(node: ir.ListItem) -> Item:
    lists = tuple(_listed(block) for block in node.content if isinstance(block, ir.List))
    return words_of(b for b in node.content if not isinstance(b, ir.List)), *lists


def words_of(nodes: Iterable[ir.Node]) -> str:
    """The words of ``nodes``; notes are told apart."""
    told = (rewrite(node, _without_notes) for node in nodes if not isinstance(node, ir.Note))
    return words("".join(map(text, told)))


def _without_notes(node: ir.Node) -> ir.Node | None:
    return None if isinstance(node, ir.Note) else node
