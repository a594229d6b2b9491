"""All recognisers: a new one is a new file and a line here."""

from __future__ import annotations

from typing import Final

from convert.structure.proposal import Recogniser
from convert.structure.recognisers import (
    items,
    labelled,
    numbered,
    plain,
    title,
)

RECOGNISERS: Final[tuple[Recogniser, ...]] = (
    title.recognise,
    labelled.recognise,
    numbered.recognise,
    plain.recognise,
    items.recognise,
)
"""Their order says nothing; evidence decides."""
