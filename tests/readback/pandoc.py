"""What pandoc finds in a file: its JSON tree, read as far as all readers agree."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

from material import tool
from readback.catalogue import Catalogue
from readback.found import Found, Item, Listed, words

Tree: TypeAlias = Any
"""A value of JSON."""

LISTS: Final = ("BulletList", "OrderedList")


def found(path: Path) -> Found:
    """What pandoc finds in the file at ``path``, whose format its name tells."""
    blocks = _read(path)["blocks"]
    nodes = list(_walk(blocks))
    return Found(
        tuple((n["c"][0], _words(n["c"][2])) for n in nodes if n["t"] == "Header"),
        tuple(_listed(block) for block in blocks if block["t"] in LISTS),
        tuple(_words(n["c"]) for n in nodes if n["t"] == "Note"),
        tuple(
            (n["c"][2][0], _words(n["c"][1]))
            for n in nodes
            if n["t"] == "Link" and not n["c"][2][0].startswith("#")
        ),
    )


def _read(path: Path) -> dict[str, Tree]:
    command = [tool("pandoc"), "--to", "json", str(path)]
    done = subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    tree: dict[str, Tree] = json.loads(done.stdout)
    return tree


def catalogue(path: Path) -> Catalogue:
    """What pandoc knows of the EPUB at ``path``: no contents; it tells lists from their ends."""
    about = _read(path)["meta"]

    def said(name: str) -> tuple[str, ...]:
        value = about.get(name, {"c": []})
        parts = value["c"] if value.get("t") == "MetaList" else [value]
        return tuple(filter(None, map(_words, reversed([part["c"] for part in parts]))))

    return Catalogue(
        said("title"),
        said("author"),
        said("contributor"),
        "".join(said("language")),
        "".join(said("date")),
        said("subject"),
        (),
    )


def _walk(tree: Tree) -> Iterator[dict[str, Tree]]:
    """The elements below ``tree`` in reading order."""
    match tree:
        case {"t": str()}:
            yield tree
            yield from _walk(tree.get("c"))
        case list():
            for child in tree:
                yield from _walk(child)
        case _:
            pass


def _listed(element: dict[str, Tree]) -> Listed:
    match element:
        case {"t": "OrderedList", "c": [[start, *_], items]}:
            return Listed(start, tuple(map(_item, items)))
        case {"c": items}:
            return Listed(None, tuple(map(_item, items)))
        case _:
            raise ValueError(element)


def _item(blocks: list[dict[str, Tree]]) -> Item:
    inner = tuple(_listed(block) for block in blocks if block["t"] in LISTS)
    return _words([block for block in blocks if block["t"] not in LISTS]), *inner


def _words(tree: Tree) -> str:
    """The words below ``tree``; notes are told apart."""
    return words("".join(_texts(tree)))


def _texts(tree: Tree) -> Iterator[str]:
    match tree:
        case {"t": "Note"} | {"t": "Link", "c": [[_, ["note-number", *_], _], *_]}:
            return  # the link from a note of an EPUB back to its mark
        case {"t": "Str", "c": str(value)} | {"t": "Code" | "CodeBlock", "c": [_, str(value)]}:
            yield value
        case {"t": str(), "c": inner}:
            yield from _texts(inner)
        case list():
            for child in tree:
                yield from _texts(child)
        case _:
            pass
