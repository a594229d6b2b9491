"""All recognisers: a new one is a new file and a line here."""

from __future__ import annotations

from typing import Final

from convert.structure.furniture import (
    above,
    beyond,
    chips,
    contents,
    empty,
    links,
    menu,
    paged,
    posted,
    running,
    site,
    uncommon,
)
from convert.structure.proposal import Recogniser
from convert.structure.recognisers import (
    account,
    board,
    caption,
    colon,
    colophon,
    counted,
    dialogue,
    divider,
    framed,
    glued,
    inset,
    issue,
    items,
    labelled,
    letter,
    mail,
    marked,
    marks,
    metric,
    name,
    notes,
    numbered,
    parted,
    plain,
    question,
    rare,
    repeated,
    stanzas,
    table,
    title,
    unmarked,
)

FURNITURE: Final[tuple[tuple[Recogniser, ...], ...]] = (
    (
        site.recognise,
        chips.recognise,
        running.recognise,
        paged.recognise,
        posted.recognise,
        contents.recognise,
        empty.recognise,
        menu.recognise,
        links.recognise,
        beyond.recognise,
        uncommon.recognise,
    ),
    (above.recognise,),
)
"""What finds the things around the article; they are taken out before lines are joined: first
what tells itself, then what the place of the title tells."""

TURN: Final = "furniture.turn"
"""The rule for what leads to the next page of a text, and from the one before."""

RUNNING: Final = frozenset({"furniture.running-head", "furniture.page-number", TURN})
"""Rules for what interrupts a paragraph without ending it."""

RECOGNISERS: Final[tuple[Recogniser, ...]] = (
    mail.recognise,
    board.recognise,
    title.recognise,
    labelled.recognise,
    parted.recognise,
    issue.recognise,
    account.recognise,
    name.recognise,
    numbered.recognise,
    plain.recognise,
    colon.recognise,
    marked.recognise,
    framed.recognise,
    counted.recognise,
    marks.recognise,
    question.recognise,
    repeated.recognise,
    items.recognise,
    rare.recognise,
    unmarked.recognise,
    inset.recognise,
    metric.recognise,
    stanzas.recognise,
    dialogue.recognise,
    caption.recognise,
    notes.recognise,
    table.recognise,
    divider.recognise,
    glued.recognise,
    colophon.recognise,
    letter.recognise,
)
"""Their order says nothing; evidence decides."""
