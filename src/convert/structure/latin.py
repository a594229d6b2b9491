"""Where names in Latin letters end that stand among Chinese words: John Q. Public."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.words import words

_MOST: Final = 4
"""A name has no more words."""

_HANDLE: Final = range(4, 21)
_WITHIN: Final = ".'’-"
_LATIN: Final = "\u0250"
"""Below it stand Latin letters, with their accents."""

_TYPED: Final = frozenset("={}[]$<>\\_;")
_SHELL: Final = pattern(r" --?\w| [~/@]|(?:apt|apt-\w+|pip|npm|docker|curl|wget|ssh|systemctl) ")
_STAMPED: Final = frozenset(
    words(
        """
        by date updated update published posted time modified created version release released last
        submitted revised edited received accepted printed archived reading online
        beijing shanghai hongkong hong kong taipei macau tokyo seoul singapore london york
        since on home blog general news category uncategorized
        edition issue vol january february march april may june july august
        september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        """
    )
)
"""What stands before a day so is nobody: Last Updated."""


CALLED: Final = pattern("(?<![A-Za-z])[A-Za-z][A-Za-z0-9_-]")
"""So who posts on a blog may be called."""


def is_stamped(word: str) -> bool:
    """Tell whether ``word`` stands before days on pages and names nobody: updated, monday."""
    return word in _STAMPED


def is_latin(text: str) -> bool:
    """Tell whether ``text`` is in Latin letters, with accents or without.

    Example:
        >>> is_latin("José Ferry"), is_latin("渡口"), is_latin("")
        (True, False, True)
    """
    return text.isascii() or max(text) < _LATIN


def is_typed(text: str) -> bool:
    """Tell whether ``text``, in Latin letters, is what one types: by signs of programs and shells.

    Example:
        >>> is_typed("ferry --list"), is_typed("boat_number"), is_typed("the old ferry")
        (True, True, False)
    """
    is_shell = text.islower() and _SHELL.search(text) is not None
    return is_shell or not _TYPED.isdisjoint(text)


def is_handle(text: str) -> bool:
    """Tell whether ``text`` is one word in Latin letters as people call themselves on sites.

    Words of the language and names of things have no line within, nor two digits at the end.

    Example:
        >>> [is_handle(word) for word in ("Mulan88", "river_may", "RiverMay", "Ferry", "Part1")]
        [True, True, False, False, False]
    """
    is_word = text.isascii() and text.replace("_", "").replace("-", "").isalnum()
    is_named = is_word and text[0].isalpha() and len(text) in _HANDLE
    return is_named and ("_" in text or text[-2:].isdecimal())


def latin_end(text: str, at: int, end: int) -> int:
    """Where several words end, before ``end``, each with a capital; ``at`` if none begin there.

    Example:
        >>> latin_end("Nora Q. Ferry，摄", 0, 15), latin_end("Ferry，摄", 0, 7)
        (13, 0)
    """
    stop, words = at, 0
    while stop < end and text[stop] < _LATIN and text[stop].isupper() and words < _MOST:
        stop = _word_end(text, stop, end)
        words += 1
        following = text[stop + 1 : min(stop + 2, end)]
        if text[stop : stop + 1] != " " or not following.isupper() or words == _MOST:
            break
        stop += 1
    return stop if words > 1 else at


def _word_end(text: str, at: int, end: int) -> int:
    while at < end and (text[at] in _WITHIN or (text[at] < _LATIN and text[at].isalpha())):
        at += 1
    return at


def signs_in_latin(value: str, *, is_ahead: bool) -> bool:
    """Tell whether ``value`` is a Latin name: Nora Ferry, before a day PingWan too, no CSDN."""
    words = value.split()
    is_name = is_latin(value) and value.replace(" ", "").isalpha() and not value.isupper()
    are_words = is_name and all(word[0].isupper() for word in words)
    return are_words and len(words) > 1 - is_ahead and _STAMPED.isdisjoint(value.lower().split())


def _is_handle(text: str) -> bool:
    """Tell whether ``text`` is a Latin name in small letters and nothing else: nora ferry."""
    is_low = is_latin(text) and text.islower()
    return is_low and text.count(" ") == 1 and text.replace(" ", "").isalpha()


def written_end(text: str, at: int) -> int:
    """Where a name in Latin letters ends; ``at`` if none begins there."""
    if _is_handle(text[at:]):
        return len(text)
    end = latin_end(text, at, len(text))
    return at if text[end : end + 1].isalnum() else end
