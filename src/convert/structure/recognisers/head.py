"""The first lines of a page: which of them say when, whence or who rather than what."""

from __future__ import annotations

from typing import Final

from convert.structure.header import says_facts
from convert.structure.page import Page
from convert.structure.recognisers.headlines import is_byline, is_signature
from convert.structure.recognisers.letter import is_number
from convert.structure.recognisers.sites import is_site, tells
from convert.structure.shape import ends_a_sentence
from convert.value import Frozen

_SEARCHED: Final = 4000
"""So much of the text is searched for the words of a title.  Units: characters."""

_DASHES: Final = frozenset("—–―─")


class Head(Frozen):
    """The first lines of a page.

    Args:
        page: The page.
        about: For each of them, whether it says when, whence or who rather than what.
        below: The text that follows, as much as is searched: which lines, and what they say.
    """

    page: Page
    about: tuple[bool, ...]
    below: tuple[tuple[int, str], ...]

    def is_about(self, number: int) -> bool:
        """Tell whether there is such a line and it says when, whence or who."""
        return 0 <= number < len(self.about) and self.about[number]

    def is_label(self, number: int) -> bool:
        """Tell whether there is such a line and it is neither that nor running text."""
        is_there = 0 <= number < len(self.about)
        return is_there and not self.about[number] and not self.page.prose[number]


def head_of(page: Page, reach: int) -> Head:
    """The first ``reach`` lines of ``page``."""
    about = tuple(_is_about(page, line.text) for line in page.lines[:reach])
    below: list[tuple[int, str]] = []
    size = 0
    for number, line in enumerate(page.lines):
        if page.prose[number] or number > page.body:
            below.append((number, line.text))
            size += len(line.text)
        if size > _SEARCHED:
            break
    return Head(page, about, tuple(below))


def _is_about(page: Page, text: str) -> bool:
    has_letters = any(map(str.isalpha, text))
    is_named = is_signature(text) or is_site(text) or is_foreign(page, text)
    return not has_letters or is_named or is_number(text) or says_facts(text) or tells(text)


def is_foreign(page: Page, text: str) -> bool:
    """Tell whether ``text`` is in Latin letters and the first line of running text is not."""
    body = page.text(min(page.body, len(page.lines) - 1))
    return text.isascii() and 2 * sum(map(str.isascii, body)) <= len(body)


def signs(text: str) -> bool:
    """Tell whether ``text`` is who wrote, or several names."""
    return is_signature(text) or (len(text) > 1 and is_byline(text) and not is_site(text))


def is_statement(text: str) -> bool:
    """Tell whether ``text`` ends as sentences do that neither ask nor cry."""
    return ends_a_sentence(text) and text[-1] not in "？！?!…"


def opens_with_dash(text: str) -> bool:
    """Tell whether a dash and words behind it begin ``text``."""
    is_dash = text[:1] in _DASHES or text.startswith("--")
    return is_dash and any(map(str.isalnum, text))
