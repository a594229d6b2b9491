"""What a text is read as, in the shape that judges use."""

import pytest

from convert.format import Context
from convert.formats.text.read import READER
from convert.host import MemoryHost
from convert.source import Source
from convert.structure.outline import outline


@pytest.fixture
def outlined():
    """The outline of a text."""

    def _outlined(text):
        source, context = Source("a.txt", text.encode()), Context(MemoryHost())
        article = READER.read(source, READER.options(), context)
        return outline(article, context.claims, source.parts[0].text)

    return _outlined
