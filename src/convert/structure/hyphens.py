"""Latin words that type breaks at a line's end, within Chinese text: schedul-/ing, open-/source.

    简单的 schedul-
    ing 脚本可节电约三成。

Whether the hyphen was the printer's is told by what stands elsewhere in the text, and by how words
are spelt: no word begins with ng or is called tion.  Where nothing tells, it stays.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.line import Line
from convert.structure.shape import HYPHENS

_BROKEN: Final = pattern(r"(?:^|[^A-Za-z0-9./@:_\\-])(?P<word>(?:[A-Za-z]+-){0,2}[A-Za-z]+)[-‐]$")
_REST: Final = pattern(r"(?P<word>[a-z]+)(?P<more>-[A-Za-z0-9]+)*(?![-‐A-Za-z0-9_@/]|[.:]\w)")
_TOLD: Final = pattern("[前词詞后後字][缀綴尾首根]|[缩縮][写寫]")
"""Who says so shows pieces of words."""

_WORD: Final = pattern("[a-z]+(?:-[a-z]+)*")
_LEAST: Final = 12
"""So many characters stand before the hyphen: in lists of prefixes there are fewer."""

_ENDING: Final = pattern(
    "(?:[bcdfghlmnprstvyz]?ings?|ments?|mental|ness|less|fully?|able|[nrv]able|ibly?|ible|tible|sible"
    "|(?:[a-z]{0,2}[aiu])?tions?|(?:[ai]?ti|[cs]i)onal|s?sions?|(?:[dgmnrstv]|ci)?[ae]nc(?:e|es|y|ies)"
    "|[lnrstv]?it(?:y|ies)|tricity|[nrt]?is(?:m|t|ts)|[lnrst]?ous|[st]?ive|[clmnt]?iz(?:e|ed|es|ation)"
    "|[cdgmnrstv]?al|[dfglmnpstv]?er|[dmnst]or|[dgmnpstv]?ed|[dglmnrst]?ic(?:s|al|ally)?"
    "|[cst]?ures?|[bcdgmnrstv]?ly|[lt]ry|[gcst]y|fy|[pt]hy|ally|[ct]ial|t(?:ems?|ors|ers)|ders"
    "|eters?|(?:n?o)?log(?:y|ies|ical)|graphy|metry|rithms?|y?sis|ware)$"
)
"""What words end with and what is none by itself."""

_ONSET: Final = pattern(
    "(?:[bcdfghjklmnpqrstvwyz]?[aeiouy]|[bcfgp][lr]|dr|sc[hr]?|s[hklmnpqtw]|s[ptk]r|spl|squ|t[hrw]|thr|shr|wh|wr"
    "|ch[lr]?|ph|qu|kn|gn|dw|x[aei])"
)
"""So English words begin."""

_VOWEL: Final = pattern("[aeiouy]")
_CODA: Final = pattern("(?:[jquv]|(?<!mult)(?<!ant)(?<!sem)(?<!min)i|[bcdfgkpt][lr]|[^l]m[bg])$")
"""So English words hardly end."""

_PREFIXES: Final = frozenset({"con", "dis", "des", "ins", "ind", "imp", "obs", "abs", "acc"})
"""What begins words, and is neither one nor put before one with a hyphen."""

_FEW: Final = 3


def is_broken(text: str, after: str) -> bool:
    """Tell whether a Latin word goes on from the end of ``text`` to what comes ``after`` it.

    Example:
        >>> is_broken("渡口的船票用的是 open-", "source 软件。")
        True
        >>> is_broken("最常用的三个前缀是 re-", "pre- 表示在前。")
        False
    """
    if text[-1] not in HYPHENS or len(text) < _LEAST or not "a" <= after[0] <= "z":
        return False
    return (
        not _TOLD.search(text)
        and _BROKEN.search(text) is not None
        and _REST.match(after) is not None
    )


def printers(groups: Iterable[Sequence[Line]], texts: Iterable[str]) -> frozenset[int]:
    """Where in the source the hyphens stand that the printer set, and not who wrote ``texts``.

    Each of ``groups`` is the lines of one paragraph.
    """
    pairs = (pair for group in groups for pair in pairwise(group))
    broken = [(one, other) for one, other in pairs if one.text[-1] in HYPHENS]
    said = _latin_words(texts) if broken else ()
    return frozenset(
        one.end - 1 for one, other in broken if is_printers(one.text, other.text, said)
    )


def _latin_words(texts: Iterable[str]) -> frozenset[str]:
    """The Latin words of ``texts`` in small letters, and each two that a hyphen ties."""
    found: set[str] = set()
    for word in _WORD.findall("\n".join(texts).lower()):
        parts = word.split("-")
        found.update(parts)
        found.update(map("-".join, pairwise(parts)))
    return frozenset(found)


def is_printers(text: str, after: str, said: Container[str]) -> bool:
    """Tell whether the hyphen at the end of ``text`` is the printer's, and goes.

    Args:
        text: What ends with it.
        after: What comes below.
        said: The Latin words of the whole text, where it may stand once more.
    """
    broken, rest = _BROKEN.search(text), _REST.match(after)
    if broken is None or rest is None or _TOLD.search(text):
        return False
    one, other = broken["word"].rpartition("-")[2], rest["word"]
    if f"{one}-{other}".lower() in said:
        return False
    if (one + other).lower() in said:
        return True
    if rest["more"] or not one[-1].islower():  # wake-on-LAN, DNA-based
        return False
    return _is_piece(one) or _is_end(other)


def _is_piece(word: str) -> bool:
    """Tell whether ``word`` is none by itself: a short one may be (apt-get) if it is no prefix."""
    return word in _PREFIXES if len(word) <= _FEW else _CODA.search(word) is not None


def _is_end(word: str) -> bool:
    """Tell whether ``word`` is none by itself, by its first letters or as an ending."""
    if _VOWEL.search(word) is None or _ONSET.match(word) is None:
        return True
    return _ENDING.match(word) is not None
