"""What storing and sending leave in whole texts.

Line ends written out, the codes of boards, paragraphs run into one line: each
is believed only where the text as a whole shows it, for an author may write about such signs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from convert.formats.text.exported import exported
from convert.formats.text.kinds import Left
from convert.pattern import pattern

_EDGE: Final = r"(?:[ \t\u3000]|</?(?i:p|div|li)(?:\s[^<>\r\n]{0,100})?>)*"
_WORDS: Final = r"[^\s*<>\[\]_][^*<>\[\]\r\n]{0,58}(?<![\s。；;._])"
_HASHED: Final = pattern(rf"(?<![^\r\n])(?P<open>#{{2,6}})(?!#){_WORDS}(?<!#)(?![^\r\n])")
_STRONG: Final = pattern(
    rf"(?<![^\r\n]){_EDGE}(?:(?P<open>\*{{2,3}}|__|<(?i:b|strong|h[1-6])(?:\s[^<>\r\n]{{0,100}})?>)"
    rf"{_WORDS}"
    rf"(?P<close>\*{{2,3}}|__|</(?i:b|strong|h[1-6])>)){_EDGE}(?![^\r\n])"
)

_FENCE: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?P<mark>```|~~~)[ \t]*(?P<name>[^\s`]*)[^\r\n`]*(?![^\r\n])"
)

_HEAD: Final = 1000
"""The first two lines stand within so many characters."""

_BEFORE: Final = frozenset(">+")
"""Signs that are set before all lines of a text."""

_SHOWN: Final = frozenset("↵¶⏎↲␤⤶")
"""Signs of line ends that word processors show."""

_MIDDLE: Final = (9, 11, 20)
"""Where the first line of a text that was pasted twice comes again: between so many parts of it."""

_ESCAPED: Final = pattern(
    r"(?P<break>(?:\\r)?\\n(?![a-z])|\\r(?![a-z]))|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F]"
    r"[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}"
)
_ENDED: Final = pattern(r"[。！？…”」』）!?](?:\\r)?\\n(?![a-z])|\\n(?:\\r)?\\n|\\u3000\\u3000")
_PROGRAM: Final = pattern(r"\\n(?:/|\\?[\"'] ?[]);,+}])")
"""Where a program writes a line or puts one in, the text is about programs."""

_DUMPED: Final = 3
"""So many line ends behind sentences are written out where a text was dumped."""

_PROTECTED: Final = pattern(r"\\(?=[][.+_~>#=-]|(?<=\S\\)\r?\n[^\r\n])")
_COMMAND: Final = pattern(r"\\[A-Za-z\\{}]")
"""Programs and formulas have such too; a converter to Markdown has not."""

_SEVERAL: Final = 3

_SIGNS: Final = (*"[]［］=*_~^#'`<\\Â\x07\x0b\x13\u2028ìǎ|", "--", "HYPERLINK")
"""One of these is in all that is left, but for gaps, what is printed twice, and long marks."""

_DRAWN: Final = ("~ ", "^ ", "& ", "$ ", "% ", "@ ", "* ", "# ", "???", " |")
"""What signs drawn by chance have, and spaces that were read in another encoding."""

_EXCEL: Final = pattern(r"_x000[dDaA9]_(?=\s|<|_x000|$)")
"""Controls as spreadsheets write them.  Source: ECMA-376-1, 22.9.2.19."""

_EDITING: Final = ("编辑", "編輯", "編集", "代码", "原始碼", "本段", "edit", "source")
"""With these end the marks of an encyclopaedia."""

_RUN: Final = pattern(r"(?<=[^\s（(【\[「“_])[ \t\xa0\u3000]{2,}(?=[^\s）)】\]」”_])")
_TWICE: Final = ("第第", "、、", "．．", "））", "))", "】】")
"""What no hand sets, but a program that prints letters twice."""

_HALVED: Final = pattern("(?<![A-Za-z\u00c0-\u024f])Â(?=[ \xa0]|(?![^\r\n]))")
"""The bytes of a space that is not to be broken are Â and that space where each is read alone."""

_OPENED: Final = pattern("(?<![^\r\n])Â[ \xa0]Â[ \xa0]")
"""Paragraphs are set in by several such spaces."""

_SPACES: Final = 4
_STOPS: Final = frozenset("。！？…”」』）")
_PARAGRAPHS: Final = 2
_SHARE: Final = 4
"""One gap of so many stands behind a sentence: titles, names and items are run in as well."""

_TOLD: Final = 24
_LONG: Final = 80
"""A line that paragraphs were run into is longer.  Units: characters."""


def leftovers(text: str) -> Iterator[Left]:
    """What was left in ``text``, in order; of what stands in what, the outer."""
    whole = list(_whole(text))
    ways = _WAYS if _shows_signs(text) else (_run, _doubled)
    others: Iterable[Left] = chain.from_iterable(way(text) for way in ways)
    if not whole and ("```" in text or "~~~" in text):
        others = _outside(others, list(_fences(text)))
    at = 0
    for left in sorted(chain(whole, others), key=_outer):
        if left[0] >= at:
            yield left
            at = left[1]


def _shows_signs(text: str) -> bool:
    """Tell whether any sign stands in ``text`` that formats and programs leave: in most, none."""
    return [sign for sign in _SIGNS if sign in text] != [] or ("?" in text and "???" in text)


def _fences(text: str) -> Iterator[tuple[int, int]]:
    """From where to where what is fenced: code, in which every sign is one of it."""
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence["mark"] == opened["mark"] and not fence["name"]:
            yield opened.start(), fence.end()
            opened = None


def _outside(lefts: Iterable[Left], fences: Sequence[tuple[int, int]]) -> Iterator[Left]:
    """Those of ``lefts`` that stand in none of ``fences``."""
    starts = [start for start, _ in fences]
    for left in lefts:
        number = bisect_right(starts, left[0])
        if not number or fences[number - 1][1] <= left[0]:
            yield left


def _outer(left: Left) -> tuple[int, int]:
    return left[0], -left[1]


def escape(written: str) -> str:
    r"""The character that an escape stands for; half a pair for half of one.

    Example:
        >>> escape(r"\u6e21"), escape(r"\ud842\udfb7")
        ('渡', '𠮷')
    """
    units = bytes.fromhex("".join(written.split(r"\u")))
    return units.decode("utf-16-be", "surrogatepass")


def _strong(text: str) -> Iterator[Left]:
    """The marks about a label that is strong as a whole: **渡口**, <h2>渡口</h2>."""
    hashed = [label.span("open") for label in _HASHED.finditer(text)] if "##" in text else ()
    if len(hashed) >= _PARAGRAPHS:  # headings of Markdown whose space was lost
        yield from ((start, end, "strong") for start, end in hashed)
    if not any(mark in text for mark in ("**", "__", "</")):
        return
    for label in _STRONG.finditer(text):
        opened, closed = label["open"], label["close"]
        if closed.replace("/", "") == opened.partition(" ")[0].rstrip(">") + ">" * ("<" in opened):
            yield *label.span("open"), "strong"
            yield *label.span("close"), "strong"


def _whole(text: str) -> Iterable[Left]:
    """What was done to all of a text: its lines are numbered, marked, quoted, printed twice."""
    rows = [row for row in map(str.strip, text[:_HEAD].splitlines()) if row][:2]
    if not rows:
        return ()
    if rows[0][0] != ">" and ("\n>" in text or "\r>" in text):
        from convert.formats.text.forwarded import quoted  # noqa: PLC0415  few texts were

        if marks := list(quoted(text)):
            return marks
    if rows[0][-1] in _SHOWN:
        from convert.formats.text.visible import shown  # noqa: PLC0415  few texts show such marks

        return shown(text, _SHOWN)
    first, size = rows[0], len(text)
    low, high, parts = _MIDDLE
    second = max(0, text.find(first, low * size // parts, high * size // parts + len(first)))
    is_marked = first[0] in _BEFORE or first[0].isdecimal() or _may_be_counted(text)
    if not (is_marked or second or rows[1:] == [first]):
        return ()
    from convert.formats.text.whole import done  # noqa: PLC0415  few texts were

    return done(text, second)


def _may_be_counted(text: str) -> bool:
    """Tell whether a fifth and a tenth line may have their numbers before them."""
    has_tenth = any(f"\n{pad}10" in text for pad in ("", " ", "0"))
    return has_tenth and any(
        f"\n{fifth}" in text for fifth in ("5", " 5", "05", "  5", "005", "20")
    )


def _dumped(text: str) -> Iterator[Left]:
    """Line ends and characters that are written out, as where strings were dumped."""
    for control in _EXCEL.finditer(text) if "_x000" in text else ():
        yield *control.span(), "break"
    if "\\n" not in text and "\\r" not in text and "\\u" not in text:
        return
    ends = sum(map(text.count, "\n\r"))
    if text.count("\\") < ends:  # then there are fewer escapes, and none need be looked for
        return
    escapes = list(_ESCAPED.finditer(text))
    if len(_ENDED.findall(text)) < _DUMPED or len(escapes) < ends or _PROGRAM.search(text):
        return
    for one in escapes:
        if one["break"]:
            yield *one.span(), "break"
        elif escape(one[0]).isprintable() or escape(one[0]).isspace():
            yield *one.span(), "entity"


def _escapes(text: str) -> Iterator[Left]:
    r"""Backslashes before signs that would begin items or links and before line ends: 1\. 渡口.

    A converter puts them there.  Source: CommonMark 0.31, 2.4 and 6.7.
    """
    if "\\" not in text or _COMMAND.search(text):
        return
    found = [sign.span() for sign in _PROTECTED.finditer(text)]
    if len(found) < _SEVERAL:  # behind an ideograph, nobody else ends a line so
        found = [(at, end) for at, end in found if text[end] in "\r\n" and text[at - 1] > "\u2e80"]
    yield from ((start, end, "tag") for start, end in found)


def _board(text: str) -> Iterable[Left]:
    """The codes of a board: [size=4][b]渡口[/b][/size]."""
    if "[/" not in text:
        return ()
    from convert.formats.text.markup.codes import codes  # noqa: PLC0415  few texts have any

    return codes(text)


def _noted(text: str) -> Iterable[Left]:
    """What a library of transcriptions notes on its text."""
    if "［＃" not in text:
        return ()
    from convert.formats.text.annotated import library_notes  # noqa: PLC0415  few texts have any

    return library_notes(text)


def _soft(text: str) -> Iterable[Left]:
    """Line breaks within sentences, stored as vertical tabs."""
    if "\x0b" not in text and "\u2028" not in text:
        return ()
    from convert.formats.text.soft import soft_breaks  # noqa: PLC0415  few texts have any

    return ((at, at + 1, "joined") for at in soft_breaks(text))


def _edited(text: str) -> Iterator[Left]:
    """The marks of an encyclopaedia behind its heads."""
    if not ("]" in text or "］" in text):
        return
    if not any(f"{word}]" in text or f"{word}］" in text for word in _EDITING):
        return
    from convert.formats.text.entry import edit_marks  # noqa: PLC0415  few texts have any

    yield from ((start, end, "strong") for start, end in edit_marks(text))


def _processed(text: str) -> Iterable[Left]:
    """What a word processor leaves."""
    if "\x07" not in text and "\x13" not in text and 'HYPERLINK "' not in text:
        return ()
    from convert.formats.text.processed import processed  # noqa: PLC0415  few texts were

    return processed(text)


def _strewn(text: str) -> Iterable[Left]:
    """What a board strews between lines."""
    if not any(sign in text for sign in _DRAWN):
        return ()
    from convert.formats.text.strewn import strewn  # noqa: PLC0415  few texts have any

    return strewn(text)


def _glossed(text: str) -> Iterable[Left]:
    """How characters are read, behind them."""
    if "ì)" not in text and "ng)" not in text:
        return ()
    from convert.formats.text.glossed import glossed  # noqa: PLC0415  few texts have any

    return glossed(text)


def _halved(text: str) -> Iterator[Left]:
    """The first halves of spaces that were read as two characters each: Â Â 渡口."""
    if text.count("Â") >= _SEVERAL and _OPENED.search(text):
        yield from ((*half.span(), "tag") for half in _HALVED.finditer(text))


def _doubled(text: str) -> Iterator[Left]:
    """The second letters of bold type that was printed twice."""
    first = text[:_HEAD].lstrip()[:4]
    is_twice = first != "" and first[::2] == first[1::2]
    if not (is_twice or any(sign[0] in text and sign in text for sign in _TWICE)):
        return
    from convert.formats.text.doubled import doubled  # noqa: PLC0415  few texts are printed so

    yield from doubled(text)


def _run(text: str) -> Iterator[Left]:
    """Where paragraphs were run into one line: by gaps, most behind the end of a sentence."""
    if not any(gap in text for gap in ("\u3000\u3000", "    ", "\xa0\xa0\xa0\xa0")):
        return
    at = 0
    for line in text.splitlines(keepends=True):
        if len(line) > _LONG:
            gaps = [gap.span() for gap in _RUN.finditer(line) if _is_wide(gap[0])]
            ended = sum(line[start - 1] in _STOPS for start, _ in gaps)
            if ended >= _PARAGRAPHS and (_SHARE * ended >= len(gaps) or _are_told(line, gaps)):
                yield from ((at + start, at + end, "break") for start, end in gaps)
        at += len(line)


def _are_told(line: str, gaps: Sequence[tuple[int, int]]) -> bool:
    """Tell whether several of the parts between ``gaps`` are running text, as in no list."""
    parts = (line[one[1] : two[0]] for one, two in pairwise([(0, 0), *gaps, (len(line), 0)]))
    return sum(len(part) >= _TOLD and "，" in part for part in parts) >= _SEVERAL


def _is_wide(gap: str) -> bool:
    """Tell whether ``gap`` is what paragraphs are set in by: two ideographs."""
    return len(gap) >= _SPACES or gap.count("\u3000") >= _SPACES // 2


_WAYS: Final = (
    exported,
    _strong,
    _dumped,
    _escapes,
    _board,
    _run,
    _noted,
    _soft,
    _edited,
    _processed,
    _strewn,
    _glossed,
    _halved,
    _doubled,
)
"""What finds what was left, but for what was done to all of a text."""
