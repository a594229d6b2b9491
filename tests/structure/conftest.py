"""What a text is read as, in the shape that judges use."""

import pytest

from convert.format import Context
from convert.formats.text.read import READER
from convert.host import MemoryHost
from convert.source import Source
from convert.structure.outline import outline


@pytest.fixture
def read():
    """The article, the claims on its text, and the text."""

    def _read(text, **options):
        source, context = Source("a.txt", text.encode()), Context(MemoryHost())
        article = READER.read(source, READER.options(**options), context)
        return article, context.claims, source.parts[0].text

    return _read


@pytest.fixture
def outlined(read):
    """The outline of a text."""
    return lambda text, **options: outline(*read(text, **options))


@pytest.fixture
def blocks(outlined):
    """The blocks of a text below a title, as (type, text or parts)."""

    def _blocks(text):
        found = outlined("一篇文章的标题\n\n" + text)["blocks"]
        parts = ("text", "items", "lines", "rows")
        return [(b["type"], next((b[part] for part in parts if part in b), None)) for b in found]

    return _blocks
