"""A pass over an article, as the rooms of markup get it."""

import pytest

from convert import Diagnostics
from convert.markup.outline import outline
from convert.markup.scribe import Manner, Scribe


@pytest.fixture
def scribe():
    """Gives a pass over the blocks that stand in the documents a.xhtml, b.xhtml."""

    def made(*parts, has_types=False):
        entries = outline(parts)
        return Scribe(
            manner=Manner(("a.xhtml", "b.xhtml"), has_types=has_types),
            diagnostics=Diagnostics(),
            anchors={entry.name: entry for entry in reversed(entries) if entry.name},
            entries=iter(entries),
            top=2,
        )

    return made
