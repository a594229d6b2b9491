"""How a document looks: one theme dresses every writer."""

from typing import Final

DEFAULT: Final = "article"
BUILT_IN: Final = (DEFAULT, "news", "book", "gongwen")
