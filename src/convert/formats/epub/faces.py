"""What a book has besides that carries its faces along: rules, files, a theme that names them."""

from __future__ import annotations

from convert.formats.epub.package import Item
from convert.themes.theme import Theme
from convert.value import Packed


class Faces(Packed):
    """What embedding adds to a book; nothing but the theme where nothing is embedded.

    Args:
        theme: The theme with the names of the embedded faces before all others.
        rules: The CSS that says where they are.
        items: The files.
    """

    theme: Theme
    rules: str = ""
    items: tuple[Item, ...] = ()
