"""Headings that a downloader printed twice in a row: the second is no text."""

from __future__ import annotations

from collections.abc import Iterator

from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose that the second of two equal labels says nothing."""
    for number in page.labels:
        text = page.text(number)
        if number and len(text) > 1 and text == page.text(number - 1):
            evidence = because(
                (True, "repeats the line above", 4.0),
                (text[0] == "第" or number == 1, "is a heading", 7.0),
                (page.is_prose(number + 1), "text follows", 1.0),
            )
            yield Proposal((number,), "repeated", Found(), evidence)
